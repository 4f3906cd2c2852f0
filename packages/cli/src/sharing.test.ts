// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Disk, nodeDisk } from './disk.js';
import { InputError } from './faults.js';
import { PACK, type Memory, about, bytes, codesOf, folder, form, json, run, signedPack } from '../test/sharing.js';

const verify = (disk: Disk, ...more: readonly string[]) =>
  json(disk, 'verify', PACK, '--trust', 'caspa.trust.json', '--on', '2026-11-22', ...more);

describe('how the commands of sharing are called', () => {
  test('too few words, unknown options and no key: 2, and how to call it', async () => {
    for (const args of [
      ['pack'],
      ['pack', 'a', 'b'],
      ['pack', 'falls', '--fast', 'yes'],
      ['sign', PACK],
      ['verify', PACK],
      ['verify', PACK, '--trust', 'caspa.trust.json', '--on', 'Tuesday'],
      ['catalogue', 'build'],
      ['catalogue'],
      ['catalogue', 'check', 'catalogue', '--trust', 'caspa.trust.json'],
      ['compare', 'a'],
      ['key', 'new'],
    ]) {
      const { code, out, err } = await run(await signedPack(), ...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, /careplan-kit COMMAND/);
    }
  });

  test('the help names them', async () => {
    const { out } = await run(folder(), '--help');
    for (const name of ['pack DIR', 'sign PACK', 'verify PACK', 'catalogue build DIR', 'key new'])
      assert.ok(out.includes(name), name);
  });
});

describe('pack', () => {
  test('a folder of forms becomes one file, which the same folder makes again byte for byte', async () => {
    const disk = folder();
    const { code, result } = await json(disk, 'pack', 'falls');
    assert.equal(code, 0);
    assert.deepEqual(
      [result['ok'], result['file'], result['name'], result['version']],
      [true, PACK, 'org.caspa.falls', '1.0.0'],
    );
    assert.match(String(result['digest']), /^sha256-[0-9a-f]{64}$/);
    assert.deepEqual(result['forms'], [{ id: 'falls', url: 'https://caspa.example/forms/falls', version: '1.0.0' }]);
    const again = folder();
    await run(again, 'pack', 'falls', '--out', 'elsewhere.tgz');
    assert.deepEqual(again.read('elsewhere.tgz'), disk.read(PACK));
  });

  test('a form in use that nobody else approved: 1, what to do, and no file', async () => {
    const disk = folder({ 'falls/pack.json': about({ approvals: [] }) });
    const { code, result } = await json(disk, 'pack', 'falls');
    assert.equal(code, 1);
    assert.deepEqual([result['ok'], codesOf(result['findings'])], [false, ['no-second-person']]);
    assert.match((await run(disk, 'pack', 'falls')).out, /Ask a second person[^]*No pack was made/);
    assert.ok(!disk.has(PACK));
    const draft = folder({
      'falls/pack.json': about({ approvals: [] }),
      'falls/definitions/falls.json': form({ status: 'draft' }),
    });
    assert.equal((await run(draft, 'pack', 'falls')).code, 0);
  });

  test('a version that was made before with other contents: 1, and the file stays as it was', async () => {
    const disk = await signedPack();
    const before = disk.read(PACK);
    assert.equal((await run(disk, 'pack', 'falls')).code, 0);
    assert.equal(disk.read(PACK), before, 'the same contents keep their signature');
    disk.write('falls/CHANGELOG.md', bytes('## 1.0.0\n\nOther words.\n'));
    const { code, result } = await json(disk, 'pack', 'falls');
    assert.deepEqual([code, codesOf(result['issues'])], [1, ['version-changed']]);
    assert.equal(disk.read(PACK), before);
  });

  test('beside the version before, a number that promises too much is told with the next one', async () => {
    const disk = await signedPack();
    disk.write('falls/definitions/falls.json', bytes(JSON.stringify(form({ title: 'Falls and trips' }))));
    disk.write('falls/pack.json', bytes(JSON.stringify(about({ version: '1.0.1' }))));
    disk.write('falls/CHANGELOG.md', bytes('## 1.0.1\n'));
    const { code, result } = await json(disk, 'pack', 'falls', '--previous', PACK);
    assert.equal(code, 1);
    assert.deepEqual(codesOf(result['findings']), ['version-not-raised']);
    assert.match((result['findings'] as { message: string }[])[0]!.message, /give it the version 1\.0\.1/);
  });

  test('what is missing or is no form: 1, with the file and the place in it', async () => {
    for (const [change, file, code] of [
      [{ 'falls/pack.json': '{' }, 'falls/pack.json', 'not-json'],
      [{ 'falls/pack.json': about({ name: 'Falls' }) }, 'falls', 'invalid_format'],
      [{ 'falls/definitions/falls.json': form({ items: 4 }) }, 'falls', 'invalid_type'],
    ] as const) {
      const { code: exit, result, err } = await json(folder(change), 'pack', 'falls');
      assert.deepEqual([exit, result['ok'], result['file'], codesOf(result['issues'])[0]], [1, false, file, code]);
      assert.ok(err.startsWith(file));
    }
    const disk = folder();
    disk.files.delete('falls/LICENCE.md');
    assert.equal((await json(disk, 'pack', 'falls')).result['file'], 'falls/LICENSE');
  });
});

