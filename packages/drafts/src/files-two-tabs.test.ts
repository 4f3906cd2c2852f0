// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { FILM, PHOTO, contentOf, hashOf, joined, randomBytes } from '../test/files.js';
import { errorOf, kindOf } from '../test/failing.js';
import { GREEN, cleanUp, keyOf, newDatabaseName, openStore, snapshotOf } from '../test/harness.js';
import { deleteRow, onlyRow, rows } from '../test/raw-database.js';
import { openSecondTab } from '../test/second-tab.js';

describe('files in two tabs', () => {
  afterEach(cleanUp);

  it('are written by one and can be read by the other, which is refused as long as the first is there', async () => {
    const databaseName = newDatabaseName();
    const first = await openStore({ databaseName });
    const draft = await first.open(GREEN);
    const tab = await openSecondTab();
    const second = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const copy = await second.open(GREEN);
    expect(await copy.files.list()).to.deep.equal([]);

    const photo = await draft.files.keep(PHOTO, new Blob(['photo']));
    const writer = await draft.files.begin(FILM);
    await writer.append(randomBytes(100));
    expect(JSON.stringify(await copy.files.list())).to.equal(JSON.stringify(await draft.files.list()));
    expect(await (await copy.files.read(photo.id)).text()).to.equal('photo');
    const works = [copy.files.begin(FILM), copy.files.keep(PHOTO, new Blob(['x'])), copy.files.remove(photo.id)];
    for (const error of await Promise.all(works.map(errorOf))) {
      expect(error).to.have.nested.property('failure.kind', 'open-elsewhere');
    }
    await writer.append(randomBytes(100));
    await writer.finish();
    await first.close();
    const again = await (await openStore({ databaseName })).open(GREEN);
    expect((await again.files.list()).map(({ id, size }) => [id, size])).to.deep.equal([
      [photo.id, 5],
      [writer.id, 200],
    ]);
  });

  it('may be written by the second once the first has let go and the answers are as it knows them', async () => {
    const databaseName = newDatabaseName();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const draft = await first.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const copy = await second.open(GREEN);
    expect(kindOf(copy)).to.equal('open-elsewhere');
    const film = await draft.files.begin(FILM);
    await film.append(randomBytes(50));
    await draft.close();
    const photo = await copy.files.keep(PHOTO, new Blob(['photo']));
    expect((await copy.files.list()).map(({ id }) => id)).to.deep.equal([film.id, photo.id]);
  });

  it('are not written by the second when the first changed the answers meanwhile', async () => {
    const databaseName = newDatabaseName();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const draft = await first.open(GREEN);
    const copy = await second.open(GREEN);
    await draft.save(snapshotOf({ note: 'typed meanwhile' }));
    await draft.close();
    const error = await errorOf(copy.files.begin(FILM));
    expect(error).to.have.nested.property('failure.kind', 'changed-elsewhere');
    expect(await rows(databaseName, 'files')).to.deep.equal([]);
  });

  it('follow a draft that was removed and begun again elsewhere, under its new key', async () => {
    const databaseName = newDatabaseName();
    const [first, second] = [await openStore({ databaseName }), await openStore({ databaseName })];
    const draft = await first.open(GREEN);
    await draft.files.keep(PHOTO, new Blob(['old']));
    const copy = await second.open(GREEN);
    expect(await copy.files.list()).to.have.length(1);
    await draft.discard();
    expect(await copy.files.list()).to.deep.equal([]);
    const anew = await first.open(GREEN);
    const { id } = await anew.files.keep(PHOTO, new Blob(['new']));
    expect((await copy.files.list()).map((file) => file.id)).to.deep.equal([id]);
    expect(await (await copy.files.read(id)).text()).to.equal('new');
  });

  it('stop being written when the right to write is taken away, and nothing is put in a draft that is gone', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    await draft.save(snapshotOf({ note: 'one' }));
    const stolenFrom = await draft.files.begin(FILM);
    await stolenFrom.append(randomBytes(10));
    const name = (await navigator.locks.query())
      .held!.map((lock) => lock.name!)
      .find((held) => held.includes(databaseName))!;
    let letGo: () => void = () => undefined;
    await new Promise<void>((taken) => {
      void navigator.locks.request(name, { steal: true }, () => {
        taken();
        return new Promise<void>((resolve) => (letGo = resolve));
      });
    });
    const refused = await errorOf(stolenFrom.append(randomBytes(10)));
    expect(refused).to.have.nested.property('failure.kind', 'open-elsewhere');
    letGo();
    await navigator.locks.request(name, () => undefined);

    const gone = await draft.files.begin(FILM);
    const row = (await rows(databaseName, 'files')).find(({ id }) => id === gone.id)!;
    await deleteRow(databaseName, 'files', [row['draft'] as string, gone.id]);
    const before = await rows(databaseName, 'pieces');
    expect(await errorOf(gone.append(randomBytes(10)))).to.have.nested.property('failure.kind', 'changed-elsewhere');
    expect(await rows(databaseName, 'pieces')).to.deep.equal(before);
    expect((await onlyRow(databaseName, 'files')).id).to.equal(stolenFrom.id);
  });

  it('lock together, with what was recorded in each', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const tab = await openSecondTab();
    const second = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await second.open(GREEN);
    const writer = await draft.files.begin(FILM);
    const bytes = randomBytes(500_000);
    await writer.append(bytes);
    await store.lock();
    while (kindOf(draft) !== 'locked') await new Promise((resolve) => draft.subscribe(resolve));
    expect(await errorOf(writer.append(bytes))).to.have.nested.property('failure.kind', 'locked');
    const again = await (await openStore({ databaseName })).open(GREEN);
    expect(await hashOf(await again.files.read(writer.id))).to.equal(await hashOf(bytes));
  });
});

describe('a browser that is killed while someone records', () => {
  afterEach(cleanUp);

  it('has lost nothing of what was told to be on disk, and the rest leaves no hole', async () => {
    const databaseName = newDatabaseName();
    const tab = await openSecondTab();
    const store = await tab.library.openDrafts({ keys: keyOf(1), databaseName });
    const draft = await store.open(GREEN);
    const writer = await draft.files.begin(FILM);
    const parts = Array.from({ length: 40 }, () => randomBytes(1_000_000));
    let landed = 0;
    for (const part of parts.slice(0, 15)) {
      void writer.append(part).then(() => landed++);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    // In the midst of a heap of appends that nobody waited for.
    for (const part of parts.slice(15)) void writer.append(part).then(() => landed++);
    const enough = landed + 3;
    while (landed < enough) await new Promise((resolve) => setTimeout(resolve, 1));
    tab.kill();
    const acknowledged = landed;

    const again = await (await openStore({ databaseName })).open(GREEN);
    const [file] = await again.files.list();
    expect(file).to.include({ id: writer.id, complete: false });
    expect(acknowledged).to.be.greaterThan(3);
    expect(file!.size).to.be.at.least(acknowledged * 1_000_000);
    expect(file!.size).to.be.lessThan(40_000_000);
    const stored = await contentOf(again, writer.id);
    expect(await hashOf(stored)).to.equal(await hashOf(joined(...parts).subarray(0, stored.length)));
  });
});
