// SPDX-License-Identifier: Apache-2.0
// The least that keeps a draft safe: IndexedDB, AES-GCM, rows to list by apart from the sealed bytes, strict durability.

const asPromise = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const ended = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

export async function openRaw(name) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    opening.result.createObjectStore('bodies', { keyPath: 'id' });
  };
  const database = await asPromise(opening);
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return {
    async save(id, snapshot) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(JSON.stringify(snapshot));
      const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
      const transaction = database.transaction(['rows', 'bodies'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ id, updatedAt: Date.now(), size: bytes.byteLength });
      transaction.objectStore('bodies').put({ id, iv, bytes });
      await ended(transaction);
    },
    newest(count) {
      return new Promise((resolve, reject) => {
        const rows = [];
        const request = database.transaction('rows').objectStore('rows').index('updatedAt').openCursor(null, 'prev');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve(rows);
          rows.push(cursor.value);
          return rows.length === count ? resolve(rows) : cursor.continue();
        };
      });
    },
    async open(id) {
      const { iv, bytes } = await asPromise(database.transaction('bodies').objectStore('bodies').get(id));
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes)));
    },
    /** Copies of one draft under other names, a thousand in one transaction. */
    async multiply(id, count) {
      await copyRows(database, ['rows', 'bodies'], id, count);
    },
  };
}

/** Puts copies of a draft's rows beside it, each older than the last. */
export async function copyRows(database, [rows, bodies], id, count) {
  const reading = database.transaction([rows, bodies]);
  const [row, body] = await Promise.all([rows, bodies].map((name) => asPromise(reading.objectStore(name).get(id))));
  for (let done = 0; done < count; done += 1000) {
    const writing = database.transaction([rows, bodies], 'readwrite');
    for (let index = done; index < Math.min(count, done + 1000); index++) {
      const copy = `${id.slice(0, -6)}x${String(index).padStart(5, '0')}`;
      writing.objectStore(rows).put({ ...row, id: copy, updatedAt: row.updatedAt - 1000 * (index + 1) });
      writing.objectStore(bodies).put({ ...body, id: copy });
    }
    await ended(writing);
  }
}

/** The rows of a store of the library, for {@link copyRows}. */
export async function openRows(name) {
  return asPromise(indexedDB.open(name));
}
