// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf, kindOf } from '../test/failing.js';
import { FILM } from '../test/files.js';
import {
  GREEN,
  SMITH,
  cleanUp,
  eventually,
  keyOf,
  newDatabaseName,
  openStore,
  replace,
  snapshotOf,
} from '../test/harness.js';
import { everythingStored, openRaw, rows, settled } from '../test/raw-database.js';
import { openSecondTab } from '../test/second-tab.js';

const STORES = ['metadata', 'bodies', 'files', 'pieces', 'outbox', 'payloads', 'vault'];

async function counts(databaseName: string): Promise<number[]> {
  const raw = await openRaw(databaseName);
  const all = STORES.map((name) => settled(raw.transaction(name).objectStore(name).count()));
  const counted = await Promise.all(all);
  raw.close();
  return counted;
}

async function withDrafts(databaseName: string, seed = 1) {
  const store = await openStore({ databaseName, keys: keyOf(seed) });
  for (const identity of [GREEN, SMITH, { ...GREEN, form: 'visit' }]) {
    const draft = await store.open(identity);
    await draft.save(snapshotOf({ who: identity.person }));
    await draft.files.keep(FILM, new Blob([new Uint8Array(10)]));
    await draft.close();
  }
  return store;
}

describe('erasing everything', () => {
  afterEach(cleanUp);

  it('leaves no row of any worker, and locks every tab', async () => {
    const databaseName = newDatabaseName();
    await withDrafts(databaseName, 2);
    const store = await withDrafts(databaseName);
    const tab = await openSecondTab();
    const theirs = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await theirs.open(GREEN);
    draft.attach(tab.newForm());
    expect(await store.eraseAll()).to.deep.equal({ open: false });
    await eventually(() => kindOf(draft) === 'locked');
    expect(await counts(databaseName)).to.deep.equal(STORES.map(() => 0));
    expect(await errorOf(store.list())).to.have.nested.property('failure.kind', 'locked');
  });

  it('destroys the keys first: a kill between leaves rows that nothing opens', async () => {
    const databaseName = newDatabaseName();
    const store = await withDrafts(databaseName);
    const undo = replace(
      IDBObjectStore.prototype,
      'clear',
      (clear) =>
        function (this: IDBObjectStore) {
          if (this.name === 'metadata') throw new DOMException('killed', 'DataError');
          return clear.call(this);
        },
    );
    expect(await errorOf(store.eraseAll())).to.be.instanceOf(Error);
    undo();
    const left = await rows(databaseName, 'metadata');
    expect(left.map(({ wrappedKey }) => (wrappedKey as ArrayBuffer).byteLength)).to.deep.equal([0, 0, 0]);
    expect(await rows(databaseName, 'bodies')).to.have.length(3);
    const next = await openStore({ databaseName });
    expect(kindOf(await next.open(GREEN))).to.equal('lost-key');
    await next.eraseAll();
    expect(await counts(databaseName)).to.deep.equal(STORES.map(() => 0));
  });
});

describe('erasing one person', () => {
  afterEach(cleanUp);

  it('removes all of hers and nothing of the others, and tells what it cannot know', async () => {
    const databaseName = newDatabaseName();
    await withDrafts(databaseName, 2);
    const store = await withDrafts(databaseName);
    const open = await store.open(GREEN);
    expect(await store.eraseFor(GREEN.person)).to.deep.equal({ drafts: 2, entries: 0, open: [], ofOtherKeys: 3 });
    expect(await errorOf(open.save(snapshotOf({})))).to.be.instanceOf(Error);
    expect(await store.has(GREEN)).to.equal(false);
    expect(await store.has(SMITH)).to.equal(true);
    expect((await counts(databaseName)).slice(0, 4)).to.deep.equal([4, 4, 4, 4]);
    expect(await store.eraseFor(GREEN.person)).to.deep.equal({ drafts: 0, entries: 0, open: [], ofOtherKeys: 3 });
  });

  it('names the drafts that another tab has open, and leaves them', async () => {
    const databaseName = newDatabaseName();
    const store = await withDrafts(databaseName);
    const second = await openStore({ databaseName });
    const draft = await second.open(GREEN);
    const erased = await store.eraseFor(GREEN.person);
    expect([erased.drafts, erased.open.length]).to.deep.equal([1, 1]);
    await draft.save(snapshotOf({ note: 'still there' }));
    await second.close();
    expect((await store.eraseFor(GREEN.person)).drafts).to.equal(1);
  });
});

describe('a locked store', () => {
  afterEach(cleanUp);

  it('holds no key and no answer in any of its objects that the page can reach', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'Mr Green likes his tea strong' }));
    await draft.rename('before lunch');
    await store.lock();
    const seen = new Set<unknown>();
    const found: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string' && /tea|lunch/.test(value)) found.push(value);
      if (value instanceof CryptoKey) found.push(value);
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) walk(Reflect.getOwnPropertyDescriptor(value, key)?.value);
      walk(Object.getPrototypeOf(value));
    };
    walk([store, draft, draft.snapshot, draft.label, draft.state, draft.files]);
    expect(found).to.deep.equal([]);
    const { texts } = await everythingStored(databaseName);
    expect(texts.some((text) => /tea|lunch/.test(text))).to.equal(false);
  });
});
