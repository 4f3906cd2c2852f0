// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: drafts of the library beside a store written by hand.
import { hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import { copyRows, openRaw, openRows } from './raw-store.mjs';

const NAME = 'bench-drafts';
const FORM = { form: 'benchmark', version: '1.0.0', author: 'emily' };
const SENTENCE = 'Mrs Smith was up early, had her tea by the window, and told Sophie about the garden. ';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A snapshot of about so many bytes, a little different each time. */
function snapshotOf(bytes, turn) {
  const answers = {};
  const provenance = {};
  for (let index = 0; JSON.stringify(answers).length + index * 30 < bytes; index += 1) {
    answers[`q${index}`] = `${turn}.${index} ${SENTENCE.repeat(5)}`;
    provenance[`q${index}`] = { from: 'worker' };
  }
  return { answers, provenance };
}

const same = (found, wanted, what) => {
  if (JSON.stringify(found?.answers) !== JSON.stringify(wanted.answers)) throw new Error(`${what} opened another text`);
};

async function library() {
  const keys = hostKeyProvider(async () => new Uint8Array(32).fill(7));
  const store = await openDrafts({ keys, databaseName: NAME });
  const identityOf = (id) => ({ person: id, ...FORM });
  return {
    async begin(id) {
      return store.open(identityOf(id));
    },
    save: (draft, _id, snapshot) => draft.save(snapshot),
    end: (draft) => draft.close(),
    newest: (count) => store.list({ limit: count }),
    async open(id) {
      const draft = await store.open(identityOf(id));
      return { snapshot: draft.snapshot, close: () => draft.close() };
    },
    async multiply(_id, count) {
      const database = await openRows(NAME);
      const [{ id }] = await store.list();
      await copyRows(database, ['metadata', 'bodies'], id, count);
      database.close();
    },
  };
}

async function byHand() {
  const store = await openRaw('bench-raw');
  return {
    begin: async () => null,
    save: (_draft, id, snapshot) => store.save(id, snapshot),
    end: async () => undefined,
    newest: (count) => store.newest(count),
    open: async (id) => ({ snapshot: await store.open(id), close: async () => undefined }),
    multiply: (id, count) => store.multiply(id, count),
  };
}

async function timed(into, work) {
  const start = performance.now();
  const result = await work();
  into.push(performance.now() - start);
  return result;
}

/** Saves, lists and opens in turn, so that what slows the disk for a moment slows both. */
async function measure({ drafts, bytes, turns, listed }) {
  const stores = { drafts: await library(), raw: await byHand() };
  const times = {};
  for (const [name, store] of Object.entries(stores)) {
    times[name] = { save: [], list: [], open: [] };
    const draft = await store.begin('first-draft');
    await store.save(draft, 'first-draft', snapshotOf(1500, 0));
    await store.end(draft);
    await store.multiply('first-draft', drafts - 1 - turns);
  }
  for (let turn = 0; turn < turns; turn++) {
    const snapshot = snapshotOf(bytes, turn);
    for (const [name, store] of Object.entries(stores)) {
      const id = `person-${turn}`;
      const draft = await store.begin(id);
      // The first save of a draft makes its key; those that follow are what typing costs.
      await store.save(draft, id, snapshotOf(bytes, turn + 1000));
      await timed(times[name].save, () => store.save(draft, id, snapshot));
      await store.end(draft);
      await pause(20);
      const { snapshot: found, close } = await timed(times[name].open, () => store.open(id));
      same(found, snapshot, name);
      await close();
      await pause(20);
    }
  }
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, store] of Object.entries(stores)) {
      const rows = await timed(times[name].list, () => store.newest(listed));
      if (rows.length !== listed) throw new Error(`${name} listed ${rows.length} drafts, not ${listed}`);
      await pause(5);
    }
  }
  return { times, bytes: JSON.stringify(snapshotOf(bytes, 0)).length };
}

/**
 * A form of many answers that is typed into, ten keys a second. Gives how long each task of the library ran, from reading
 * the form until the encryption has it, and the long tasks that the browser saw, of any code.
 */
async function autosave({ items, seconds }) {
  const store = await openDrafts({ keys: hostKeyProvider(async () => new Uint8Array(32).fill(7)), databaseName: NAME });
  const draft = await store.open({ person: 'autosave', ...FORM });
  const answers = Object.fromEntries(
    Array.from({ length: items }, (_, at) => [`question-${at}`, SENTENCE.slice(0, 60)]),
  );
  const provenance = Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' }]));
  let tell = () => undefined;
  let read = 0;
  const tasks = [];
  const form = {
    subscribe: (listener) => ((tell = listener), () => undefined),
    snapshot() {
      read = performance.now();
      return { answers: { ...answers }, provenance: { ...provenance } };
    },
  };
  const { encrypt } = crypto.subtle;
  crypto.subtle.encrypt = (...given) => {
    const encrypted = encrypt.apply(crypto.subtle, given);
    tasks.push(performance.now() - read);
    return encrypted;
  };
  const long = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  draft.attach(form);
  for (let key = 0; key < seconds * 10; key++) {
    answers[`question-${key % items}`] += 'x';
    tell();
    await pause(100);
  }
  await draft.flush();
  observer.disconnect();
  delete crypto.subtle.encrypt;
  await store.close();
  return { tasks, long, bytes: JSON.stringify({ answers, provenance }).length };
}

globalThis.bench = { measure, autosave };
