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
import { lintDefinition } from '@careplan-kit/forms/lint';
import { type CareRecord, type RecordOperation, applyOperations, inForce } from '@careplan-kit/model';
import { PEOPLE, careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { covers } from './covers.js';
import * as fixtures from './fixtures.js';
import { choking } from './index.js';

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
const vectors = JSON.parse(readFileSync(new URL('./vectors.json', import.meta.url), 'utf8')) as {
  readonly vectors: readonly {
    readonly id: string;
    readonly input: { readonly flowRemainingMl?: number; readonly food?: number | string; readonly drink?: number };
    readonly expected: { readonly drinkLevel?: number; readonly valid?: boolean };
  }[];
};
const flat = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...('items' in item && item.items ? flat(item.items) : [])]);
const open = (record?: CareRecord) => createForm(choking, { context: { today: '2026-11-22' }, record, scores: 'all' });

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
  const operations = extract(choking, submitted(form, record.subjectOfCare.id), record) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the choking form', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(choking))), choking);
    const { findings } = lintDefinition(choking);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(choking.items).map(({ id }) => id));
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
    test(`${id}: the level of the flow test, and no level but the framework’s`, () => {
      const form = open();
      form.answer('difficulty', 'Coughs');
      if (input.flowRemainingMl !== undefined) {
        form.answer('flowRemainingMl', String(input.flowRemainingMl));
        assert.deepEqual(form.scores[0]!.result.results['drinkLevel'], { number: String(expected.drinkLevel) });
        return;
      }
      const [item, level] = input.food !== undefined ? ['foodLevel', input.food] : ['drinkLevel', input.drink];
      form.answer(item!, String(level));
      assert.equal(form.question(item!)?.answer === String(level), expected.valid);
    });
  }

  test('the names and numbers are those of IDDSI', () => {
    const labels = (id: string) => {
      const item = flat(choking.items).find((one) => one.id === id);
      return item && 'options' in item ? item.options.map(({ code, label }) => `${code}: ${label}`) : [];
    };
    assert.deepEqual(labels('foodLevel'), [
      '3: Level 3 Liquidised',
      '4: Level 4 Pureed',
      '5: Level 5 Minced & Moist',
      '6: Level 6 Soft & Bite-Sized',
      '7EC: Level 7 Easy to Chew',
      '7: Level 7 Regular',
    ]);
    assert.deepEqual(labels('drinkLevel'), [
      '0: Level 0 Thin',
      '1: Level 1 Slightly Thick',
      '2: Level 2 Mildly Thick',
      '3: Level 3 Moderately Thick',
      '4: Level 4 Extremely Thick',
    ]);
    assert.match(choking.licence.text, /CC BY-SA 4\.0/);
  });

  test('exactly 4 and 8 ml give no level, and a test that gives another level says so', () => {
    const form = open();
    form.answer('difficulty', 'Coughs');
    form.answer('drinkLevel', '2');
    for (const ml of ['4', '8']) {
      form.answer('flowRemainingMl', ml);
      assert.equal(form.scores[0]!.result.results['drinkLevel'], null);
      assert.equal(form.node('flowOnTheEdge')?.visible, true);
    }
    form.answer('flowRemainingMl', '6');
    assert.equal(form.node('flowOtherLevel')?.visible, false);
    form.answer('flowRemainingMl', '2');
    assert.equal(form.node('flowOtherLevel')?.visible, true);
  });

  test('swallowing nobody asked about is never none, in the form or in the record', () => {
    const form = open();
    assert.ok(form.problems().some(({ key, code }) => key === 'difficulty' && code === 'required'));
    for (const unknown of ['not-asked', 'declined', 'unknown'] as const) {
      form.answer('difficulty', { unknown });
      assert.equal(form.node('notNone')?.visible, true, unknown);
    }
    form.answer('difficulty', { unknown: 'none-known' });
    assert.equal(form.node('notNone')?.visible, false);
    const given = { ...fixtures.betty, difficulty: { unknown: 'not-asked' } };
    const state = (of: Readonly<Record<string, unknown>>) => {
      const [statements] = inForce(kept(recordOf('resident-betty'), of).record, 'Safety statements');
      return (statements?.content['swallowing'] as { state: string; askedOn?: string }) ?? {};
    };
    assert.equal(state(given).state, 'not-asked');
    assert.equal(state(given).askedOn, undefined);
    assert.deepEqual([state(fixtures.betty).state, state(fixtures.betty).askedOn], ['none-known', '2026-11-22']);
  });

  test('no part of a difficulty offers a reason that would take the difficulty off the record', () => {
    const parts = flat(choking.items).filter(
      (item) =>
        'binding' in item &&
        item.binding?.class === 'Safety statements' &&
        /^(foodTexture|drinkThickness|assessedOn)/.test(('select' in item.binding && item.binding.select) || ''),
    );
    assert.equal(parts.length, 3);
    for (const item of parts) assert.ok(!('unknowns' in item), item.id);
    const given = {
      ...fixtures.james,
      foodLevel: '6',
      drinkLevel: '0',
      levelSetOn: '2026-11-20',
      levelSetBy: 'therapist',
    };
    const [statements] = inForce(kept(recordOf('resident-james'), given).record, 'Safety statements');
    const { state, entries } = statements?.content['swallowing'] as { state: string; entries: readonly object[] };
    assert.equal(state, 'entered');
    const system = 'https://iddsi.org/Framework';
    assert.deepEqual(entries[0], {
      difficulty: { originalText: 'Eats fast and coughs' },
      foodTexture: { system, code: '6', display: 'Level 6 Soft & Bite-Sized' },
      drinkThickness: { system, code: '0', display: 'Level 0 Thin' },
      assessedOn: '2026-11-20',
    });
  });

  test('what the record says of James’s swallowing is asked once and kept', () => {
    const form = open(recordOf('resident-james'));
    assert.equal(form.question('difficulty')?.answer, 'Eats fast and coughs');
    assert.deepEqual(form.question('foodLevel')?.answer, { text: 'Cut small, and sit with him' });
    const [statements] = inForce(kept(recordOf('resident-james'), fixtures.james).record, 'Safety statements');
    const { entries } = statements?.content['swallowing'] as { entries: readonly object[] };
    assert.deepEqual(entries, [
      {
        difficulty: { originalText: 'Eats fast and coughs' },
        foodTexture: { originalText: 'Cut small, and sit with him' },
      },
    ]);
  });

  test('any choking, or two signs without a plan in date, asks for a therapist today', () => {
    const form = open();
    const asks = () => form.node('askTherapist')?.visible;
    form.answer('signs', ['cough']);
    assert.equal(asks(), false);
    form.answer('signs', ['cough', 'drooling']);
    assert.equal(asks(), true, 'no plan was named');
    form.answer('swallowingPlan', { unknown: 'unknown' });
    assert.equal(asks(), true);
    form.answer('swallowingPlan', 'in-date');
    assert.equal(asks(), false);
    form.answer('chokedBefore', 'yes');
    assert.equal(asks(), true);
  });

  test('starch with macrogol is named at once, also when nobody knows the thickener', () => {
    const form = open();
    form.answer('macrogol', 'yes');
    for (const [thickener, shown] of [
      ['no', false],
      ['gum', false],
      ['starch', true],
      [{ unknown: 'unknown' }, true],
    ] as const) {
      form.answer('thickener', thickener);
      assert.equal(form.node('thickenerAndMacrogol')?.visible, shown);
    }
  });
});
