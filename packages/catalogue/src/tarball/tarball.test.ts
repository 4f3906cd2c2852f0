// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { joinBytes, toBytes } from '../bytes.js';
import { PackError } from '../pack-error.js';
import { nameFault } from './file-names.js';
import { gunzip, gzip } from './gzip.js';
import { ARCHIVE_LIMITS } from './limits.js';
import { readTar } from './read-tar.js';
import { FIELDS, headerSum, writeTar } from './write-tar.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof PackError, String(error));
    return error.issues[0]!.code;
  }
  return 'read';
};
const codeLater = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof PackError, String(error));
    return error.issues[0]!.code;
  }
  return 'read';
};

/** An archive of one file with some bytes of its header put otherwise, its sum made right again. */
function withHeader(change: (header: Uint8Array) => void, content = 'x'): Uint8Array {
  const tar = writeTar(new Map([['package/a', toBytes(content)]]));
  const header = tar.subarray(0, 512);
  change(header);
  const [at] = FIELDS.sum;
  header.set(toBytes(`${headerSum(header).toString(8).padStart(6, '0')}\0 `), at);
  return tar;
}
const put = (header: Uint8Array, field: keyof typeof FIELDS, text: string) => {
  const [at, length] = FIELDS[field];
  header.fill(0, at, at + length).set(toBytes(text), at);
};

const part = fc.stringMatching(/^[a-z0-9_@+-]{1,12}$/).filter((one) => nameFault(one) === undefined);
const name = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'));
const content = fc.uint8Array({ maxLength: 1_500 });

describe('archives of our own', () => {
  test('what is written is read again, whatever the files hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, content, { maxKeys: 8 }), async (given) => {
        const files = new Map(Object.entries(given));
        const read = readTar(await gunzip(await gzip(writeTar(files))));
        assert.deepEqual([...read.keys()], [...files.keys()].sort());
        for (const [path, bytes] of files) assert.deepEqual(Buffer.from(read.get(path)!), Buffer.from(bytes));
      }),
      { numRuns: 60 },
    );
  });

  test('the same files in another order are the same bytes, and none is of this day or machine', async () => {
    const entries = [
      ['package/b', toBytes('two')],
      ['package/a', toBytes('one')],
    ] as const;
    const [one, other] = [new Map(entries), new Map([...entries].reverse())];
    assert.deepEqual(writeTar(one), writeTar(other));
    const packed = await gzip(writeTar(one));
    assert.deepEqual(packed, await gzip(writeTar(other)));
    assert.deepEqual([...packed.subarray(4, 8), packed[9]], [0, 0, 0, 0, 255]);
  });

  test('the tar of the operating system reads it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-tar-'));
    try {
      const long = `package/${'f'.repeat(60)}/${'g'.repeat(60)}/x.json`;
      writeFileSync(
        join(folder, 'a.tar'),
        writeTar(
          new Map([
            ['package/a', toBytes('one')],
            [long, toBytes('two')],
          ]),
        ),
      );
      const listed = execFileSync('tar', ['tf', join(folder, 'a.tar')], { encoding: 'utf8' });
      assert.deepEqual(listed.trim().split('\n'), ['package/a', long]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a name that cannot be held is refused, not cut', () => {
    assert.equal(
      codeOf(() => writeTar(new Map([[`package/${'x'.repeat(150)}`, toBytes('')]]))),
      'bad-name',
    );
    assert.equal(
      codeOf(() => writeTar(new Map([['../x', toBytes('')]]))),
      'bad-name',
    );
  });
});

