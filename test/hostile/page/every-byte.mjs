// SPDX-License-Identifier: Apache-2.0
// Runs in the page: one draft of a usual size with a photo, and one entry of the outbox, beside those of somebody else. Flips
// a bit of each byte of each field, one at a time.
import { hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { openOutbox } from '@careplan-kit/drafts/outbox';
import { settled, withRaw } from '../../../packages/drafts/test/raw-database.ts';

const DEVICE = 'hostile bytes';
const SMITH = { person: '9990000026', form: 'note', version: '1.0.0', author: 'emily' };
const GREEN = { ...SMITH, person: '9990000018' };
const PHOTO = { question: 'photo', filename: 'garden.jpg', mimeType: 'image/jpeg' };
const WORDS = 'Mrs Smith was up early, had her tea by the window, and told Sophie about the garden. ';

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(1));
const openStore = () => openDrafts({ keys, databaseName: DEVICE });
const openWaiting = () =>
  openOutbox({ keys, databaseName: DEVICE, send: async () => ({ kind: 'sent' }), automatic: false });

/** 40 answers of two sentences: 8 kB. */
const answers = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`question-${at}`, `${at}. ${WORDS.repeat(2)}`]),
);
const snapshot = {
  answers,
  provenance: Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' }])),
};

const kindOf = (error) => error?.failure?.kind ?? `${error}`;
const failureOf = (work) => work.then(() => null, kindOf);

/** What says that a field was changed: opened as a page would, each time anew from the rows. */
const LOOKS = {
  draft: async ({ store }) => {
    const draft = await store.open(SMITH);
    const { state } = draft;
    await draft.close();
    return state.failure?.kind ?? null;
  },
  card: async ({ store, ids }) => (await store.describe([ids.draft]))[0].failure?.kind ?? null,
  file: ({ draft }) => failureOf(draft.files.list()),
  piece: ({ draft, ids }) => failureOf(draft.files.read(ids.file)),
  entry: ({ outbox }) => failureOf(outbox.reopen('smith')),
};

/** Texts and numbers that the envelope is bound to, or that say with what and how it is read, are fields too. */
const FIELDS = [
  { store: 'metadata', field: 'wrappedKey', look: 'draft', tells: ['lost-key'] },
  { store: 'metadata', field: 'keyId', look: 'draft', tells: ['lost-key'] },
  { store: 'metadata', field: 'writer', look: 'draft', tells: ['tampered'] },
  { store: 'bodies', field: 'envelope', look: 'draft', tells: ['tampered', 'newer-schema'] },
  { store: 'bodies', field: 'card', look: 'card', tells: ['tampered', 'newer-schema'] },
  { store: 'files', field: 'envelope', look: 'file', tells: ['tampered', 'newer-schema'] },
  { store: 'pieces', field: 'envelope', look: 'piece', tells: ['tampered', 'newer-schema'] },
  { store: 'outbox', field: 'wrappedKey', look: 'entry', tells: ['tampered'] },
  { store: 'outbox', field: 'keyId', look: 'entry', tells: ['lost-key'] },
  { store: 'outbox', field: 'personId', look: 'entry', tells: ['tampered'] },
  { store: 'outbox', field: 'envelope', look: 'entry', tells: ['tampered', 'newer-schema'] },
  { store: 'payloads', field: 'envelope', look: 'entry', tells: ['tampered', 'newer-schema'] },
];

async function fill() {
  await new Promise((resolve) => (indexedDB.deleteDatabase(DEVICE).onsuccess = resolve));
  const store = await openStore();
  const outbox = await openWaiting();
  for (const [name, identity] of Object.entries({ smith: SMITH, green: GREEN })) {
    const draft = await store.open(identity);
    await draft.save(snapshot);
    await draft.rename(`What ${name} said`);
    await draft.files.keep(PHOTO, new Blob([new Uint8Array(12_000).fill(7)]));
    await outbox.enqueue({ id: name, person: identity.person, author: 'emily', payload: snapshot.answers });
  }
  await outbox.close();
  await store.close();
}

const asText = (value) =>
  JSON.stringify(value, (_, one) => (one instanceof ArrayBuffer ? [...new Uint8Array(one)].join() : one));

