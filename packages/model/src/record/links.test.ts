// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCareRecord, history } from '../care-record.js';
import { formatPath } from '../errors.js';
import type { VersionedRecord } from '../versioned-record.js';
import { Goal, Need, month } from '../../test/month-of-changes/month.js';
import { inForce, linkedFrom, resolveLinks } from './index.js';

const betty = month('betty');

test('links lead to the newest version, also round in a circle', () => {
  const { resolved } = resolveLinks(betty);
  const [need] = inForce(betty, Need);
  const [goal] = inForce(betty, Goal);
  assert.equal(resolved.get(need!.content.goal!)?.target, goal);
  assert.equal(goal?.versionNumber, 2);
  assert.equal(resolved.get(goal.content.need!)?.target, need);
});

test('a link to one version keeps to it, and says that there is a newer one', () => {
  const link = history(betty, 'betty-walk')[0]!.content['goal'] as object;
  const found = resolveLinks(betty).resolved.get(link);
  assert.deepEqual([found?.target.versionNumber, found?.replaced, found?.withdrawn], [1, true, false]);
});

test('a link to what was withdrawn is found, and says so', () => {
  const { withdrawn, resolved } = resolveLinks(betty);
  assert.deepEqual(
    withdrawn.map(({ path, target, withdrawn: gone }) => [formatPath(path), target.versionNumber, gone]),
    [['records[3].content.risk[0]', 2, true]],
  );
  assert.equal(resolved.get(withdrawn[0]!.link)?.withdrawn, true);
  assert.deepEqual(resolveLinks(month('betty', 4)).withdrawn, [], 'before it was withdrawn');
});

test('links that lead nowhere are reported with path and reason, and nothing throws', () => {
  assert.deepEqual(
    resolveLinks(betty).dangling.map(({ path, reason, from }) => [formatPath(path), reason, from.recordUid]),
    [
      ['records[3].content.risk[1]', 'unknown-record', 'betty-walk'],
      ['records[3].content.risk[2]', 'other-class', 'betty-walk'],
      ['records[3].content.risk[3]', 'unknown-version', 'betty-walk'],
    ],
  );
});

test('a name alone and what is kept elsewhere do not dangle', () => {
  const risks = history(betty, 'betty-walk')[0]!.content['risk'] as object[];
  const { resolved, dangling } = resolveLinks(betty);
  for (const link of risks.slice(4)) {
    assert.ok(!resolved.has(link) && !dangling.some((one) => one.link === link));
  }
});

test('what hangs on a need is found from the need, whatever form it was typed in', () => {
  const hangsOn = (uid: string) => linkedFrom(betty, uid).map(({ from, path }) => `${from.class} ${path.at(-1)}`);
  assert.deepEqual(hangsOn('betty-bath'), ['Action 2', 'Goal need']);
  assert.deepEqual(hangsOn('betty-home'), ['Need goal', 'Action goal']);
  assert.deepEqual(hangsOn('betty-hip'), ['Action 0', 'Action 3']);
  assert.deepEqual(hangsOn('betty-walk'), []);
  assert.deepEqual(hangsOn('nowhere'), []);
});

test('what was replaced or withdrawn points nowhere any more; a uid beside the elements is no link', () => {
  const version = (recordUid: string, versionNumber: number, content: Record<string, unknown>, more = {}) =>
    ({
      class: 'Need',
      recordUid,
      versionNumber,
      content,
      writtenBy: { library: '0.1.0' },
      ...more,
    }) satisfies VersionedRecord;
  const away = { goal: { recordUid: 'nowhere' } };
  const record = {
    ...emptyCareRecord({ id: 'resident-betty' }),
    records: [
      version('a', 1, away),
      version('a', 2, { recordUid: 'nowhere', deep: [{ toString: 1, in: { recordUid: 7 } }] }),
      version('b', 1, away),
      version('b', 2, away, { withdrawn: true }),
      version('c', 1, { self: { recordUid: 'c' } }),
    ],
  };
  const { resolved, dangling } = resolveLinks(record);
  assert.deepEqual([resolved.size, dangling], [1, []]);
  assert.equal(linkedFrom(record, 'c').length, 1);
});
