// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { IN_FULL } from '../../test/full-run.js';
import { AboutMe } from '../about-me.js';
import type { CareRecord } from '../care-record.js';
import { Preference } from '../observations/preference.js';
import { Risk } from '../observations/risk.js';
import { importLegacy } from './index.js';

const MAPPING = {
  schemaVersion: 1,
  name: 'Old system',
  delimiter: ',',
  person: {
    identifier: 'Ref',
    elements: [
      { element: 'personFamilyName', column: 'Surname' },
      { element: 'nhsNumber', column: 'NHS' },
    ],
  },
  records: [
    {
      class: 'Preference',
      when: { column: 'Kind', is: ['P'] },
      keep: ['By'],
      elements: [
        { element: 'date', column: 'When', as: 'date' },
        { element: 'freeText', join: ['Likes', 'Notes'], labels: true },
      ],
    },
    {
      class: 'Risk',
      when: { column: 'Kind', is: ['R'] },
      elements: [
        { element: 'riskCategory', column: 'Code', values: { FALL: { code: 'falls' } } },
        { element: 'startDateOfRisk', column: 'When', as: 'date' },
      ],
    },
    {
      class: 'About Me',
      keep: ['By'],
      elements: [
        { element: 'date', constant: '2026-11-22' },
        { element: 'myWellness.response.text', column: 'Wellness' },
      ],
    },
  ],
  ignore: [{ column: 'Printed', why: 'Paper' }],
};
const NAMES = ['Ref', 'Surname', 'NHS', 'Kind', 'When', 'Likes', 'Notes', 'Code', 'Wellness', 'By', 'Printed'];
const PERSON: Readonly<Record<string, 'id' | 'personFamilyName' | 'nhsNumber'>> = {
  Ref: 'id',
  Surname: 'personFamilyName',
  NHS: 'nhsNumber',
};

const isBlank = (cell: unknown) =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
const key = (row: number, column: string, value: unknown) =>
  JSON.stringify([row, column, ['bigint', 'symbol'].includes(typeof value) ? String(value) : value]);
const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

interface Origin {
  readonly rows: readonly { readonly row: number; readonly cells: readonly { column: string; text: unknown }[] }[];
}
const originsOf = (person: CareRecord) => person.records.map(({ content }) => content['importedFrom'] as Origin);

const originsOfAll = (people: readonly CareRecord[]) => people.flatMap(originsOf).length;

/** True when the cell can be found again in what was made: this is looked up in the records, and not in the counts. */
function isFound(people: readonly CareRecord[], row: number, column: string, value: unknown): boolean {
  return people.some((person) => {
    const element = PERSON[column];
    const own = element && person.subjectOfCare[element];
    const digits = (text: string) =>
      element === 'nhsNumber' ? text.replace(/[\s-]/gu, '') : element === 'id' ? text.trim() : text;
    if (own !== undefined && digits(String(value)) === own) return true;
    return originsOf(person).some(({ rows }) =>
      rows.some((from) =>
        from.cells.some(
          (cell) => cell.column === column && cell.text === value && (from.row === row || from.row < row),
        ),
      ),
    );
  });
}

function check(
  people: readonly CareRecord[],
  report: ReturnType<typeof importLegacy>['report'],
  cells: readonly [number, string, unknown][],
) {
  const filled = cells.filter(([, , value]) => !isBlank(value));
  const left = counted(report.leftOver.map(({ row, column, value }) => key(row, column, value)));
  let ignored = 0;
  let mapped = 0;
  for (const [row, column, value] of filled) {
    const own = key(row, column, value);
    const times = left.get(own) ?? 0;
    if (times > 0) left.set(own, times - 1);
    else if (column === 'Printed') ignored++;
    else {
      mapped++;
      assert.ok(isFound(people, row, column, value), `lost: ${own}`);
    }
  }
  assert.deepEqual(
    [...left.values()].filter((times) => times > 0),
    [],
    'left over and not in the input',
  );
  const leftOver = report.leftOver.length;
  assert.deepEqual(report.cells, { filled: filled.length, mapped, ignored, leftOver });
}

let made = 0;
const commit = { at: '2026-11-22T09:00:00Z', systemIdentifier: 'new-system', newUid: () => `uid-${++made}` };
const classes = [AboutMe, Risk, Preference];

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    ' ',
    'R001',
    'R002',
    'R001 ',
    'P',
    'R',
    'FALL',
    'XX',
    '03/04/2026',
    '04/13/2026',
    '13/05/2024',
    'Smith',
  ),
  fc.constantFrom(
    '999 000 0018',
    '9990000026',
    '99900000',
    '=HYPERLINK("x")',
    'a\nb',
    'a\r\nb',
    '"',
    'CafÃ©',
    '__proto__',
    '\ufeff',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const header = fc.shuffledSubarray([...NAMES, 'Extra', '', 'Likes'], { minLength: 1 });
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

const RUNS = IN_FULL ? 3000 : 500;

describe('every filled cell is in a record, ignored by name, or left over', () => {
  test('of any CSV file', () => {
    let inRecords = 0;
    const file = header.chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.array(cell, { minLength: 1, maxLength: columns.length + 1 }), { maxLength: 8 }),
        end: fc.constantFrom('\n', '\r\n'),
        bom: fc.constantFrom('', '\ufeff'),
        shortRows: fc.constantFrom('leave', 'accept'),
      }),
    );
    fc.assert(
      fc.property(file, ({ columns, rows, end, bom, shortRows }) => {
        const csv = bom + [columns, ...rows].map((cells) => cells.map(quote).join(',')).join(end);
        const { people, report } = importLegacy({ ...MAPPING, shortRows }, { csv }, classes, commit);
        const cells = rows.flatMap((row, at) =>
          row.map((value, column): [number, string, unknown] => [
            at + 2,
            columns[column] || `column ${column + 1}`,
            value,
          ]),
        );
        check(people, report, cells);
        inRecords += originsOfAll(people);
      }),
      { numRuns: RUNS },
    );
    assert.ok(inRecords > RUNS / 15, `too few records to prove anything: ${inRecords}`);
  });

  test('of any JSON rows', () => {
    const value = fc.oneof(
      cell,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(['a']),
      fc.constant({ attachment: 'x' }),
      fc.constantFrom<unknown>(7n, Number.NaN, Symbol.iterator),
    );
    const row = fc.dictionary(fc.constantFrom(...NAMES, 'Extra', 'constructor'), value);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { people, report } = importLegacy(MAPPING, { rows }, classes, commit);
        const cells = rows.flatMap((one, at) =>
          Object.entries(one).map(([name, v]): [number, string, unknown] => [at + 1, name, v]),
        );
        check(people, report, cells);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  test('of text that is hardly CSV at all: nothing throws, and the counts add up', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';', 'Ref', 'Likes', '\ufeff'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (csv) => {
        const { cells } = importLegacy({ ...MAPPING, delimiter: undefined }, { csv }, classes, commit).report;
        assert.equal(cells.mapped + cells.ignored + cells.leftOver, cells.filled);
      }),
      { numRuns: RUNS },
    );
  });
});
