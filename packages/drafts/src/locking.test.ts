// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../test/failing.js';
import {
  GREEN,
  PlainForm,
  SMITH,
  cleanUp,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../test/harness.js';
import { rows } from '../test/raw-database.js';

describe('locked', () => {
  afterEach(cleanUp);

  it('is the answer to everything after lock', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    await (await store.open(SMITH)).save(snapshotOf({ note: 'hers' }));
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    draft.attach(form);
    form.type('note', 'typed just before');
    await store.lock();
    expect(kindOf(draft)).to.equal('locked');
    expect(draft.snapshot).to.equal(null);
    expect(form.listened).to.equal(false);
    form.type('note', 'typed after');
    const works = [store.open(GREEN), store.list(), store.has(GREEN), draft.save(snapshotOf({})), draft.discard()];
    for (const work of works) expect(await errorOf(work)).to.have.nested.property('failure.kind', 'locked');
    draft.attach(form);
    expect(form.listened).to.equal(false);
    await Promise.all([draft.flush(), draft.close(), store.lock(), store.close()]);
    expect(kindOf(draft)).to.equal('locked');
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed just before' });
  });

  it('is the answer to an opening that lock overtakes, and no key or lock stays behind', async () => {
    const databaseName = newDatabaseName();
    let give: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (give = resolve));
    const store = await openStore({ databaseName, keys: { unlock: () => asked.then(() => keyOf(1).unlock()) } });
    const opening = errorOf(store.open(GREEN));
    await store.lock();
    give();
    expect(await opening).to.have.nested.property('failure.kind', 'locked');
    const { held } = await navigator.locks.query();
    expect(held!.filter(({ name }) => name!.includes(databaseName))).to.deep.equal([]);
  });

  it('writes nothing later, even when the last save hangs', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
      await held;
      return encrypt.apply(crypto.subtle, parameters);
    });
    const { setTimeout: wait } = globalThis;
    const save = errorOf(draft.save(snapshotOf({ note: 'x' })));
    // The patience of lock, without the waiting.
    replace(globalThis, 'setTimeout', () => ((work: () => void) => wait(work, 20)) as typeof setTimeout);
    await store.lock();
    expect(kindOf(draft)).to.equal('locked');
    go();
    expect(await save).to.have.nested.property('failure.kind', 'locked');
    expect(await rows(databaseName, 'metadata')).to.deep.equal([]);
  });
});