describe('sign and verify', () => {
  test('a pack signed by a trusted key: 0, and who signed', async () => {
    const { code, result } = await verify(await signedPack());
    assert.equal(code, 0);
    assert.deepEqual([result['ok'], result['refusals']], [true, []]);
    const [signer] = result['signers'] as { party: string; signedAt: string }[];
    assert.deepEqual([signer!.party, signer!.signedAt], ['CASPA', '2026-11-03']);
  });

  test('no signature, another key, a changed file: 1, with a code and what to do', async () => {
    const disk = await signedPack();
    const good = disk.read(PACK);
    await run(disk, 'key', 'new', '--party', 'Another', '--out', 'other');
    const { code, result } = await json(disk, 'verify', PACK, '--trust', 'other.trust.json', '--on', '2026-11-22');
    assert.deepEqual([code, codesOf(result['refusals'])], [1, ['key-not-trusted']]);
    await run(disk, 'pack', 'falls', '--out', 'unsigned.tgz');
    const unsigned = await json(disk, 'verify', 'unsigned.tgz', '--trust', 'caspa.trust.json');
    assert.deepEqual([unsigned.code, codesOf(unsigned.result['refusals'])], [1, ['not-signed']]);
    const changed = good.slice();
    changed[100]! ^= 1;
    disk.write(PACK, changed);
    assert.equal((await verify(disk)).code, 1);
    disk.write(PACK, bytes('no pack'));
    const none = await verify(disk);
    assert.deepEqual([none.code, none.result['ok'], codesOf(none.result['issues'])], [1, false, ['not-gzip']]);
  });

  test('a second party signs beside the first', async () => {
    const disk = await signedPack();
    await run(disk, 'key', 'new', '--party', 'Lantern', '--out', 'lantern');
    const { result } = await json(
      disk,
      'sign',
      PACK,
      '--key',
      'lantern.private.json',
      '--role',
      'reviewer',
      '--on',
      '2026-11-04',
    );
    assert.deepEqual([result['party'], result['signatures']], ['Lantern', 2]);
    const keys = [disk.json('caspa.trust.json'), disk.json('lantern.trust.json')].flatMap(
      ({ keys: own }) => own as object[],
    );
    disk.write('both.json', bytes(JSON.stringify({ keys, require: { parties: ['CASPA', 'Lantern'] } })));
    const both = await json(disk, 'verify', PACK, '--trust', 'both.json', '--on', '2026-11-22');
    assert.deepEqual(
      (both.result['signers'] as { party: string }[]).map(({ party }) => party),
      ['CASPA', 'Lantern'],
    );
  });

  test('keys of OpenSSL, and keys as JWK, sign and verify too', async () => {
    for (const pair of [generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('ed25519')]) {
      const disk = await signedPack({
        'a.pem': pair.privateKey.export({ type: 'pkcs8', format: 'pem' }),
        'b.pem': pair.publicKey.export({ type: 'spki', format: 'pem' }),
        'a.json': pair.privateKey.export({ format: 'jwk' }),
        'b.json': pair.publicKey.export({ format: 'jwk' }),
      });
      for (const [secret, open] of [
        ['a.pem', 'b.json'],
        ['a.json', 'b.pem'],
      ]) {
        assert.equal((await run(disk, 'pack', 'falls', '--out', 'p.tgz')).code, 0);
        assert.equal((await run(disk, 'sign', 'p.tgz', '--key', secret!, '--party', 'CASPA')).code, 0);
        assert.equal((await run(disk, 'verify', 'p.tgz', '--trust', open!)).code, 0);
      }
    }
  });

  test('a secret key is never trusted, a public one never signs, and no key is told in an error', async () => {
    const disk = await signedPack();
    const secret = String((disk.json('caspa.private.json')['privateKey'] as { d: string }).d);
    disk.write(
      'mixed.json',
      bytes(JSON.stringify({ keys: [{ party: 'CASPA', key: disk.json('caspa.private.json')['privateKey'] }] })),
    );
    disk.write('broken.json', bytes(JSON.stringify({ privateKey: { kty: 'EC', d: secret } })));
    disk.write('broken.pem', bytes(`-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`));
    for (const [args, code] of [
      [['verify', PACK, '--trust', 'mixed.json'], 'secret-key'],
      [['sign', PACK, '--key', 'caspa.trust.json'], 'bad-key'],
      [['sign', PACK, '--key', 'broken.json'], 'bad-key'],
      [['sign', PACK, '--key', 'broken.pem'], 'bad-key'],
    ] as const) {
      const { code: exit, result, err } = await json(disk, ...args);
      assert.deepEqual([exit, codesOf(result['issues'])], [1, [code]]);
      assert.ok(!`${err}${JSON.stringify(result)}`.includes(secret));
    }
  });

  test('an older version than one in use: 1', async () => {
    const disk = await signedPack({
      'known.json': [{ name: 'org.caspa.falls', version: '1.0.1' }],
      'odd.json': [{ name: 4 }],
    });
    const { code, result } = await verify(disk, '--known', 'known.json');
    assert.deepEqual([code, codesOf(result['refusals'])], [1, ['downgraded']]);
    assert.equal((await verify(disk, '--known', 'odd.json')).code, 1);
  });

  test('a key is not made over another', async () => {
    const disk = await signedPack();
    const { code, result } = await json(disk, 'key', 'new', '--party', 'CASPA', '--out', 'caspa');
    assert.deepEqual([code, codesOf(result['issues'])], [1, ['exists']]);
  });
});

