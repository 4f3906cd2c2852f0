// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  type FormInstance,
  type FormItem,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import { vectorAnswers } from '@careplan-kit/forms/scoring';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { type CareRecord, type RecordOperation, applyOperations, inForce } from '@careplan-kit/model';
import { PEOPLE, careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { covers } from './covers.js';
import * as fixtures from './fixtures.js';
import { bedRails } from './index.js';

const classes = [mods.Assessment, mods.Instruction, mods.Need, mods.Review, mods.Risk, mods.SafetyStatements];
const recordOf = (name: string): CareRecord => {
  const person = PEOPLE.find((one) => one.data.subjectOfCare.id === name);
  assert.ok(person, name);
  return person.careRecord();
};
const RESIDENTS: Readonly<Record<string, string>> = {
  mrGreen: 'resident-green',
  mrsSmith: 'resident-smith',
  mrBodat: 'resident-bodat',
  james: 'resident-james',
  betty: 'resident-betty',
};
/** The warning that stands under each measurement. */
const SHOWN = {
  gapBetweenBarsMm: 'barsTooWide',
  gapRailPlatformMm: 'platformTooWide',
  gapEndMm: 'endTraps',
  heightAboveMattressMm: 'railTooLow',
};
const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as {
  readonly vectors: readonly {
    readonly id: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly expected: { readonly flags: readonly string[]; readonly failed: readonly string[] };
  }[];
};
const flat = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...('items' in item && item.items ? flat(item.items) : [])]);
const open = (record?: CareRecord) => createForm(bedRails, { context: { today: '2026-11-22' }, record, scores: 'all' });

/** Types the answers in, as a worker would; an entry of a list goes into an empty one, or into a new one. */
function fill(form: FormInstance, given: Readonly<Record<string, unknown>>, round = ''): void {
  for (const [id, value] of Object.entries(given)) {
    if (!Array.isArray(value) || form.node(id + round)?.kind !== 'repeat') {
      form.answer(id + round, value as StoredAnswer);
      continue;
    }
    const filled = new Set(Object.keys(form.snapshot().origins ?? {}));
    const empty = (form.entries()[id + round] ?? []).filter((entry) => !filled.has(`${id}${round}~${entry}`));
    value.forEach((entry: Readonly<Record<string, unknown>>, index) =>
      fill(form, entry, `${round}~${empty[index] ?? form.addEntry(id + round)}`),
    );
  }
}

function submitted(form: FormInstance, subjectOfCare: string) {
  const result = createSubmission(form, {
    id: 'submission-1',
    subjectOfCare,
    author: careWorkers.eliza,
    submittedAt: '2026-11-22T09:00:00Z',
  });
  assert.ok(result.ok, JSON.stringify(result));
  return result.submission;
}

function committed(record: CareRecord, operations: readonly RecordOperation[]): CareRecord {
  let made = 0;
  const newUid = () => `new-${(made += 1)}`;
  const commit = { committer: careWorkers.eliza, at: '2026-11-22T09:00:00Z', systemIdentifier: 'test', newUid };
  return applyOperations(record, operations, commit, classes).record;
}

const kept = (record: CareRecord, given: Readonly<Record<string, unknown>>) => {
  const form = open(record);
  fill(form, given);
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  const operations = extract(bedRails, submitted(form, record.subjectOfCare.id), record) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the bed rails form', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(bedRails))), bedRails);
    const { findings } = lintDefinition(bedRails);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(bedRails.items).map(({ id }) => id));
    assert.ok(covers.length > 0);
    for (const { field, items } of covers) {
      assert.ok(items.length > 0, field);
      for (const id of items) assert.ok(ids.has(id), `${field}: ${id}`);
    }
  });

  for (const [name, given] of Object.entries(fixtures)) {
    test(`${name}: ends in records the model accepts, with actions and a review`, () => {
      const before = recordOf(RESIDENTS[name] ?? '');
      const { operations, record } = kept(before, given);
      const made = (of: string) => operations.filter((one) => one.class === of && one.operation === 'create');
      assert.equal(made('Assessment').length, 1);
      assert.equal(made('Review').length, 1);
      assert.equal(inForce(record, 'Risk').length, inForce(before, 'Risk').length + made('Risk').length);
      assert.ok(made('Instruction').length + made('Risk').length + made('Need').length > 0);
      const touched = operations.filter(
        ({ class: of, operation }) => operation === 'amend' && of !== 'Safety statements',
      );
      assert.deepEqual(touched, [], 'what the record had and nobody changed stays as it is');
      for (const { class: of } of before.records)
        assert.ok(inForce(record, of).length >= inForce(before, of).length, of);
    });
  }

  for (const { id, input, expected } of vectors.vectors) {
    test(`${id}: the measurements fail as the figures say, on the screen and in the checks`, () => {
      const form = createForm(bedRails, {
        context: { today: '2026-11-22' },
        snapshot: vectorAnswers(bedRails, input),
        scores: 'all',
      });
      const { flags, results } = form.scores[0]!.result;
      assert.deepEqual(
        flags.map(({ code }) => code),
        expected.flags,
      );
      assert.deepEqual(results['failed'], expected.failed);
      const shown = Object.entries(SHOWN).filter(([, display]) => form.node(display)?.visible);
      assert.deepEqual(
        shown.map(([item]) => item),
        expected.failed,
      );
    });
  }

  test('yes to rails is spoken against while anything fails or is missing', () => {
    const against = (change: Readonly<Record<string, StoredAnswer | null>>) => {
      const form = open();
      fill(form, fixtures.mrGreen);
      for (const [key, value] of Object.entries(change)) form.answer(key, value);
      return form.node('againstIt')?.visible;
    };
    assert.equal(against({}), false);
    for (const item of Object.keys(SHOWN)) assert.equal(against({ [item]: null }), true, `${item} was not measured`);
    for (const item of ['couldClimb', 'compatible', 'fixed', 'consentBasis', 'confused', 'gapMattressRailSafe'])
      assert.equal(against({ [item]: null }), true, `${item} was not asked`);
    assert.equal(against({ couldClimb: { unknown: 'unknown' } }), true);
    assert.equal(against({ confused: true }), true);
    assert.equal(against({ consentBasis: 'none' }), true);
    assert.equal(against({ purpose: 'stay-in-bed' }), true);
    assert.equal(against({ gapEndMm: '100' }), true);
    assert.equal(against({ useRails: 'no', gapEndMm: '100' }), false);
  });

  test('without consent or best interests the form says so, and asks where the decision is', () => {
    const form = open();
    form.answer('consentBasis', { unknown: 'not-asked' });
    assert.equal(form.node('noBasis')?.visible, true);
    form.answer('consentBasis', 'best-interest');
    assert.equal(form.node('noBasis')?.visible, false);
    assert.ok(form.problems().some(({ key }) => key === 'bestInterestsRecord'));
    form.answer('consentBasis', 'consent');
    assert.ok(!form.problems().some(({ key }) => key === 'bestInterestsRecord'));
  });
});
