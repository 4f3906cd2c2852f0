// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, expectUntouched, kindOf, oneDraft, saveFailure } from '../test/failing.js';
import {
  GREEN,
  afterwards,
  cleanUp,
  found,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
  stateOf,
} from '../test/harness.js';
import { envelopeOf, onlyRow, openRaw, putRow } from '../test/raw-database.js';
import { DATABASE_VERSION } from './schema.js';

describe('newer-schema', () => {
  afterEach(cleanUp);

  it('is told when the database is of a newer version', async () => {
    const databaseName = await oneDraft();
    (await openRaw(databaseName, 7)).close();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    expect(kindOf(draft)).to.equal('newer-schema');
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'newer-schema' });
    expect(await errorOf(store.list())).to.have.nested.property('failure.kind', 'newer-schema');
  });

  it('is told when a newer tab upgrades the database under an open draft, which lets it', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const newer = await openRaw(databaseName, DATABASE_VERSION + 1);
    afterwards(() => newer.close());
    expect(newer.version).to.equal(DATABASE_VERSION + 1);
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'newer-schema' });
  });

  it('is told when the row, the envelope or its content is newer, and nothing is changed', async () => {
    const row = await oneDraft();
    await putRow(row, 'metadata', { ...(await onlyRow(row, 'metadata')), format: 2 });
    await expectUntouched(row, 'newer-schema');

    const envelope = await oneDraft();
    const bytes = await envelopeOf(envelope);
    bytes[0] = 2;
    await putRow(envelope, 'bodies', { ...(await onlyRow(envelope, 'bodies')), envelope: bytes.buffer });
    await expectUntouched(envelope, 'newer-schema');

    const restore = replace(
      JSON,
      'stringify',
      (stringify) => (value: unknown) => stringify(value).replace('"schemaVersion":1', '"schemaVersion":2'),
    );
    const content = await oneDraft();
    restore();
    await expectUntouched(content, 'newer-schema');
  });
});

describe('no-key', () => {
  afterEach(cleanUp);

  it('is told when the host gives no key, and passes when it does', async () => {
    const databaseName = newDatabaseName();
    let signedIn = false;
    const keys = {
      unlock: () => (signedIn ? keyOf(1).unlock() : Promise.reject(new TypeError('Failed to fetch'))),
    };
    const store = await openStore({ databaseName, keys });
    const draft = await store.open(GREEN);
    expect(kindOf(draft)).to.equal('no-key');
    const error = await errorOf(store.has(GREEN));
    expect(error).to.have.nested.property('failure.kind', 'no-key');
    expect(error).to.have.nested.property('cause.message', 'Failed to fetch');
    expect(await saveFailure(draft)).to.deep.equal({ kind: 'no-key' });
    signedIn = true;
    await stateOf(draft, 'saved');
    await store.close();
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed later' });
  });
});

describe('lost-key', () => {
  afterEach(cleanUp);

  it('is told when the wrap key is another, under its own id or the same', async () => {
    for (const honest of [true, false]) {
      const databaseName = await oneDraft();
      const [ours, other] = await Promise.all([keyOf(1).unlock(), keyOf(2).unlock()]);
      const keys = { unlock: async () => ({ ...ours, id: honest ? other.id : ours.id, wrap: other.wrap }) };
      await expectUntouched(databaseName, 'lost-key', keys);
    }
  });

  it('is told when the draft names another key', async () => {
    const databaseName = await oneDraft();
    await putRow(databaseName, 'metadata', { ...(await onlyRow(databaseName, 'metadata')), keyId: 'f'.repeat(32) });
    await expectUntouched(databaseName, 'lost-key');
  });

  it('is told when the wrapped key is damaged or no key at all', async () => {
    for (const wrappedKey of [new Uint8Array(40).buffer, new ArrayBuffer(3), 'text', undefined]) {
      const databaseName = await oneDraft();
      await putRow(databaseName, 'metadata', { ...(await onlyRow(databaseName, 'metadata')), wrappedKey });
      await expectUntouched(databaseName, 'lost-key');
    }
  });

  it('is not what a wholly different host key meets: it finds nothing and harms nothing', async () => {
    const databaseName = await oneDraft();
    const store = await openStore({ databaseName, keys: keyOf(2) });
    const draft = await store.open(GREEN);
    expect(draft.state.status).to.equal('empty');
    await draft.save(snapshotOf({ note: 'under the second key' }));
    const keyIds = (await store.list()).map(({ keyId }) => keyId);
    expect(keyIds).to.have.members([(await keyOf(1).unlock()).id, (await keyOf(2).unlock()).id]);
    expect((await found(databaseName, GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed first' });
  });
});

describe('tampered', () => {
  afterEach(cleanUp);

  it('is told when a byte of the stored text is flipped, and nothing is written over it', async () => {
    const databaseName = await oneDraft();
    const bytes = await envelopeOf(databaseName);
    bytes[40]! ^= 1;
    await putRow(databaseName, 'bodies', { ...(await onlyRow(databaseName, 'bodies')), envelope: bytes.buffer });
    await expectUntouched(databaseName, 'tampered');
  });

  it('is told when the body is gone, or is no bytes', async () => {
    for (const envelope of [undefined, 'text', 7, { length: 100 }]) {
      const databaseName = await oneDraft();
      await putRow(databaseName, 'bodies', { ...(await onlyRow(databaseName, 'bodies')), envelope });
      await expectUntouched(databaseName, 'tampered');
    }
  });
});
