// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../test/failing.js';
import { GREEN, SMITH, cleanUp, found, keyOf, newDatabaseName, openStore, snapshotOf } from '../test/harness.js';
import { contains, everythingStored, onlyRow, putRow, rows } from '../test/raw-database.js';

describe('the drafts of a store', () => {
  afterEach(cleanUp);

  async function three() {
    const databaseName = newDatabaseName();
    let now = Date.parse('2026-11-01T08:00:00Z');
    const store = await openStore({ databaseName, clock: () => new Date((now += 60_000)) });
    const visit = { ...GREEN, form: 'visit' };
    const of: Record<string, string> = {};
    for (const [name, identity] of Object.entries({ green: GREEN, smith: SMITH, visit })) {
      await (await store.open(identity)).save(snapshotOf({}));
      of[(await store.list())[0]!.id] = name;
    }
    const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => of[id]);
    return { databaseName, store, names, at: (time: string) => (now = Date.parse(time)) };
  }

  it('are found by person, form or author without opening any', async () => {
    const { databaseName, store, names } = await three();
    expect(names(await store.find({ person: GREEN.person }))).to.deep.equal(['visit', 'green']);
    expect(names(await store.find({ form: GREEN }))).to.deep.equal(['smith', 'green']);
    expect(names(await store.find({ form: { form: 'visit', version: '2.0.0' } }))).to.deep.equal([]);
    expect(names(await store.find({ person: GREEN.person, form: GREEN }))).to.deep.equal(['green']);
    expect(names(await store.find({ author: 'emily' }))).to.have.length(3);
    expect(names(await store.find({ author: 'eliza' }))).to.deep.equal([]);
    const other = await openStore({ databaseName, keys: keyOf(2) });
    expect(await other.find({ person: GREEN.person })).to.deep.equal([]);
  });

  it('are told when they are old, and none is removed', async () => {
    const { store, names, at } = await three();
    at('2026-11-08T08:02:00Z');
    expect(names(await store.expired(7))).to.deep.equal(['smith', 'green']);
    expect(names(await store.expired(8))).to.deep.equal([]);
    expect(await store.list()).to.have.length(3);
    expect(await errorOf(store.expired(-1))).to.be.instanceOf(RangeError);
  });

  it('are described to those whose key opens them, in the order asked', async () => {
    const { databaseName, store } = await three();
    const ids = (await store.list()).map(({ id }) => id);
    const told = await store.describe([...ids, 'f'.repeat(64)]);
    expect(told.map(({ identity }) => identity)).to.deep.equal([{ ...GREEN, form: 'visit' }, SMITH, GREEN, null]);
    expect(told[3]!.failure).to.deep.equal({ kind: 'changed-elsewhere' });
    const other = await openStore({ databaseName, keys: keyOf(2) });
    const [hidden] = await other.describe(ids);
    expect([hidden!.identity, hidden!.failure]).to.deep.equal([null, { kind: 'lost-key' }]);
  });
});

describe('a draft of an earlier release', () => {
  afterEach(cleanUp);

  it('tells what it is once it has been saved again', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName, can: () => true });
    const first = await store.open(GREEN);
    await first.save(snapshotOf({ note: 'kept' }));
    await first.close();
    const { id, envelope } = await onlyRow(databaseName, 'bodies');
    await putRow(databaseName, 'bodies', { id, envelope });
    const nothing = { id, identity: null, label: null, history: [], failure: null };
    expect(await store.describe([id])).to.deep.equal([nothing]);
    const handOver = { to: { worker: 'eliza', keys: keyOf(2) }, by: 'emily', reason: 'End of shift' };
    for (const work of [() => store.openById(id), () => store.handOver(id, handOver)]) {
      expect(await errorOf(work())).to.be.instanceOf(RangeError);
    }
    const { left } = await store.exportRescue([id], { passphrase: 'tea for Mr Green at four' });
    expect(left).to.deep.equal([{ id, failure: { kind: 'unknown', name: 'RangeError' } }]);
    const draft = await store.open(GREEN);
    expect(draft.snapshot!.answers).to.deep.equal({ note: 'kept' });
    await draft.save(draft.snapshot!);
    expect((await store.describe([id]))[0]!.identity).to.deep.equal(GREEN);
  });
});

describe('a label', () => {
  afterEach(cleanUp);

  it('is sealed with the draft, stays through saves, and can be taken away', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    await draft.rename('  the long one  ');
    expect(draft.label).to.equal('the long one');
    await draft.save(snapshotOf({ note: 'two' }));
    await draft.close();
    expect(contains(await everythingStored(databaseName), 'the long one')).to.equal(false);
    const again = await store.open(GREEN);
    expect([again.label, again.snapshot!.answers]).to.deep.equal(['the long one', { note: 'two' }]);
    const { id } = (await store.list())[0]!;
    expect((await store.describe([id]))[0]!.label).to.equal('the long one');
    await again.rename(null);
    expect((await store.describe([id]))[0]!.label).to.equal(null);
  });

  it('cannot be given to a draft that is not stored or is locked', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    expect(await errorOf(draft.rename('nothing'))).to.have.nested.property('failure.kind', 'changed-elsewhere');
    await draft.save(snapshotOf({}));
    await store.lock();
    expect(await errorOf(draft.rename('later'))).to.have.nested.property('failure.kind', 'locked');
  });

  it('that is damaged hides nothing else, and is not written over by a save', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'kept' }));
    await store.close();
    const body = await onlyRow(databaseName, 'bodies');
    const card = new Uint8Array(body['card'] as ArrayBuffer).slice();
    card[40]! ^= 1;
    await putRow(databaseName, 'bodies', { ...body, card: card.buffer });
    const { snapshot, state } = await found(databaseName, GREEN);
    expect([snapshot!.answers, state.status]).to.deep.equal([{ note: 'kept' }, 'saved']);
    const next = await openStore({ databaseName });
    const again = await next.open(GREEN);
    await again.save(snapshotOf({ note: 'more' }));
    expect(await errorOf(again.rename('new'))).to.have.nested.property('failure.kind', 'tampered');
    const [row] = await rows(databaseName, 'bodies');
    expect(String(new Uint8Array(row!['card'] as ArrayBuffer))).to.equal(String(card));
    const [told] = await next.describe([row!.id]);
    expect(told!.failure).to.deep.equal({ kind: 'tampered' });
  });
});
