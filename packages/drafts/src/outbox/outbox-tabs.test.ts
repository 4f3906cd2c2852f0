// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { afterwards, cleanUp, eventually, keyOf, openStore, replace } from '../../test/harness.js';
import { FakeServer, entryOf, failureKind, only, statesOf, testOutbox } from '../../test/outbox.js';
import { rows } from '../../test/raw-database.js';
import { openSecondTab } from '../../test/second-tab.js';

describe('two tabs', () => {
  afterEach(cleanUp);

  it('never send at the same time, and each entry leaves once', async () => {
    const server = new FakeServer();
    let sending = new Set<string>();
    let together = 0;
    const sendFrom =
      (tab: string): typeof server.send =>
      async (entry, signal) => {
        sending = new Set([...sending, tab]);
        if (sending.size > 1) together++;
        await new Promise((resolve) => setTimeout(resolve, 3));
        const result = await server.send(entry, signal);
        sending = new Set([...sending].filter((other) => other !== tab));
        return result;
      };
    const one = await testOutbox({ send: sendFrom('one'), atOnce: 1, automatic: true });
    const { databaseName } = one;
    const { library } = await openSecondTab();
    const two = await library.openOutbox({ keys: keyOf(1), databaseName, send: sendFrom('two'), atOnce: 1 });
    afterwards(() => two.close());
    const ids = Array.from({ length: 30 }, (_, at) => `entry-${at}`);
    await Promise.all(
      ids.map((id, at) => (at % 2 ? one.outbox : two).enqueue(entryOf(id, { person: `person ${at % 5}` }))),
    );
    await eventually(() => server.stored.size === ids.length);
    expect(together).to.equal(0);
    expect(server.doubled).to.deep.equal([]);
    expect(server.calls).to.have.length(ids.length);
  });

  it('one takes over when the other dies half way, and sends it again under the same id', async () => {
    const { outbox, server, databaseName } = await testOutbox({ automatic: true });
    const { library, kill } = await openSecondTab();
    let begun = false;
    const never = new Promise<never>(() => undefined);
    const dying = await library.openOutbox({
      keys: keyOf(1),
      databaseName,
      send: () => {
        begun = true;
        return never;
      },
    });
    await dying.enqueue(entryOf('a'));
    await eventually(() => begun);
    expect((await outbox.drain()).counts.sending).to.equal(1);
    expect(server.ids).to.deep.equal([]);
    kill();
    await eventually(() => server.stored.has('a'));
    expect(server.calls.map(({ id, attempt }) => [id, attempt])).to.deep.equal([['a', 2]]);
    await eventually(async () => (await only(outbox)).state === 'sent');
  });

  it('one sends what the other put in just before it died', async () => {
    const { server, databaseName } = await testOutbox({ automatic: true });
    const { library, kill } = await openSecondTab();
    const send = async () => ({ kind: 'sent' }) as const;
    const dying = await library.openOutbox({ keys: keyOf(1), databaseName, automatic: false, send });
    await dying.enqueue(entryOf('a'));
    kill();
    await eventually(() => server.stored.has('a'));
  });

  it('lock() in one ends the other: it begins nothing more, keeps what waits, and knows no key', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    const { library } = await openSecondTab();
    const other = await library.openOutbox({ keys: keyOf(1), databaseName, automatic: false, send: server.send });
    let release: () => void = () => undefined;
    const held = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
    server.answer = ({ id }) => (id === 'a' ? held : undefined);
    await other.enqueue(entryOf('a'));
    await other.enqueue(entryOf('b'));
    const drained = other.drain();
    await eventually(() => server.calls.length === 1);
    const locked = outbox.lock();
    release();
    await Promise.all([locked, drained.catch(() => undefined)]);
    await eventually(async () => (await failureKind(other.list())) === 'locked');
    for (const work of [other.enqueue(entryOf('c')), other.drain(), outbox.enqueue(entryOf('c')), outbox.list()]) {
      expect(await failureKind(work)).to.equal('locked');
    }
    expect(outbox.state.failure).to.deep.equal({ kind: 'locked' });
    // The answer that was on its way when the keys were forgotten was still written down.
    await eventually(async () => (await rows(databaseName, 'outbox')).some((row) => row['state'] === 'sent'));
    expect(server.ids).to.deep.equal(['a']);
    const next = await testOutbox({ databaseName });
    await next.outbox.drain();
    expect(next.server.ids).to.deep.equal(['b']);
  });

  it('lock() of the drafts locks the outbox of the page and of other tabs', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    const store = await openStore({ databaseName });
    await store.lock();
    await eventually(async () => (await failureKind(outbox.list())) === 'locked');
    const next = await testOutbox({ databaseName });
    expect(await statesOf(next.outbox)).to.deep.equal({ a: 'queued' });
  });

  it('lock() does not wait for a server that does not answer for longer than its patience', async function () {
    const { outbox, server, databaseName } = await testOutbox();
    const aborted: boolean[] = [];
    server.answer = (_, signal) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve((aborted.push(true), undefined))));
    await outbox.enqueue(entryOf('a'));
    const drained = outbox.drain();
    await eventually(() => server.calls.length === 1);
    const begun = performance.now();
    await outbox.lock();
    await drained.catch(() => undefined);
    expect(performance.now() - begun).to.be.within(4000, 8000);
    expect(aborted).to.deep.equal([true]);
    expect((await rows(databaseName, 'outbox'))[0]!['state']).to.equal('sending');
    const next = await testOutbox({ databaseName });
    await next.outbox.drain();
    expect(next.server.ids).to.deep.equal(['a']);
  });
});

