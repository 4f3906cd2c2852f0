// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, keyOf, newDatabaseName, replace } from '../../test/harness.js';
import { entryOf, failureKind, only, statesOf, testOutbox } from '../../test/outbox.js';
import { type Row, onlyRow, putRow, rows } from '../../test/raw-database.js';
import { type OutboxState, type UnreadableEntry, outboxFailureSentence } from './index.js';

describe('an entry that needs the worker', () => {
  afterEach(cleanUp);

  it('is kept when it is rejected, gives its payload back, and goes out corrected under the same id', async () => {
    const { outbox, server } = await testOutbox();
    server.answer = ({ payload }) =>
      (payload as { weight: string }).weight === '700' ? { kind: 'rejected', reason: 'Weight is too high' } : undefined;
    await outbox.enqueue(entryOf('a', { payload: { weight: '700' } }));
    await outbox.drain();
    expect(await only(outbox)).to.deep.include({ state: 'rejected', reason: 'Weight is too high', nextTryAt: null });
    expect(outbox.state).to.deep.include({ waiting: 0, needsWorker: 1 });
    expect(await outbox.reopen('a')).to.deep.include({ payload: { weight: '700' }, reason: 'Weight is too high' });
    await outbox.drain({ now: true });
    expect(server.ids).to.deep.equal(['a']);

    await outbox.resolve('a', { weight: '70.0' });
    expect(await only(outbox)).to.deep.include({ state: 'queued', reason: null, attempts: 0 });
    await outbox.drain();
    expect(server.stored.get('a')).to.deep.equal({ weight: '70.0' });
    expect(server.calls.map(({ id, attempt }) => [id, attempt])).to.deep.equal([
      ['a', 1],
      ['a', 1],
    ]);
  });

  it('holds what the server said in a conflict, until it is resolved', async () => {
    const first = await testOutbox();
    const current = { resourceType: 'QuestionnaireResponse', meta: { versionId: '7' } };
    first.server.answer = () => ({ kind: 'conflict', current });
    await first.outbox.enqueue(entryOf('a'));
    await first.outbox.drain();
    await first.outbox.close();
    const { outbox, server } = await testOutbox({ databaseName: first.databaseName });
    expect(await only(outbox)).to.deep.include({ state: 'conflict', current });
    expect(await outbox.reopen('a')).to.deep.equal({ payload: entryOf('a').payload, reason: null, current });
    await outbox.resolve('a', { basedOn: '7' });
    await outbox.drain();
    expect(server.stored.get('a')).to.deep.equal({ basedOn: '7' });
    expect((await only(outbox)).current).to.equal(undefined);
  });

  it('lets what it held up go on when it is discarded', async () => {
    const { outbox, server } = await testOutbox();
    server.answer = ({ id }) => (id === 'a' ? { kind: 'rejected', reason: 'no' } : undefined);
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('b'));
    await outbox.drain();
    await outbox.discard('a');
    await outbox.drain();
    expect(await statesOf(outbox)).to.deep.equal({ b: 'sent' });
  });

  it('refuses to correct, reopen or discard what is not in a state for it, and says so', async () => {
    const { outbox, server } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    expect(await failureKind(outbox.resolve('a', 1))).to.equal('changed-elsewhere');
    server.answer = async () => {
      expect(await failureKind(outbox.discard('a'))).to.equal('changed-elsewhere');
      expect(await failureKind(outbox.resolve('a', 1))).to.equal('changed-elsewhere');
      return undefined;
    };
    await outbox.drain();
    expect(await failureKind(outbox.reopen('a'))).to.equal('changed-elsewhere');
    expect(await failureKind(outbox.discard('a'))).to.equal('changed-elsewhere');
    expect(await failureKind(outbox.reopen('unheard-of'))).to.equal('changed-elsewhere');
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent' });
    expect(server.ids).to.deep.equal(['a']);
  });

  it('cannot be corrected twice from the same reading', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    server.answer = () => ({ kind: 'rejected', reason: 'no' });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    const other = await testOutbox({ databaseName });
    await other.outbox.list();
    // Both have read before either writes.
    let reached = 0;
    let go: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (go = resolve));
    replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
      if (++reached === 2) go();
      await both;
      return encrypt.apply(crypto.subtle, parameters);
    });
    const ends = await Promise.all([
      failureKind(outbox.resolve('a', 'one')),
      failureKind(other.outbox.resolve('a', 'two')),
    ]);
    expect(ends.sort()).to.deep.equal(['changed-elsewhere', 'none']);
    const { payload } = await outbox.reopen('a');
    expect(payload).to.be.oneOf(['one', 'two']);
  });

  it('cannot be discarded by one who has not seen that it was corrected', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    server.answer = () => ({ kind: 'rejected', reason: 'no' });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    const other = await testOutbox({ databaseName });
    let between = true;
    replace(
      IDBObjectStore.prototype,
      'delete',
      (original) =>
        function (this: IDBObjectStore, key) {
          between = false;
          return original.call(this, key);
        },
    );
    replace(crypto.subtle, 'decrypt', (decrypt) => async (...parameters) => {
      const text = await decrypt.apply(crypto.subtle, parameters);
      if (between) {
        between = false;
        await other.outbox.resolve('a', 'corrected');
      }
      return text;
    });
    expect(await failureKind(outbox.discard('a'))).to.equal('changed-elsewhere');
    expect((await outbox.reopen('a')).payload).to.equal('corrected');
  });
});

