// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { FILM, PHOTO, contentOf, hashOf, joined, randomBytes } from '../test/files.js';
import { errorOf } from '../test/failing.js';
import { GREEN, SMITH, cleanUp, newDatabaseName, openStore, replace, snapshotOf } from '../test/harness.js';
import { rows } from '../test/raw-database.js';
import { PIECE_CONTENT } from './file-envelope.js';

async function opened(databaseName = newDatabaseName()) {
  const store = await openStore({ databaseName });
  return { databaseName, store, draft: await store.open(GREEN) };
}

describe('a file of a draft', () => {
  afterEach(cleanUp);

  for (const [what, size, pieces] of [
    ['nothing', 0, 0],
    ['one byte', 1, 1],
    ['one byte less than a piece', PIECE_CONTENT - 1, 1],
    ['exactly one piece', PIECE_CONTENT, 1],
    ['one byte more than a piece', PIECE_CONTENT + 1, 2],
    ['exactly six pieces', 6 * PIECE_CONTENT, 6],
  ] as const) {
    it(`comes back as it was with ${what} in it`, async () => {
      const { databaseName, store, draft } = await opened();
      const bytes = randomBytes(size);
      const kept = await draft.files.keep(FILM, new Blob([bytes]));
      expect(kept).to.deep.equal({ id: kept.id, info: FILM, size, complete: true });
      await store.close();
      expect(await rows(databaseName, 'pieces')).to.have.length(pieces);
      const again = (await opened(databaseName)).draft;
      expect(await again.files.list()).to.deep.equal([kept]);
      const blob = await again.files.read(kept.id);
      expect(blob.size).to.equal(size);
      expect(blob.type).to.equal('video/webm');
      expect(await hashOf(blob)).to.equal(await hashOf(bytes));
    });
  }

  it('may have 50 MB, written and read within seconds, a few pieces at a time', async function () {
    this.timeout(60_000);
    const { draft, databaseName, store } = await opened();
    const bytes = randomBytes(50_000_000);
    const hash = await hashOf(bytes);
    let inHand = 0;
    let most = 0;
    replace(crypto.subtle, 'encrypt', (encrypt) => async (...parameters) => {
      const encrypted = await encrypt.apply(crypto.subtle, parameters);
      inHand += encrypted.byteLength;
      most = Math.max(most, inHand);
      return encrypted;
    });
    replace(
      IDBDatabase.prototype,
      'transaction',
      (begin) =>
        function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') inHand = 0;
          return begin.call(this, stores, mode, options);
        },
    );
    const began = performance.now();
    const { id } = await draft.files.keep(FILM, new Blob([bytes]));
    const written = performance.now();
    const blob = await draft.files.read(id);
    const read = performance.now();
    expect(await hashOf(blob)).to.equal(hash);
    console.log(`50 MB: written in ${Math.round(written - began)} ms, read in ${Math.round(read - written)} ms`);
    expect(most).to.be.lessThan(5_000_000);
    expect(written - began).to.be.lessThan(10_000);
    expect(read - written).to.be.lessThan(10_000);
    await store.close();
    expect(await hashOf(await (await opened(databaseName)).draft.files.read(id))).to.equal(hash);
  });

  it('keeps the order of appends that nobody waited for', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const parts = Array.from({ length: 60 }, (_, at) => randomBytes((at * 7919) % 70_000));
    const landed: number[] = [];
    for (const [at, part] of parts.entries()) {
      const given = at % 3 === 0 ? new Blob([part]) : at % 3 === 1 ? part : part.slice().buffer;
      void writer.append(given).then(() => landed.push(at));
    }
    const file = await writer.finish();
    expect(landed).to.deep.equal(parts.map((_, at) => at));
    expect(file.size).to.equal(joined(...parts).length);
    expect(await hashOf(await draft.files.read(writer.id))).to.equal(await hashOf(joined(...parts)));
  });

  it('writes appends that wait for one another together', async () => {
    const { draft, databaseName } = await opened();
    const writer = await draft.files.begin(FILM);
    await Promise.all(Array.from({ length: 500 }, (_, at) => writer.append(new Uint8Array([at]))));
    expect(await rows(databaseName, 'pieces')).to.have.length(1);
  });

  it('copies a buffer, which its owner may fill again at once', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    const larger = new Uint8Array([0, 1, 2, 3, 4, 5]);
    const view = larger.subarray(2, 4);
    const buffer = new Uint8Array([7, 8]).buffer;
    const appends = [writer.append(view), writer.append(buffer)];
    larger.fill(9);
    new Uint8Array(buffer).fill(9);
    await Promise.all(appends);
    expect([...(await contentOf(draft, writer.id))]).to.deep.equal([2, 3, 7, 8]);
  });

  it('is on disk with all that was appended before it is finished', async () => {
    const { draft, databaseName } = await opened();
    const writer = await draft.files.begin(FILM);
    const parts = [randomBytes(1000), randomBytes(2_500_000), randomBytes(1)];
    for (const [at, part] of parts.entries()) {
      await writer.append(part);
      // Another page reads it without any word from this one.
      const other = await openStore({ databaseName });
      const reader = await other.open(GREEN);
      const whole = joined(...parts.slice(0, at + 1));
      const [file] = await reader.files.list();
      expect(file).to.deep.equal({ id: writer.id, info: FILM, size: whole.length, complete: false });
      expect(await hashOf(await reader.files.read(writer.id))).to.equal(await hashOf(whole));
      await other.close();
    }
  });

  it('takes nothing more once it is finished, and finishing again is the same', async () => {
    const { draft } = await opened();
    const writer = await draft.files.begin(FILM);
    void writer.append(randomBytes(10));
    const [first, second] = await Promise.all([writer.finish(), writer.finish()]);
    expect(first).to.equal(second);
    expect(await errorOf(writer.append(randomBytes(1))))
      .to.have.property('message')
      .that.contains('finished');
    expect((await draft.files.list())[0]).to.deep.equal({ id: writer.id, info: FILM, size: 10, complete: true });
  });

  it('is gone with all its bytes once abandoned or removed, whether or not it was finished', async () => {
    const { draft, databaseName } = await opened();
    const abandoned = await draft.files.begin(FILM);
    const waiting = errorOf(abandoned.append(randomBytes(3_000_000)));
    await Promise.all([abandoned.abandon(), abandoned.abandon()]);
    expect(await waiting).to.satisfy((error: unknown) => error === null || error instanceof Error);
    const removed = await draft.files.begin(FILM);
    await removed.append(randomBytes(1000));
    await draft.files.remove(removed.id);
    for (const writer of [abandoned, removed]) {
      expect(await errorOf(writer.append(randomBytes(1))))
        .to.have.property('message')
        .that.contains('removed');
      expect(await errorOf(writer.finish()))
        .to.have.property('message')
        .that.contains('removed');
    }
    const whole = await draft.files.keep(PHOTO, new Blob(['photo']));
    const finished = await draft.files.begin(FILM);
    await finished.finish();
    await finished.abandon();
    await draft.files.remove(whole.id);
    await draft.files.remove('not there');
    expect(await draft.files.list()).to.deep.equal([]);
    for (const store of ['files', 'pieces'] as const) expect(await rows(databaseName, store)).to.deep.equal([]);
  });

  it('says what it is in any words, and refuses what is no text or no bytes', async () => {
    const { draft } = await opened();
    const info = {
      question: '__proto__',
      filename: `${'Mrs Smith '.repeat(20)}👵🏽 \uD83D שלום \u202E`,
      mimeType: 'video/webm;codecs=vp8,opus',
    };
    const { id } = await draft.files.keep(info, new Blob(['x']));
    expect((await draft.files.list())[0]!.info).to.deep.equal(info);
    expect((await draft.files.read(id)).type).to.equal(info.mimeType);
    const wrong = { ...FILM, filename: undefined } as never;
    for (const work of [draft.files.begin(wrong), draft.files.keep(wrong, new Blob())]) {
      expect(await errorOf(work)).to.be.instanceOf(TypeError);
    }
    const writer = await draft.files.begin(FILM);
    for (const given of ['text', 7, null, [1, 2]]) {
      expect(await errorOf(writer.append(given as never))).to.be.instanceOf(TypeError);
    }
    expect((await writer.finish()).size).to.equal(0);
    expect(await errorOf(draft.files.keep(FILM, 'text' as never))).to.be.instanceOf(TypeError);
    expect(await draft.files.list()).to.have.length(2);
  });
});

