// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { errorOf } from '../../test/failing.js';
import { FILM, PHOTO, contentOf, hashOf, randomBytes } from '../../test/files.js';
import { GREEN, SMITH, cleanUp, keyOf, newDatabaseName, openStore, snapshotOf } from '../../test/harness.js';
import { putRow, rows } from '../../test/raw-database.js';
import type { ExchangeKeys, RescueSecret } from '../index.js';

const SECRET = { passphrase: 'tea for Mr Green at four' };
const FILM_BYTES = randomBytes(2_500_000);
const SOUND_BYTES = randomBytes(5000);

/** Two drafts with a film, and a recording that was cut off. */
async function twoDrafts() {
  const databaseName = newDatabaseName();
  const store = await openStore({ databaseName });
  const green = await store.open(GREEN);
  await green.save(snapshotOf({ note: 'Mr Green likes his tea strong', welsh: 'Dŵr' }));
  await green.rename('the long one');
  await green.files.keep(FILM, new Blob([FILM_BYTES]));
  const smith = await store.open(SMITH);
  await smith.save(snapshotOf({ note: 'Robert visits on Sundays' }));
  await (await smith.files.begin(PHOTO)).append(SOUND_BYTES);
  const ids = (await store.list()).map(({ id }) => id);
  return { databaseName, store, green, ids };
}

async function pair(): Promise<ExchangeKeys> {
  return crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits']);
}

const otherDevice = () => openStore({ keys: keyOf(2) });

async function expectWhole(store: Awaited<ReturnType<typeof openStore>>): Promise<void> {
  const green = await store.open(GREEN);
  expect(green.snapshot).to.deep.equal(snapshotOf({ note: 'Mr Green likes his tea strong', welsh: 'Dŵr' }));
  expect(green.label).to.equal('the long one');
  const [film] = await green.files.list();
  expect([film!.info, film!.complete]).to.deep.equal([FILM, true]);
  expect(await hashOf(await contentOf(green, film!.id))).to.equal(await hashOf(FILM_BYTES));
  const smith = await store.open(SMITH);
  const [photo] = await smith.files.list();
  expect([photo!.info, photo!.complete]).to.deep.equal([PHOTO, false]);
  expect(await hashOf(await contentOf(smith, photo!.id))).to.equal(await hashOf(SOUND_BYTES));
}

