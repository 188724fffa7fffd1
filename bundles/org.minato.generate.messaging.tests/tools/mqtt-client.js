// SPDX-License-Identifier: EPL-2.0
// One thing done at a broker, for the tests: prints "granted", "refused" or "no connection".
//   node mqtt-client.js '{"do":"publish","topic":"...","port":1,"ca":"...","cert":"...","key":"..."}'
//   node mqtt-client.js '{"do":"read","topic":"...","port":1,"ca":"...","user":"...","password":"...",
//                         "sent":{"topic":"...","port":1,"ca":"...","cert":"...","key":"..."}}'
'use strict';
const fs = require('fs');
const mqtt = require('mqtt');

function connect(who) {
  const options = {
    host: '127.0.0.1',
    port: who.port,
    protocol: 'mqtts',
    protocolVersion: 5,
    reconnectPeriod: 0,
    connectTimeout: 20000,
    ca: fs.readFileSync(who.ca),
  };
  if (who.cert) {
    options.cert = fs.readFileSync(who.cert);
    options.key = fs.readFileSync(who.key);
  }
  if (who.user) {
    options.username = who.user;
    options.password = who.password;
  }
  return mqtt.connectAsync(options, false);
}

async function publish(client, topic) {
  try {
    await client.publishAsync(topic, '{}', { qos: 1 });
    return 'granted';
  } catch {
    return 'refused';
  }
}

// Mosquitto accepts every subscription and hands out only what may be read. So a message is sent, and the answer to a
// further request, which the broker gives after it, tells that it would have come by then.
async function read(client, wish) {
  let came = false;
  client.on('message', (topic) => {
    came = came || topic === wish.sent.topic;
  });
  await client.subscribeAsync(wish.topic, { qos: 1 });
  const sender = await connect(wish.sent);
  if ((await publish(sender, wish.sent.topic)) !== 'granted') {
    throw new Error('the sender may not send');
  }
  await client.subscribeAsync('further/request', { qos: 1 });
  sender.end(true);
  return came ? 'granted' : 'refused';
}

async function main() {
  const wish = JSON.parse(process.argv[2]);
  let client;
  try {
    client = await connect(wish);
  } catch {
    return 'no connection';
  }
  return wish.do === 'publish' ? publish(client, wish.topic) : read(client, wish);
}

main().then(
  (answer) => {
    console.log(answer);
    process.exit(0);
  },
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
