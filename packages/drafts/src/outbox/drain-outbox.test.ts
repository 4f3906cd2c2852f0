// SPDX-License-Identifier: Apache-2.0
// The service worker itself is in test/outbox; this is what it calls.
import { expect } from '@open-wc/testing';
import { cleanUp, eventually, keyOf, newDatabaseName } from '../../test/harness.js';
import { FakeServer, Hands, SMITH_ID, entryOf, testOutbox } from '../../test/outbox.js';
import { drainOutbox } from './index.js';

const NOTHING = { sent: 0, rejected: 0, conflicts: 0, later: 0, waiting: 0, locked: 0, busy: false, failure: null };

describe('draining without a page', () => {
  afterEach(cleanUp);

  it('sends what waits with the keys themselves, and reports what became of it', async () => {
    const { outbox, databaseName, hands } = await testOutbox();
    for (const id of ['a', 'b', 'c', 'd']) await outbox.enqueue(entryOf(id, { person: `person ${id}` }));
    const server = new FakeServer();
    server.answer = ({ id }) => {
      if (id === 'b') return { kind: 'rejected', reason: 'no' };
      if (id === 'c') return { kind: 'conflict' };
      return id === 'd' ? { kind: 'later', reason: 'busy' } : undefined;
    };
    const keys = await keyOf(1).unlock();
    const options = { databaseName, send: server.send, clock: hands.clock };
    const report = await drainOutbox({ ...options, keys: structuredClone(keys) });
    expect(report).to.deep.equal({ ...NOTHING, sent: 1, rejected: 1, conflicts: 1, later: 1, waiting: 1 });
    expect(await drainOutbox({ ...options, keys })).to.deep.equal({ ...NOTHING, waiting: 1 });
    expect(await drainOutbox({ ...options, keys, now: true })).to.deep.equal({ ...NOTHING, later: 1, waiting: 1 });
  });

  it('cannot do it after signing out, when nobody has the keys: everything stays', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    const { send, calls } = new FakeServer();
    expect(await drainOutbox({ databaseName, send, keys: null })).to.deep.equal({
      ...NOTHING,
      locked: 1,
      failure: { kind: 'no-key' },
    });
    expect(await drainOutbox({ databaseName, send, keys: keyOf(2) })).to.deep.equal({ ...NOTHING, locked: 1 });
    expect(calls).to.deep.equal([]);
  });

  it('stops when somebody signs out meanwhile, and begins nothing more', async () => {
    const { outbox, databaseName, hands } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('b'));
    const server = new FakeServer();
    server.answer = async () => {
      await outbox.lock();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return undefined;
    };
    const report = await drainOutbox({ databaseName, send: server.send, keys: keyOf(1), clock: hands.clock });
    expect(report.failure).to.deep.equal({ kind: 'locked' });
    expect(server.ids).to.deep.equal(['a']);
    const next = await testOutbox({ databaseName });
    await next.outbox.drain();
    expect(next.server.calls.map(({ id, attempt }) => [id, attempt])).to.deep.equal([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('waits for a tab that is sending, and says busy when that does not end', async () => {
    const { outbox, server, databaseName, hands } = await testOutbox();
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    server.answer = () => held;
    await outbox.enqueue(entryOf('a'));
    const drained = outbox.drain();
    await eventually(() => server.calls.length === 1);
    const worker = new FakeServer();
    const options = { databaseName, keys: keyOf(1), send: worker.send, clock: hands.clock };
    expect(await drainOutbox({ ...options, waitForTabs: 300 })).to.deep.equal({ ...NOTHING, busy: true, waiting: 1 });
    await outbox.enqueue(entryOf('b', { person: SMITH_ID }));
    const waiting = drainOutbox(options);
    server.answer = () => undefined;
    release();
    await drained;
    expect(await waiting).to.deep.include({ busy: false, waiting: 0, failure: null });
    expect([...server.ids, ...worker.ids].sort()).to.deep.equal(['a', 'b']);
  });

  it('ends when its signal is aborted, and tells a page that watches what it sent', async () => {
    const { outbox, databaseName } = await testOutbox();
    const { clock } = new Hands();
    await outbox.enqueue(entryOf('a'));
    const ended = new AbortController();
    ended.abort();
    const { send, calls } = new FakeServer();
    expect(await drainOutbox({ databaseName, keys: keyOf(1), send, clock, signal: ended.signal })).to.deep.equal({
      ...NOTHING,
      waiting: 1,
    });
    expect(calls).to.deep.equal([]);
    await eventually(() => outbox.state.waiting === 1);
    await drainOutbox({ databaseName, keys: keyOf(1), send, clock });
    await eventually(() => outbox.state.waiting === 0);
    expect(outbox.state.counts.sent).to.equal(1);
  });

  it('never rejects: where there is no key it says so, and where nothing was ever kept there is nothing to do', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.list();
    const offline = {
      keys: { unlock: () => Promise.reject(new Error('offline')) },
      send: new FakeServer().send,
    };
    expect((await drainOutbox({ ...offline, databaseName })).failure?.kind).to.equal('no-key');
    expect(await drainOutbox({ ...offline, databaseName: newDatabaseName() })).to.deep.equal(NOTHING);
  });
});