describe('archives from outside', () => {
  test('a name that leads out of the archive is refused, however it is written', () => {
    for (const bad of [
      '../x',
      'package/../../x',
      '/etc/x',
      'package//x',
      'package/./x',
      'C:/x',
      'package\\..\\x',
      'package/x ',
      'package/nul.json',
      'package/COM1',
      'package/x.',
      'package/\u0007',
      'package/x\ny',
    ]) {
      assert.ok(nameFault(bad), bad);
      const tar = withHeader((header) => put(header, 'name', bad));
      assert.equal(
        codeOf(() => readTar(tar)),
        'bad-name',
        bad,
      );
    }
    const tar = withHeader((header) => put(header, 'prefix', '..'));
    assert.equal(
      codeOf(() => readTar(tar)),
      'bad-name',
    );
  });

  test('a link, a device, and a header that renames what follows are refused', () => {
    for (const kind of ['1', '2', '3', '4', '6', '7', 'g', 'x', 'L', 'K', 'S', 'A']) {
      assert.equal(
        codeOf(() => readTar(withHeader((header) => put(header, 'kind', kind)))),
        'not-plain',
        kind,
      );
    }
  });

  test('a file that stands there twice is refused, on disks without capitals too', () => {
    const one = writeTar(new Map([['package/a', toBytes('one')]])).subarray(0, 1024);
    const other = writeTar(new Map([['package/A', toBytes('two')]]));
    assert.equal(
      codeOf(() => readTar(joinBytes([one, other]))),
      'twice',
    );
    assert.equal(
      codeOf(() => readTar(joinBytes([one, writeTar(new Map([['package/a', toBytes('two')]]))]))),
      'twice',
    );
  });

  test('a size that is none, negative, or beyond the archive is refused', () => {
    for (const size of ['99999999999', '-1', '0x10', '12 3', '\u00ff\u00ff', '00000004000']) {
      const tar = withHeader((header) => put(header, 'size', size));
      assert.ok(['bad-archive', 'too-large'].includes(codeOf(() => readTar(tar))), size);
    }
  });

  test('a damaged header, a missing end, and what stands behind the end are refused', () => {
    const good = writeTar(new Map([['package/a', toBytes('one')]]));
    const damaged = good.slice();
    damaged[3]! ^= 1;
    assert.equal(
      codeOf(() => readTar(damaged)),
      'bad-archive',
    );
    assert.equal(
      codeOf(() => readTar(good.subarray(0, 1024))),
      'bad-archive',
    );
    assert.equal(
      codeOf(() => readTar(joinBytes([good, good]))),
      'bad-archive',
    );
    assert.equal(
      codeOf(() => readTar(new Uint8Array())),
      'bad-archive',
    );
  });

  test('too many files, and one that is too large, are refused', () => {
    const limits = { ...ARCHIVE_LIMITS, files: 2, file: 10 };
    const files = (count: number, text: string) =>
      writeTar(new Map(Array.from({ length: count }, (_, at) => [`package/${at}`, toBytes(text)])));
    assert.equal(
      codeOf(() => readTar(files(2, 'short'), limits)),
      'read',
    );
    assert.equal(
      codeOf(() => readTar(files(3, 'short'), limits)),
      'too-many-files',
    );
    assert.equal(
      codeOf(() => readTar(files(1, 'eleven bytes'), limits)),
      'too-large',
    );
  });

  test('a small file that unpacks to more than the limit is stopped there', async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(80_000_000)));
    assert.ok(bomb.length < 100_000);
    const before = process.memoryUsage().arrayBuffers;
    assert.equal(await codeLater(gunzip(bomb)), 'too-large');
    assert.ok(process.memoryUsage().arrayBuffers - before < 2 * ARCHIVE_LIMITS.unpacked);
    assert.equal(await codeLater(gunzip(bomb, { ...ARCHIVE_LIMITS, unpacked: 1_000 })), 'too-large');
    assert.equal(await codeLater(gunzip(bomb, { ...ARCHIVE_LIMITS, packed: 1_000 })), 'too-large');
  });

  test('what is cut off, damaged or no gzip is refused', async () => {
    const good = await gzip(toBytes('some text that is long enough to be packed'));
    assert.equal(gunzipSync(good).toString(), 'some text that is long enough to be packed');
    const wrongSum = good.slice();
    wrongSum[good.length - 6]! ^= 1;
    for (const bad of [good.subarray(0, -4), good.subarray(0, 12), wrongSum, toBytes('{}'), new Uint8Array()]) {
      assert.equal(await codeLater(gunzip(bad)), 'not-gzip');
    }
  });

  test('no bytes do anything but be read or be refused with a code', async () => {
    const good = writeTar(
      new Map([
        ['package/a.json', toBytes('{"a": 1}')],
        ['package/b', toBytes('b'.repeat(600))],
      ]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(good.length),
        async (changes, length) => {
          const bytes = good.slice(0, length);
          for (const [at, value] of changes) if (at < length) bytes[at] = value;
          codeOf(() => readTar(bytes));
          await codeLater(gunzip(bytes));
        },
      ),
      { numRuns: 400 },
    );
  });
});
