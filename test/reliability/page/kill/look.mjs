// SPDX-License-Identifier: Apache-2.0
// All that is in the databases, as the next visit to the page finds it.
import { carriedId } from '../../../../packages/drafts/src/keys/vault-ids.ts';
import { rows } from '../../../../packages/drafts/test/raw-database.ts';
import { ELIZA, EMILY, FORM, PEOPLE, countIn, isFilm, payloadOf, wordsOf } from './content.mjs';
import { HOME, identityOf, keysOf, outboxOf, storeOf } from './stores.mjs';

/** The keys that count: the next ones as soon as they were given what the present ones open. */
async function generationNow({ present, wanted }) {
  if (wanted === present) return present;
  const { id } = await keysOf(EMILY, wanted).unlock();
  // Opening what is not there would make it.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === HOME);
  const vault = isThere ? await rows(HOME, 'vault') : [];
  return vault.some((row) => row.id === carriedId(id)) ? wanted : present;
}

const FORMS = { typed: (person) => `typed ${person}`, carried: () => 'carried over', handed: () => 'handed over' };
FORMS.changing = () => 'under changing keys';
FORMS.note = (_, snapshot) => snapshot?.answers.id;

async function filmsOf(draft) {
  const films = {};
  for (const { id, info, size, complete } of await draft.files.list()) {
    const bytes = new Uint8Array(await (await draft.files.read(id)).arrayBuffer());
    const right = bytes.length === size && isFilm(info.filename, bytes);
    films[info.filename] = { size, complete, right };
  }
  return films;
}

/** A change of keys that was cut off goes on when a draft is opened, and has each draft for a moment. */
async function openPatiently(store, id, found) {
  for (let tries = 0; ; tries += 1) {
    const draft = await store.openById(id);
    if (draft.state.failure?.kind !== 'open-elsewhere' || tries === 20) return draft;
    found.heldUp += 1;
    await draft.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Every draft that the keys of a worker open, by what it is called. */
async function draftsOf(worker, generation, found) {
  const store = await storeOf(worker, generation);
  const keyId = await store.unlock();
  // Of a change of keys that was cut off, some of Emily's are still under her earlier ones.
  const isOwn = (id) => id === keyId || (worker === EMILY && found.earlier.has(id));
  const own = (await store.list()).filter((summary) => isOwn(summary.keyId));
  for (const { id, identity, failure } of await store.describe(own.map((summary) => summary.id))) {
    if (!identity) {
      found.faults.push(`a draft of ${worker} cannot be described: ${failure?.kind}`);
      continue;
    }
    const form = identity.form.slice(FORM.length + 1);
    const draft = await openPatiently(store, id, found);
    const { state, snapshot } = draft;
    if (state.status === 'failed') found.faults.push(`${form} of ${worker}: ${state.failure.kind}`);
    if (form === 'films') found.films = await filmsOf(draft);
    else {
      const name = FORMS[form](identity.person, snapshot);
      const count = countIn(name, snapshot);
      if (typeof count === 'string') found.faults.push(count);
      if (form === 'note') found.written.push(name);
      else found.counts[name] = Math.max(count, found.counts[name] ?? 0);
    }
    if (form === 'handed') found.owners.push(worker);
    if (form === 'carried') found.versions.push(identity.version);
    await draft.close();
  }
  found.seen += own.length;
  found.all = (await store.list()).length;
  await store.close();
}

/** What the databases of earlier releases hold now, whatever release they are of. */
async function oldDatabases() {
  const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => name.startsWith('old '));
  if (names.length === 0) return {};
  const { contentOf } = await import('/next.js');
  const held = {};
  for (const name of names) {
    held[name] = await contentOf(name);
    indexedDB.deleteDatabase(name);
  }
  return held;
}

/** `keys`: the generations of Emily's keys that were acknowledged, and that a change to was begun. */
export async function look(keys) {
  const generation = await generationNow(keys);
  const found = {
    generation,
    counts: {},
    films: {},
    written: [],
    owners: [],
    versions: [],
    faults: [],
    seen: 0,
    all: 0,
    heldUp: 0,
  };
  found.earlier = new Set();
  for (let earlier = 0; earlier < generation; earlier += 1) {
    found.earlier.add((await keysOf(EMILY, earlier).unlock()).id);
  }
  await draftsOf(EMILY, generation, found);
  await draftsOf(ELIZA, 0, found);
  const outbox = await outboxOf(generation, false);
  found.entries = (await outbox.list()).map((entry) => (entry.readable ? entry.id : entry.failure.kind));
  found.unreadable = (await outbox.list()).filter(({ readable }) => !readable).length;
  await outbox.close();
  found.old = await oldDatabases();
  delete found.earlier;
  return found;
}

/** As a host does at the next start: what was written and not put in is put in, and all is sent. */
export async function sendTheRest(generation) {
  const store = await storeOf(EMILY, generation);
  const outbox = await outboxOf(generation);
  for (const person of PEOPLE) {
    const draft = await store.open(identityOf(person, 'note'));
    const { id, count } = draft.snapshot?.answers ?? {};
    if (!id) continue;
    await outbox.enqueue({ id, person, author: EMILY, payload: payloadOf(id, person, wordsOf(id, count)) });
    await draft.discard();
  }
  let state;
  do {
    state = await outbox.drain({ now: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (state.waiting > 0);
  const entries = await outbox.list();
  await outbox.close();
  await store.close();
  return { state, sent: entries.filter(({ state: now }) => now === 'sent').map(({ id }) => id) };
}
