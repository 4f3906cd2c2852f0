// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { FILM, PHOTO, contentOf, randomBytes } from '../test/files.js';
import { errorOf } from '../test/failing.js';
import { GREEN, SMITH, cleanUp, newDatabaseName, openStore, snapshotOf } from '../test/harness.js';
import { type Row, deleteRow, onlyRow, putRow, rows } from '../test/raw-database.js';

type FileRow = Row & { draft: string; envelope: ArrayBuffer; order: number; stored: number };
type PieceRow = Row & { draft: string; file: string; number: number; envelope: ArrayBuffer };

const files = (name: string) => rows(name, 'files') as Promise<FileRow[]>;

async function piecesOf(name: string, file: string): Promise<PieceRow[]> {
  const all = (await rows(name, 'pieces')) as PieceRow[];
  return all.filter((piece) => piece.file === file);
}

/** A whole film of four pieces, a whole photo of one, and a recording of three pieces that was cut off. */
async function threeFiles() {
  const databaseName = newDatabaseName();
  const store = await openStore({ databaseName });
  const draft = await store.open(GREEN);
  const write = async (appends: number, finish: boolean) => {
    const writer = await draft.files.begin(FILM);
    for (let at = 0; at < appends; at++) await writer.append(randomBytes(1000 + at));
    if (finish) await writer.finish();
    return writer.id;
  };
  const film = await write(4, true);
  const { id: photo } = await draft.files.keep(PHOTO, new Blob([randomBytes(2000)]));
  const cutOff = await write(3, false);
  await store.close();
  return { databaseName, film, photo, cutOff };
}

async function reading(databaseName: string, id: string): Promise<unknown> {
  const store = await openStore({ databaseName });
  const draft = await store.open(GREEN);
  try {
    return await errorOf(draft.files.read(id));
  } finally {
    await store.close();
  }
}

async function expectTampered(databaseName: string, id: string): Promise<void> {
  expect(await reading(databaseName, id)).to.have.nested.property('failure.kind', 'tampered');
}