describe('an entry that cannot be opened', () => {
  afterEach(cleanUp);

  it('of another worker stays, is counted as locked, and is sent when that worker is back', async () => {
    const emily = await testOutbox();
    await emily.outbox.enqueue(entryOf('sent before'));
    await emily.outbox.drain();
    await emily.outbox.enqueue(entryOf('a'));
    await emily.outbox.close();
    const { databaseName } = emily;
    const eliza = await testOutbox({ databaseName, keys: keyOf(2) });
    await eliza.outbox.enqueue(entryOf('b', { author: 'eliza' }));
    await eliza.outbox.drain();
    expect(eliza.outbox.state).to.deep.include({ waiting: 0, locked: 1, damaged: 0, failure: null });
    expect(await statesOf(eliza.outbox)).to.deep.equal({ 'lost-key': 'queued', b: 'sent' });
    const [locked] = (await eliza.outbox.list()).filter((entry) => !entry.readable);
    expect(await failureKind(eliza.outbox.discardDamaged((locked as UnreadableEntry).key))).to.equal(
      'changed-elsewhere',
    );
    await eliza.outbox.close();
    const again = await testOutbox({ databaseName });
    await again.outbox.drain();
    expect(again.server.ids).to.deep.equal(['a']);
  });

  it('for want of any key is listed as it is, and the state says no-key', async () => {
    const first = await testOutbox();
    await first.outbox.enqueue(entryOf('a'));
    await first.outbox.close();
    const keys = { unlock: () => Promise.reject(new Error('signed out')) };
    const { outbox, server } = await testOutbox({ databaseName: first.databaseName, keys });
    const state: OutboxState = await outbox.drain();
    expect(state).to.deep.include({ waiting: 0, locked: 1, failure: { kind: 'no-key' } });
    expect(outboxFailureSentence(state.failure!)).to.match(/^The key to what waits/);
    expect(await outbox.list()).to.have.length(1);
    expect((await outbox.list())[0]).to.deep.include({ readable: false, state: 'queued', failure: { kind: 'no-key' } });
    expect(server.calls).to.deep.equal([]);
  });

  const tamperings: Record<string, (row: Row) => Row> = {
    'its state': (row) => ({ ...row, state: 'sent' }),
    'its time': (row) => ({ ...row, notBefore: Number(row['notBefore']) + 1 }),
    'its place in the order': (row) => ({ ...row, sequence: 7 }),
    'its person': (row) => ({ ...row, personId: 'f'.repeat(64) }),
    'when it was put in': (row) => ({ ...row, enqueuedAt: 0 }),
    'its count of changes': (row) => ({ ...row, change: 7 }),
    'a byte of its envelope': (row) => ({ ...row, envelope: flipped(row['envelope'] as ArrayBuffer) }),
  };
  for (const [what, tamper] of Object.entries(tamperings)) {
    it(`is told as damaged when ${what} was changed, is not sent, and holds nothing up`, async () => {
      const { outbox, server, databaseName } = await testOutbox();
      await outbox.enqueue(entryOf('a'));
      await putRow(databaseName, 'outbox', tamper(await onlyRow(databaseName, 'outbox')));
      await outbox.enqueue(entryOf('b'));
      await outbox.drain();
      expect(server.ids).to.deep.equal(['b']);
      expect(outbox.state).to.deep.include({ damaged: 1, locked: 0 });
      const [damaged] = (await outbox.list()).filter((entry) => !entry.readable);
      expect(damaged!.failure).to.deep.equal({ kind: 'tampered' });
      await outbox.discardDamaged((damaged as UnreadableEntry).key);
      expect(await statesOf(outbox)).to.deep.equal({ b: 'sent' });
      expect(await rows(databaseName, 'payloads')).to.deep.equal([]);
    });
  }

  it('says so when its wrapped key was changed: it reads as damaged, and stays until it is removed', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    const row = await onlyRow(databaseName, 'outbox');
    await putRow(databaseName, 'outbox', { ...row, wrappedKey: flipped(row['wrappedKey'] as ArrayBuffer) });
    await outbox.drain();
    expect(server.ids).to.deep.equal([]);
    expect(outbox.state).to.deep.include({ damaged: 1, locked: 0 });
    expect(await rows(databaseName, 'payloads')).to.have.length(1);
  });

  it('is told when the payloads of two entries were swapped, or one is missing: both are rejected, the third goes', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    for (const id of ['a', 'b', 'c']) await outbox.enqueue(entryOf(id));
    const [one, two] = await rows(databaseName, 'payloads');
    await putRow(databaseName, 'payloads', { ...one!, id: two!.id });
    await putRow(databaseName, 'payloads', { ...two!, id: one!.id });
    await outbox.drain();
    expect(server.ids).to.have.length(1);
    const damaged = (await outbox.list()).filter((entry) => entry.state === 'rejected');
    expect(damaged.map(({ failure }) => failure?.kind)).to.deep.equal(['tampered', 'tampered']);
    const [first] = damaged;
    if (!first?.readable) throw new Error('It can be read who it is.');
    expect(await failureKind(outbox.reopen(first.id))).to.equal('tampered');
    await outbox.resolve(first.id, 'typed again');
    await outbox.drain();
    expect(server.stored.get(first.id)).to.equal('typed again');
  });

  it('is told when an earlier payload was put back beside the corrected entry', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    server.answer = ({ payload }) => (payload === 'wrong' ? { kind: 'rejected', reason: 'no' } : undefined);
    await outbox.enqueue(entryOf('a', { payload: 'wrong' }));
    const early = await onlyRow(databaseName, 'payloads');
    await outbox.drain();
    await outbox.resolve('a', 'right');
    await putRow(databaseName, 'payloads', early);
    await outbox.drain();
    expect(server.calls).to.have.length(1);
    expect((await only(outbox)).failure).to.deep.equal({ kind: 'tampered' });
  });

  it('of a newer release stays, and is counted as damaged until the page is loaded again', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await putRow(databaseName, 'outbox', { ...(await onlyRow(databaseName, 'outbox')), format: 2 });
    await outbox.drain();
    expect(server.ids).to.deep.equal([]);
    expect(await statesOf(outbox)).to.deep.equal({ 'newer-schema': 'queued' });
  });
});