describe('a rescue file', () => {
  afterEach(cleanUp);

  it('brings drafts, labels and files to another device, by passphrase', async () => {
    const { store, ids } = await twoDrafts();
    const rescue = await store.exportRescue(ids, SECRET);
    expect([rescue.drafts, rescue.files, rescue.left]).to.deep.equal([2, 2, []]);
    const other = await otherDevice();
    const report = await other.importRescue(rescue.file, SECRET);
    expect(
      report.map(({ identity, label, outcome, files, failure }) => [identity, label, outcome, files, failure]),
    ).to.deep.equal([
      [SMITH, null, 'imported', 1, null],
      [GREEN, 'the long one', 'imported', 1, null],
    ]);
    await expectWhole(other);
    expect(await store.list()).to.have.length(2);
  });

  it('opens for the one recipient it was sealed for, and holds nothing in clear', async () => {
    const { store, ids } = await twoDrafts();
    const [team, stranger] = [await pair(), await pair()];
    const recipientKey = await crypto.subtle.exportKey('jwk', team.publicKey);
    const { file } = await store.exportRescue(ids, { recipientKey });
    const text = await file.text();
    for (const secret of ['Mr Green', 'Robert', GREEN.person, 'the long one', FILM.filename, 'emily']) {
      expect(text.includes(secret), secret).to.equal(false);
    }
    const other = await otherDevice();
    expect(await errorOf(other.importRescue(file, { exchange: stranger }))).to.have.nested.property(
      'failure.kind',
      'lost-key',
    );
    expect(await errorOf(other.importRescue(file, SECRET))).to.have.nested.property('failure.kind', 'wrong-secret');
    expect(await other.list()).to.deep.equal([]);
    expect(await other.importRescue(file, { exchange: team })).to.have.length(2);
    await expectWhole(other);
  });

  it('holds what was typed last, also of a draft that is open', async () => {
    const { store, green, ids } = await twoDrafts();
    void green.save(snapshotOf({ note: 'typed just now' }));
    const { file } = await store.exportRescue(ids, SECRET);
    const other = await otherDevice();
    await other.importRescue(file, SECRET);
    expect((await other.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'typed just now' });
    await green.save(snapshotOf({ note: 'and goes on' }));
  });

  it('never writes over a draft, ends what was cut off, and asks the host', async () => {
    const { store, ids } = await twoDrafts();
    const { file } = await store.exportRescue(ids, SECRET);
    const other = await otherDevice();
    const draft = await other.open(GREEN);
    await draft.save(snapshotOf({ note: 'begun here' }));
    const first = await other.importRescue(file, SECRET, { accept: ({ person }) => person !== SMITH.person });
    expect(first.map(({ outcome }) => outcome)).to.deep.equal(['refused', 'exists']);
    expect((await other.open(GREEN)).snapshot!.answers).to.deep.equal({ note: 'begun here' });
    expect(await other.has(SMITH)).to.equal(false);
    await other.importRescue(file, SECRET);
    const smith = await other.open(SMITH);
    await smith.files.remove((await smith.files.list())[0]!.id);
    const again = await other.importRescue(file, SECRET);
    expect(again.map(({ outcome, files }) => [outcome, files])).to.deep.equal([
      ['same', 1],
      ['exists', 0],
    ]);
    expect(await (await other.open(SMITH)).files.list()).to.have.length(1);
  });

  it('tells through whose hands a draft went', async () => {
    const databaseName = newDatabaseName();
    const at = new Date('2026-11-22T13:58:00Z');
    const store = await openStore({ databaseName, can: () => true, clock: () => at });
    await (await store.open(GREEN)).save(snapshotOf({ note: 'by Emily' }));
    const { id } = (await store.list())[0]!;
    const step = { reason: 'End of shift', by: 'emily', to: { worker: 'eliza', keys: keyOf(3) } };
    await store.handOver(id, step);
    const hers = await openStore({ databaseName, keys: keyOf(3) });
    const { file, drafts } = await hers.exportRescue([id], SECRET);
    expect(drafts).to.equal(1);
    const [rescued] = await (await otherDevice()).importRescue(file, SECRET);
    expect(rescued!.history).to.deep.equal([
      { action: 'hand-over', from: 'emily', to: 'eliza', reason: 'End of shift', at },
    ]);
    expect([rescued!.identity, rescued!.outcome, rescued!.updatedAt]).to.deep.equal([GREEN, 'imported', at]);
  });

  it('is not sealed with a weak passphrase', async () => {
    const { store, ids } = await twoDrafts();
    for (const passphrase of ['4071', 'elevenchars', 'aaaaaaaaaaaaaaa']) {
      const fault = await errorOf(store.exportRescue(ids, { passphrase }));
      expect(fault).to.have.deep.property('failure', { kind: 'weak-secret', minimum: 12 });
    }
  });

  it('tells what it had to leave: drafts of other keys, and damaged ones', async () => {
    const { databaseName, store, ids } = await twoDrafts();
    const [piece] = await rows(databaseName, 'pieces');
    await putRow(databaseName, 'pieces', { ...piece!, envelope: new Uint8Array(100).buffer });
    const strange = await openStore({ databaseName, keys: keyOf(3) });
    await (await strange.open(GREEN)).save(snapshotOf({}));
    const all = (await store.list()).map(({ id }) => id);
    const { file, drafts, files, left } = await store.exportRescue([...all, 'f'.repeat(64)], SECRET);
    expect([drafts, files]).to.deep.equal([2, 1]);
    expect(left.map(({ failure }) => failure.kind).sort()).to.deep.equal(['changed-elsewhere', 'lost-key', 'tampered']);
    const other = await otherDevice();
    expect(await other.importRescue(file, SECRET)).to.have.length(2);
    expect(ids).to.have.length(2);
  });
});

