// SPDX-License-Identifier: Apache-2.0
// A device with some of everything, and all that can be read from it: by whose it is, what it says or why it cannot.
import { hostKeyProvider, openDrafts, DraftError } from '@careplan-kit/drafts';
import { openOutbox } from '@careplan-kit/drafts/outbox';
import { withRaw, settled } from '../../../packages/drafts/test/raw-database.ts';

const DEVICE = 'hostile device';
export const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'];
const PEOPLE = { smith: '9990000026', green: '9990000018' };

const keysOf = (seed) => hostKeyProvider(async () => new Uint8Array(32).fill(seed));
const keys = keysOf(1);
const openStore = (own = keys) => openDrafts({ keys: own, databaseName: DEVICE });
const openWaiting = () =>
  openOutbox({ keys, databaseName: DEVICE, send: async () => ({ kind: 'sent' }), automatic: false });
const identityOf = (person) => ({ person: PEOPLE[person], form: 'note', version: '1.0.0', author: 'emily' });

/** What work gives, or the failure it ends in. */
async function end(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DraftError) return { failure: error.failure.kind };
    throw error;
  }
}

/** Every row of every store. */
export function rowsNow() {
  return withRaw(DEVICE, async (database) => {
    const transaction = database.transaction(STORES);
    const lists = STORES.map((name) => settled(transaction.objectStore(name).getAll()));
    return Object.fromEntries((await Promise.all(lists)).map((rows, at) => [STORES[at], rows]));
  });
}

export function putRows(stores) {
  return withRaw(DEVICE, async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    for (const name of STORES) {
      transaction.objectStore(name).clear();
      for (const row of stores[name]) transaction.objectStore(name).put(row);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  });
}

async function write(store, person, words) {
  const draft = await store.open(identityOf(person));
  await draft.save({ answers: { words }, provenance: { words: { from: 'worker' } } });
  return draft;
}

/** The rows as they were at an earlier moment, and as they are. Keys were changed once, so the vault has something too. */
export async function makeDevice() {
  await new Promise((resolve) => (indexedDB.deleteDatabase(DEVICE).onsuccess = resolve));
  const first = await openStore(keysOf(2));
  for (const person of Object.keys(PEOPLE)) await write(first, person, `First of ${person}.`);
  await first.rotateKeys(keys);
  const store = await openStore();
  const outbox = await openWaiting();
  for (const person of Object.keys(PEOPLE)) {
    const draft = await write(store, person, `Earlier of ${person}.`);
    await draft.rename(`Earlier name of ${person}`);
    for (const name of ['photo', 'film']) {
      const writer = await draft.files.begin({
        question: name,
        filename: `${name} of ${person}`,
        mimeType: 'image/png',
      });
      for (const letter of [1, 2]) await writer.append(new Uint8Array(3000).fill(letter + name.length));
      await writer.finish();
    }
    const payload = { words: `To be sent about ${person}.` };
    await outbox.enqueue({ id: `note-${person}`, person: PEOPLE[person], author: 'emily', payload });
  }
  await outbox.close();
  await store.close();
  const earlier = await rowsNow();

  const again = await openStore();
  for (const person of Object.keys(PEOPLE)) {
    const draft = await write(again, person, `Now of ${person}.`);
    await draft.rename(`Name of ${person}`);
    const [photo] = await draft.files.list();
    await draft.files.remove(photo.id);
    await draft.files.keep(
      { question: 'photo', filename: `new of ${person}`, mimeType: 'image/png' },
      new Blob(['new']),
    );
  }
  await again.close();
  return { earlier, now: await rowsNow() };
}

const hexOf = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function lookAtDraft(store, person) {
  const draft = await store.open(identityOf(person));
  const { state, snapshot, label } = draft;
  const seen = {};
  seen[`${person}: words`] = state.failure ? { failure: state.failure.kind } : (snapshot?.answers.words ?? null);
  seen[`${person}: name`] = label;
  const files = await end(() => draft.files.list());
  seen[`${person}: files`] = files.failure ? files : files.map(({ info, size }) => `${info.filename}, ${size}`).sort();
  for (const { id, info } of files.failure ? [] : files) {
    const content = await end(async () => (await draft.files.read(id)).arrayBuffer());
    const hash = content.failure ? content : hexOf(await crypto.subtle.digest('SHA-256', content));
    seen[`${person}: bytes of ${info.filename}`] = hash;
  }
  await draft.close();
  return seen;
}

async function lookAtEntries() {
  const outbox = await openWaiting();
  const seen = {};
  for (const person of Object.keys(PEOPLE)) {
    seen[`${person}: entry`] = await end(async () => {
      const { payload } = await outbox.reopen(`note-${person}`);
      return payload.words;
    });
  }
  const list = await end(() => outbox.list());
  seen['the list of what waits'] = list.failure ? list : list.length;
  await outbox.close();
  return seen;
}

/** All that can be read, by whose it is. */
export async function lookAtDevice() {
  const store = await openStore();
  const seen = {};
  for (const person of Object.keys(PEOPLE)) Object.assign(seen, await lookAtDraft(store, person));
  const list = await end(() => store.list());
  seen['the list'] = list.failure ? list : list.length;
  const described = list.failure ? list : await end(() => store.describe(list.map(({ id }) => id)));
  if (described.failure) seen['what they are'] = described;
  for (const { id, identity, failure } of described.failure ? [] : described) {
    const person = Object.keys(PEOPLE).find((name) => PEOPLE[name] === identity?.person);
    seen[`${ownerOf(id) ?? person}: description`] = failure ? { failure: failure.kind } : `${identity?.person}`;
  }
  await store.close();
  return { ...seen, ...(await lookAtEntries()) };
}

const owners = new Map();
const ownerOf = (id) => owners.get(id);

/** Learns whose each row is, from a device that nobody has touched. */
export async function learnOwners(rows) {
  const store = await openStore();
  for (const { id, identity } of await store.describe(rows.metadata.map((row) => row.id))) {
    owners.set(
      id,
      Object.keys(PEOPLE).find((name) => PEOPLE[name] === identity.person),
    );
  }
  await store.close();
  const [one] = rows.outbox;
  const smith = rows.metadata.find(({ id }) => owners.get(id) === 'smith').person;
  for (const { id, personId } of rows.outbox) owners.set(id, personId === smith ? 'smith' : 'green');
  return one && owners;
}

/** Whose a row is; undefined for one that belongs to nobody alone. */
export const ownerOfRow = (row) => ownerOf(row.draft ?? row.id);
