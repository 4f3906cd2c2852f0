// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { FILM, contentOf } from '../test/files.js';
import { GREEN, SMITH, cleanUp, keyOf, newDatabaseName, openStore, snapshotOf } from '../test/harness.js';
import { type Row, openRaw, rows, settled, withRaw } from '../test/raw-database.js';
import { openOutbox } from './outbox/index.js';
import { DATABASE_VERSION } from './schema.js';

interface OldStore {
  readonly keyPath: string | string[];
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  readonly rows: readonly Row[];
}

/** A database exactly as a release of that version left it. */
async function oldDatabase(version = 1): Promise<string> {
  const address = `/test/compat/drafts/version-${version}.json`;
  const kept = (await (await fetch(address)).json()) as { version: number; stores: Record<string, OldStore> };
  const name = newDatabaseName();
  const opening = indexedDB.open(name, kept.version);
  opening.onupgradeneeded = () => {
    for (const [storeName, { keyPath, indexes, rows: old }] of Object.entries(kept.stores)) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const row of old) {
        store.put(withBytes(row));
      }
    }
  };
  (await settled(opening)).close();
  return name;
}

function withBytes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withBytes);
  if (!('base64' in value)) {
    return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withBytes(inner)]));
  }
  return Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0)).buffer;
}

const OLD_STORES = ['metadata', 'bodies', 'files', 'pieces'] as const;
/** What version 3 held: one that the server had refused, and one that waited. */
const OLD_ENTRIES = [
  ['form-1', 'rejected'],
  ['form-2', 'sent'],
];
const NEW_STORES = ['outbox', 'payloads', 'vault'];

async function storesOf(name: string): Promise<Record<string, unknown>> {
  return withRaw(name, async (database) => {
    const stores = [...database.objectStoreNames].map((storeName) => {
      const store = database.transaction(storeName).objectStore(storeName);
      const indexes = [...store.indexNames].map((index) => [index, store.index(index).keyPath]);
      return [storeName, { keyPath: store.keyPath, indexes }];
    });
    return { version: database.version, ...Object.fromEntries(stores) };
  });
}

