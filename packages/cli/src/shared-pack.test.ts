// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPack, packBytes } from '@careplan-kit/catalogue';
import { PACK, bytes, codesOf, form, json, run, signedPack } from '../test/sharing.js';

const scored = form({
  scores: [{ id: 'falls', title: 'Falls', parts: [{ label: 'Falls', value: { op: 'answer', item: 'count' } }] }],
});
const disk = () =>
  signedPack({
    'falls/definitions/falls.json': scored,
    'answers.json': { count: '3' },
    'vectors.json': { vectors: [{ id: 'v1', input: { count: 2 }, expected: { total: 2 } }] },
  });

describe('score with a pack that suppliers share', () => {
  test('a form of it by id or address: 0, and that nobody was asked who made it', async () => {
    for (const name of ['falls', 'https://caspa.example/forms/falls']) {
      const { code, result, err } = await json(
        await disk(),
        'score',
        name,
        '--pack',
        PACK,
        '--answers',
        'answers.json',
      );
      assert.deepEqual([code, result['total']], [0, 3]);
      assert.match(err, /nobody was asked who made it/);
    }
    const tried = await json(await disk(), 'score', 'falls', '--pack', PACK, '--vectors', 'vectors.json');
    assert.deepEqual(tried.result, { passed: 1, failed: 0, failures: [] });
  });

  test('with --trust, what trusted keys signed: 0 and nothing beside; anything else: 1, with what to do', async () => {
    const own = await disk();
    const call = ['score', 'falls', '--pack', PACK, '--answers', 'answers.json', '--trust'];
    const good = await json(own, ...call, 'caspa.trust.json');
    assert.deepEqual([good.code, good.err], [0, '']);
    await run(own, 'key', 'new', '--party', 'Another', '--out', 'other');
    const { code, result, err } = await json(own, ...call, 'other.trust.json');
    assert.deepEqual([code, codesOf(result['issues'])], [1, ['key-not-trusted']]);
    assert.match(err, /add it to the trusted keys/);
  });

  test('no form of that name, a damaged file: 1; --trust without such a pack: 2', async () => {
    const own = await disk();
    const other = await json(own, 'score', 'gds-4', '--pack', PACK, '--answers', 'answers.json');
    assert.deepEqual([other.code, codesOf(other.result['issues'])], [1, ['not-in-pack']]);
    own.write('half.tgz', own.read(PACK).slice(0, 200));
    assert.equal((await run(own, 'score', 'falls', '--pack', 'half.tgz', '--answers', 'answers.json')).code, 1);
    for (const pack of [[], ['--pack', 'answers.json']]) {
      const wrong = ['score', 'falls', ...pack, '--trust', 'caspa.trust.json', '--answers', 'answers.json'];
      assert.equal((await run(own, ...wrong)).code, 2);
    }
  });
});

describe('verify, of a pack whose Questionnaire asks something else than its form', () => {
  test('1, with the file, the place and what to do, though the signature holds', async () => {
    const own = await disk();
    const pack = await openPack(own.read(PACK));
    const path = 'package/Questionnaire-falls.json';
    const text = Buffer.from(pack.files.get(path)!).toString().replace('in the last year', 'in this month');
    const files = new Map(pack.files).set(path, bytes(text));
    files.delete('package/signatures.json');
    own.write('changed.tgz', await packBytes({ ...pack, files }));
    assert.equal((await run(own, 'sign', 'changed.tgz', '--key', 'caspa.private.json')).code, 0);
    const verify = ['verify', 'changed.tgz', '--trust', 'caspa.trust.json'];
    const { code, result } = await json(own, ...verify);
    assert.deepEqual([code, result['ok'], codesOf(result['refusals'])], [1, false, ['questionnaire-differs']]);
    const { out } = await run(own, ...verify);
    assert.match(out, /Questionnaire-falls\.json is not “Falls” as the pack has it: they differ at item\.0\.text\./);
    assert.match(out, /org\.caspa\.falls 1\.0\.0 is refused\./);
  });
});
