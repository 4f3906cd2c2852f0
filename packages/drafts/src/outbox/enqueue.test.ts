// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { GREEN, afterwards, cleanUp, keyOf, openStore, replace, snapshotOf } from '../../test/harness.js';
import { GREEN_ID, SMITH_ID, entryOf, failureKind, only, statesOf, testOutbox } from '../../test/outbox.js';
import { contains, everythingStored, rows } from '../../test/raw-database.js';
import { openSecondTab } from '../../test/second-tab.js';
import type { NewEntry } from './index.js';

describe('putting an entry in', () => {
  afterEach(cleanUp);

  it('resolves only when a strict transaction with entry and payload has completed', async () => {
    const { outbox } = await testOutbox();
    const seen: string[] = [];
    replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, stores, mode, options) {
          const begun = transaction.call(this, stores, mode, options);
          if (mode !== 'readwrite') return begun;
          seen.push(`${[stores].flat().join('+')} ${options?.durability}`);
          begun.addEventListener('complete', () => seen.push('complete'));
          return begun;
        },
    );
    await outbox.enqueue(entryOf('a'));
    seen.push('resolved');
    expect(seen).to.deep.equal(['outbox+payloads+vault strict', 'complete', 'resolved']);
  });

  it('is kept for the next visit, and sent then', async () => {
    const first = await testOutbox();
    await first.outbox.enqueue(entryOf('a', { payload: { note: 'Dŵr, te' } }));
    await first.outbox.close();
    const { outbox, server } = await testOutbox({ databaseName: first.databaseName });
    expect(await only(outbox)).to.deep.include({
      id: 'a',
      person: GREEN_ID,
      author: 'emily',
      state: 'queued',
      attempts: 0,
      enqueuedAt: new Date('2026-11-22T09:30:00Z'),
      heldUpBy: null,
    });
    await outbox.drain();
    expect(server.calls).to.deep.equal([
      {
        id: 'a',
        person: GREEN_ID,
        author: 'emily',
        payload: { note: 'Dŵr, te' },
        attempt: 1,
        enqueuedAt: new Date('2026-11-22T09:30:00Z'),
      },
    ]);
  });

  it('leaves no id, name or word in clear in the database', async () => {
    const { outbox, databaseName, server } = await testOutbox();
    const words = 'Robert visits Mrs Smith on Sundays';
    server.answer = ({ id }) =>
      id === 'visit-of-robert' ? { kind: 'rejected', reason: 'The bed is unknown' } : undefined;
    await outbox.enqueue(entryOf('visit-of-robert', { person: SMITH_ID, payload: { words } }));
    await outbox.enqueue(entryOf('tea-of-green', { dependsOn: ['visit-of-robert'] }));
    await outbox.drain();
    const stored = await everythingStored(databaseName);
    for (const clear of [words, 'visit-of-robert', 'tea-of-green', SMITH_ID, GREEN_ID, 'emily', 'The bed is unknown']) {
      expect(contains(stored, clear), clear).to.equal(false);
    }
  });

  it('takes the same id with the same payload once, before and after it was sent', async () => {
    const { outbox, server } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a']);
    expect(await statesOf(outbox)).to.deep.equal({ a: 'sent' });
  });

  it('refuses an id that is taken by something else, and leaves what is there', async () => {
    const { outbox } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    expect(await failureKind(outbox.enqueue(entryOf('a', { payload: 'another' })))).to.equal('changed-elsewhere');
    expect((await outbox.reopen('a')).payload).to.deep.equal(entryOf('a').payload);
  });

  it('refuses what JSON cannot say and what lacks a part, and keeps nothing of it', async () => {
    const { outbox, databaseName } = await testOutbox();
    const wrong: unknown[] = [
      entryOf('a', { payload: undefined }),
      entryOf('a', { payload: () => 'x' }),
      entryOf(''),
      entryOf('a', { person: '' }),
      { ...entryOf('a'), author: undefined },
      { ...entryOf('a'), dependsOn: 'b' },
    ];
    for (const entry of wrong) expect(await errorOf(outbox.enqueue(entry as NewEntry))).to.be.instanceOf(TypeError);
    expect(await outbox.list()).to.deep.equal([]);
    expect(await rows(databaseName, 'payloads')).to.deep.equal([]);
  });

  it('tells when the device is full, keeps the draft, and takes the entry when there is space', async () => {
    const { outbox, databaseName, server } = await testOutbox();
    await outbox.enqueue(entryOf('before'));
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'typed' }));
    for (const full of ['outbox', 'payloads']) {
      const restore = replace(
        IDBObjectStore.prototype,
        'put',
        (put) =>
          function (this: IDBObjectStore, value: unknown) {
            if (this.name === full) throw new DOMException('full', 'QuotaExceededError');
            return put.call(this, value);
          },
      );
      expect(await failureKind(outbox.enqueue(entryOf('a')))).to.equal('quota');
      restore();
    }
    expect(draft.state.status).to.equal('saved');
    expect(await statesOf(outbox)).to.deep.equal({ before: 'queued' });
    expect(await rows(databaseName, 'payloads')).to.have.length(1);
    await outbox.enqueue(entryOf('a'));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['before', 'a']);
  });

  it('tells when the whole transaction is refused at its end for want of space', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('before'));
    const restore = replace(
      IDBTransaction.prototype,
      'commit',
      () =>
        function (this: IDBTransaction) {
          // What Chromium does when the disk turns out to be full at the commit.
          Object.defineProperty(this, 'error', { value: new DOMException('full', 'QuotaExceededError') });
          this.abort();
        },
    );
    expect(await failureKind(outbox.enqueue(entryOf('a')))).to.equal('quota');
    restore();
    expect((await rows(databaseName, 'outbox')).length).to.equal(1);
  });

  it('keeps the order of one person when two tabs put in at the same time', async () => {
    const { outbox, databaseName, server } = await testOutbox();
    const { library } = await openSecondTab();
    const other = await library.openOutbox({
      keys: keyOf(1),
      databaseName,
      automatic: false,
      send: async () => ({ kind: 'sent' }),
    });
    afterwards(() => other.close());
    const ids = Array.from({ length: 20 }, (_, at) => `entry-${at}`);
    await Promise.all(ids.map((id, at) => (at % 2 ? outbox : other).enqueue(entryOf(id))));
    const sequences = (await rows(databaseName, 'outbox')).map((row) => row['sequence'] as number);
    expect(sequences.sort((a, b) => a - b)).to.deep.equal(ids.map((_, at) => at + 1));
    await outbox.drain();
    expect([...server.ids].sort()).to.deep.equal([...ids].sort());
  });

  it('is of use with a key that comes late: it rejects with no-key, and takes it afterwards', async () => {
    let signedIn = false;
    const keys = { unlock: async () => (signedIn ? keyOf(1).unlock() : Promise.reject(new Error('offline'))) };
    const { outbox } = await testOutbox({ keys });
    expect(await failureKind(outbox.enqueue(entryOf('a')))).to.equal('no-key');
    signedIn = true;
    await outbox.enqueue(entryOf('a'));
    expect(await statesOf(outbox)).to.deep.equal({ a: 'queued' });
  });
});
