// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AllergiesAndAdverseReactions } from './allergies-and-adverse-reactions.js';
import { AllergyStatement, CapacityStatement, SwallowingStatement } from './safety-statements.js';

const speechTherapist = { id: 'x-3', name: 'The speech and language therapist' };
const words = (originalText: string) => ({ originalText });

test('without a statement nothing says "no allergies": an empty allergy record is no answer either', () => {
  assert.ok(AllergiesAndAdverseReactions.schema.safeParse({}).success);
  assert.ok(!AllergyStatement.safeParse({}).success);
});

describe('safety statements', () => {
  const asking = { askedOn: '2026-11-02T10:30:00Z', answeredBy: 'Mrs Smith and her son Robert' };
  const statements = [
    {
      name: 'allergies',
      schema: AllergyStatement,
      entry: { causativeAgent: words('Penicillin'), comment: 'Rash as a young woman' },
      blank: { comment: 'Rash as a young woman' },
    },
    {
      name: 'capacity',
      schema: CapacityStatement,
      entry: {
        mentalCapacityAssessment: words('To manage her own tablets: lacks capacity'),
        subjectOfCare: 'mrs-smith',
        date: '2026-11-02',
      },
      blank: { subjectOfCare: 'mrs-smith', date: '2026-11-02' },
    },
    {
      name: 'swallowing',
      schema: SwallowingStatement,
      entry: {
        difficulty: words('Coughs on thin drinks'),
        drinkThickness: words('Level 2'),
        assessedBy: speechTherapist,
        assessedOn: '2026-11-05',
      },
      blank: { drinkThickness: words('Level 2') },
    },
  ];

  for (const { name, schema, entry, blank } of statements) {
    const accepts = (statement: unknown) => schema.safeParse(statement).success;

    test(`${name}: each of the five answers is taken`, () => {
      assert.ok(accepts({ state: 'not-asked', note: 'Asleep on arrival' }));
      for (const state of ['none-known', 'declined', 'unknown']) assert.ok(accepts({ state, ...asking }));
      assert.ok(accepts({ state: 'entered', ...asking, entries: [entry] }));
    });

    test(`${name}: no blank of any kind is taken for an answer`, () => {
      for (const nothing of [undefined, null, '', [], {}, false, { entries: [] }, { state: '' }, { state: 'none' }]) {
        assert.ok(!accepts(nothing), JSON.stringify(nothing));
      }
    });

    test(`${name}: "entered" must say what, and "none known" must not`, () => {
      assert.ok(!accepts({ state: 'entered', ...asking }));
      assert.ok(!accepts({ state: 'entered', ...asking, entries: [] }));
      assert.ok(!accepts({ state: 'entered', ...asking, entries: [blank] }));
      assert.ok(!accepts({ state: 'none-known', ...asking, entries: [entry] }));
    });
  }
});
