// SPDX-License-Identifier: Apache-2.0
// The database as somebody with the device changes it, past the library.
import { settled, withRaw } from '../../../../packages/drafts/test/raw-database.ts';
import { HOME } from './typing.mjs';

/** Changes the rows of a store. `what` names the change. */
export function spoil(storeName, what, databaseName = HOME) {
  return withRaw(databaseName, async (database) => {
    const store = database.transaction(storeName, 'readwrite').objectStore(storeName);
    const rows = await settled(store.getAll());
    CHANGES[what](rows);
    for (const row of rows) await settled(store.put(row));
  });
}

const CHANGES = {
  'flip a bit of each envelope': (rows) => rows.forEach(({ envelope }) => (new Uint8Array(envelope)[40] ^= 1)),
  'flip a bit of each wrapped key': (rows) => rows.forEach(({ wrappedKey }) => (new Uint8Array(wrappedKey)[9] ^= 1)),
  'swap the envelopes': ([one, other]) => {
    [one.envelope, other.envelope] = [other.envelope, one.envelope];
  },
};

/** Every row of a store, bytes as lists of numbers. */
export async function rowsOf(storeName, databaseName = HOME) {
  const rows = await withRaw(databaseName, (database) =>
    settled(database.transaction(storeName).objectStore(storeName).getAll()),
  );
  const plain = (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value);
  return JSON.parse(JSON.stringify(rows, plain));
}

let held;
/** Holds the database as a tab of an old release does that does not let go. */
export async function holdOldDatabase(databaseName = HOME) {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('metadata', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
    opening.result.createObjectStore('bodies', { keyPath: 'id' });
  };
  held = await settled(opening);
}
export async function letGo() {
  held.close();
}

/** True when the film was stored. */
async function storeFilm(film) {
  const opening = indexedDB.open('films of another product', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('films', { autoIncrement: true });
  try {
    const database = await settled(opening);
    const transaction = database.transaction('films', 'readwrite', { durability: 'strict' });
    transaction.objectStore('films').add(film);
    return await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    }).finally(() => database.close());
  } catch {
    // Firefox ends connections when the device is full.
    return false;
  }
}

/** Other data of the same origin that fills the device, down to the last bytes. Gives how much was stored. */
export async function fillDevice(most) {
  let stored = 0;
  for (let piece = 1_000_000; piece >= 1000; ) {
    const film = new Uint8Array(piece);
    for (let at = 0; at < piece; at += 65_536) crypto.getRandomValues(film.subarray(at, at + 65_536));
    if (await storeFilm(film)) stored += piece;
    else piece = Math.floor(piece / 4);
    if (stored > 3 * most) throw new Error(`the device takes ${stored} bytes and is not full`);
  }
  return stored;
}
export async function freeDevice() {
  const deleting = indexedDB.deleteDatabase('films of another product');
  await settled(deleting);
}

/** What the host's server can ask of a browser: forget all that this origin has stored. */
export async function clearSiteData() {
  await fetch('/clear', { cache: 'no-store' });
}
