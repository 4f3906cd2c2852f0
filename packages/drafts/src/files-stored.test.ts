// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { joined, randomBytes } from '../test/files.js';
import { GREEN, cleanUp, newDatabaseName, openStore, replace } from '../test/harness.js';
import { contains, everythingStored, onlyRow, rows, storedOutside } from '../test/raw-database.js';

const INFO = { question: 'secret-question', filename: 'Betty and Mr Green', mimeType: 'audio/x-secret' };
const SAID = 'She said that the tea was cold. ';

describe('what is stored of a file', () => {
  afterEach(cleanUp);

  it('holds nothing of its bytes, name, type or question, and nothing of whose it is', async () => {
    const databaseName = newDatabaseName();
    const before = storedOutside();
    const store = await openStore({ databaseName });
    const draft = await store.open({ ...GREEN, form: 'personal-care', author: 'worker-sophie' });
    const writer = await draft.files.begin(INFO);
    for (let second = 0; second < 3; second++) await writer.append(new TextEncoder().encode(SAID.repeat(2000)));
    await draft.files.keep(INFO, new Blob([SAID]));
    await writer.finish();
    const stored = await everythingStored(databaseName);
    expect(stored.bytes.reduce((sum, { length }) => sum + length, 0)).to.be.greaterThan(180_000);
    const secrets = [...Object.values(INFO), 'Betty', 'secret', 'audio', SAID, 'tea was cold', 'filename', 'complete'];
    for (const secret of [...secrets, GREEN.person, 'personal-care', 'worker-sophie']) {
      expect(contains(stored, secret), secret).to.equal(false);
    }
    expect(storedOutside()).to.equal(before);
  });

  it('has the form that the README tells', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const parts = [randomBytes(1_048_572), randomBytes(20_000)];
    const writer = await draft.files.begin(INFO);
    for (const part of parts) await writer.append(part);
    await writer.finish();

    const metadata = await onlyRow(databaseName, 'metadata');
    const row = await onlyRow(databaseName, 'files');
    const pieces = await rows(databaseName, 'pieces');
    expect(Object.keys(row).sort()).to.deep.equal(['draft', 'envelope', 'id', 'order', 'stored']);
    expect(row.id).to.match(/^[0-9a-f]{32}$/);
    expect(row['draft']).to.equal(metadata.id);
    expect(row['order']).to.equal(1);
    for (const [at, piece] of pieces.entries()) {
      expect(Object.keys(piece).sort()).to.deep.equal(['draft', 'envelope', 'file', 'number']);
      expect([piece['draft'], piece['file'], piece['number']]).to.deep.equal([metadata.id, row.id, at]);
    }
    expect(pieces.map((piece) => (piece['envelope'] as ArrayBuffer).byteLength - 29)).to.deep.equal([
      1_048_576, 32_768,
    ]);
    expect(row['stored']).to.equal(29 + 1_048_576 + 29 + 32_768);

    // Decrypted here with nothing of the library but the host's bytes.
    const { subtle } = crypto;
    const root = await subtle.importKey('raw', new Uint8Array(32).fill(1), 'HKDF', false, ['deriveKey']);
    const info = new TextEncoder().encode('careplan-kit/drafts/1/wrap');
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    const wrap = await subtle.deriveKey(hkdf, root, { name: 'AES-KW', length: 256 }, false, ['unwrapKey']);
    const wrapped = metadata['wrappedKey'] as ArrayBuffer;
    const key = await subtle.unwrapKey('raw', wrapped, wrap, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const open = async (stored: unknown, ...bound: unknown[]) => {
      const envelope = new Uint8Array(stored as ArrayBuffer);
      expect(envelope[0]).to.equal(1);
      const additionalData = new TextEncoder().encode(JSON.stringify(bound));
      const algorithm = { name: 'AES-GCM', iv: envelope.subarray(1, 13), additionalData };
      const padded = await subtle.decrypt(algorithm, key, envelope.subarray(13));
      const length = new DataView(padded).getUint32(0);
      expect([...new Uint8Array(padded.slice(4 + length))].every((byte) => byte === 0)).to.equal(true);
      return new Uint8Array(padded.slice(4, 4 + length));
    };
    const { draft: draftId, id, order, stored, envelope } = row;
    const details = await open(envelope, 'careplan-kit/draft-file', 1, draftId, id, order, stored);
    expect(JSON.parse(new TextDecoder().decode(details))).to.deep.equal({
      ...{ schemaVersion: 1, info: INFO, size: 1_068_572, pieces: 2, complete: true },
    });
    const opened: Uint8Array[] = [];
    for (const piece of pieces) {
      opened.push(await open(piece['envelope'], 'careplan-kit/draft-piece', 1, draftId, id, piece['number']));
    }
    expect(joined(...opened)).to.deep.equal(joined(...parts));
  });

  it('has the same size for files and names of different length, and grows in steps', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    for (const size of [1, 100, 5000, 16_380, 16_381, 30_000, 32_764]) {
      await draft.files.keep({ ...INFO, filename: 'x'.repeat(size % 71) }, new Blob([new Uint8Array(size)]));
    }
    const lengths = async (name: 'files' | 'pieces') =>
      (await rows(databaseName, name)).map((row) => (row['envelope'] as ArrayBuffer).byteLength - 29);
    expect((await lengths('pieces')).sort((a, b) => a - b)).to.deep.equal([
      ...Array<number>(4).fill(16_384),
      ...Array<number>(3).fill(32_768),
    ]);
    expect(new Set(await lengths('files')).size).to.equal(1);
  });

  it('does not show which files are whole', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const [whole, cutOff] = [await draft.files.begin(INFO), await draft.files.begin(INFO)];
    for (const writer of [whole, cutOff]) await writer.append(randomBytes(500));
    await whole.finish();
    const shape = (await rows(databaseName, 'files')).map(({ stored, envelope }) => [
      stored,
      (envelope as ArrayBuffer).byteLength,
    ]);
    expect(shape[0]).to.deep.equal(shape[1]);
  });

  it('never meets the same IV twice, in pieces or in rows', async () => {
    const databaseName = newDatabaseName();
    const store = await openStore({ databaseName });
    const draft = await store.open(GREEN);
    const seen: string[] = [];
    replace(crypto.subtle, 'encrypt', (encrypt) => (algorithm, key, data) => {
      seen.push(String((algorithm as AesGcmParams).iv));
      return encrypt.call(crypto.subtle, algorithm, key, data);
    });
    const writer = await draft.files.begin(INFO);
    for (let at = 0; at < 200; at++) await writer.append(new Uint8Array(100));
    await writer.finish();
    expect(seen.length).to.be.at.least(400);
    expect(new Set(seen).size).to.equal(seen.length);
  });

  it('is written by transactions that leave what is typed alone, and are strict', async () => {
    const store = await openStore();
    const draft = await store.open(GREEN);
    const begun: unknown[] = [];
    replace(
      IDBDatabase.prototype,
      'transaction',
      (transaction) =>
        function (this: IDBDatabase, stores, mode, options) {
          if (mode === 'readwrite') begun.push([stores, options]);
          return transaction.call(this, stores, mode, options);
        },
    );
    const writer = await draft.files.begin(INFO);
    await writer.append(randomBytes(100));
    await writer.finish();
    const strict = { durability: 'strict' };
    expect(begun).to.deep.equal([
      [['metadata', 'bodies', 'files', 'vault'], strict],
      [['files', 'pieces'], strict],
      [['files', 'pieces'], strict],
    ]);
  });
});
