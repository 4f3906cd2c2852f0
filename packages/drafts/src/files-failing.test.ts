// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Bytes, FILM, PHOTO, contentOf, hashOf, joined, randomBytes } from '../test/files.js';
import { errorOf } from '../test/failing.js';
import { GREEN, cleanUp, failWrites, keyOf, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import { openRaw, rows } from '../test/raw-database.js';
import type { DraftFailureKind } from './index.js';
import { IN_FULL } from '../test/full-run.js';

const full = () => new DOMException('no space', 'QuotaExceededError');

async function opened(databaseName = newDatabaseName(), keys = keyOf(1)) {
  const store = await openStore({ databaseName, keys });
  return { databaseName, store, draft: await store.open(GREEN) };
}

async function expectKind(work: Promise<unknown>, kind: DraftFailureKind): Promise<void> {
  expect(await errorOf(work)).to.have.nested.property('failure.kind', kind);
}

describe('a file that cannot be written', () => {
  afterEach(cleanUp);

  it('keeps all that was appended before, and takes nothing after the failure', async () => {
    const { draft, databaseName, store } = await opened();
    const writer = await draft.files.begin(FILM);
    const [first, second, third] = [randomBytes(1000), randomBytes(2000), randomBytes(3000)];
    await writer.append(first);
    const restore = failWrites(full, 'pieces');
    await expectKind(writer.append(second), 'quota');
    await expectKind(writer.append(third), 'quota');
    restore();
    // There is space again, but the second part is missing.
    await expectKind(writer.append(third), 'quota');
    await expectKind(writer.finish(), 'quota');
    expect(await contentOf(draft, writer.id)).to.deep.equal(first);
    expect((await draft.files.list())[0]).to.include({ size: 1000, complete: false });
    // Another file can begin, and the answers were never in danger.
    expect((await draft.files.keep(PHOTO, new Blob(['photo']))).complete).to.equal(true);
    expect(draft.state.status).to.equal('saved');
    await store.close();
    expect(await contentOf((await opened(databaseName)).draft, writer.id)).to.deep.equal(first);
  });

  it('rejects every append that waited behind the one that failed', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    failWrites(full, 'pieces');
    const appends = Array.from({ length: 10 }, () => writer.append(randomBytes(1_500_000)));
    for (const append of appends) await expectKind(append, 'quota');
    await expectKind(writer.finish(), 'quota');
    expect(await contentOf(draft, writer.id)).to.have.length(0);
  });

  it('holds an unbroken beginning of the bytes wherever the space ran out', async function () {
    this.timeout(60_000);
    const databaseName = newDatabaseName();
    const { draft } = await opened(databaseName);
    const property = fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 2_500_000 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 12 }),
      fc.boolean(),
      async (sizes, room, patient) => {
        const writer = await draft.files.begin(FILM);
        let left = room;
        const restore = replace(
          IDBObjectStore.prototype,
          'put',
          (put) =>
            function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
              if (this.name === 'pieces' && left-- <= 0) throw full();
              return put.call(this, value, key);
            },
        );
        const parts = sizes.map((size) => randomBytes(size));
        const acknowledged: Bytes[] = [];
        const appends: Promise<unknown>[] = [];
        for (const part of parts) {
          const append = writer.append(part).then(() => acknowledged.push(part));
          appends.push(errorOf(append));
          if (patient) await errorOf(append);
        }
        await Promise.all(appends);
        restore();
        const stored = await contentOf(draft, writer.id);
        expect(acknowledged).to.deep.equal(parts.slice(0, acknowledged.length));
        expect(stored.length).to.be.at.least(joined(...acknowledged).length);
        expect(await hashOf(stored)).to.equal(await hashOf(joined(...parts).subarray(0, stored.length)));
        await writer.abandon();
      },
    );
    await fc.assert(property, { numRuns: IN_FULL ? 60 : 20 });
    expect(await rows(databaseName, 'pieces')).to.deep.equal([]);
  });

  it('leaves nothing of a keep that failed', async () => {
    const { draft, databaseName } = await opened();
    await draft.save(snapshotOf({}));
    let left = 3;
    replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          if (this.name === 'pieces' && left-- <= 0) throw full();
          return put.call(this, value, key);
        },
    );
    await expectKind(draft.files.keep(PHOTO, new Blob([randomBytes(9_000_000)])), 'quota');
    expect(left).to.be.lessThan(0);
    for (const store of ['files', 'pieces'] as const) expect(await rows(databaseName, store)).to.deep.equal([]);
  });

  it('makes no draft when its beginning fails, and may begin again', async () => {
    const { draft, databaseName, store } = await opened();
    for (const part of ['files', 'bodies'] as const) {
      const restore = failWrites(full, part);
      await expectKind(draft.files.begin(FILM), 'quota');
      await expectKind(draft.files.keep(PHOTO, new Blob(['photo'])), 'quota');
      restore();
      expect(await store.has(GREEN)).to.equal(false);
      expect(draft.state.status).to.equal('empty');
      expect(await rows(databaseName, 'files')).to.deep.equal([]);
    }
    await draft.files.keep(PHOTO, new Blob(['photo']));
    expect(await draft.files.list()).to.have.length(1);
  });

  it('can be finished once the space is there again, when only the finish failed', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    await writer.append(randomBytes(100));
    const restore = failWrites(full, 'files');
    await expectKind(writer.finish(), 'quota');
    restore();
    expect(await writer.finish()).to.include({ size: 100, complete: true });
  });

  it('says when it could not be removed, and can be asked again', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    await writer.append(randomBytes(100));
    const restore = replace(IDBObjectStore.prototype, 'delete', () => () => {
      throw new DOMException('stuck', 'DataError');
    });
    await expectKind(writer.abandon(), 'unknown');
    await expectKind(draft.files.remove(writer.id), 'unknown');
    restore();
    await writer.abandon();
    expect(await draft.files.list()).to.deep.equal([]);
  });

  it('does not notice a connection that dies between two appends', async () => {
    const connections: IDBDatabase[] = [];
    replace(
      IDBFactory.prototype,
      'open',
      (open) =>
        function (this: IDBFactory, name: string, version?: number) {
          const request = open.call(this, name, version);
          request.addEventListener('success', () => connections.push(request.result));
          return request;
        },
    );
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const parts = [randomBytes(1000), randomBytes(2000), randomBytes(3000)];
    for (const part of parts) {
      await writer.append(part);
      connections.at(-1)!.close();
    }
    await writer.finish();
    expect(connections.length).to.be.at.least(4);
    expect(await contentOf(draft, writer.id)).to.deep.equal(joined(...parts));
  });

  it('tells of the connection when it is gone for good', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    replace(
      IDBObjectStore.prototype,
      'put',
      (put) =>
        function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
          const request = put.call(this, value, key);
          if (this.name === 'pieces') this.transaction.abort();
          return request;
        },
    );
    await expectKind(writer.append(randomBytes(10)), 'terminated');
  });

  it('tells of a source that can no longer be read', async () => {
    const { draft } = await opened();
    replace(Blob.prototype, 'arrayBuffer', () => () => Promise.reject(new DOMException('card', 'NotReadableError')));
    const error = await errorOf(draft.files.keep(PHOTO, new Blob(['photo'])));
    expect(error).to.have.deep.property('failure', { kind: 'unknown', name: 'NotReadableError' });
    expect(await draft.files.list()).to.deep.equal([]);
  });

  it('is refused under another key, a missing key, a newer database and a closed browser store', async () => {
    const { databaseName, store, draft } = await opened();
    const { id } = await draft.files.keep(PHOTO, new Blob(['photo']));
    await store.close();
    const everything = async (another: Awaited<ReturnType<typeof opened>>, kind: DraftFailureKind) => {
      const { files } = another.draft;
      await Promise.all(
        [files.begin(FILM), files.keep(PHOTO, new Blob()), files.list(), files.read(id), files.remove(id)].map((work) =>
          expectKind(work, kind),
        ),
      );
      await another.store.close();
    };
    const [ours, other] = await Promise.all([keyOf(1).unlock(), keyOf(2).unlock()]);
    const rewrapped = { unlock: async () => ({ ...ours, id: other.id, wrap: other.wrap }) };
    await everything(await opened(databaseName, rewrapped), 'lost-key');
    await everything(await opened(databaseName, { unlock: () => Promise.reject(new Error('signed out')) }), 'no-key');
    const restore = replace(globalThis, 'indexedDB', () => undefined as never);
    await everything(await opened(databaseName), 'unavailable');
    restore();
    const unharmed = await opened(databaseName);
    expect(await (await unharmed.draft.files.read(id)).text()).to.equal('photo');
    await unharmed.store.close();
    (await openRaw(databaseName, 7)).close();
    await everything(await opened(databaseName), 'newer-schema');
  });

  it('cannot be read when it is not there', async () => {
    const { draft } = await opened();
    await expectKind(draft.files.read('0'.repeat(32)), 'tampered');
    const { id } = await draft.files.keep(PHOTO, new Blob(['photo']));
    await expectKind(draft.files.read('0'.repeat(32)), 'tampered');
    await draft.files.remove(id);
    await expectKind(draft.files.read(id), 'tampered');
  });
});
