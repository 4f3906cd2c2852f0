// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
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
import { riskAssessment } from './index.js';

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
const flat = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...('items' in item && item.items ? flat(item.items) : [])]);
const open = (record?: CareRecord) =>
  createForm(riskAssessment, { context: { today: '2026-11-22' }, record, scores: 'all' });

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
  const operations = extract(riskAssessment, submitted(form, record.subjectOfCare.id), record) as RecordOperation[];
  return { operations, record: committed(record, operations) };
};

describe('the risk assessment', () => {
  test('is accepted by the parser as it stands, and the check finds nothing', () => {
    assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(riskAssessment))), riskAssessment);
    const { findings } = lintDefinition(riskAssessment);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  test('asks for every field it says it covers', () => {
    const ids = new Set(flat(riskAssessment.items).map(({ id }) => id));
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

  const CODES = {
    likelihood: ['rare', 'unlikely', 'possible', 'likely', 'almost-certain'],
    severity: ['negligible', 'minor', 'moderate', 'major', 'catastrophic'],
  };

  test('likely times bad, before and after, with the working and one band for every total', () => {
    const form = open();
    for (const [at, when] of (['Before', 'After'] as const).entries())
      CODES.likelihood.forEach((likelihood, l) =>
        CODES.severity.forEach((severity, s) => {
          form.answer(`likelihood${when}`, likelihood);
          form.answer(`severity${when}`, severity);
          const { total, band, working, flags } = form.scores[at]!.result;
          const product = (l + 1) * (s + 1);
          assert.equal(total, String(product));
          const expected = product >= 15 ? 'very-high' : product >= 10 ? 'high' : product >= 5 ? 'medium' : 'low';
          assert.equal(band?.code, expected);
          assert.deepEqual(
            working.map(({ points }) => points),
            [String(l + 1), String(s + 1)],
          );
          assert.equal(flags.length, s === 4 ? 1 : 0, 'what can kill is flagged at any total');
        }),
      );
  });

  test('a blank gives no total and no band', () => {
    const form = open();
    form.answer('likelihoodBefore', 'rare');
    const { total, band, missing } = form.scores[0]!.result;
    assert.deepEqual([total, band], [null, null]);
    assert.deepEqual(missing, ['severityBefore']);
    assert.equal(form.scores[1]!.result.total, null);
  });

  test('what is left over and nobody can live with goes up on the same day', () => {
    const form = open();
    for (const [code, shown] of [
      ['yes', false],
      ['no', true],
      ['not-sure', true],
    ] as const) {
      form.answer('accepted', code);
      assert.equal(form.node('notAccepted')?.visible, shown, code);
    }
  });

  test('writes one new risk and leaves those the record has', () => {
    const { operations } = kept(recordOf('resident-james'), fixtures.james);
    const risks = operations.filter((one) => one.class === 'Risk');
    assert.equal(risks.length, 1);
    assert.equal(risks[0]?.operation, 'create');
    assert.equal(risks[0]?.content?.['freeText'], fixtures.james['hazard']);
    assert.equal(risks[0]?.content?.['startDateOfRisk'], '2026-11-13');
  });
});
