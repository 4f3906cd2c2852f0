// SPDX-License-Identifier: Apache-2.0
// Each family of types: what it accepts and what it refuses, at least ten of each, or all there is.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import * as z from 'zod/mini';
import { CODE_LISTS } from '../src/code-lists/all-code-lists.js';
import { lookUp } from '../src/code-lists/index.js';
import { parseWith } from '../src/parse.js';
import { CalendarDate, CareActor, Coding, Instant } from '../src/values.js';
import {
  CodedValue,
  DateTime,
  DecimalText,
  PartialDate,
  QUANTITY_COMPARATORS,
  Quantity,
  RecordLink,
  SAFETY_STATES,
  TimeOfDay,
  safetyAnswer,
} from '../src/values/index.js';
import { VersionedRecord } from '../src/versioned-record.js';
import { type Schema, shapeOf } from './schema-parts.js';
import { FAMILIES } from './type-families.js';

/** The schema of each family, as the classes use it. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  text: z.string(),
  decimal: DecimalText,
  'version-number': shapeOf(VersionedRecord)['versionNumber']!,
  'calendar-date': CalendarDate,
  'partial-date': PartialDate,
  instant: Instant,
  'date-time': DateTime,
  time: TimeOfDay,
  'yes-or-no': z.boolean(),
  coding: Coding,
  'coded-value': CodedValue,
  'record-link': RecordLink,
  'care-actor': CareActor,
  quantity: Quantity,
  group: z.looseObject({}),
};

const counts: string[] = [];
after(() => console.log(`Good and bad values: ${counts.join(', ')}.`));

const distinct = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;

function judge(name: string, schema: Schema, good: readonly unknown[], bad: readonly unknown[]): void {
  for (const value of good) {
    const kept = parseWith(name, schema, structuredClone(value));
    assert.deepEqual(kept, value);
  }
  for (const value of bad) assert.throws(() => parseWith(name, schema, value), JSON.stringify(value));
  counts.push(`${name} ${distinct(good)}/${distinct(bad)}`);
}

test('every family of the data has a schema, and every schema its data', () => {
  assert.deepEqual(Object.keys(FAMILIES).sort(), Object.keys(SCHEMAS).sort());
});

describe('families that are open: ten values that are right, ten that are wrong', () => {
  for (const [family, schema] of Object.entries(SCHEMAS).filter(([name]) => name !== 'yes-or-no')) {
    test(`${family}: ten good values are accepted and kept as they are, ten bad ones are refused`, () => {
      const { good, bad } = FAMILIES[family]!;
      assert.ok(distinct(good) >= 10 && distinct(bad) >= 10);
      judge(family, schema, good, bad);
    });
  }
});

/** No value of any closed set. */
const NONE_OF_THEM = ['', ' ', 'Yes', 'x', '~', 'null', null, 0, [], {}];

describe('families that are closed: every value there is, ten that are none', () => {
  test('yes-or-no: both values, for there are two in all; a word for yes is neither', () => {
    const { good, bad } = FAMILIES['yes-or-no']!;
    assert.deepEqual([...good].sort(), [false, true]);
    assert.ok(distinct(bad) >= 10);
    judge('yes-or-no', SCHEMAS['yes-or-no']!, good, bad);
  });

  test('state of a safety answer: all five, for a sixth would be a blank by another name', () => {
    assert.equal(distinct(SAFETY_STATES), 5);
    const Answer = safetyAnswer(z.looseObject({ substance: z.string() }));
    const entries = [{ substance: 'Penicillin' }];
    const answer = (state: unknown) => (state === 'entered' ? { state, entries } : { state });
    assert.equal(distinct(NONE_OF_THEM), 10);
    judge('safety-state', Answer, SAFETY_STATES.map(answer), NONE_OF_THEM.map(answer));
  });

  test('comparator of a quantity: all four of FHIR R4, for a reader would pass over a fifth', () => {
    assert.deepEqual([...QUANTITY_COMPARATORS].sort(), ['<', '<=', '>', '>=']);
    const amount = (comparator: unknown) => ({ value: '1', unit: 'micrograms per litre', comparator });
    judge('comparator', Quantity, QUANTITY_COMPARATORS.map(amount), NONE_OF_THEM.map(amount));
  });

  const closed = CODE_LISTS.filter(({ open }) => !open);
  /** How many values each closed list has: the release that was read says so. */
  const SIZES: Readonly<Record<string, number>> = {
    'activity-location-type': 46,
    'address-key-type': 2,
    'admission-method': 20,
    'alert-status': 3,
    'cpr-decision': 2,
    'discharge-destination': 21,
    'discharge-method': 8,
    'dols-application-status': 2,
    'gender-identity': 6,
    'marital-status': 8,
    'mental-health-act-legal-status': 27,
    'nhs-number-unavailable-reason': 3,
    'nhs-number-verification-status': 8,
    'overseas-visitor-charging-category': 8,
    'person-stated-gender': 4,
    'preferred-contact-method': 9,
    'preferred-written-format': 3,
    'religious-affiliation-group': 14,
    'sexual-orientation': 7,
    'source-of-admission': 16,
  };

  test('the closed code lists are known by name and length', () => {
    assert.deepEqual(Object.fromEntries(closed.map(({ id, values }) => [id, values.length])), SIZES);
  });

  for (const list of closed) {
    test(`${list.id}: all ${list.values.length} values are known, for the list is closed; ten codes of no list are not`, () => {
      const codes = list.values.map(({ code, display }) => code ?? display);
      assert.equal(distinct(codes), list.values.length);
      for (const code of codes) assert.equal(lookUp(list, code).known, true, code);
      const wrong = ['', ' ', '~', 'zz9', 'no such code', '-1', '1.5', '999999999', ` ${codes[0]}`, `${codes[0]}\n`];
      assert.equal(distinct(wrong), 10);
      for (const code of wrong) assert.equal(lookUp(list, code).known, false, JSON.stringify(code));
      counts.push(`${list.id} ${codes.length}/${wrong.length}`);
    });
  }
});
