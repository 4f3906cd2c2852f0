// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { MADE_AT } from '../test/a-pack.js';
import { type ArchiveFile, archive, fileNameOf } from './archive.js';

const text = (words: string) => new TextEncoder().encode(words);
const files: readonly ArchiveFile[] = [
  { name: 'transfer-pack.pdf', bytes: text('%PDF-1.7 and so on, and so on, and so on') },
  { name: 'transfer-pack.json', bytes: text('{"resourceType":"Bundle"}'.repeat(200)) },
];
const PASSWORD = 'three words and a number 7';

async function unpack(zip: Uint8Array, password?: string) {
  const reader = new ZipReader(new Uint8ArrayReader(zip), { useWebWorkers: false, ...(password ? { password } : {}) });
  const found = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    found.push({ name: entry.filename, bytes, encrypted: entry.encrypted });
  }
  await reader.close();
  return found;
}

describe('the archive', () => {
  test('holds the files as they are, and is the same again for the same files', async () => {
    const zip = await archive(files, { at: MADE_AT });
    assert.deepEqual(
      await unpack(zip),
      files.map((file) => ({ ...file, encrypted: false })),
    );
    assert.deepEqual(await archive(files, { at: MADE_AT }), zip);
  });

  test('with a password it is AES-256, opens with it, and not with another', async () => {
    const zip = await archive(files, { at: MADE_AT, password: PASSWORD });
    assert.deepEqual(
      await unpack(zip, PASSWORD),
      files.map((file) => ({ ...file, encrypted: true })),
    );
    await assert.rejects(unpack(zip, 'three words and a number 8'), /password/i);
    // Extra field 0x9901 of AES: seven bytes, version 2, "AE", strength 3 (256 bits).
    const bytes = Buffer.from(zip);
    const at = bytes.indexOf(Buffer.from([0x01, 0x99, 0x07, 0x00]));
    assert.equal(bytes[at + 8], 3);
    assert.ok(!bytes.includes('Bundle'));
  });

  test('no worker is begun and no WebAssembly is compiled', async () => {
    const forbidden = () => assert.fail('begun');
    const before = [globalThis.Worker, WebAssembly.compile, WebAssembly.instantiate] as const;
    Object.assign(globalThis, { Worker: forbidden });
    Object.assign(WebAssembly, { compile: forbidden, instantiate: forbidden });
    try {
      assert.ok((await archive(files, { at: MADE_AT, password: PASSWORD })).length > 100);
    } finally {
      Object.assign(globalThis, { Worker: before[0] });
      Object.assign(WebAssembly, { compile: before[1], instantiate: before[2] });
    }
  });

  const refused: readonly [what: string, files: readonly ArchiveFile[], password: string | undefined][] = [
    ['a path', [{ name: '../pack.pdf', bytes: text('x') }], undefined],
    ['letters that some systems spoil', [{ name: 'Siân.pdf', bytes: text('x') }], undefined],
    ['a name that stands twice', [files[0]!, { ...files[0]!, name: 'TRANSFER-PACK.PDF' }], undefined],
    ['no file', [], undefined],
    ['a short password', files, 'short'],
  ];
  for (const [what, given, password] of refused) {
    test(`refuses ${what}`, async () => {
      await assert.rejects(archive(given, { at: MADE_AT, password }), DataError);
    });
  }

  test('stops when it is told to', async () => {
    const reason = new Error('not now');
    await assert.rejects(archive(files, { at: MADE_AT, signal: AbortSignal.abort(reason) }), reason);
  });

  test('names say when and never who', () => {
    assert.equal(fileNameOf(MADE_AT, 'pdf'), 'transfer-pack-2026-11-22-1430.pdf');
    assert.equal(fileNameOf('no date', 'zip'), 'transfer-pack-undated.zip');
  });
});