const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'];
const everyRow = () =>
  withRaw(DEVICE, async (database) => {
    const lists = await Promise.all(
      STORES.map((name) => settled(database.transaction(name).objectStore(name).getAll())),
    );
    return asText(lists);
  });

/** Every byte of a short field. Of a long one the first and last blocks and one byte of each 32, or all. */
function placesIn(length, all) {
  const places = Array.from({ length }, (_, at) => at);
  return all || length <= 600 ? places : places.filter((at) => at < 64 || at >= length - 64 || at % 32 === at % 7);
}

function flipped(value, at) {
  const bit = 1 << (at * 5) % 8;
  if (typeof value === 'string') {
    // The last four bits of a digit or of a letter up to f are always another letter.
    return value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (bit & 15 || 1)) + value.slice(at + 1);
  }
  const bytes = new Uint8Array(value.slice(0));
  bytes[at] ^= bit;
  return bytes.buffer;
}

/** Another connection that puts one row, and waits for nothing but its own transaction. */
const putInto = (database, store, row) =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).put(row);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

globalThis.everyByte = async (all) => {
  await fill();
  const untouched = await everyRow();
  const store = await openStore();
  const outbox = await openWaiting();
  const ids = { draft: (await store.find({ person: SMITH.person }))[0].id };
  const others = async () => {
    const draft = await store.open(GREEN);
    const { answers: theirs } = draft.snapshot ?? {};
    const bytes = await (await draft.files.read((await draft.files.list())[0].id)).arrayBuffer();
    await draft.close();
    const { payload } = await outbox.reopen('green');
    return asText([theirs, bytes, payload]);
  };
  const well = await others();
  const results = [];
  for (const { store: name, field, look, tells } of FIELDS) {
    // One that is open reads its files anew each time; of the draft itself each look is an opening.
    const draft = ['file', 'piece'].includes(look) ? await store.open(SMITH) : null;
    if (look === 'piece') ids.file = (await draft.files.list())[0].id;
    const at = { store, outbox, draft, ids };
    await withRaw(DEVICE, async (database) => {
      const rows = await settled(database.transaction(name).objectStore(name).getAll());
      const row = await rowOfSmith(name, rows, ids, outbox);
      const wrong = [];
      const told = {};
      const places = placesIn(row[field].length ?? row[field].byteLength, all);
      let left;
      for (const place of places) {
        left = { ...row, [field]: flipped(row[field], place) };
        await putInto(database, name, left);
        const kind = await LOOKS[look](at);
        told[kind] = (told[kind] ?? 0) + 1;
        if (!tells.includes(kind)) wrong.push(`byte ${place}: ${kind}`);
      }
      const now = await settled(database.transaction(name).objectStore(name).getAll());
      const kept = asText(now) === asText(rows.map((one) => (one === row ? left : one)));
      if (!kept) wrong.push('looking changed the rows');
      if ((await others()) !== well) wrong.push('what belongs to somebody else reads otherwise');
      await putInto(database, name, row);
      if ((await LOOKS[look](at)) !== null) wrong.push('does not open when it is put back');
      const bytes = row[field].length ?? row[field].byteLength;
      results.push({ field: `${name}.${field}`, bytes, flips: places.length, told, wrong });
    });
    await draft?.close();
  }
  await outbox.close();
  await store.close();
  return { results, same: (await everyRow()) === untouched };
};

/** The row that is Mrs Smith's: of the outbox, the one that no longer opens when it is spoilt. */
async function rowOfSmith(name, rows, ids, outbox) {
  if (name !== 'outbox' && name !== 'payloads') return rows.find(({ id, draft }) => (draft ?? id) === ids.draft);
  if (!ids.entry) {
    await withRaw(DEVICE, async (database) => {
      const entries = await settled(database.transaction('outbox').objectStore('outbox').getAll());
      for (const entry of entries) {
        await putInto(database, 'outbox', { ...entry, wrappedKey: flipped(entry.wrappedKey, 0) });
        const broken = (await failureOf(outbox.reopen('smith'))) !== null;
        await putInto(database, 'outbox', entry);
        if (broken) ids.entry = entry.id;
      }
    });
  }
  return rows.find(({ id }) => id === ids.entry);
}