describe('an outbox that sends by itself', () => {
  afterEach(cleanUp);

  it('sends at once what is put in, and what was there when it is opened', async () => {
    const first = await testOutbox();
    await first.outbox.enqueue(entryOf('a'));
    await first.outbox.close();
    const { outbox, server } = await testOutbox({ databaseName: first.databaseName, automatic: true });
    await eventually(() => server.stored.has('a'));
    await outbox.enqueue(entryOf('b'));
    await eventually(() => server.stored.has('b'));
  });

  it('tries again by itself when the wait is over', async () => {
    const { outbox, server } = await testOutbox({ automatic: true, clock: () => new Date(), random: () => 0 });
    server.answer = ({ attempt }) => (attempt < 2 ? { kind: 'later', reason: 'busy' } : undefined);
    await outbox.enqueue(entryOf('a'));
    await eventually(() => server.stored.has('a'));
  });

  it('tries again at once when the network is back', async () => {
    // The clock stands still: no wait is ever over.
    const { outbox, server } = await testOutbox({ automatic: true });
    server.answer = ({ attempt }) => (attempt < 2 ? { kind: 'later', reason: 'offline' } : undefined);
    await outbox.enqueue(entryOf('a'));
    await eventually(() => outbox.state.nextTryAt !== null && !outbox.state.sending);
    window.dispatchEvent(new Event('online'));
    await eventually(() => server.stored.has('a'));
  });

  it('does not flood the server when the answers cannot be written down', async () => {
    const { outbox, server, databaseName } = await testOutbox({ automatic: false });
    await outbox.enqueue(entryOf('a'));
    await outbox.close();
    const waits = [2000, 4000, 8000, 16_000];
    const rings = new Map<number, () => void>();
    replace(
      globalThis,
      'setTimeout',
      (later) =>
        ((ring: () => void, after: number) =>
          waits.includes(after) ? rings.set(after, ring).size : later(ring, after)) as never,
    );
    const restore = replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, value: { state?: string }) {
          if (value.state === 'sent') throw new DOMException('full', 'QuotaExceededError');
          return put.call(this, value);
        },
    );
    const again = await testOutbox({ databaseName, automatic: true, send: server.send });
    for (const [failures, wait] of waits.entries()) {
      await eventually(() => rings.has(wait));
      expect(again.outbox.state.failure).to.deep.equal({ kind: 'quota' });
      expect(server.calls).to.have.length(failures + 1);
      if (wait === waits.at(-1)) restore();
      rings.get(wait)!();
    }
    await eventually(() => again.outbox.state.counts.sent === 1);
    expect([...server.stored.keys()]).to.deep.equal(['a']);
  });

  it('lets go of the right to send when the page is put to sleep, and goes on when it wakes', async () => {
    const { outbox, server, databaseName } = await testOutbox({ automatic: true });
    server.answer = (_, signal) =>
      server.calls.length > 1
        ? undefined
        : new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('asleep'))));
    await outbox.enqueue(entryOf('a'));
    await eventually(() => server.calls.length === 1);
    document.dispatchEvent(new Event('freeze'));
    await eventually(async () =>
      navigator.locks.request(`careplan-kit/outbox/${databaseName}`, { ifAvailable: true }, (lock) => lock !== null),
    );
    document.dispatchEvent(new Event('resume'));
    await eventually(() => server.stored.has('a'));
  });
});