describe('the files of a draft', () => {
  afterEach(cleanUp);

  it('are listed oldest first, also when one was removed in between', async () => {
    const { draft, databaseName, store } = await opened();
    const keep = async (name: string) => (await draft.files.keep({ ...PHOTO, filename: name }, new Blob([name]))).id;
    const names = Array.from({ length: 12 }, (_, at) => `photo ${at}`);
    const ids: string[] = [];
    for (const name of names) ids.push(await keep(name));
    expect(new Set(ids).size).to.equal(12);
    await draft.files.remove(ids.pop()!);
    ids.push(await keep('the last'));
    await store.close();
    const again = (await opened(databaseName)).draft;
    expect((await again.files.list()).map(({ id }) => id)).to.deep.equal(ids);
  });

  it('may be written side by side', async () => {
    const { draft } = await opened();
    const contents = Array.from({ length: 8 }, () => randomBytes(300_000));
    const files = await Promise.all(contents.map((bytes) => draft.files.keep(PHOTO, new Blob([bytes]))));
    for (const [at, { id }] of files.entries()) {
      expect(await hashOf(await draft.files.read(id))).to.equal(await hashOf(contents[at]!));
    }
  });

  it('make a draft of which not a word was typed yet, and stay when words come', async () => {
    const { draft, databaseName, store } = await opened();
    const writer = await draft.files.begin(FILM);
    expect(draft.state.status).to.equal('saved');
    await writer.append(new Uint8Array([1, 2, 3]));
    expect(await store.has(GREEN)).to.equal(true);
    expect(await store.list()).to.have.length(1);
    await store.close();

    const second = await opened(databaseName);
    expect(second.draft.state.status).to.equal('saved');
    expect(second.draft.snapshot).to.equal(null);
    expect([...(await contentOf(second.draft, writer.id))]).to.deep.equal([1, 2, 3]);
    await second.draft.save(snapshotOf({ note: 'typed later' }));
    await second.store.close();

    const third = await opened(databaseName);
    expect(third.draft.snapshot!.answers).to.deep.equal({ note: 'typed later' });
    expect([...(await contentOf(third.draft, writer.id))]).to.deep.equal([1, 2, 3]);
  });

  it('and the first words may begin at the same moment', async () => {
    const { draft, databaseName, store } = await opened();
    const bytes = randomBytes(5000);
    const [, file] = await Promise.all([
      draft.save(snapshotOf({ note: 'typed' })),
      draft.files.keep(FILM, new Blob([bytes])),
      draft.save(snapshotOf({ note: 'typed again' })),
    ]);
    await store.close();
    const again = (await opened(databaseName)).draft;
    expect(again.snapshot!.answers).to.deep.equal({ note: 'typed again' });
    expect(await hashOf(await again.files.read(file.id))).to.equal(await hashOf(bytes));
  });

  it('do not depend on the answers, which may be saved without them', async () => {
    const { draft } = await opened();
    await draft.save(snapshotOf({ photo: 'named here' }));
    const { id } = await draft.files.keep(PHOTO, new Blob(['photo']));
    await draft.save(snapshotOf({}));
    expect((await draft.files.list()).map((file) => file.id)).to.deep.equal([id]);
  });

  it('are found only in their own draft', async () => {
    const { draft, store } = await opened();
    const { id } = await draft.files.keep(PHOTO, new Blob(['Mr Green']));
    const other = await store.open(SMITH);
    expect(await other.files.list()).to.deep.equal([]);
    expect(await errorOf(other.files.read(id))).to.have.nested.property('failure.kind', 'tampered');
    await other.files.remove(id);
    expect(await (await draft.files.read(id)).text()).to.equal('Mr Green');
  });

  it('count in the size of the draft, and the draft is not newer for them', async () => {
    let minute = 0;
    const store = await openStore({ clock: () => new Date(Date.UTC(2026, 10, 22, 9, minute++)) });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'x' }));
    const [before] = await store.list();
    const one = await draft.files.keep(PHOTO, new Blob([randomBytes(100_000)]));
    await draft.files.keep(PHOTO, new Blob([randomBytes(200_000)]));
    await (await store.open(SMITH)).save(snapshotOf({}));
    const sizeOf = async () => (await store.list()).find(({ id }) => id === before!.id)!;
    const after = await sizeOf();
    expect(after.size - before!.size).to.be.within(300_000, 340_000);
    expect(after.updatedAt).to.deep.equal(before!.updatedAt);
    await draft.files.remove(one.id);
    expect((await sizeOf()).size - before!.size).to.be.within(200_000, 220_000);
  });
});
