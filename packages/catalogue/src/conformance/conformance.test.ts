// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import {
  type FormDefinition,
  type FormSubmission,
  createForm,
  createSubmission,
  parseDefinition,
} from '@careplan-kit/forms';
import fc from 'fast-check';
import { TODAY, sources } from '../../test/falls.js';
import { deriveLocal } from '../core/derive-local.js';
import { PackError } from '../pack-error.js';
import type { FormPack } from '../pack/contents.js';
import { makePack } from '../pack/make-pack.js';
import { evidenceOf } from './evidence.js';
import { fixturesOf } from './fixture.js';

const fixture = {
  format: 'careplan-kit/fixture-1',
  id: 'mr-green-twice',
  form: 'https://caspa.example/forms/falls',
  about: 'Two falls, one with an injury.',
  today: TODAY,
  answers: { count: '2', aids: ['1'], 'where~e1': 'hip' },
  entries: { injury: ['e1'] },
};
const packWith = (fixtures: Readonly<Record<string, unknown>>) => makePack({ ...sources(), fixtures });
const product = { name: 'Lantern', version: '4.1.0' };

/** A product fills the fixture in its own way: its ids of entries are others. */
function submitted(definition: FormDefinition, count = '2'): FormSubmission {
  const form = createForm(definition, { context: { today: TODAY, newId: () => 'theirs' }, scores: 'all' });
  form.answer('count', count);
  form.answer('aids', ['1']);
  form.answer(`where~${form.addEntry('injury')}`, 'hip');
  form.confirmScore('falls');
  const made = createSubmission(form, {
    id: 's',
    subjectOfCare: 'mr-green',
    author: { id: 'andi', name: 'Andi' },
    submittedAt: '2026-11-22T09:00:00Z',
  });
  assert.ok(made.ok);
  return made.submission;
}

let pack: FormPack;
before(async () => {
  pack = await packWith({ 'a.json': fixture, 'vectors.json': [{ id: 'v1' }] });
});
const coverage = (submission?: unknown) => {
  const submissions = submission === undefined ? {} : { 'mr-green-twice': submission };
  const [area] = evidenceOf(pack, { product, submissions, today: TODAY }).areas;
  return area!.checks.map(({ outcome, at }) => [outcome, ...at]);
};

describe('evidence of a product', () => {
  test('that gives for a fixture what the standard gives, in a copy of its own too, passes', () => {
    const [standard] = pack.definitions;
    assert.deepEqual(coverage(submitted(standard!)), [['passed']]);
    const copy = structuredClone(
      deriveLocal(standard!, { id: 'ours', url: 'https://lantern.example/f', version: '1.0.0' }),
    );
    (copy.items as object[]).unshift({ type: 'text', id: 'lantern.room', label: 'Room' });
    assert.deepEqual(coverage(submitted(parseDefinition(copy))), [['passed']]);
  });

  test('that gives something else fails, with the questions and never the answers', () => {
    const report = evidenceOf(pack, {
      product,
      submissions: { 'mr-green-twice': submitted(pack.definitions[0]!, '341') },
      today: TODAY,
    });
    assert.deepEqual(report.areas[0]!.checks[0]!.at, ['count', 'score:falls']);
    assert.deepEqual([report.passed, report.failed, report.notRun], [0, 1, 4]);
    assert.ok(!JSON.stringify(report).includes('341'));
    assert.deepEqual(coverage({ answers: 4 }), [['failed', 'not a submission']]);
  });

  test('what nobody tried is not run, and no evidence', () => {
    assert.deepEqual(coverage(), [['not-run']]);
    const report = evidenceOf(pack, { product, submissions: {}, today: TODAY });
    assert.deepEqual(
      report.areas.map(({ area, checks }) => [area, checks.map(({ outcome }) => outcome)]),
      [
        ['data-coverage', ['not-run']],
        ['accessibility', ['not-run']],
        ['announcements', ['not-run']],
        ['content-security-policy', ['not-run']],
        ['print', ['not-run']],
      ],
    );
    const tried = [{ area: 'print', checks: [{ id: 'one', about: 'Printed.', outcome: 'passed', at: [] }] }] as const;
    assert.deepEqual(evidenceOf(pack, { product, submissions: {}, today: TODAY, tried }).passed, 1);
  });

  test('nothing in place of a submission does anything but fail', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.equal(coverage(value)[0]![0], 'failed')));
  });
});

describe('fixtures of a pack', () => {
  test('are those that say so', () => {
    assert.deepEqual(
      fixturesOf(pack).map((one) => one.fixture.id),
      ['mr-green-twice'],
    );
  });

  test('one that does not fit its form is told with its file', async () => {
    for (const [change, code] of [
      [{ form: 'https://caspa.example/forms/other' }, 'no-such-form'],
      [{ answers: { nothing: 'x' } }, 'does-not-fit'],
      [{ answers: { count: '2', 'where~e9': 'hip' } }, 'does-not-fit'],
      [{ answers: {} }, 'not-finished'],
      [{ id: 'Not an id' }, 'invalid_format'],
    ] as const) {
      const bad = await packWith({ 'a.json': { ...fixture, entries: undefined, ...change } });
      assert.throws(
        () => fixturesOf(bad),
        (error) =>
          error instanceof PackError &&
          error.issues[0]!.code === code &&
          error.issues[0]!.path[0] === 'package/fixtures/a.json',
      );
    }
    const twice = await packWith({ 'a.json': fixture, 'b.json': fixture });
    assert.throws(() => fixturesOf(twice), PackError);
  });
});
