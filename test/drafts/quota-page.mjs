// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: a page of a host with one draft, its files and the outbox, on a device that becomes full.
import { hostKeyProvider, openDrafts } from '../../packages/drafts/src/index.ts';
import { openOutbox } from '../../packages/drafts/src/outbox/index.ts';

const keys = hostKeyProvider(async () => new Uint8Array(32).fill(7));
const IDENTITY = { person: '9990000018', form: 'about-me', version: '1.0.0', author: 'emily' };
const FILM = { question: 'likes', filename: 'Mr Green at tea.webm', mimeType: 'video/webm' };
const OTHER_DATA = 'other data of the origin';

const snapshotOf = (note) => ({ answers: { note }, provenance: { note: { from: 'worker' } } });
const kindOf = (work) =>
  work.then(
    () => null,
    ({ failure, name }) => failure?.kind ?? name,
  );

/** Bytes that nothing can make smaller, and that can be told again from their number. */
function bytesOf(size, seed) {
  const bytes = new Uint8Array(size);
  let state = seed;
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

const sumOf = (bytes) => bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 7);

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let store;
let draft;
let outbox;
let recording;

const actions = {
  async open() {
    store = await openDrafts({ keys });
    draft = await store.open(IDENTITY);
    outbox = await openOutbox({ keys, automatic: false, send: async () => ({ kind: 'later', reason: 'offline' }) });
    return draft.state.status;
  },
  save: (note) => kindOf(draft.save(snapshotOf(note))),
  /** A text that is typed, and not waited for. */
  type(size) {
    void draft.save(snapshotOf('x'.repeat(size))).catch(() => undefined);
  },
  state: () => [draft.state.status, draft.state.failure?.kind ?? null],
  keep: (filename, size, seed) => kindOf(draft.files.keep({ ...FILM, filename }, new Blob([bytesOf(size, seed)]))),
  async begin() {
    recording = await draft.files.begin(FILM);
  },
  append: (size, seed) => kindOf(recording.append(bytesOf(size, seed))),
  enqueue: (id, size) =>
    kindOf(outbox.enqueue({ id, person: IDENTITY.person, author: 'emily', payload: 'y'.repeat(size) })),
  async found() {
    const files = await Promise.all(
      (await draft.files.list()).map(async ({ id, info, size, complete }) => {
        const bytes = new Uint8Array(await (await draft.files.read(id)).arrayBuffer());
        return { filename: info.filename, size, complete, sum: sumOf(bytes) };
      }),
    );
    return {
      note: draft.snapshot?.answers.note ?? null,
      files: files.map(({ filename, size, complete, sum }) => [filename, size, complete, sum]),
      entries: (await outbox.list()).map((entry) => entry.id ?? entry.failure.kind),
    };
  },
  sum: (size, seed) => sumOf(bytesOf(size, seed)),
  async close() {
    await store.close();
    await outbox.close();
  },
  /** Other data of the origin, until there is no space for more. Gives how much of it there is. */
  async fill() {
    const opening = indexedDB.open(OTHER_DATA, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    const database = await settled(opening);
    let total = 0;
    for (let size = 1_000_000; size > 1000; ) {
      try {
        const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
        transaction.objectStore('rows').add(bytesOf(size, total + 1));
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onabort = () => reject(transaction.error);
        });
        total += size;
      } catch {
        size /= 2;
      }
    }
    database.close();
    return total;
  },
  free: () => settled(indexedDB.deleteDatabase(OTHER_DATA)),
};

globalThis.act = (action, ...given) => actions[action](...given);