describe('catalogue build', () => {
  async function catalogue() {
    const disk = await signedPack();
    disk.write(`catalogue/${PACK}`, disk.read(PACK));
    const built = await json(
      disk,
      'catalogue',
      'build',
      'catalogue',
      '--key',
      'caspa.private.json',
      '--on',
      '2026-11-04',
    );
    assert.equal(built.code, 0);
    return { disk, result: built.result };
  }
  const withdraw = (disk: Memory) =>
    disk.write(
      'catalogue/catalogue.json',
      bytes(
        JSON.stringify({
          name: 'org.caspa.catalogue',
          title: 'Forms of CASPA',
          notices: [
            {
              kind: 'withdrawn',
              form: 'https://caspa.example/forms/falls',
              versions: '1.x',
              at: '2026-11-20',
              reason: 'It adds up wrongly.',
            },
          ],
        }),
      ),
    );

  test('a folder of packs gets an index that is signed, and verify asks it', async () => {
    const { disk, result } = await catalogue();
    assert.deepEqual([result['ok'], result['sequence'], result['signed']], [true, 1, true]);
    assert.deepEqual(result['packs'], [{ name: 'org.caspa.falls', versions: ['1.0.0'] }]);
    assert.equal((await verify(disk, '--catalogue', 'catalogue')).code, 0);
  });

  test('a form that was withdrawn: verify says 1, the reason, and what to do', async () => {
    const { disk } = await catalogue();
    withdraw(disk);
    assert.equal(
      (await run(disk, 'catalogue', 'build', 'catalogue', '--key', 'caspa.private.json', '--on', '2026-11-20')).code,
      0,
    );
    const { code, result } = await verify(disk, '--catalogue', 'catalogue');
    assert.deepEqual([code, codesOf(result['refusals'])], [1, ['withdrawn']]);
    assert.match(
      (result['refusals'] as { message: string }[])[0]!.message,
      /It adds up wrongly\. Do not begin new ones/,
    );
  });

  test('an index that nobody signed, or that was changed, says nothing: 1', async () => {
    const { disk } = await catalogue();
    disk.write('catalogue/index.json', bytes(JSON.stringify({ ...disk.json('catalogue/index.json'), sequence: 9 })));
    const { code, result } = await verify(disk, '--catalogue', 'catalogue');
    assert.deepEqual([code, codesOf(result['refusals'])], [1, ['signature-false']]);
  });

  test('a signed catalogue is not built without its key, nor with a published version that changed', async () => {
    const { disk } = await catalogue();
    const before = disk.read('catalogue/index.json');
    withdraw(disk);
    const { code, result } = await json(disk, 'catalogue', 'build', 'catalogue', '--on', '2026-11-20');
    assert.deepEqual([code, codesOf(result['issues'])], [1, ['not-signed']]);
    disk.files.delete(`catalogue/${PACK}`);
    const gone = await json(disk, 'catalogue', 'build', 'catalogue', '--key', 'caspa.private.json');
    assert.deepEqual([gone.code, codesOf(gone.result['issues'])], [1, ['version-gone']]);
    assert.equal(disk.read('catalogue/index.json'), before);
  });
});

describe('the disk of this machine', () => {
  test('lists files below a folder and follows no link out of it; a key can be read by its owner alone', () => {
    const place = mkdtempSync(join(tmpdir(), 'careplan-kit-cli-'));
    try {
      writeFileSync(join(place, 'b'), 'b');
      symlinkSync(tmpdir(), join(place, 'out'));
      nodeDisk.write(join(place, 'key'), bytes('secret'), { secret: true });
      assert.deepEqual(nodeDisk.list(place), ['b', 'key']);
      assert.equal(statSync(join(place, 'key')).mode & 0o777, 0o600);
      assert.equal(readFileSync(join(place, 'key'), 'utf8'), 'secret');
      assert.throws(() => nodeDisk.list(join(place, 'none')), InputError);
      assert.throws(() => nodeDisk.read(join(place, 'none')), InputError);
      assert.throws(() => nodeDisk.write(join(place, 'none', 'x'), bytes('')), InputError);
    } finally {
      rmSync(place, { recursive: true });
    }
  });
});
