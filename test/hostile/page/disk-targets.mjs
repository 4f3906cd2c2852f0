// SPDX-License-Identifier: Apache-2.0
// Drafts as they may lie on a device: sealed with the right key by a faulty product, or spoilt by somebody's hand.
import { IN_FULL } from '../../full-run.mjs';
import { hostKeyProvider, openDrafts, passphraseKeyProvider } from '@careplan-kit/drafts';
import { openOutbox } from '@careplan-kit/drafts/outbox';
import { settled, withRaw } from '../../../packages/drafts/test/raw-database.ts';
import * as good from '../documents.mjs';
import { ROW_KINDS } from '../row-kinds.mjs';
import { VALUE_KINDS } from '../value-kinds.mjs';

const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'];

const { url: form, version } = good.wholeDefinition();
const AUTHOR = 'worker-emily';
const identityOf = (person) => ({ person, form, version, author: AUTHOR });
export const SMITH = identityOf('resident-smith');
const GREEN = identityOf('resident-green');

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(1));
export const openStore = (databaseName) => openDrafts({ keys, databaseName });

/** What waits to be sent, by id. */
export const WAITING = { 'note-1': { words: 'Mrs Smith slept well.' }, 'note-2': { words: 'Mr Green slept badly.' } };

/** An outbox that sends when told to. `send` gets what leaves. */
export const openWaiting = (databaseName, send) => openOutbox({ keys, databaseName, send, automatic: false });

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
  const outbox = await openWaiting(databaseName, async () => ({ kind: 'later', reason: 'Not now.' }));
  for (const [id, payload] of Object.entries(WAITING)) {
    await outbox.enqueue({ id, person: id === 'note-1' ? SMITH.person : GREEN.person, author: AUTHOR, payload });
  }
  await outbox.close();
  await writeVault(databaseName);
}

let vault;
/** A passphrase of Emily's beside it all. It is slow to make, by intention, so it is made once. */
async function writeVault(databaseName) {
  if (!vault) {
    await passphraseKeyProvider({ ask: async () => 'thirteen grey herons', database: databaseName }).unlock();
    vault = (await rowsOf(databaseName)).vault;
    return;
  }
  await withRaw(databaseName, async (database) => {
    for (const row of vault) await settled(database.transaction('vault', 'readwrite').objectStore('vault').put(row));
  });
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
  { name: 'rows of drafts', write: writeAndSpoil, make: () => ({}), kinds: ROW_KINDS, each: IN_FULL ? 8 : 5 },
  { name: 'drafts sealed so', write: sealBad, make: good.snapshot, kinds: VALUE_KINDS, forgiving: true },
];
