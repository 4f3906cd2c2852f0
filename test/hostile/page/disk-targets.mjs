// SPDX-License-Identifier: Apache-2.0
// Drafts as they may lie on a device: sealed with the right key by a faulty product, or spoilt by somebody's hand.
import { hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { settled, withRaw } from '../../../packages/drafts/test/raw-database.ts';
import * as good from '../documents.mjs';
import { ROW_KINDS } from '../row-kinds.mjs';
import { VALUE_KINDS } from '../value-kinds.mjs';

const STORES = ['metadata', 'bodies', 'files', 'pieces'];

const { url: form, version } = good.wholeDefinition();
const AUTHOR = 'worker-emily';
const identityOf = (person) => ({ person, form, version, author: AUTHOR });
export const SMITH = identityOf('resident-smith');
const GREEN = identityOf('resident-green');

export const openStore = (databaseName) =>
  openDrafts({ keys: hostKeyProvider(async () => new Uint8Array(32).fill(1)), databaseName });

/** Every row of every store. */
export function rowsOf(databaseName) {
  return withRaw(databaseName, async (database) => {
    const transaction = database.transaction(STORES);
    const lists = STORES.map((name) => settled(transaction.objectStore(name).getAll()));
    return Object.fromEntries((await Promise.all(lists)).map((rows, at) => [STORES[at], rows]));
  });
}

function writeRows(databaseName, stores) {
  return withRaw(databaseName, async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    for (const name of STORES) {
      await settled(transaction.objectStore(name).clear());
      for (const row of stores[name]) await settled(transaction.objectStore(name).put(row));
    }
  });
}

/** A draft each of two people, each with a photo. */
async function writeGood(databaseName) {
  const store = await openStore(databaseName);
  for (const identity of [SMITH, GREEN]) {
    const draft = await store.open(identity);
    const info = { question: 'photo', filename: 'window', mimeType: 'image/png' };
    await draft.files.keep(info, new Blob([new Uint8Array(40_000).fill(7)]));
    await draft.save(good.snapshot());
  }
  await store.close();
}

async function writeAndSpoil(databaseName, spoil) {
  await writeGood(databaseName);
  const stores = await rowsOf(databaseName);
  spoil(stores);
  await writeRows(databaseName, stores);
}

async function sealBad(databaseName, snapshot) {
  const store = await openStore(databaseName);
  try {
    await (await store.open(SMITH)).save(snapshot);
  } finally {
    await store.close();
  }
}

export const DISK_TARGETS = [
  { name: 'rows of drafts', write: writeAndSpoil, make: () => ({}), kinds: ROW_KINDS, each: 8 },
  { name: 'drafts sealed so', write: sealBad, make: good.snapshot, kinds: VALUE_KINDS, forgiving: true },
];
