// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { falls, fallsJson, sources } from '../../test/falls.js';
import { makePack } from '../pack/make-pack.js';
import { checkPublication, proposeVersion, publicationWords } from './check-publication.js';

const check = async (
  about: Readonly<Record<string, unknown>> = {},
  form: Readonly<Record<string, unknown>> = {},
  previous?: Parameters<typeof checkPublication>[1],
) => {
  const changelog = `# Changes\n\n## ${String(about['version'] ?? '1.2.0')}\n`;
  const findings = checkPublication(await makePack({ ...sources(about, form), changelog }), previous);
  for (const finding of findings) {
    for (const language of ['en', 'cy'] as const) {
      const words = publicationWords(finding, language);
      assert.ok(words.length > 30 && !/[{}…]/.test(words), words);
    }
  }
  return findings.map(({ code }) => code);
};
const Sue = { name: 'Sue', at: '2026-11-01' };

describe('the version a change needs', () => {
  for (const [what, change, next] of [
    ['a title', { title: 'Falls and near falls' }, '1.2.1'],
    ['a question in other words', { items: [{ ...fallsJson().items[3], label: 'Dizzy?' }] }, '2.0.0'],
    ['a licence', { licence: { kind: 'own-words', text: 'CASPA.' } }, '1.2.1'],
  ] as const)
    test(`${what}: ${next}`, () => {
      const items = 'items' in change ? { scores: undefined } : {};
      assert.equal(proposeVersion(falls(), falls({ ...change, ...items })).next, next);
    });
});

describe('before a pack is published', () => {
  test('one that is whole has nothing to mend', async () => {
    assert.deepEqual(await check(), []);
  });

  test('a form in use needs somebody who did not write it, in whatever letters the name is written', async () => {
    assert.deepEqual(await check({ approvals: [] }), ['no-second-person']);
    assert.deepEqual(await check({ approvals: [{ ...Sue, name: ' EMILY ' }] }), ['no-second-person']);
    assert.deepEqual(await check({ approvals: [] }, { status: 'draft' }), []);
    assert.deepEqual(await check({ approvals: [{ ...Sue, at: '2026-11-03' }] }), ['approved-later']);
  });

  test('a day for its review, after the day it is published', async () => {
    assert.deepEqual(await check({ reviewBy: undefined }), ['no-review-day']);
    assert.deepEqual(await check({ reviewBy: '2026-11-02' }), ['review-day-past']);
    assert.deepEqual(await check({ expires: '2026-11-01' }), ['expires-before']);
  });

  test('errors of a form are told with their place', async () => {
    const never = {
      op: 'and',
      of: [
        { op: 'exists', item: 'count' },
        { op: 'not', of: { op: 'exists', item: 'count' } },
      ],
    };
    const items = fallsJson().items.map((item) => (item.id === 'dizzy' ? { ...item, enableWhen: never } : item));
    assert.ok((await check({}, { items })).includes('lint'));
  });

  test('the same version with other contents, or a number that promises too much, is refused', async () => {
    const published = await makePack({ ...sources(), changelog: '# Changes\n\n## 1.2.0\n' });
    assert.deepEqual(await check({}, {}, published), []);
    assert.deepEqual(await check({ version: '1.3.0' }, { title: 'Other' }, published), ['version-not-raised']);
    assert.deepEqual(await check({ version: '1.3.0' }, { title: 'Other', version: '1.2.1' }, published), []);
    const [, aids] = fallsJson().items;
    const items = fallsJson().items.map((item) => (item.id === 'aids' ? { ...aids, label: 'Aids to walking' } : item));
    assert.deepEqual(await check({ version: '1.3.0' }, { items, version: '1.2.1' }, published), ['version-too-low']);
    assert.deepEqual(await check({ title: 'Other' }, {}, published), ['pack-version-same']);
    assert.deepEqual(await check({ version: '1.1.0' }, {}, published), ['pack-version-low']);
  });

  test('the changelog says what changed', async () => {
    assert.deepEqual(
      checkPublication(await makePack({ ...sources(), changelog: '# Changes\n' })).map(({ code }) => code),
      ['not-in-changelog'],
    );
  });
});
