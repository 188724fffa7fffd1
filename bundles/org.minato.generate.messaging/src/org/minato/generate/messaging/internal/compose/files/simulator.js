// SPDX-License-Identifier: EPL-2.0
// Plays the units of the plan: reads their Thing Descriptions and publishes made-up values in the ranges given there.
// Made by Minato; the same for every plan.
//   node simulator.js [--once] [unit...]      one message of each kind, or one every INTERVAL seconds (10)
'use strict';
const fs = require('fs');
const path = require('path');
const mqtt = require('mqtt');

const things = process.env.THINGS_DIR || path.join(__dirname, 'things');
const secrets = process.env.SECRETS_DIR || path.join(__dirname, 'secrets');
const host = process.env.MQTT_HOST || 'broker';
const ports = {
  certificate: Number(process.env.MQTT_CERTIFICATE_PORT || 8883),
  password: Number(process.env.MQTT_PORT || 8884),
  plain: Number(process.env.MQTT_PLAIN_PORT || 1883),
};
// Units whose flow the model sends without TLS.
const plain = new Set((process.env.PLAIN_UNITS || '').split(',').filter((name) => name));
const interval = Number(process.env.INTERVAL || 10) * 1000;
const once = process.argv.includes('--once');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const between = (low, high) => low + Math.random() * (high - low);

function sample(schema) {
  if (schema.type === 'object') {
    const members = Object.entries(schema.properties || {}).map(([key, member]) => [key, sample(member)]);
    return Object.fromEntries(members.filter(([, member]) => member !== undefined));
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    const low = schema.minimum === undefined ? 0 : schema.minimum;
    const high = schema.maximum === undefined ? low + 10 : schema.maximum;
    const number = between(low, high);
    return schema.type === 'integer' ? Math.round(number) : Number(number.toFixed(2));
  }
  if (schema.type === 'boolean') {
    return Math.random() < 0.5;
  }
  if (schema.type === 'string') {
    if (schema.contentEncoding === 'base64') {
      return Buffer.from('simulated').toString('base64');
    }
    const now = new Date().toISOString();
    return schema.format === 'date-time' ? now : schema.format === 'date' ? now.slice(0, 10) : 'simulated';
  }
  return undefined;
}

// Units whose Thing Description has events over MQTT.
function units() {
  const found = new Map();
  for (const file of fs.readdirSync(things).filter((name) => name.endsWith('.td.jsonld')).sort()) {
    const thing = JSON.parse(fs.readFileSync(path.join(things, file), 'utf8'));
    for (const event of Object.values(thing.events || {})) {
      for (const form of event.forms.filter((each) => each['mqv:filter'])) {
        const topic = form['mqv:filter'];
        const name = topic.split('/')[1];
        const certificate = form.security === 'certificate_sc';
        if (!found.has(name)) {
          found.set(name, { name, certificate, events: [] });
        }
        found.get(name).events.push({ topic, schema: event.data });
      }
    }
  }
  return [...found.values()].filter((unit) => wanted.length === 0 || wanted.includes(unit.name));
}

function connect(unit) {
  const options = {
    host,
    port: unit.certificate ? ports.certificate : ports.password,
    protocol: 'mqtts',
    protocolVersion: 5,
    clientId: unit.name,
  };
  if (plain.has(unit.name)) {
    Object.assign(options, { port: ports.plain, protocol: 'mqtt' });
  } else {
    options.ca = fs.readFileSync(path.join(secrets, 'ca.crt'));
  }
  if (unit.certificate) {
    options.cert = fs.readFileSync(path.join(secrets, 'units', `${unit.name}.crt`));
    options.key = fs.readFileSync(path.join(secrets, 'units', `${unit.name}.key`));
  } else {
    options.username = unit.name;
    options.password = fs.readFileSync(path.join(secrets, 'users', unit.name), 'utf8').trim();
  }
  return mqtt.connectAsync(options);
}

async function publish(client, unit) {
  for (const event of unit.events) {
    await client.publishAsync(event.topic, JSON.stringify(sample(event.schema)), { qos: 1 });
    console.log(`${unit.name}: ${event.topic}`);
  }
}

async function main() {
  const all = units();
  if (all.length === 0) {
    throw new Error(`no unit publishes messages: ${things}`);
  }
  for (const unit of all) {
    const client = await connect(unit);
    await publish(client, unit);
    if (once) {
      await client.endAsync();
    } else {
      setInterval(() => publish(client, unit).catch((error) => console.error(`${unit.name}: ${error.message}`)), interval);
    }
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