describe('a database of any earlier version', () => {
  afterEach(cleanUp);

  for (let version = 1; version < DATABASE_VERSION; version++) {
    it(`has the same stores after the upgrade from version ${version} as a new one`, async () => {
      const [old, fresh] = [await oldDatabase(version), newDatabaseName()];
      for (const databaseName of [old, fresh]) await (await openStore({ databaseName })).list();
      expect(await storesOf(old)).to.deep.equal(await storesOf(fresh));
      expect(await storesOf(old)).to.have.property('version', DATABASE_VERSION);
      expect(await storesOf(old)).to.include.keys(NEW_STORES);
    });

    it(`takes an entry of the outbox after the upgrade from version ${version}, and keeps its drafts`, async () => {
      const databaseName = await oldDatabase(version);
      const before = [await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')];
      const outbox = await openOutbox({ keys: keyOf(1), databaseName, send: async () => ({ kind: 'sent' }) });
      await outbox.enqueue({ id: 'first', person: '9990000034', author: 'emily', payload: { note: 'tea' } });
      await outbox.drain({ now: true });
      expect((await outbox.list()).map((entry) => entry.readable && [entry.id, entry.state])).to.deep.equal([
        ...(version === 3 ? OLD_ENTRIES : []),
        ['first', 'sent'],
      ]);
      await outbox.close();
      expect([await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')]).to.deep.equal(before);
      expect((await (await openStore({ databaseName })).open(GREEN)).state.status).to.equal('saved');
    });
  }
});

describe('a database of version 3', () => {
  afterEach(cleanUp);

  it('keeps its drafts, a name, the film that was cut off and the change of keys, and lists them by the new index', async () => {
    const databaseName = await oldDatabase(3);
    const before = await Promise.all(OLD_STORES.map((store) => rows(databaseName, store)));
    expect(before.map(({ length }) => length)).to.deep.equal([2, 2, 1, 1]);
    const store = await openStore({ databaseName });
    const [latest, first] = await store.list();
    expect((await store.find({ person: GREEN.person })).map(({ id }) => id)).to.deep.equal([first!.id]);
    expect((await store.find({ person: SMITH.person, limit: 5 })).map(({ id }) => id)).to.deep.equal([latest!.id]);
    const green = await store.open(GREEN);
    expect([green.label, green.snapshot!.answers['weight']]).to.deep.equal(['before lunch', '70.0']);
    const [film] = await green.files.list();
    expect([...(await contentOf(green, film!.id))]).to.deep.equal([1, 2, 3]);
    expect(await Promise.all(OLD_STORES.map((store) => rows(databaseName, store)))).to.deep.equal(before);
    const retired = await openStore({ databaseName, keys: keyOf(2) });
    expect((await retired.open(GREEN)).state).to.have.nested.property('failure.kind', 'retired-key');
  });
});

describe('a database of version 2', () => {
  afterEach(cleanUp);

  it('keeps its drafts and the film that was cut off', async () => {
    const databaseName = await oldDatabase(2);
    const before = await Promise.all(OLD_STORES.map((store) => rows(databaseName, store)));
    expect(before.map(({ length }) => length)).to.deep.equal([2, 2, 1, 1]);
    const green = await (await openStore({ databaseName })).open(GREEN);
    expect(green.snapshot).to.deep.equal(
      snapshotOf({ note: 'Mr Green likes his tea strong, and the radio on.', weight: '70.0' }),
    );
    const [film, ...more] = await green.files.list();
    expect(more).to.deep.equal([]);
    expect(film).to.deep.include({ info: FILM, size: 3, complete: false });
    expect([...(await contentOf(green, film!.id))]).to.deep.equal([1, 2, 3]);
    expect(await Promise.all(OLD_STORES.map((store) => rows(databaseName, store)))).to.deep.equal(before);
  });
});

describe('a database of version 1', () => {
  afterEach(cleanUp);

  it('is brought to the present version in place, and its drafts open as before', async () => {
    const databaseName = await oldDatabase();
    const before = [await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')];
    const store = await openStore({ databaseName });
    const list = await store.list();
    expect(list.map(({ updatedAt, size }) => [updatedAt.toISOString(), size])).to.deep.equal([
      ['2026-11-22T09:33:00.000Z', 1053],
      ['2026-11-22T09:32:00.000Z', 285],
    ]);
    const green = await store.open(GREEN);
    expect(green.state).to.deep.equal({ status: 'saved', savedAt: new Date('2026-11-22T09:32:00Z') });
    expect(green.snapshot).to.deep.equal(
      snapshotOf({ note: 'Mr Green likes his tea strong, and the radio on.', weight: '70.0' }),
    );
    const smith = await store.open(SMITH);
    expect(smith.snapshot!.answers['note']).to.match(
      /^Robert visits Mrs Smith on Sundays\. (Dŵr, te a choffi\. ){40}$/,
    );
    expect([await rows(databaseName, 'metadata'), await rows(databaseName, 'bodies')]).to.deep.equal(before);
  });

  it('waits for an old tab that lets go but has not quite ended', async () => {
    const databaseName = await oldDatabase();
    const oldTab = await openRaw(databaseName, 1);
    const transaction = oldTab.transaction('metadata', 'readwrite');
    const busyUntil = performance.now() + 100;
    const busy = () => {
      if (performance.now() < busyUntil) transaction.objectStore('metadata').count().onsuccess = busy;
    };
    busy();
    const told = new Promise((resolve) => (oldTab.onversionchange = resolve)).then(() => oldTab.close());
    const store = await openStore({ databaseName });
    const green = await store.open(GREEN);
    await told;
    expect(green.state.status).to.equal('saved');
    expect(green.snapshot).not.to.equal(null);
  });

  it('takes files and further words beside what it held', async () => {
    const databaseName = await oldDatabase();
    const store = await openStore({ databaseName });
    const green = await store.open(GREEN);
    const { snapshot } = green;
    expect(await green.files.list()).to.deep.equal([]);
    const { id } = await green.files.keep(FILM, new Blob([new Uint8Array([1, 2, 3])]));
    await store.close();
    const second = await openStore({ databaseName });
    const again = await second.open(GREEN);
    expect(again.snapshot).to.deep.equal(snapshot);
    expect([...(await contentOf(again, id))]).to.deep.equal([1, 2, 3]);
    await again.save(snapshotOf({ note: 'typed after the upgrade' }));
    expect(again.state.status).to.equal('saved');
    expect(await second.list()).to.have.length(2);
  });
});
