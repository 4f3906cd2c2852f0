// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../test/failing.js';
import {
  GREEN,
  PlainForm,
  SMITH,
  cleanUp,
  eventually,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  snapshotOf,
  stateOf,
} from '../test/harness.js';
import { onlyRow, putRow } from '../test/raw-database.js';
import { openSecondTab } from '../test/second-tab.js';

describe('two tabs', () => {
  afterEach(cleanUp);

  it('never write the same draft: the second is told, sees what is stored, and does not write', async () => {
    const databaseName = newDatabaseName();
    const first = await openStore({ databaseName });
    const draft = await first.open(GREEN);
    await draft.save(snapshotOf({ note: 'first tab' }));

    const tab = await openSecondTab();
    const second = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const copy = await second.open(GREEN);
    expect(kindOf(copy)).to.equal('open-elsewhere');
    expect(copy.snapshot!.answers).to.deep.equal({ note: 'first tab' });
    const form = tab.newForm();
    copy.attach(form);
    form.type('note', 'second tab');
    await copy.flush();
    expect(kindOf(copy)).to.equal('open-elsewhere');
    expect(await errorOf(copy.discard())).to.have.nested.property('failure.kind', 'open-elsewhere');

    await draft.save(snapshotOf({ note: 'first tab again' }));
    await first.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'first tab again' });
  });

  it('do not hinder each other in different drafts', async () => {
    const databaseName = newDatabaseName();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const drafts = await Promise.all([first.open(GREEN), second.open(SMITH)]);
    await Promise.all(drafts.map((draft) => draft.save(snapshotOf({ who: draft.identity.person }))));
    await Promise.all([first.close(), second.close()]);
    for (const identity of [GREEN, SMITH]) {
      expect((await found(databaseName, identity)).snapshot!.answers).to.deep.equal({ who: identity.person });
    }
  });

  it('pass a draft on when the first closes it and nothing has changed', async () => {
    const databaseName = newDatabaseName();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const draft = await first.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const copy = await second.open(GREEN);
    const form = new PlainForm();
    copy.attach(form);
    form.type('note', 'waiting');
    await copy.flush();
    expect(kindOf(copy)).to.equal('open-elsewhere');
    await draft.close();
    await stateOf(copy, 'saved');
    await second.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'waiting' });
  });

  for (const [change, work] of [
    ['saved', (draft: Awaited<ReturnType<typeof found>>) => draft.save(snapshotOf({ note: 'newer' }))],
    ['discarded', (draft: Awaited<ReturnType<typeof found>>) => draft.discard()],
  ] as const) {
    it(`do not undo what the other ${change} meanwhile`, async () => {
      const databaseName = newDatabaseName();
      const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
      const draft = await first.open(GREEN);
      await draft.save(snapshotOf({ note: 'one' }));
      const copy = await second.open(GREEN);
      await work(draft);
      await draft.close();
      const fault = await errorOf(copy.save(snapshotOf({ note: 'from the older one' })));
      expect(fault).to.have.nested.property('failure.kind', 'changed-elsewhere');
      await second.close();
      const { snapshot } = await found(databaseName, GREEN);
      expect(snapshot?.answers ?? null).to.deep.equal(change === 'saved' ? { note: 'newer' } : null);
    });
  }

  it('do not write over each other even if both believe they may', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const other = { ...(await onlyRow(databaseName, 'metadata')), writer: 'f'.repeat(32) };
    await putRow(databaseName, 'metadata', other);
    for (const work of [() => draft.save(snapshotOf({ note: 'two' })), () => draft.discard()]) {
      expect(await errorOf(work())).to.have.nested.property('failure.kind', 'changed-elsewhere');
    }
    expect(await onlyRow(databaseName, 'metadata')).to.deep.equal(other);
  });

  it('notice when the browser takes the right to write away', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const name = (await navigator.locks.query())
      .held!.map((lock) => lock.name!)
      .find((held) => held.includes(databaseName))!;
    let letGo: () => void = () => undefined;
    const stolen = new Promise<void>((taken) => {
      void navigator.locks.request(name, { steal: true }, () => {
        taken();
        return new Promise<void>((resolve) => (letGo = resolve));
      });
    });
    await stolen;
    const fault = await errorOf(draft.save(snapshotOf({ note: 'two' })));
    expect(fault).to.have.nested.property('failure.kind', 'open-elsewhere');
    letGo();
    await stateOf(draft, 'saved');
  });

  it('lock together, and keep what was typed in each', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const tab = await openSecondTab();
    const second = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await second.open(GREEN);
    const form = tab.newForm();
    draft.attach(form);
    form.type('note', 'one');
    await draft.flush();
    form.type('note', 'not saved yet');
    await store.lock();
    await eventually(() => kindOf(draft) === 'locked');
    expect(draft.snapshot).to.equal(null);
    for (const work of [second.open(GREEN), second.list(), draft.save(tab.snapshotOf({}))]) {
      expect(await errorOf(work)).to.have.nested.property('failure.kind', 'locked');
    }
    await eventually(
      async () => !(await navigator.locks.query()).held!.some(({ name }) => name!.includes(databaseName)),
    );
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'not saved yet' });
  });

  it('lock only their own database, and only at the right word', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const other = await openStore();
    const channel = new BroadcastChannel(`careplan-kit/drafts/${databaseName}`);
    channel.postMessage({ lock: true });
    channel.postMessage('unlock');
    channel.close();
    const third = await openStore({ databaseName: newDatabaseName() });
    await third.lock();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await store.list()).to.deep.equal([]);
    expect(await other.list()).to.deep.equal([]);
  });
});

describe('a browser that is killed while someone types', () => {
  afterEach(cleanUp);

  it('has lost nothing that was typed more than a second before', async () => {
    const databaseName = newDatabaseName();
    const tab = await openSecondTab();
    const store = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await store.open(GREEN);
    const form = tab.newForm();
    draft.attach(form);
    const typed: number[] = [];
    const end = performance.now() + 2500;
    while (performance.now() < end) {
      form.type('note', `${typed.length}`);
      typed.push(performance.now());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const killed = performance.now();
    tab.kill();
    const { snapshot } = await found(databaseName, GREEN);
    const kept = Number(snapshot!.answers['note']);
    const safe = typed.findLastIndex((at) => at <= killed - 1000);
    expect(safe).to.be.greaterThan(10);
    expect(kept).to.be.at.least(safe);
    expect(kept).to.be.lessThan(typed.length);
  });
});
