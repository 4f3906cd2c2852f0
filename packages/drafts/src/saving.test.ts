// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  GREEN,
  PlainForm,
  afterwards,
  cleanUp,
  eventually,
  failWrites,
  found,
  newDatabaseName,
  openStore,
  replace,
  setVisibility,
  snapshotOf,
  stateOf,
  watchWrites,
} from '../test/harness.js';
import { rows } from '../test/raw-database.js';

const full = () => new DOMException('no space', 'QuotaExceededError');

/** From now on a wait never ends, so that what is saved all the same was saved without one. */
function stopTimers(): void {
  replace(globalThis, 'setTimeout', () => (() => 0) as never);
}

describe('the pace of saving', () => {
  afterEach(cleanUp);

  async function typing(databaseName = newDatabaseName()) {
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    const detach = draft.attach(form);
    return { databaseName, store, draft, form, detach };
  }

  it('saves the first change at once, then rests and writes only the newest', async () => {
    const { draft, form, databaseName, store } = await typing();
    const writes = watchWrites();
    const began = performance.now();
    form.type('note', 'T');
    await stateOf(draft, 'saved');
    const first = performance.now();
    for (let letter = 0; letter < 50; letter++) form.type('note', `T${letter}`);
    expect(draft.state.status).to.equal('saving');
    await stateOf(draft, 'saved');
    const second = performance.now();
    expect(writes).to.have.length(2);
    expect(form.snapshots).to.equal(2);
    // The rest is at least 250 ms (timers may be a hair early); the promised second is held to in files-pace.test.ts.
    expect(second - first).to.be.greaterThan(240);
    expect(first - began).to.be.lessThan(5000);
    expect(second - first).to.be.lessThan(5000);
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'T49' });
  });

  it('writes at most four times a second while typing goes on', async () => {
    const { draft, form } = await typing();
    const writes = watchWrites();
    const began = performance.now();
    for (let letter = 0; performance.now() - began < 1200; letter++) {
      form.type('note', `letter ${letter}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    const seconds = (performance.now() - began) / 1000;
    expect(writes.length).to.be.greaterThan(1);
    expect(writes.length).to.be.at.most(Math.ceil(seconds * 4) + 1);
    await draft.flush();
    expect(draft.state.status).to.equal('saved');
  });

  for (const [event, leave] of [
    ['the page is hidden', () => setVisibility('hidden')],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
  ] as const) {
    it(`saves without rest when ${event}`, async () => {
      const { draft, form } = await typing();
      form.type('note', 'one');
      await stateOf(draft, 'saved');
      stopTimers();
      form.type('note', 'two');
      leave();
      await stateOf(draft, 'saved');
    });
  }

  it('does not rest while the page is hidden', async () => {
    const { draft, form } = await typing();
    setVisibility('hidden');
    form.type('note', 'one');
    await stateOf(draft, 'saved');
    stopTimers();
    form.type('note', 'two');
    await stateOf(draft, 'saved');
  });

  it('never has two writes of one draft under way', async () => {
    const { draft, form } = await typing();
    let underWay = 0;
    let most = 0;
    // The first save seals the card of the draft as well.
    await draft.save(snapshotOf({ note: 'first' }));
    replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return encrypt.apply(crypto.subtle, parameters);
    });
    const { transaction } = IDBDatabase.prototype;
    replace(
      IDBDatabase.prototype,
      'transaction',
      () =>
        function (this: IDBDatabase, stores, mode, options) {
          const begun = transaction.call(this, stores, mode, options);
          if (mode === 'readwrite') begun.addEventListener('complete', () => underWay--);
          return begun;
        },
    );
    const flushes: Promise<void>[] = [];
    for (let letter = 0; letter < 30; letter++) {
      form.type('note', `${letter}`);
      flushes.push(draft.flush(), draft.save(snapshotOf({ note: `saved ${letter}` })));
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await Promise.all(flushes);
    expect(most).to.equal(1);
    expect(underWay).to.equal(0);
  });

  it('writes both stores in one strict transaction', async () => {
    const { draft } = await typing();
    const begun: unknown[] = [];
    replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') begun.push([stores, options]);
          return transaction.call(this, stores, mode, options);
        },
    );
    await draft.save(snapshotOf({ note: 'x' }));
    await draft.save(snapshotOf({ note: 'y' }));
    const strict = { durability: 'strict' };
    // Whether its key was replaced is asked by the first save only.
    expect(begun).to.deep.equal([
      [['metadata', 'bodies', 'vault'], strict],
      [['metadata', 'bodies'], strict],
    ]);
  });

  it('leaves neither store changed when one of them cannot be written', async () => {
    const { draft, databaseName } = await typing();
    await draft.save(snapshotOf({ note: 'one' }));
    const before = await rows(databaseName, 'metadata');
    const restore = failWrites(full);
    await draft.save(snapshotOf({ note: 'two' })).catch(() => undefined);
    expect(await rows(databaseName, 'metadata')).to.deep.equal(before);
    restore();
  });

  it('resolves flush only when everything typed before it is on disk', async () => {
    const { draft, form, databaseName } = await typing();
    form.type('note', 'one');
    const first = draft.flush();
    await Promise.resolve();
    form.type('note', 'two');
    await draft.flush();
    await first;
    const second = await openStore({ databaseName });
    expect((await second.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'two' });
  });
});

describe('a save that fails', () => {
  afterEach(cleanUp);

  async function failing() {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName, clock: () => new Date(Date.UTC(2026, 10, 22)) });
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    draft.attach(form);
    form.type('note', 'one');
    await draft.flush();
    const restore = failWrites(full);
    form.type('note', 'two');
    await stateOf(draft, 'failed');
    return { databaseName, store, draft, form, restore };
  }

  it('says so, with the time of what is still safe, and flush does not hang', async () => {
    const { draft } = await failing();
    await draft.flush();
    expect(draft.state).to.deep.equal({
      status: 'failed',
      failure: { kind: 'quota' },
      savedAt: new Date(Date.UTC(2026, 10, 22)),
    });
  });

  it('is repeated by itself', async () => {
    const { draft, databaseName, restore } = await failing();
    restore();
    await stateOf(draft, 'saved');
    const second = await openStore({ databaseName });
    expect((await second.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'two' });
  });

  it('waits longer each time', async () => {
    const delays: number[] = [];
    const { draft } = await failing();
    replace(
      globalThis,
      'setTimeout',
      () =>
        ((work: () => void, delay = 0) => {
          delays.push(delay);
          return Number(queueMicrotask(() => delays.length < 8 && work()));
        }) as typeof setTimeout,
    );
    await draft.flush();
    await eventually(() => delays.length >= 8);
    expect(delays).to.deep.equal([2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  it('is repeated on the next change, with the newest text', async () => {
    const { draft, form, store, databaseName, restore } = await failing();
    restore();
    const delays: number[] = [];
    replace(
      globalThis,
      'setTimeout',
      (wait) =>
        ((work: () => void, delay = 0) => {
          delays.push(delay);
          return wait(work, delay);
        }) as typeof setTimeout,
    );
    form.type('note', 'three');
    // After the usual rest, not with the first repetition by itself, a second after the failure. The page has timers of
    // its own later on.
    expect(Math.max(0, ...delays)).to.be.below(1000);
    expect(draft.state.status).to.equal('failed');
    await stateOf(draft, 'saved');
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'three' });
  });

  it('rejects save, and is repeated all the same', async () => {
    const { draft, restore } = await failing();
    const fault = await draft.save(snapshotOf({ note: 'four' })).catch((error: unknown) => error);
    expect(fault).to.have.nested.property('failure.kind', 'quota');
    restore();
    await stateOf(draft, 'saved');
  });
});

describe('discarding', () => {
  afterEach(cleanUp);

  /** Stops the next encryption half way, until `go`. */
  function holdEncryption() {
    let go: () => void = () => undefined;
    let reached: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (reached = resolve));
    const held = new Promise<void>((resolve) => (go = resolve));
    replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
      reached();
      await held;
      return encrypt.apply(crypto.subtle, parameters);
    });
    afterwards(go);
    return { begun, go };
  }

  it('removes the draft, and no timer brings it back', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const form = new PlainForm();
    draft.attach(form);
    form.type('note', 'one');
    await draft.flush();
    form.type('note', 'two');
    await draft.discard();
    form.type('note', 'three');
    setVisibility('hidden');
    await draft.flush();
    expect(form.listened).to.equal(false);
    // Longer than the rest that was running.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await rows(databaseName, 'metadata')).to.deep.equal([]);
    expect(await rows(databaseName, 'bodies')).to.deep.equal([]);
    expect(draft.state).to.deep.equal({ status: 'discarded' });
    expect(draft.snapshot).to.equal(null);
  });

  it('wins over a save under way', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const { begun, go } = holdEncryption();
    const writes = watchWrites();
    const saving = draft.save(snapshotOf({ note: 'too late' })).catch(() => undefined);
    await begun;
    const discarding = draft.discard();
    const refused = await draft.save(snapshotOf({ note: 'later still' })).catch((error: Error) => error.message);
    expect(refused).to.contain('discarded');
    go();
    await Promise.all([discarding, saving]);
    expect(writes).to.deep.equal([]);
    expect(await store.has(GREEN)).to.equal(false);
    expect(draft.state.status).to.equal('discarded');
  });

  it('wins over a write that has already begun', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const writes = watchWrites();
    const saving = draft.save(snapshotOf({ note: 'on its way' })).catch(() => undefined);
    await eventually(() => writes.length > 0);
    await Promise.all([draft.discard(), saving]);
    expect(await rows(databaseName, 'bodies')).to.deep.equal([]);
  });

  it('lets a new draft begin, and does not reach it', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'old' }));
    const discarding = draft.discard();
    const next = await store.open(GREEN);
    await discarding;
    expect(next.snapshot).to.equal(null);
    await next.save(snapshotOf({ note: 'new' }));
    await draft.discard();
    expect(await store.has(GREEN)).to.equal(true);
  });

  it('says when it failed, keeps on writing nothing, and can be asked again', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'x' }));
    const restore = replace(IDBObjectStore.prototype, 'delete', () => () => {
      throw new DOMException('stuck', 'DataError');
    });
    const fault = await draft.discard().catch((error: unknown) => error);
    expect(fault).to.have.nested.property('failure.kind', 'unknown');
    expect(draft.state).to.have.nested.property('failure.name', 'DataError');
    expect(await store.has(GREEN)).to.equal(true);
    restore();
    await draft.discard();
    expect(await store.has(GREEN)).to.equal(false);
  });

  it('removes a draft that was never read', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    await (await store.open(GREEN)).save(snapshotOf({ note: 'x' }));
    await store.close();
    const again = await openStore({ databaseName });
    await (await again.open(GREEN)).discard();
    expect(await again.has(GREEN)).to.equal(false);
  });
});