describe('a rescue file that is not as it was', () => {
  afterEach(cleanUp);

  const KINDS = ['rescue-damaged', 'rescue-newer', 'wrong-secret', 'lost-key'];

  /** A recipient's key: no passphrase has to be stretched for each try. */
  async function sealed() {
    const { store, ids } = await twoDrafts();
    const exchange = await pair();
    const { file } = await store.exportRescue(ids, { recipientKey: exchange.publicKey });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const other = await otherDevice();
    const kindOf = async (changed: Uint8Array<ArrayBuffer>, secret: RescueSecret = { exchange }) => {
      const error = await errorOf(other.importRescue(new Blob([changed]), secret));
      return (error as { failure: { kind: string } } | null)?.failure.kind ?? null;
    };
    return { bytes, other, kindOf };
  }

  const headerEnd = (bytes: Uint8Array) => 12 + new DataView(bytes.buffer).getUint32(8);

  /** Where each chunk begins, and the end. */
  function chunks(bytes: Uint8Array): number[] {
    const found = [headerEnd(bytes)];
    while (found.at(-1)! < bytes.length) {
      found.push(found.at(-1)! + 4 + new DataView(bytes.buffer).getUint32(found.at(-1)!));
    }
    return found;
  }

  it('is refused with any bit flipped, and nothing is brought in', async () => {
    const { bytes, other, kindOf } = await sealed();
    const end = headerEnd(bytes);
    const places = [
      ...Array.from({ length: 40 }, () => Math.floor(Math.random() * end)),
      ...Array.from({ length: 40 }, () => end + Math.floor(Math.random() * (bytes.length - end))),
      ...chunks(bytes).slice(0, -1),
    ];
    for (const at of places) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << Math.floor(Math.random() * 8);
      expect(KINDS, `byte ${at}`).to.include(await kindOf(changed));
    }
    expect(await other.list()).to.deep.equal([]);
    expect(await kindOf(bytes)).to.equal(null);
  });

  it('is refused when it was cut off anywhere, or something was added', async () => {
    const { bytes, other, kindOf } = await sealed();
    const cuts = [0, 5, 11, 30, headerEnd(bytes), ...chunks(bytes).slice(0, -1), bytes.length - 1];
    for (const at of [...cuts, ...Array.from({ length: 20 }, () => Math.floor(Math.random() * bytes.length))]) {
      expect(await kindOf(bytes.slice(0, at)), `cut at ${at}`).to.equal('rescue-damaged');
    }
    expect(await kindOf(new Uint8Array([...bytes, 0]))).to.equal('rescue-damaged');
    expect(await other.list()).to.deep.equal([]);
  });

  it('is refused when chunks change places, are left out or come twice, or come from another file', async () => {
    const { bytes, kindOf } = await sealed();
    const starts = chunks(bytes);
    const parts = starts.slice(0, -1).map((from, at) => bytes.slice(from, starts[at + 1]));
    const header = bytes.slice(0, starts[0]);
    const file = async (of: readonly Uint8Array[]) =>
      new Uint8Array(await new Blob([header, ...(of as Uint8Array<ArrayBuffer>[])]).arrayBuffer());
    expect(await kindOf(await file(parts))).to.equal(null);
    for (let at = 0; at < parts.length - 1; at++) {
      const swapped = [...parts.slice(0, at), parts[at + 1]!, parts[at]!, ...parts.slice(at + 2)];
      expect(await kindOf(await file(swapped)), `swapped ${at}`).to.equal('rescue-damaged');
      const without = parts.filter((_, one) => one !== at);
      expect(await kindOf(await file(without)), `without ${at}`).to.equal('rescue-damaged');
      const twice = [...parts.slice(0, at + 1), ...parts.slice(at)];
      expect(await kindOf(await file(twice)), `twice ${at}`).to.equal('rescue-damaged');
    }
    const foreign = await sealed();
    const otherStarts = chunks(foreign.bytes);
    const first = foreign.bytes.slice(otherStarts[0], otherStarts[1]);
    expect(await kindOf(await file([first, ...parts.slice(1)]))).to.equal('rescue-damaged');
  });

  it('is refused with the wrong passphrase, with a million rounds too many, and when it is newer', async () => {
    const { store, ids } = await twoDrafts();
    const { file } = await store.exportRescue(ids, SECRET);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { kindOf } = await sealed();
    expect(await kindOf(bytes, { passphrase: 'tea for Mrs Smith' })).to.equal('wrong-secret');
    const text = new TextDecoder().decode(bytes.slice(12, headerEnd(bytes)));
    const withHeader = async (header: string) => {
      const encoded = new TextEncoder().encode(header);
      const length = new Uint8Array(4);
      new DataView(length.buffer).setUint32(0, encoded.length);
      const rest = bytes.slice(headerEnd(bytes));
      return new Uint8Array(await new Blob([bytes.slice(0, 8), length, encoded, rest]).arrayBuffer());
    };
    const begun = performance.now();
    for (const rounds of ['600000000000', '10000001', '1', '-1', '1.5', '"600000"']) {
      expect(await kindOf(await withHeader(text.replace(':600000', `:${rounds}`)), SECRET)).to.equal('rescue-damaged');
    }
    expect(performance.now() - begun).to.be.lessThan(1000);
    expect(await kindOf(await withHeader(text.replace('"format":1', '"format":3')), SECRET)).to.equal('rescue-newer');
    // The same header in other words opens, and no chunk fits it.
    expect(await kindOf(await withHeader(`${text} `), SECRET)).to.equal('rescue-damaged');
    for (const header of ['', 'null', '[]', '{"format":"1"}', '{']) {
      expect(await kindOf(await withHeader(header), SECRET), header).to.equal('rescue-damaged');
    }
    expect(await kindOf(new Uint8Array(0), SECRET)).to.equal('rescue-damaged');
  });
});