describe('a file that was tampered with', () => {
  afterEach(cleanUp);

  for (const which of ['film', 'cutOff'] as const) {
    const what = which === 'film' ? 'whole' : 'cut-off';

    it(`is told when any piece of a ${what} file is missing`, async () => {
      const made = await threeFiles();
      const { databaseName } = made;
      for (const piece of await piecesOf(databaseName, made[which])) {
        await deleteRow(databaseName, 'pieces', [piece.draft, piece.file, piece.number]);
        await expectTampered(databaseName, made[which]);
        await putRow(databaseName, 'pieces', piece);
        expect(await reading(databaseName, made[which])).to.equal(null);
      }
    });

    it(`is told when two pieces of a ${what} file change places, or one is there twice`, async () => {
      const made = await threeFiles();
      const { databaseName } = made;
      const pieces = await piecesOf(databaseName, made[which]);
      const [one, two] = [pieces[1]!, pieces[2]!];
      await putRow(databaseName, 'pieces', { ...one, envelope: two.envelope });
      await expectTampered(databaseName, made[which]);
      await putRow(databaseName, 'pieces', { ...two, envelope: one.envelope });
      await expectTampered(databaseName, made[which]);
      await putRow(databaseName, 'pieces', one);
      await putRow(databaseName, 'pieces', two);
      expect(await reading(databaseName, made[which])).to.equal(null);
      await putRow(databaseName, 'pieces', { ...one, number: pieces.length });
      await expectTampered(databaseName, made[which]);
    });

    it(`is told when the pieces of a ${what} file move up to close a gap`, async () => {
      const made = await threeFiles();
      const { databaseName } = made;
      const pieces = await piecesOf(databaseName, made[which]);
      for (const [at, { envelope }] of pieces.slice(1).entries()) {
        await putRow(databaseName, 'pieces', { ...pieces[at]!, envelope });
      }
      const last = pieces.at(-1)!;
      await deleteRow(databaseName, 'pieces', [last.draft, last.file, last.number]);
      await expectTampered(databaseName, made[which]);
    });
  }

  it('is told when a piece comes from another file of the same draft, or from another draft', async () => {
    const { databaseName, film, photo, cutOff } = await threeFiles();
    const store = await openStore({ databaseName });
    const smith = await store.open(SMITH);
    const hers = await smith.files.keep(PHOTO, new Blob([randomBytes(1000)]));
    await store.close();
    for (const other of [photo, cutOff, hers.id]) {
      const [first] = await piecesOf(databaseName, film);
      const [foreign] = await piecesOf(databaseName, other);
      await putRow(databaseName, 'pieces', { ...first!, envelope: foreign!.envelope });
      await expectTampered(databaseName, film);
      await putRow(databaseName, 'pieces', first!);
    }
    expect(await reading(databaseName, film)).to.equal(null);
  });

  it('is told when one file takes the place of another, in whole or only by its row', async () => {
    const { databaseName, film, photo } = await threeFiles();
    const all = await files(databaseName);
    const [one, other] = [film, photo].map((id) => all.find((row) => row.id === id)!);
    await putRow(databaseName, 'files', { ...one!, envelope: other!.envelope });
    await expectTampered(databaseName, film);
    const filmPieces = await piecesOf(databaseName, film);
    for (const { draft, file, number } of filmPieces) await deleteRow(databaseName, 'pieces', [draft, file, number]);
    for (const piece of await piecesOf(databaseName, photo)) {
      await putRow(databaseName, 'pieces', { ...piece, file: film });
    }
    await putRow(databaseName, 'files', { ...one!, stored: other!.stored, envelope: other!.envelope });
    await expectTampered(databaseName, film);
    await putRow(databaseName, 'files', { ...other!, id: film });
    await expectTampered(databaseName, film);
  });

  it('is told when its row was changed, and by the list too', async () => {
    const { databaseName, film } = await threeFiles();
    const row = (await files(databaseName)).find(({ id }) => id === film)!;
    const flipped = new Uint8Array(row.envelope.slice(0));
    flipped[30]! ^= 1;
    for (const change of [
      { order: row.order + 7 },
      { order: 'first' },
      { stored: row.stored - 1 },
      { envelope: flipped.buffer },
      { envelope: row.envelope.slice(0, -1) },
      { envelope: new ArrayBuffer(0) },
      { envelope: 'text' },
      { envelope: undefined },
    ]) {
      await putRow(databaseName, 'files', { ...row, ...change });
      await expectTampered(databaseName, film);
      const store = await openStore({ databaseName });
      const draft = await store.open(GREEN);
      expect(await errorOf(draft.files.list())).to.have.nested.property('failure.kind', 'tampered');
      await store.close();
    }
  });

  it('is told when any one byte of a piece is changed, cut off or added', async () => {
    const { databaseName, photo } = await threeFiles();
    const [piece] = await piecesOf(databaseName, photo);
    const bytes = new Uint8Array(piece!.envelope);
    const broken: unknown[] = [
      bytes.slice(0, -1).buffer,
      new ArrayBuffer(0),
      new ArrayBuffer(600),
      'text',
      7,
      undefined,
    ];
    broken.push(new Uint8Array([...bytes, 0]).buffer);
    for (let at = 1; at < bytes.length; at += 997) {
      const flipped = bytes.slice();
      flipped[at]! ^= 128;
      broken.push(flipped.buffer);
    }
    for (const envelope of broken) {
      await putRow(databaseName, 'pieces', { ...piece!, envelope });
      await expectTampered(databaseName, photo);
    }
  });

  it('is told apart from one of a newer version', async () => {
    const { databaseName, photo } = await threeFiles();
    const [piece] = await piecesOf(databaseName, photo);
    const row = (await files(databaseName)).find(({ id }) => id === photo)!;
    for (const [store, whole] of [
      ['pieces', piece!],
      ['files', row],
    ] as const) {
      const newer = new Uint8Array(whole.envelope.slice(0));
      newer[0] = 2;
      await putRow(databaseName, store, { ...whole, envelope: newer.buffer });
      expect(await reading(databaseName, photo)).to.have.nested.property('failure.kind', 'newer-schema');
      await putRow(databaseName, store, whole);
    }
    expect(await reading(databaseName, photo)).to.equal(null);
  });

  it('leaves the other files and the answers as they are, and can be removed', async () => {
    const { databaseName, film, photo } = await threeFiles();
    const [piece] = await piecesOf(databaseName, film);
    await deleteRow(databaseName, 'pieces', [piece!.draft, film, 0]);
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    expect(await errorOf(draft.files.read(film))).to.have.nested.property('failure.kind', 'tampered');
    expect(await contentOf(draft, photo)).to.have.length(2000);
    await draft.save(snapshotOf({ note: 'typed all the same' }));
    expect(draft.state.status).to.equal('saved');
    await draft.files.remove(film);
    expect((await draft.files.list()).map(({ id }) => id)).not.to.include(film);
  });

  it('can be read when the answers are damaged, but nothing more is written', async () => {
    const { databaseName, photo } = await threeFiles();
    const body = await onlyRow(databaseName, 'bodies');
    await putRow(databaseName, 'bodies', { ...body, envelope: new ArrayBuffer(300) });
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    expect(draft.state).to.have.nested.property('failure.kind', 'tampered');
    expect(await contentOf(draft, photo)).to.have.length(2000);
    expect(await draft.files.list()).to.have.length(3);
    const refused = [draft.files.begin(FILM), draft.files.keep(PHOTO, new Blob()), draft.files.remove(photo)];
    for (const error of await Promise.all(refused.map(errorOf))) {
      expect(error).to.have.nested.property('failure.kind', 'tampered');
    }
    await draft.discard();
    for (const name of ['metadata', 'bodies', 'files', 'pieces'] as const) {
      expect(await rows(databaseName, name)).to.deep.equal([]);
    }
  });
});