describe('the state of the outbox', () => {
  afterEach(cleanUp);

  it('is told to a badge at each change, also of another tab, and not after the end', async () => {
    const { outbox, databaseName, server } = await testOutbox();
    const badge: string[] = [];
    const stop = outbox.subscribe(({ waiting, needsWorker, counts }) =>
      badge.push(`${waiting} waiting, ${needsWorker} to look at, ${counts.sent} sent`),
    );
    const until = async (text: string) => {
      while (badge.at(-1) !== text) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await outbox.enqueue(entryOf('a'));
    await until('1 waiting, 0 to look at, 0 sent');
    const other = await testOutbox({ databaseName });
    await other.outbox.enqueue(entryOf('b'));
    await until('2 waiting, 0 to look at, 0 sent');
    server.answer = ({ id }) => (id === 'b' ? { kind: 'rejected', reason: 'no' } : undefined);
    await outbox.drain();
    await until('0 waiting, 1 to look at, 1 sent');
    stop();
    const told = badge.length;
    await outbox.discard('b');
    await outbox.drain();
    expect(badge).to.have.length(told);
  });

  it('says when it is tried again, and that this tab is sending', async () => {
    const { outbox, server, hands } = await testOutbox();
    let sending = false;
    server.answer = () => {
      ({ sending } = outbox.state);
      return { kind: 'later', reason: 'busy' };
    };
    await outbox.enqueue(entryOf('a'));
    const { nextTryAt, sending: after } = await outbox.drain();
    expect(sending).to.equal(true);
    expect(after).to.equal(false);
    expect(nextTryAt!.getTime() - hands.now).to.equal(2000);
  });

  it('goes on when a listener throws', async () => {
    const { outbox, server } = await testOutbox();
    const reported: unknown[] = [];
    replace(globalThis, 'reportError', () => (cause: unknown) => void reported.push(cause));
    outbox.subscribe(() => {
      throw new Error('the badge is broken');
    });
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a']);
    expect(reported).not.to.deep.equal([]);
  });

  for (const missing of ['indexedDB', 'locks'] as const) {
    it(`says unavailable where there is no ${missing}, and nothing is thrown`, async () => {
      const databaseName = newDatabaseName();
      if (missing === 'indexedDB') replace(globalThis, 'indexedDB', () => undefined as never);
      else replace(navigator, 'locks', () => undefined as never);
      const { outbox } = await testOutbox({ databaseName });
      expect((await outbox.drain()).failure).to.deep.equal({ kind: 'unavailable' });
    });
  }
});

function flipped(buffer: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(buffer.slice(0));
  bytes[20]! ^= 1;
  return bytes.buffer;
}
