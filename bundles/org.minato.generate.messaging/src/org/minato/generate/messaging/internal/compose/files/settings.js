// SPDX-License-Identifier: EPL-2.0
// Settings of Node-RED. Made by Minato; the same for every plan. Secrets come from files that people make.
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');
const intake = require('./intake.json');

const secrets = process.env.SECRETS_DIR || '/run/secrets';
const secret = (name) => fs.readFileSync(path.join(secrets, name), 'utf8').trim();
const same = (one, other) => {
  const [a, b] = [one, other].map((text) => crypto.createHash('sha256').update(String(text)).digest());
  return crypto.timingSafeEqual(a, b);
};

// The flows name these variables; the values never stand in a file of the deployment.
for (const [variable, name] of Object.entries(intake.passwords)) {
  process.env[variable] = secret(name);
}
process.env.MQTT_HOST = process.env.MQTT_HOST || 'broker';
process.env.MQTT_PORT = process.env.MQTT_PORT || '8884';
process.env.MQTT_CA_FILE = path.join(secrets, 'ca.crt');

// Names of those who hand in data over HTTPS, and SHA-256 of their passwords or tokens: "name:hexadecimal", one a line.
const hashes = new Map();
if (Object.values(intake.senders).some((sender) => sender.how !== 'certificate')) {
  for (const line of secret('intake-passwords').split('\n')) {
    const at = line.indexOf(':');
    hashes.set(line.slice(0, at), line.slice(at + 1).trim());
  }
}

function provesIt(request, name, how) {
  if (how === 'certificate') {
    return request.socket.authorized === true && request.socket.getPeerCertificate().subject.CN === name;
  }
  const [scheme, value] = (request.headers.authorization || '').split(' ');
  let given;
  if (how === 'token' && /^bearer$/i.test(scheme)) {
    given = value;
  } else if (how === 'password' && /^basic$/i.test(scheme)) {
    const text = Buffer.from(value || '', 'base64').toString('utf8');
    given = text.startsWith(name + ':') ? text.slice(name.length + 1) : undefined;
  }
  const expected = hashes.get(name);
  return Boolean(given && expected) && same(crypto.createHash('sha256').update(given).digest('hex'), expected);
}

// What is not granted is refused: only a sender that the plan names, with a data set that it may send.
function checkSender(request, response, next) {
  const [, plan, name, dataSet, ...rest] = request.path.split('/');
  const sender = intake.senders[name];
  if (request.method !== 'POST' || plan !== intake.plan || rest.length > 0 || !sender) {
    return response.status(404).end();
  }
  if (!provesIt(request, name, sender.how)) {
    return response.status(401).end();
  }
  return sender.dataSets[dataSet] ? next() : response.status(403).end();
}

module.exports = {
  flowFile: path.join(__dirname, 'flows.json'),
  credentialSecret: secret('ingestion-credentials'),
  readOnly: true,
  uiHost: process.env.UI_HOST || '0.0.0.0',
  uiPort: Number(process.env.PORT || 1880),
  https: {
    key: fs.readFileSync(path.join(secrets, 'ingestion.key')),
    cert: fs.readFileSync(path.join(secrets, 'ingestion.crt')),
    ca: fs.readFileSync(path.join(secrets, 'ca.crt')),
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: 'TLSv1.2',
  },
  httpAdminRoot: '/editor',
  httpNodeRoot: '/',
  httpNodeMiddleware: checkSender,
  apiMaxLength: '20mb',
  adminAuth: {
    type: 'credentials',
    users: (name) => Promise.resolve(name === 'operator' ? { username: name, permissions: 'read' } : null),
    authenticate: (name, password) =>
      Promise.resolve(
        name === 'operator' && same(password, secret('ingestion-editor'))
          ? { username: name, permissions: 'read' }
          : null,
      ),
  },
  functionExternalModules: false,
  externalModules: {
    autoInstall: false,
    palette: { allowInstall: false, allowUpload: false },
    modules: { allowInstall: false },
  },
  functionGlobalContext: { store: require('./store.js')(intake, secret('store-ingestion')) },
  telemetry: { enabled: false, updateNotification: false },
  diagnostics: { enabled: false },
  runtimeState: { enabled: false },
  editorTheme: { projects: { enabled: false }, tours: false },
  logging: { console: { level: 'info', metrics: false, audit: false } },
};
