// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../../test/failing.js';
import { FILM, contentOf } from '../../test/files.js';
import {
  GREEN,
  SMITH,
  cleanUp,
  eventually,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../../test/harness.js';
import { contains, everythingStored, putRow, rows } from '../../test/raw-database.js';
import { openSecondTab } from '../../test/second-tab.js';
import { type DraftIdentity, type RotationProgress, passphraseKeyProvider } from '../index.js';
import { Connection } from '../connection.js';
import { rewrapDataKey } from '../data-key.js';
import { takeWriterLock } from '../writer-lock.js';
import { beginRotation } from './begin-rotation.js';

const people = (count: number) =>
  Array.from({ length: count }, (_, at): DraftIdentity => ({ ...GREEN, form: `form-${at}` }));

async function kept(databaseName: string, identities: readonly DraftIdentity[], seed = 1): Promise<void> {
  const store = await openStore({ databaseName, keys: keyOf(seed) });
  for (const identity of identities) {
    const draft = await store.open(identity);
    await draft.save(snapshotOf({ note: `of ${identity.form}` }));
    await draft.close();
  }
  await store.close();
}

async function rotated(databaseName: string, from = keyOf(1), to = keyOf(2)) {
  return (await openStore({ databaseName, keys: from })).rotateKeys(to);
}

async function expectAll(databaseName: string, identities: readonly DraftIdentity[], seed: number): Promise<void> {
  for (const identity of identities) {
    const draft = await found(databaseName, identity, keyOf(seed));
    expect(draft.snapshot?.answers, identity.form).to.deep.equal({ note: `of ${identity.form}` });
  }
}

/** Ends the page's work with the n-th strict transaction: it and all later ones fail. */
function killAt(transaction: number): () => void {
  let begun = 0;
  return replace(
    IDBDatabase.prototype,
    'transaction',
    (original) =>
      function (this: IDBDatabase, stores, mode, options) {
        if (mode === 'readwrite' && begun++ >= transaction) throw new DOMException('killed', 'DataError');
        return original.call(this, stores, mode, options);
      },
  );
}

describe('a change of keys', () => {
  afterEach(cleanUp);

  it('leaves every draft and file readable under the new key, and rewrites neither', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'kept' }));
    const { id } = await draft.files.keep(FILM, new Blob([new Uint8Array([1, 2, 3])]));
    await draft.close();
    const content = async () => [
      await rows(databaseName, 'bodies'),
      await rows(databaseName, 'files'),
      await rows(databaseName, 'pieces'),
    ];
    const before = await content();
    const told: RotationProgress[] = [];
    const result = await store.rotateKeys(keyOf(2), { onProgress: (progress) => told.push(progress) });
    expect(result).to.deep.equal({ rewrapped: 1, waiting: 0, damaged: 0, done: true });
    expect(told).to.deep.equal([
      { done: 0, total: 1 },
      { done: 1, total: 1 },
    ]);
    expect(await content()).to.deep.equal(before);
    expect(kindOf(draft) ?? 'closed').to.equal('closed');
    const second = await openStore({ databaseName, keys: keyOf(2) });
    const again = await second.open(GREEN);
    expect(again.snapshot!.answers).to.deep.equal({ note: 'kept' });
    expect([...(await contentOf(again, id))]).to.deep.equal([1, 2, 3]);
    await again.save(snapshotOf({ note: 'typed after' }));
    await second.close();
    expect((await found(databaseName, GREEN, keyOf(2))).snapshot!.answers).to.deep.equal({ note: 'typed after' });
  });

  it('makes the old key useless', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, people(3));
    await rotated(databaseName);
    const old = await openStore({ databaseName, keys: keyOf(1) });
    const draft = await old.open(people(1)[0]!);
    expect([kindOf(draft), draft.snapshot]).to.deep.equal(['retired-key', null]);
    const fault = await errorOf(draft.save(snapshotOf({ note: 'from the old key' })));
    expect(fault).to.have.nested.property('failure.kind', 'retired-key');
    const { wrap } = await keyOf(1).unlock();
    for (const { wrappedKey } of await rows(databaseName, 'metadata')) {
      const error = await errorOf(rewrapDataKey(wrappedKey as ArrayBuffer, wrap, wrap));
      expect(error).to.have.nested.property('failure.kind', 'lost-key');
    }
    expect(await rows(databaseName, 'metadata')).to.have.length(3);
  });

  it('can be killed at each of its transactions: the new key opens all, and the next opening ends it', async function () {
    this.timeout(60_000);
    const identities = people(120);
    const retired = `retired/${(await keyOf(1).unlock()).id}`;
    // The beginning, three batches of rows, and the end.
    for (let kill = 0; kill <= 5; kill++) {
      const databaseName = newDatabaseName();
      await kept(databaseName, identities.slice(0, 3));
      // Many rows cost little when they are copies: each stands for a draft.
      const [row] = await rows(databaseName, 'metadata');
      for (let at = 3; at < 120; at++) await putRow(databaseName, 'metadata', { ...row!, id: `copy-${at}` });
      const store = await openStore({ databaseName });
      await store.unlock();
      const undo = killAt(kill);
      const fault = await errorOf(store.rotateKeys(keyOf(2)));
      undo();
      await store.close();
      expect(fault === null, `killed at ${kill}`).to.equal(kill === 5);
      if (kill === 0) {
        await expectAll(databaseName, identities.slice(0, 3), 1);
        continue;
      }
      await expectAll(databaseName, identities.slice(0, 3), 2);
      const next = await openStore({ databaseName, keys: keyOf(2) });
      const again = await next.open(identities[0]!);
      await again.close();
      const newId = (await keyOf(2).unlock()).id;
      const ended = async () => (await rows(databaseName, 'metadata')).every(({ keyId }) => keyId === newId);
      await eventually(ended);
      await eventually(async () => contains(await everythingStored(databaseName), retired));
      await next.close();
    }
  });

  it('saves and locks every other tab first, so that nothing is written under the old key', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, [GREEN]);
    const tab = await openSecondTab();
    const theirs = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await theirs.open(GREEN);
    const form = tab.newForm();
    draft.attach(form);
    form.type('note', 'typed in the other tab');
    expect(await rotated(databaseName)).to.deep.equal({ rewrapped: 1, waiting: 0, damaged: 0, done: true });
    expect(kindOf(draft)).to.equal('locked');
    const { snapshot } = await found(databaseName, GREEN, keyOf(2));
    expect(snapshot!.answers).to.deep.equal({ note: 'typed in the other tab' });
  });

  it('does not say that another tab has a draft while it goes on with what was cut off', async () => {
    const databaseName = newDatabaseName();
    const all = people(40);
    await kept(databaseName, all);
    const connection = new Connection(databaseName);
    await beginRotation(keyOf(1), await keyOf(1).unlock(), await keyOf(2).unlock(), connection);
    connection.close();
    const store = await openStore({ databaseName, keys: keyOf(2) });
    const seen: (string | null)[] = [];
    for (const identity of all.slice(0, 20)) {
      const draft = await store.open(identity);
      seen.push(kindOf(draft) ?? draft.state.status);
    }
    expect(seen).to.deep.equal(seen.map(() => 'saved'));
  });

  it('is waited for only so long, and a draft that somebody has open not at all', async () => {
    const name = `careplan-kit/draft/${newDatabaseName()}/one`;
    replace(AbortSignal, 'timeout', (timeout) => (after) => timeout.call(AbortSignal, after / 30));
    const rotating = await takeWriterLock(name, 'shared');
    expect(await takeWriterLock(name)).to.equal(null);
    const waiting = takeWriterLock(name);
    await rotating!.release();
    const writer = await waiting;
    expect(writer!.held).to.equal(true);
    replace(AbortSignal, 'timeout', () => () => {
      throw new Error('Waited for.');
    });
    expect([await takeWriterLock(name), await takeWriterLock(name, 'shared')]).to.deep.equal([null, null]);
    await writer!.release();
  });

  it('waits for a draft that is open under the new key, which is wrapped anew when it is saved', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, people(2));
    const [first, second] = people(2) as [DraftIdentity, DraftIdentity];
    const store = await openStore({ databaseName });
    await store.unlock();
    const undo = killAt(1);
    await errorOf(store.rotateKeys(keyOf(2)));
    undo();
    const next = await openStore({ databaseName, keys: keyOf(2) });
    const draft = await next.open(first);
    expect(draft.snapshot!.answers).to.deep.equal({ note: 'of form-0' });
    await draft.save(snapshotOf({ note: 'of form-0' }));
    await next.close();
    await expectAll(databaseName, [first, second], 2);
    const newId = (await keyOf(2).unlock()).id;
    const row = (await rows(databaseName, 'metadata')).find(({ sequence }) => sequence === 2)!;
    expect([row['keyId'], row['sealedUnder']]).to.deep.equal([newId, undefined]);
  });

  it('can be done again and again, and between providers of different kinds', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, people(2));
    const ask = async () => 'tea for Mr Green at four';
    await rotated(databaseName, keyOf(1), passphraseKeyProvider({ database: databaseName, ask }));
    await rotated(databaseName, passphraseKeyProvider({ database: databaseName, ask }), keyOf(3));
    await expectAll(databaseName, people(2), 3);
    expect(kindOf(await found(databaseName, GREEN, keyOf(1)))).to.equal('retired-key');
    const back = await errorOf(rotated(databaseName, keyOf(3), keyOf(1)));
    expect(back).to.have.nested.property('failure.kind', 'retired-key');
    await expectAll(databaseName, people(2), 3);
  });

  it('is refused for keys with drafts of their own, for the same keys, and for a provider that cannot pass on', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, [GREEN]);
    await kept(databaseName, [SMITH], 2);
    const before = await rows(databaseName, 'metadata');
    for (const to of [keyOf(2), keyOf(1)]) {
      expect(await errorOf(rotated(databaseName, keyOf(1), to))).to.be.instanceOf(RangeError);
    }
    const plain = { unlock: () => keyOf(1).unlock() };
    expect(await errorOf(rotated(databaseName, plain, keyOf(3)))).to.be.instanceOf(RangeError);
    expect(await rows(databaseName, 'metadata')).to.deep.equal(before);
    expect((await found(databaseName, GREEN)).snapshot).not.to.equal(null);
  });

  it('leaves a row with a damaged key as it is, and ends all the same', async () => {
    const databaseName = newDatabaseName();
    await kept(databaseName, people(2));
    const [first] = await rows(databaseName, 'metadata');
    const damaged = { ...first!, wrappedKey: new Uint8Array(40).buffer };
    await putRow(databaseName, 'metadata', damaged);
    expect(await rotated(databaseName)).to.deep.equal({ rewrapped: 1, waiting: 0, damaged: 1, done: true });
    const now = (await rows(databaseName, 'metadata')).find(({ id }) => id === first!.id);
    expect(now).to.deep.equal(damaged);
    const stored = await everythingStored(databaseName);
    expect(contains(stored, `retired/${(await keyOf(1).unlock()).id}`)).to.equal(true);
  });
});
