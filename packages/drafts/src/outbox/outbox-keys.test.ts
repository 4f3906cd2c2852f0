// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { cleanUp, keyOf, openStore, replace } from '../../test/harness.js';
import { SMITH_ID, entryOf, failureKind, testOutbox } from '../../test/outbox.js';
import { onlyRow, rows } from '../../test/raw-database.js';

describe('the outbox when keys change', () => {
  afterEach(cleanUp);

  it('sends under the new keys what was put in under the old ones, and still knows a repeat', async () => {
    const first = await testOutbox();
    await first.outbox.enqueue(entryOf('a'));
    await first.outbox.enqueue(entryOf('b'));
    await first.outbox.close();
    const { databaseName } = first;
    await (await openStore({ databaseName })).rotateKeys(keyOf(2));
    const { outbox, server } = await testOutbox({ databaseName, keys: keyOf(2) });
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('c'));
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a', 'b', 'c']);
    expect(outbox.state).to.deep.include({ locked: 0, damaged: 0, waiting: 0 });
    const old = await testOutbox({ databaseName });
    expect(await failureKind(old.outbox.enqueue(entryOf('d')))).to.equal('retired-key');
  });

  it('opens what is not wrapped anew yet, and wraps it anew with its next change', async () => {
    const first = await testOutbox();
    await first.outbox.enqueue(entryOf('a'));
    await first.outbox.close();
    const { databaseName } = first;
    const before = await onlyRow(databaseName, 'outbox');
    const restore = replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, stores, mode, options) {
          // The page dies when the first entry is about to be wrapped for the new keys.
          if (mode === 'readwrite' && [stores].flat().join() === 'outbox')
            throw new DOMException('killed', 'DataError');
          return transaction.call(this, stores, mode, options);
        },
    );
    expect(await errorOf((await openStore({ databaseName })).rotateKeys(keyOf(2)))).not.to.equal(null);
    restore();
    expect((await onlyRow(databaseName, 'outbox'))['keyId']).to.equal(before['keyId']);
    const { outbox, server } = await testOutbox({ databaseName, keys: keyOf(2) });
    server.answer = () => ({ kind: 'later', reason: 'busy' });
    await outbox.drain();
    expect(server.ids).to.deep.equal(['a']);
    const after = await onlyRow(databaseName, 'outbox');
    expect(after['keyId']).to.equal((await keyOf(2).unlock()).id);
    expect(after['wrappedKey']).not.to.deep.equal(before['wrappedKey']);
  });

  it('lets no tab write with keys that others took the place of while it was sending', async () => {
    const { outbox, server, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('b', { person: SMITH_ID }));
    let rotated = false;
    server.answer = async () => {
      if (!rotated) {
        rotated = true;
        await (await openStore({ databaseName })).rotateKeys(keyOf(2));
      }
      return undefined;
    };
    await outbox.drain().catch(() => undefined);
    const fresh = await keyOf(2).unlock();
    expect((await rows(databaseName, 'outbox')).map((row) => row['keyId'])).to.deep.equal([fresh.id, fresh.id]);
    const next = await testOutbox({ databaseName, keys: keyOf(2), send: server.send });
    await next.outbox.drain();
    expect([...server.stored.keys()].sort()).to.deep.equal(['a', 'b']);
    expect(next.outbox.state).to.deep.include({ waiting: 0, locked: 0, damaged: 0 });
  });

  it('takes nothing from a tab that slept through the change of keys', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    replace(BroadcastChannel.prototype, 'postMessage', () => () => undefined);
    await (await openStore({ databaseName })).rotateKeys(keyOf(2));
    expect(await failureKind(outbox.enqueue(entryOf('b')))).to.equal('retired-key');
    expect(await rows(databaseName, 'outbox')).to.have.length(1);
  });

  it('goes with everything of the person that is erased', async () => {
    const { outbox, databaseName } = await testOutbox();
    await outbox.enqueue(entryOf('a'));
    await outbox.enqueue(entryOf('b', { person: SMITH_ID }));
    const store = await openStore({ databaseName });
    expect(await store.eraseFor(SMITH_ID)).to.deep.include({ entries: 1 });
    expect((await outbox.list()).map((entry) => entry.readable && entry.id)).to.deep.equal(['a']);
    expect(await rows(databaseName, 'payloads')).to.have.length(1);
  });
});
