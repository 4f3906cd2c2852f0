// SPDX-License-Identifier: Apache-2.0
// What a page does until it is killed. `told` tells the test of what was acknowledged, at the moment it was.
import { chanceOf } from '../../lab/chance.mjs';
import { ELIZA, EMILY, PEOPLE, countIn, filmBytes, payloadOf, typed, wordsOf } from './content.mjs';
import { migrateDatabases } from './migrate-databases.mjs';
import { identityOf, keysOf, outboxOf, storeOf } from './stores.mjs';

const told = (what) => globalThis.acknowledged(what);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A form of which only the newest snapshot counts. */
class Form {
  #listeners = new Set();
  constructor(snapshot) {
    this.newest = snapshot;
  }
  type(snapshot) {
    this.newest = snapshot;
    for (const listener of this.#listeners) listener(new Set());
  }
  snapshot = () => this.newest;
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const numberIn = (name, snapshot) => {
  const count = snapshot ? countIn(name, snapshot) : 0;
  if (typeof count === 'string') throw new Error(count);
  return count;
};

/** Types into the drafts of three people, and waits now and then until all of it is on the disk. */
async function type({ generation, below }) {
  const store = await storeOf(EMILY, generation);
  await Promise.all(
    PEOPLE.slice(0, 3).map(async (person) => {
      const name = `typed ${person}`;
      const draft = await store.open(identityOf(person, 'typed'));
      let count = numberIn(name, draft.snapshot);
      const form = new Form();
      draft.attach(form);
      for (;;) {
        for (let keys = 1 + below(8); keys > 0; keys -= 1) {
          form.type(typed(name, ++count));
          await pause(below(15));
        }
        const at = count;
        await draft.flush();
        if (draft.state.status === 'failed') throw new Error(`${name}: ${draft.state.failure.kind}`);
        told({ what: 'typed', name, count: at });
      }
    }),
  );
}

/** Records films, appends to them, ends some, and removes the oldest. */
async function attach({ generation, below, round }) {
  const store = await storeOf(EMILY, generation);
  const draft = await store.open(identityOf(PEOPLE[0], 'films'));
  for (let film = 0; ; film += 1) {
    const [oldest, ...more] = await draft.files.list();
    if (more.length >= 6) {
      await told({ what: 'removing', film: oldest.info.filename });
      await draft.files.remove(oldest.id);
      told({ what: 'removed', film: oldest.info.filename });
    }
    const filename = `film ${round}.${film}`;
    const writer = await draft.files.begin({ question: 'film', filename, mimeType: 'video/webm' });
    told({ what: 'appended', film: filename, size: 0 });
    let size = 0;
    for (let pieces = 1 + below(5); pieces > 0; pieces -= 1) {
      const length = 1 + below(60_000);
      await writer.append(filmBytes(filename, size, length));
      size += length;
      told({ what: 'appended', film: filename, size });
    }
    if (below(3) === 0) continue;
    await writer.finish();
    told({ what: 'finished', film: filename, size });
  }
}

/** Carries a draft over to the next version of its form, and writes it there, again and again. */
async function migrateForm({ generation }) {
  const store = await storeOf(EMILY, generation);
  const name = 'carried over';
  const identity = (version) => identityOf(PEOPLE[1], 'carried', String(version));
  const [other] = await store.findOtherVersions(identity('none'));
  let version = Number(other?.identity.version ?? 1);
  let draft = await store.open(identity(version));
  for (;;) {
    const count = numberIn(name, draft.snapshot) + 1;
    await draft.save(typed(name, count));
    told({ what: 'typed', name, count });
    await draft.close();
    version += 1;
    const [{ id }] = await store.findOtherVersions(identity(version));
    const carry = (snapshot, from) => ({ snapshot, report: { from, left: [] } });
    draft = await (await store.previewMigration(id, String(version), carry)).accept();
    told({ what: 'carried over', version });
    await draft.clearTray();
  }
}

/** A draft goes from Emily to Eliza and back, and is written between. */
async function handOver({ generation, below }) {
  const [emily, eliza] = [await storeOf(EMILY, generation), await storeOf(ELIZA, generation)];
  const name = 'handed over';
  const identity = identityOf(PEOPLE[2], 'handed');
  const [there] = await find(eliza, identity);
  const [here] = there ? [] : await find(emily, identity);
  let id = there ?? here;
  let owner = there ? eliza : emily;
  for (;;) {
    const draft = id ? await owner.openById(id) : await owner.open(identity);
    const count = numberIn(name, draft.snapshot) + 1;
    await draft.save(typed(name, count));
    told({ what: 'typed', name, count });
    await draft.close();
    id ??= (await find(owner, identity))[0];
    const [by, worker] = owner === emily ? [EMILY, ELIZA] : [ELIZA, EMILY];
    const to = { worker, keys: keysOf(worker, generation) };
    await owner.handOver(id, { to, by, reason: 'End of shift' });
    owner = owner === emily ? eliza : emily;
    told({ what: 'handed', to: worker });
    await pause(below(20));
  }
}

/** Ids of the drafts of an identity that these keys open. */
export async function find(store, { person, form, version }) {
  return (await store.find({ person, form: { form, version } })).map(({ id }) => id);
}

/** Types a note, puts it in to be sent, and discards the draft, for one person after the other. */
async function send({ generation, below, id: first }) {
  const store = await storeOf(EMILY, generation);
  const outbox = await outboxOf(generation);
  for (let number = 0; ; number += 1) {
    const person = PEOPLE[number % PEOPLE.length];
    const draft = await store.open(identityOf(person, 'note'));
    const begun = draft.snapshot?.answers.id;
    const id = begun ?? `${first}-${number}`;
    const count = begun ? numberIn(id, draft.snapshot) : 5 + below(20);
    if (!begun) {
      await draft.save(typed(id, count, { id }));
      told({ what: 'written', id, person });
    }
    await outbox.enqueue({ id, person, author: EMILY, payload: payloadOf(id, person, wordsOf(id, count)) });
    told({ what: 'put in', id, person });
    await draft.discard();
    await pause(below(60));
  }
}

/** Changes Emily's keys, and types under the new ones, again and again. */
async function rotate({ generation: first, below }) {
  const name = 'under changing keys';
  for (let generation = first; ; generation += 1) {
    const store = await storeOf(EMILY, generation);
    const draft = await store.open(identityOf(PEOPLE[3], 'changing'));
    const count = numberIn(name, draft.snapshot) + 1;
    await draft.save(typed(name, count));
    told({ what: 'typed', name, count });
    if (below(2)) await draft.close();
    await told({ what: 'changing keys', to: generation + 1 });
    await store.rotateKeys(keysOf(EMILY, generation + 1));
    told({ what: 'changed keys', to: generation + 1 });
  }
}

const ACTIVITIES = { type, attach, send, rotate, 'hand over': handOver, 'migrate a form': migrateForm };
ACTIVITIES['migrate a database'] = migrateDatabases;

/** Begins activities side by side. Rejects when one of them fails, and never resolves. */
export function work({ names, seed, ...options }) {
  const all = names.map((name, at) => ACTIVITIES[name]({ ...options, ...chanceOf(seed + at) }));
  return Promise.all(all);
}
