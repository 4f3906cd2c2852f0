// SPDX-License-Identifier: Apache-2.0
// Another may write while the right to write is asked for. What is read before it is had may be older than what is right.
import { expect } from '@open-wc/testing';
import { GREEN, cleanUp, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import type { Draft } from './index.js';

/** Lets a second store open the draft, and gives it the right to write only after `meanwhile`. */
async function openedWhile(meanwhile: (first: Draft) => Promise<void>): Promise<Draft> {
  const databaseName = newDatabaseName();
  const first = await (await openStore({ databaseName })).open(GREEN);
  await first.save(snapshotOf({ note: 'first' }));
  const second = await openStore({ databaseName });
  await second.unlock();
  let read: () => void = () => undefined;
  const hasRead = new Promise<void>((resolve) => (read = resolve));
  let reads = 0;
  const restoreGet = replace(
    IDBObjectStore.prototype,
    'get',
    (get) =>
      function (this: IDBObjectStore, key) {
        const request = get.call(this, key);
        if (this.name === 'bodies' && ++reads === 1) request.addEventListener('success', () => setTimeout(read));
        return request;
      },
  );
  const restore = replace(
    navigator.locks,
    'request',
    (request) =>
      (async (...given: unknown[]) => {
        restore();
        // Whoever reads without waiting for the right has read by now.
        await Promise.race([hasRead, new Promise((resolve) => setTimeout(resolve, 100))]);
        restoreGet();
        await meanwhile(first);
        return (request as (...all: unknown[]) => Promise<unknown>).apply(navigator.locks, given);
      }) as LockManager['request'],
  );
  return second.open(GREEN);
}

describe('a draft that another tab writes while this one opens it', () => {
  afterEach(cleanUp);

  it('opens with what was written last, and can be saved', async () => {
    const draft = await openedWhile(async (first) => {
      await first.save(snapshotOf({ note: 'second' }));
      await first.close();
    });
    expect([draft.state.status, draft.snapshot?.answers]).to.deep.equal(['saved', { note: 'second' }]);
    await draft.save(snapshotOf({ note: 'third' }));
    expect(draft.state.status).to.equal('saved');
  });

  it('opens as empty when it was discarded, and can be begun anew', async () => {
    const draft = await openedWhile((first) => first.discard());
    expect([draft.state.status, draft.snapshot]).to.deep.equal(['empty', null]);
    await draft.save(snapshotOf({ note: 'begun anew' }));
    expect(draft.state.status).to.equal('saved');
  });

  it('opens for reading only while the other keeps it', async () => {
    const draft = await openedWhile((first) => first.save(snapshotOf({ note: 'second' })));
    expect(draft.state).to.have.deep.property('failure', { kind: 'open-elsewhere' });
    expect(draft.snapshot).not.to.equal(null);
  });
});
