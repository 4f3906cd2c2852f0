// SPDX-License-Identifier: Apache-2.0
import type { ElementRow, RecordClass } from '../src/record-class.js';
import { MODS_CLASSES, type ModsClass, type ModsRow, statusOf } from './mods-table.js';
import { type Schema, elementSchema, itemOf, mayBeAbsent } from './schema-parts.js';
import { FAMILIES_OF_TYPE, misjudged } from './type-families.js';

/** Something the catalogue has and the library has not, or has otherwise. */
export interface Gap {
  readonly class: string;
  /** Absent when the whole class is missing. */
  readonly element?: string;
  readonly what: string;
}

/** One row of the catalogue beside what was found for it. */
export interface WalkedRow {
  readonly class: ModsClass;
  readonly row: ModsRow;
  readonly status: ReturnType<typeof statusOf>;
  readonly recordClass?: RecordClass;
  readonly found?: ElementRow;
  readonly schema?: Schema;
  /** The family of values the schema judges rightly, all twenty of them. */
  readonly family?: string;
  readonly gaps: readonly Gap[];
}

/** The key of the group a row sits in, where the catalogue has a row for that group. */
const groupKey = (one: ModsClass, row: ModsRow) =>
  row.partOf === undefined ? undefined : one.elements.find(({ name }) => name === row.partOf)?.key;

function findRow(recordClass: RecordClass | undefined, one: ModsClass, row: ModsRow): ElementRow | undefined {
  const same = recordClass?.elements.filter(({ key }) => key === row.key) ?? [];
  return same.length > 1 ? (same.find(({ partOf }) => partOf === groupKey(one, row)) ?? same[0]) : same[0];
}

function* factGaps(row: ModsRow, found: ElementRow): Generator<string> {
  const same = (what: string, expected: unknown, actual: unknown) =>
    expected === actual ? [] : [`${what} is ${String(actual)} and should be ${String(expected)}`];
  yield* same('name', row.name, found.name);
  yield* same('type', row.type, found.type);
  yield* same('minimum', row.occurs.min, found.occurs.min);
  yield* same('maximum', row.occurs.max, found.occurs.max);
  yield* same('status', statusOf(row), found.status);
  yield* same('code list', row.codeList, found.codeList);
  yield* same('target', row.lookupTarget, found.target);
}

function* schemaGaps(row: ModsRow, schema: Schema, family: string | undefined): Generator<string> {
  const enforced = statusOf(row) === 'confirmed' && row.occurs.min > 0;
  const wanted = (is: boolean, must: string) => (is ? [] : [`the schema must ${must}`]);
  yield* wanted(mayBeAbsent(schema) !== enforced, enforced ? 'demand it' : 'let it be absent');
  yield* wanted(
    (itemOf(schema) !== undefined) === (row.occurs.max === null),
    row.occurs.max ? 'take one' : 'take a list',
  );
  if (!family) yield `the schema is of none of the families of ${row.type}`;
}

/** The first family of the row's type whose examples the schema judges rightly. */
const familyOf = (row: ModsRow, schema: Schema) =>
  (FAMILIES_OF_TYPE[`${row.type} of ${row.lookupTarget}`] ?? FAMILIES_OF_TYPE[row.type])?.find(
    (family) => misjudged(itemOf(schema) ?? schema, family).length === 0,
  );

function walkRow(one: ModsClass, row: ModsRow, stable: readonly RecordClass[], provisional: readonly RecordClass[]) {
  const status = statusOf(row);
  const classes = status === 'inferred' ? provisional : stable;
  const recordClass = classes.find(({ name }) => name === one.name);
  const found = findRow(recordClass, one, row);
  const schema = recordClass && found && elementSchema(recordClass.schema, row.key, found.partOf);
  const family = schema && familyOf(row, schema);
  const gap = (what: string): Gap => ({ class: one.name, element: row.key, what });
  const gaps: Gap[] = [];
  if (status === 'weak') {
    if (
      [...stable, ...provisional].some(
        ({ name, elements }) => name === one.name && elements.some(({ key }) => key === row.key),
      )
    )
      gaps.push(gap('a weak row is there'));
  } else if (!recordClass)
    gaps.push(gap(`the class is not among the ${status === 'inferred' ? 'provisional' : 'stable'} ones`));
  else if (!found) gaps.push(gap('the class has no such element'));
  else {
    gaps.push(...[...factGaps(row, found)].map(gap));
    if (!schema) gaps.push(gap('the schema has no such element'));
    else gaps.push(...[...schemaGaps(row, schema, family)].map(gap));
  }
  const seen = { ...(recordClass && { recordClass }), ...(found && { found }), ...(schema && { schema }) };
  return { class: one, row, status, ...seen, ...(family && { family }), gaps } satisfies WalkedRow;
}

/** Every row of the catalogue beside what the library has for it. */
export function walkMods(stable: readonly RecordClass[], provisional: readonly RecordClass[]): WalkedRow[] {
  return MODS_CLASSES.flatMap((one) => one.elements.map((row) => walkRow(one, row, stable, provisional)));
}

/** Rows the library calls more certain than the catalogue does. */
export function overstated(classes: readonly RecordClass[], eventRows: readonly ElementRow[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { name, elements } of classes) {
    const one = MODS_CLASSES.find((candidate) => candidate.name === name);
    for (const found of elements.filter(({ status }) => status === 'confirmed')) {
      const read = one?.elements.some((row) => row.key === found.key && statusOf(row) === 'confirmed');
      // The Event block was read on Event's own page, and the row says so: it claims nothing of the class's page.
      const carried = eventRows.some((row) => row.key === found.key && row.source === found.source);
      const own = one?.classId !== undefined && found.source.includes(`class ${one.classId} `);
      if (!(carried && found.source.includes('(Event)')) && !(read && own))
        gaps.push({ class: name, element: found.key, what: 'is called confirmed and was not read' });
    }
  }
  return gaps;
}
