// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { DataError, formatPath } from '../errors.js';
import { Risk } from '../observations/risk.js';
import { dryRun, parseImportMapping } from './index.js';

type Bag = Record<string, unknown>;
const field = { element: 'freeText', column: 'Details' };
const mapping = (more: Bag = {}, record: Bag = {}) => ({
  schemaVersion: 1,
  name: 'Old system',
  person: { identifier: 'Ref', elements: [] },
  records: [{ class: 'Risk', elements: [field], ...record }],
  ...more,
});
const withField = (more: Bag) => mapping({}, { elements: [{ ...field, ...more }] });

function faults(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
  }
  return [];
}
const parsed = (input: unknown) => faults(() => parseImportMapping(input));
const run = (input: unknown) => faults(() => dryRun(input, { csv: 'Ref,Details\n' }, [AboutMe, Risk]));

describe('a mapping', () => {
  test('that is right is frozen and can be written down again', () => {
    const one = parseImportMapping(mapping());
    assert.ok(Object.isFrozen(one.records[0]!.elements[0]));
    assert.deepEqual(JSON.parse(JSON.stringify(one)), mapping());
  });

  test('that is wrong is refused with the place of the fault', () => {
    const first = 'records[0].elements[0]';
    const cases: readonly (readonly [unknown, string])[] = [
      [null, ' invalid_type'],
      [mapping({ schemaVersion: 2 }), 'schemaVersion invalid_value'],
      [mapping({ delimeter: ';' }), ' unrecognized_keys'],
      [mapping({ delimiter: 'x' }), 'delimiter invalid_value'],
      [mapping({ records: [] }), 'records too_small'],
      [withField({ as: 'number' }), `${first}.as invalid_value`],
      [withField({ column: undefined }), `${first} source`],
      [withField({ constant: 1 }), `${first} source`],
      [withField({ element: 'a..b' }), `${first}.element element`],
      [withField({ element: 'a.__proto__.b' }), `${first}.element element`],
      [withField({ formats: ['D/M/YYYY'] }), `${first}.formats no-date`],
      [withField({ as: 'date', formats: ['D/M/YYYY', 'D/M/YY'] }), `${first}.formats[1] format`],
      [withField({ as: 'time', formats: ['D/M/YYYY'] }), `${first}.formats[0] format`],
      [withField({ as: 'date', formats: ['D/M/YYYY', 'M/D/YYYY'] }), `${first}.formats[1] contradiction`],
      [withField({ as: 'date', values: {} }), `${first}.values values`],
      [withField({ otherwise: 'originalText' }), `${first}.otherwise values`],
      [withField({ column: undefined, join: ['A'], split: ';' }), `${first}.join source`],
      [mapping({}, { elements: [field, field] }), 'records[0].elements[1].element twice'],
      [
        mapping({}, { elements: [field, { element: 'freeText.more', column: 'B' }] }),
        'records[0].elements[1].element twice',
      ],
      [mapping({}, { elements: [{ element: 'freeText', constant: 'x' }] }), 'records[0].elements source'],
      [mapping({ ignore: [{ column: 'Details', why: 'Old' }] }), 'ignore[0].column used'],
      [mapping({ ignore: [{ column: 'Other', why: '' }] }), 'ignore[0].why too_small'],
    ];
    for (const [input, fault] of cases) assert.equal(parsed(input)[0], fault, JSON.stringify(input));
    const polluted = JSON.parse('{"schemaVersion":1,"__proto__":{}}') as unknown;
    assert.deepEqual(parsed(polluted), ['__proto__ forbidden-key']);
  });

  test('that asks for what the classes do not have is refused before a row is read', () => {
    assert.deepEqual(run(mapping()), []);
    assert.deepEqual(run(mapping({}, { class: 'Goal' })), ['records[0].class unknown-class']);
    assert.deepEqual(run(mapping({}, { repeated: 'merge' })), ['records[0].repeated repeated']);
    assert.deepEqual(run(withField({ element: 'freetext' })), ['records[0].elements[0].element unknown-element']);
    assert.deepEqual(run(withField({ element: 'subjectOfCare' })), ['records[0].elements[0].element unknown-element']);
    const person = { identifier: 'Ref', elements: [{ element: 'surname', column: 'S' }] };
    assert.deepEqual(run(mapping({ person })), ['person.elements[0].element unknown-element']);
  });
});
