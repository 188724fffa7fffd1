// SPDX-License-Identifier: EPL-2.0
// Writes messages into the store. Made by Minato; the same for every plan. What goes where stands in intake.json.
'use strict';
const { Pool } = require('pg');

function value(given, type) {
  if (given === undefined || given === null) {
    return null;
  }
  if (type === 'jsonb') {
    return JSON.stringify(given);
  }
  if (type === 'bytea') {
    return Buffer.from(String(given), 'base64');
  }
  if (typeof given === 'object') {
    throw new Error('a single value was expected, not an object');
  }
  return given;
}

function statement(landing, sender, message) {
  const names = ['"minato_sender"'];
  const values = [sender];
  for (const column of landing.columns) {
    const member = column.member === undefined ? message : message[column.member];
    names.push(`"${column.name}"`);
    values.push(value(member, column.type));
  }
  const places = values.map((ignored, index) => `$${index + 1}`);
  return { text: `INSERT INTO ${landing.table} (${names.join(', ')}) VALUES (${places.join(', ')})`, values };
}

module.exports = (intake, password) => {
  const pool = new Pool({
    host: process.env.STORE_HOST || 'store',
    port: Number(process.env.STORE_PORT || 5432),
    database: 'minato',
    user: 'ingestion',
    password,
    max: 4,
    connectionTimeoutMillis: 10000,
  });
  // The pool makes a new connection for the next message.
  pool.on('error', () => {});

  const store = {
    // address: <plan>/<sender>/<data set>
    async insert(receiver, address, payload) {
      const [plan, sender, dataSet] = address.split('/');
      const landings = (intake.receivers[receiver] || {})[dataSet];
      if (plan !== intake.plan || !landings) {
        throw new Error(`nothing is to be stored of ${address}`);
      }
      const message = typeof payload === 'object' && !Buffer.isBuffer(payload) ? payload : JSON.parse(String(payload));
      if (message === null || typeof message !== 'object' || Array.isArray(message)) {
        throw new Error(`${address}: the message is no JSON object`);
      }
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        for (const landing of landings) {
          await client.query(statement(landing, sender, message));
        }
        await client.query('COMMIT');
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },

    // What a sender hands in over HTTPS; every receiver that the plan names gets it.
    async handIn(sender, dataSet, payload) {
      for (const receiver of intake.senders[sender].dataSets[dataSet]) {
        await store.insert(receiver, `${intake.plan}/${sender}/${dataSet}`, payload);
      }
    },

    // Status of the answer to what failed: 400 where the data are to blame, 503 where the store is.
    status(error) {
      const data = !error.code || /^(22|23)/.test(error.code);
      return data && !/timeout|terminated/i.test(error.message) ? 400 : 503;
    },

    // Deletes what is older than the plan's retention periods, where the plan says that it is to be deleted.
    async deleteExpired() {
      const answer = await pool.query('SELECT minato.delete_expired() AS rows');
      return answer.rows[0].rows;
    },
  };
  return store;
};
