// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FILM, PHOTO, type Bytes, contentOf, hashOf, holdEncryption, joined, randomBytes } from '../test/files.js';
import { errorOf } from '../test/failing.js';
import { GREEN, SMITH, cleanUp, eventually, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import { deleteRow, onlyRow, putRow, rows } from '../test/raw-database.js';
import type { Draft, DraftStore } from './index.js';
import { IN_FULL } from '../test/full-run.js';

async function opened(databaseName = newDatabaseName()) {
  const store = await openStore({ databaseName });
  return { databaseName, store, draft: await store.open(GREEN) };
}

async function expectNothingStored(databaseName: string): Promise<void> {
  for (const name of ['metadata', 'bodies', 'files', 'pieces'] as const) {
    expect(await rows(databaseName, name)).to.deep.equal([]);
  }
}

describe('a file that is being written when its draft ends', () => {
  afterEach(cleanUp);

  it('holds all that was asked for before close, and is listed as cut off', async () => {
    const { databaseName, draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const parts = Array.from({ length: 5 }, () => randomBytes(3_000_000));
    const appends = parts.map((part) => writer.append(part));
    await draft.close();
    await Promise.all(appends);
    for (const work of [writer.append(randomBytes(1)), writer.finish(), writer.abandon(), draft.files.begin(FILM)]) {
      expect(await errorOf(work))
        .to.have.property('message')
        .that.contains('closed');
    }
    const again = (await opened(databaseName)).draft;
    const size = 15_000_000;
    expect(await again.files.list()).to.deep.equal([{ id: writer.id, info: FILM, size, complete: false }]);
    expect(await hashOf(await again.files.read(writer.id))).to.equal(await hashOf(joined(...parts)));
  });

  it('is finished by a finish, and kept by a keep, that were asked for before close', async () => {
    const { databaseName, store, draft } = await opened();
    const writer = await draft.files.begin(FILM);
    void writer.append(randomBytes(2_000_000));
    const finishing = writer.finish();
    const keeping = draft.files.keep(PHOTO, new Blob([randomBytes(5_000_000)]));
    await store.close();
    const files = await (await opened(databaseName)).draft.files.list();
    expect(files).to.deep.equal([await finishing, await keeping]);
    expect(files.every(({ complete }) => complete)).to.equal(true);
  });

  it('holds what landed before lock, and refuses afterwards with the reason', async () => {
    const { databaseName, store, draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const part = randomBytes(2_000_000);
    const append = writer.append(part);
    await store.lock();
    await append;
    const works = [writer.append(part), writer.finish(), draft.files.begin(FILM), draft.files.keep(PHOTO, new Blob())];
    works.push(
      draft.files.list() as never,
      draft.files.read(writer.id) as never,
      draft.files.remove(writer.id) as never,
    );
    for (const error of await Promise.all(works.map(errorOf))) {
      expect(error).to.have.nested.property('failure.kind', 'locked');
    }
    expect(await contentOf((await opened(databaseName)).draft, writer.id)).to.have.length(2_000_000);
  });

  it('writes nothing later when lock has waited long enough', async () => {
    const { databaseName, store, draft } = await opened();
    const writer = await draft.files.begin(FILM);
    await writer.append(randomBytes(100));
    const { begun, go } = holdEncryption();
    const hanging = errorOf(writer.append(randomBytes(100)));
    const waiting = errorOf(draft.files.keep(PHOTO, new Blob(['photo'])));
    await begun;
    const before = [await rows(databaseName, 'files'), await rows(databaseName, 'pieces')];
    const { setTimeout: wait } = globalThis;
    replace(globalThis, 'setTimeout', () => ((work: () => void) => wait(work, 20)) as typeof setTimeout);
    await store.lock();
    go();
    for (const end of [hanging, waiting]) expect(await end).to.have.nested.property('failure.kind', 'locked');
    expect([await rows(databaseName, 'files'), await rows(databaseName, 'pieces')]).to.deep.equal(before);
    const { held } = await navigator.locks.query();
    expect(held!.filter(({ name }) => name!.includes(databaseName))).to.deep.equal([]);
  });

  it('does not keep from other tabs a draft that it got hold of after lock had given up', async () => {
    const { databaseName, store, draft } = await opened();
    await draft.save(snapshotOf({ note: 'x' }));
    await draft.close();
    const other = await openStore({ databaseName });
    await other.open(GREEN);
    const second = await openStore({ databaseName });
    const copy = await second.open(GREEN);
    await other.close();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let asked = false;
    replace(
      LockManager.prototype,
      'request',
      (request) =>
        async function (this: LockManager, ...parameters: unknown[]) {
          asked = true;
          await held;
          return Reflect.apply(request, this, parameters);
        } as never,
    );
    const beginning = errorOf(copy.files.begin(FILM));
    await eventually(() => asked);
    const { setTimeout: wait } = globalThis;
    replace(globalThis, 'setTimeout', () => ((work: () => void) => wait(work, 20)) as typeof setTimeout);
    await second.lock();
    go();
    expect(await beginning).to.have.property('name', 'DraftError');
    await eventually(
      async () => !(await navigator.locks.query()).held!.some(({ name }) => name!.includes(databaseName)),
    );
    await store.close();
    expect(await rows(databaseName, 'files')).to.deep.equal([]);
  });

  it('is removed with the draft by discard, and nothing brings it back', async () => {
    const { databaseName, draft } = await opened();
    await draft.save(snapshotOf({ note: 'x' }));
    await draft.files.keep(PHOTO, new Blob([randomBytes(2_000_000)]));
    const writer = await draft.files.begin(FILM);
    await writer.append(randomBytes(1000));
    const { begun, go } = holdEncryption();
    const late = [errorOf(writer.append(randomBytes(1000))), errorOf(draft.files.keep(PHOTO, new Blob(['late'])))];
    await begun;
    const discarding = draft.discard();
    go();
    await discarding;
    for (const end of late)
      expect(await end)
        .to.have.property('message')
        .that.contains('discarded');
    expect(await errorOf(writer.append(randomBytes(1))))
      .to.have.property('message')
      .that.contains('discarded');
    expect(await errorOf(draft.files.list()))
      .to.have.property('message')
      .that.contains('discarded');
    await expectNothingStored(databaseName);
  });

  it('goes in one transaction with the draft', async () => {
    const { databaseName, draft } = await opened();
    await draft.files.keep(PHOTO, new Blob(['photo']));
    const restore = replace(
      IDBObjectStore.prototype,
      'delete',
      (remove) =>
        function (this: IDBObjectStore, key) {
          if (this.name === 'pieces') throw new DOMException('stuck', 'DataError');
          return remove.call(this, key);
        },
    );
    expect(await errorOf(draft.discard())).to.have.nested.property('failure.kind', 'unknown');
    for (const name of ['metadata', 'bodies', 'files', 'pieces'] as const) {
      expect(await rows(databaseName, name)).to.have.length(1);
    }
    // Asked for and failed: nothing new may begin behind it.
    expect(await errorOf(draft.files.begin(FILM))).to.have.nested.property('failure.kind', 'unknown');
    restore();
    await draft.discard();
    await expectNothingStored(databaseName);
  });

  it('passes to a later opening in the same page as a cut-off file', async () => {
    const { store, draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const append = writer.append(randomBytes(2_000_000));
    const later = await store.open(GREEN);
    await append;
    expect(await errorOf(writer.append(randomBytes(1)))).to.have.nested.property('failure.kind', 'open-elsewhere');
    expect((await later.files.list())[0]).to.include({ id: writer.id, size: 2_000_000, complete: false });
    expect((await later.files.keep(PHOTO, new Blob(['photo']))).complete).to.equal(true);
  });
});

describe('an end at any moment of a recording', () => {
  afterEach(cleanUp);

  const ENDS: Record<string, (draft: Draft, store: DraftStore) => Promise<unknown>> = {
    close: (draft) => draft.close(),
    closeStore: (_, store) => store.close(),
    lock: (_, store) => store.lock(),
    discard: (draft) => draft.discard(),
    openAgain: (_, store) => store.open(GREEN),
  };

  it('leaves all that was asked for, or nothing at all after discard, and never a hole', async function () {
    this.timeout(120_000);
    const databaseName = newDatabaseName();
    const counts: Record<string, number> = {};
    let cut = 0;
    const round = fc.asyncProperty(
      fc.constantFrom(...Object.keys(ENDS)),
      fc.array(fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 500_000, max: 2_500_000 })), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 0, max: 25 }),
      fc.boolean(),
      async (end, sizes, waitedFor, delay, finish) => {
        counts[end] = (counts[end] ?? 0) + 1;
        const { store, draft } = await opened(databaseName);
        const writer = await draft.files.begin(FILM);
        const asked: Bytes[] = [];
        const landed: Bytes[] = [];
        let ended = false;
        let finished = false;
        const recording = (async () => {
          for (const [at, size] of sizes.entries()) {
            const part = randomBytes(size);
            const before = !ended;
            if (before) asked.push(part);
            const append = writer.append(part).then(
              () => landed.push(part),
              (error: unknown) => expect(end === 'discard' || !before, String(error)).to.equal(true),
            );
            if (at < waitedFor) await append;
          }
          const before = !ended;
          if (finish && !(await errorOf(writer.finish()))) finished = true;
          else if (finish) expect(end === 'discard' || !before).to.equal(true);
        })();
        await new Promise((resolve) => setTimeout(resolve, delay));
        const ending = ENDS[end]!(draft, store);
        ended = true;
        await ending;
        await recording;
        await store.close();

        const again = await opened(databaseName);
        const files = await again.draft.files.list();
        if (end === 'discard') {
          expect(files).to.deep.equal([]);
          await again.store.close();
          return expectNothingStored(databaseName);
        }
        const [file, ...more] = files;
        expect(more).to.deep.equal([]);
        expect(file!.complete).to.equal(finished);
        expect(landed).to.deep.equal(asked);
        expect(await hashOf(await again.draft.files.read(writer.id))).to.equal(await hashOf(joined(...asked)));
        if (!finished) cut++;
        await again.draft.discard();
        await again.store.close();
        await expectNothingStored(databaseName);
      },
    );
    await fc.assert(round, { numRuns: IN_FULL ? 100 : 40 });
    for (const end of Object.keys(ENDS)) expect(counts[end]).to.be.greaterThan(IN_FULL ? 5 : 0);
    expect(cut).to.be.greaterThan(10);
  });
});

