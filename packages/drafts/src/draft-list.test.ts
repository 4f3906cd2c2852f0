// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../test/failing.js';
import { GREEN, SMITH, cleanUp, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import { settled, withRaw } from '../test/raw-database.js';
import { type DraftStore, type DraftSummary } from './index.js';

const ids = (list: readonly DraftSummary[]) => list.map(({ id }) => id);

/** Twelve drafts of two people, three of each moment, so that some share a time and lie side by side. */
async function twelve(): Promise<{
  readonly store: DraftStore;
  readonly databaseName: string;
  at(time: number): void;
}> {
  const databaseName = newDatabaseName();
  let now = 1_000;
  const store = await openStore({ databaseName, clock: () => new Date(now) });
  for (let made = 0; made < 12; made++) {
    now = 1_000 + Math.floor(made / 3);
    const identity = { ...(made % 2 ? GREEN : SMITH), form: `form-${made}`, author: made < 6 ? 'emily' : 'eliza' };
    const draft = await store.open(identity);
    await draft.save(snapshotOf({ note: String(made) }));
    await draft.close();
  }
  return { store, databaseName, at: (time) => (now = time) };
}

async function pages(store: DraftStore, limit: number): Promise<string[][]> {
  const all: string[][] = [];
  let page = await store.list({ limit });
  while (page.length > 0) {
    all.push(ids(page));
    page = await store.list({ limit, before: page.at(-1)! });
  }
  return all;
}

/** A browser that cannot read an index backwards in one request. */
function withoutRecords(): void {
  replace(
    IDBIndex.prototype,
    'getAll',
    (getAll) =>
      function (this: IDBIndex, query?: unknown, count?: number) {
        if (Object.prototype.toString.call(query) === '[object Object]') throw new DOMException('', 'DataError');
        return getAll.call(this, query as IDBKeyRange, count);
      },
  );
  if (!('getAllRecords' in IDBIndex.prototype)) return;
  replace(IDBIndex.prototype, 'getAllRecords' as never, () => undefined as never);
  Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
}

for (const older of [false, true]) {
  describe(`a page of the list${older ? ', in a browser that reads an index row by row' : ''}`, () => {
    beforeEach(() => older && withoutRecords());
    afterEach(cleanUp);

    it('holds the newest, and what follows it holds the rest, each once, whatever the length', async () => {
      const { store } = await twelve();
      const whole = await store.list();
      const times = whole.map(({ updatedAt }) => updatedAt.getTime());
      expect(times).to.deep.equal([...times].sort((a, b) => b - a));
      for (const limit of [1, 2, 3, 5, 12, 50]) {
        const found = await pages(store, limit);
        expect(found.flat()).to.deep.equal(ids(whole));
        expect(found[0]).to.have.length(Math.min(limit, 12));
      }
    });

    it('repeats nothing and misses nothing that was left alone, while drafts are saved, begun and thrown away', async () => {
      const { store, at } = await twelve();
      const whole = ids(await store.list());
      const first = await store.list({ limit: 4 });
      at(5_000);
      // One of a later page is saved, one of this page too, one is new, and the last of this page goes.
      for (const id of [whole[6]!, whole[1]!]) {
        const draft = await store.openById(id);
        await draft.save(draft.snapshot!);
        await draft.close();
      }
      await (await store.open({ ...GREEN, form: 'new' })).save(snapshotOf({}));
      await (await store.openById(whole[3]!)).discard();
      const rest: string[] = [];
      for (let page = await store.list({ limit: 3, before: first.at(-1)! }); page.length > 0; ) {
        rest.push(...ids(page));
        page = await store.list({ limit: 3, before: page.at(-1)! });
      }
      expect(rest).to.deep.equal(whole.slice(4).filter((id) => id !== whole[6]));
    });

    it('of one person, of an author or of a form, has only theirs', async () => {
      const { store } = await twelve();
      const whole = await store.find({ person: GREEN.person });
      expect(whole).to.have.length(6);
      const first = await store.find({ person: GREEN.person, limit: 4 });
      const rest = await store.find({ person: GREEN.person, limit: 4, before: first.at(-1)! });
      expect([...ids(first), ...ids(rest)]).to.deep.equal(ids(whole));
      expect(await store.find({ person: GREEN.person, author: 'emily', limit: 2 })).to.have.length(2);
      expect(await store.find({ author: 'emily', limit: 50 })).to.have.length(6);
      expect(await store.find({ form: { form: 'form-3', version: '1.0.0' }, limit: 50 })).to.have.length(1);
      expect(await store.find({ person: '9990000034', limit: 50 })).to.deep.equal([]);
    });
  });
}

describe('a list', () => {
  afterEach(cleanUp);

  it('of more drafts of one moment than a page holds is gone through all the same', async () => {
    const { store, databaseName } = await twelve();
    await withRaw(databaseName, async (database) => {
      const metadata = database.transaction('metadata', 'readwrite').objectStore('metadata');
      const row = (await settled(metadata.getAll()))[0] as { id: string };
      for (let copy = 0; copy < 300; copy++) {
        await settled(metadata.put({ ...row, id: `${row.id.slice(0, -4)}-${String(copy).padStart(3, '0')}` }));
      }
    });
    expect((await pages(store, 7)).flat()).to.deep.equal(ids(await store.list()));
    expect((await pages(store, 7)).flat()).to.have.length(312);
  });

  it('counts the files of each draft, on a page as in the whole', async () => {
    const { store } = await twelve();
    const draft = await store.open({ ...GREEN, form: 'form-1', author: 'emily' });
    await draft.files.keep({ question: 'q', filename: 'a.jpg', mimeType: 'image/jpeg' }, new Blob(['tea']));
    const whole = await store.list();
    expect((await pages(store, 5)).flat()).to.deep.equal(ids(whole));
    const paged = [...(await store.list({ limit: 11 })), ...(await store.list({ limit: 11, before: whole[10]! }))];
    expect(paged.map(({ size }) => size)).to.deep.equal(whole.map(({ size }) => size));
    expect(whole.filter(({ size }) => size > 16_384)).to.have.length(1);
  });

  it('never reads what is sealed', async () => {
    const { store } = await twelve();
    const read: string[] = [];
    for (const method of ['get', 'getAll', 'openCursor'] as const) {
      replace(
        IDBObjectStore.prototype,
        method,
        (original: (...given: never[]) => IDBRequest) =>
          function (this: IDBObjectStore, ...given: never[]) {
            read.push(this.name);
            return original.apply(this, given);
          } as never,
      );
    }
    await store.list({ limit: 5 });
    await store.list();
    await store.find({ person: GREEN.person, limit: 2 });
    expect(read).to.deep.equal([]);
  });

  it('refuses a limit that is no number of drafts', async () => {
    const { store } = await twelve();
    for (const limit of [0, -1, 1.5, Number.NaN])
      expect(await errorOf(store.list({ limit }))).to.be.instanceOf(RangeError);
  });
});