describe('a file whose draft is gone', () => {
  afterEach(cleanUp);

  it('is removed when any draft is opened, and no other file is', async () => {
    const { databaseName, store, draft } = await opened();
    await draft.files.keep(PHOTO, new Blob([randomBytes(3_000_000)]));
    const smith = await store.open(SMITH);
    const hers = await smith.files.keep(FILM, new Blob([randomBytes(3_000_000)]));
    await store.close();
    const files = await rows(databaseName, 'files');
    const [lost, smithsId] = [false, true].map(
      (isHers) => files.find(({ id }) => (id === hers.id) === isHers)!['draft'] as string,
    ) as [string, string];
    await deleteRow(databaseName, 'metadata', lost);
    await deleteRow(databaseName, 'bodies', lost);
    // Pieces of a file that has no row are nobody's too.
    await putRow(databaseName, 'pieces', {
      ...{ id: '', draft: smithsId, file: 'f'.repeat(32), number: 0, envelope: new ArrayBuffer(8) },
    });
    const second = await openStore({ databaseName });
    await second.open({ ...GREEN, form: 'visit' });
    await eventually(async () => (await rows(databaseName, 'files')).length === 1);
    await eventually(async () => (await rows(databaseName, 'pieces')).length === 3);
    expect((await onlyRow(databaseName, 'files')).id).to.equal(hers.id);
    const reopened = await second.open(SMITH);
    expect(await contentOf(reopened, hers.id)).to.have.length(3_000_000);
  });

  it('never comes into a draft that begins anew', async () => {
    const { databaseName, store, draft } = await opened();
    const { id } = await draft.files.keep(PHOTO, new Blob(['old']));
    await store.close();
    const row = await onlyRow(databaseName, 'files');
    await deleteRow(databaseName, 'metadata', row['draft'] as string);
    const second = await opened(databaseName);
    await eventually(async () => (await rows(databaseName, 'pieces')).length === 0);
    expect(await second.draft.files.list()).to.deep.equal([]);
    await second.draft.files.keep(PHOTO, new Blob(['new']));
    expect((await second.draft.files.list()).map((file) => file.id)).not.to.include(id);
  });

  it('is looked for without writing when there is none', async () => {
    const { databaseName, store, draft } = await opened();
    await draft.files.keep(PHOTO, new Blob(['photo']));
    await store.close();
    let looked = false;
    let written = false;
    replace(
      IDBDatabase.prototype,
      'transaction',
      (begin) =>
        function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') written = true;
          const begun = begin.call(this, stores, mode, options);
          if ([...stores].includes('pieces')) begun.addEventListener('complete', () => (looked = true));
          return begun;
        },
    );
    await opened(databaseName);
    await eventually(() => looked);
    expect(written).to.equal(false);
  });
});
