// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, emptyCareRecord } from '../care-record.js';
import { DataError } from '../errors.js';
import type { RecordClass } from '../record-class.js';
import { type Commit, applyOperations } from '../record-operations.js';
import type { SubjectOfCare } from '../subject-of-care.js';
import { CellLedger } from './cell-ledger.js';
import { ContentDraft } from './content-draft.js';
import { csvSheet } from './csv-sheet.js';
import { cellDoubts, fileDoubts } from './doubts.js';
import { type ImportRun, PersonRecords, type ReadyRule, faultText } from './import-person.js';
import { jsonSheet } from './json-sheet.js';
import { type ImportMapping, parseImportMapping } from './mapping.js';
import { classFaults } from './mapping-faults.js';
import { type PersonRows, nhsNumbersOf, rowsByPerson } from './person-rows.js';
import { type ReadyField, readyField } from './read-field.js';
import type { ImportDoubt, ImportReport } from './report.js';
import type { LegacySource, Sheet } from './sheet.js';

/** When, where, and by whom. */
export interface ImportCommit {
  /** The moment of the import, as an ISO instant. */
  readonly at: string;
  /** The host system's identifier. */
  readonly systemIdentifier: string;
  /** Makes the identifier of a new record. */
  readonly newUid: () => string;
  /** Who answers for the import; "import" if left out. */
  readonly committer?: Commit['committer'];
}

export interface LegacyImport {
  /** One record for each identifier, in the order of the file. */
  readonly people: readonly CareRecord[];
  readonly report: ImportReport;
}

/** Two records under one identifier could not be told apart later, and each is made on its own here. */
function neverTwice(newUid: () => string): () => string {
  const given = new Set<string>();
  return () => {
    const uid = newUid();
    if (given.has(uid)) throw new TypeError('newUid gave the same identifier twice');
    given.add(uid);
    return uid;
  };
}

/** Positions of the columns that can be told apart by name. */
function positionsIn({ columns }: Sheet): Map<string, number> {
  const once = columns
    .map((name, at) => [name, at] as const)
    .filter(([name]) => columns.indexOf(name) === columns.lastIndexOf(name));
  return new Map(once.filter(([name]) => name !== ''));
}

function readyRules(mapping: ImportMapping, classes: readonly RecordClass[], positions: ReadonlyMap<string, number>) {
  return mapping.records.map((rule): ReadyRule => {
    const recordClass = classes.find(({ name }) => name === rule.class)!;
    const elements = recordClass.elements.map(({ stamp, ...row }) =>
      stamp === 'subjectOfCare' ? { ...row, stamp } : row,
    );
    return {
      rule,
      recordClass: { ...recordClass, elements },
      fields: rule.elements.map((field) => readyField(field, positions)),
      keep: (rule.keep ?? []).flatMap((name) => positions.get(name) ?? []),
      when: rule.when && positions.get(rule.when.column),
      counts: { made: 0, refused: 0 },
    };
  });
}

/** An NHS number is checked however the mapping reads it, and was never traced by us: "02", not "01". */
function personFields(mapping: ImportMapping, positions: ReadonlyMap<string, number>): ReadyField[] {
  return mapping.person.elements.map((field) =>
    readyField(field.element === 'nhsNumber' ? { ...field, as: 'nhsNumber' } : field, positions),
  );
}

function subjectOf(person: PersonRows, fields: readonly ReadyField[], run: ImportRun): CareRecord | undefined {
  const draft = new ContentDraft(fields, [], run);
  for (const row of person.rows) draft.add(row);
  const { nhsNumber, ...rest } = draft.content();
  const number = nhsNumber === undefined ? {} : { nhsNumber, nhsNumberStatusIndicator: '02' };
  try {
    return emptyCareRecord({ id: person.id, ...number, ...rest } as SubjectOfCare);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const row of person.rows) run.ledger.leaveRow(row, 'person-refused', faultText(error));
    return undefined;
  }
}

/**
 * Reads the rows of an old system into care records, and reports every cell that is in none.
 *
 * A row that fails stops nothing. Nothing is guessed: a date, a code or a person that is not certain is left over, and
 * a blank cell says nothing at all. Each record keeps, under `importedFrom`, the cells it was made of as they were.
 *
 * @param mapping - see {@link parseImportMapping}; JSON is checked here as well
 * @param classes - the classes the mapping names, and no others need be loaded
 * @throws DataError when the mapping or the commit is wrong, or the file is larger than `IMPORT_LIMITS`
 */
export function importLegacy(
  mapping: unknown,
  source: LegacySource,
  classes: readonly RecordClass[],
  commit: ImportCommit,
): LegacyImport {
  const checked = parseImportMapping(mapping);
  const faults = classFaults(checked, classes);
  if (faults.length > 0) throw new DataError('The import mapping', faults);
  const sheet = 'csv' in source ? csvSheet(source.csv, checked) : jsonSheet(source.rows);
  const positions = positionsIn(sheet);
  const ledger = new CellLedger(sheet);
  const doubts: ImportDoubt[] = fileDoubts(sheet, checked);
  const run: ImportRun = {
    ledger,
    doubts,
    monthFirst: new Map(),
    commit: {
      ...commit,
      newUid: neverTwice(commit.newUid),
      committer: commit.committer ?? { id: 'import', name: checked.name },
      description: source.name === undefined ? checked.name : `${checked.name} (${source.name})`,
    },
    mapping: checked.name,
    source: source.name,
  };
  // A wrong commit is the caller's mistake and must not look like rows that do not fit.
  applyOperations(emptyCareRecord({ id: 'import' }), [], run.commit, []);

  for (const row of sheet.rows) doubts.push(...cellDoubts(row, (column) => ledger.nameOf(column)));
  const rules = readyRules(checked, classes, positions);
  const fields = personFields(checked, positions);
  const people: CareRecord[] = [];
  const byNumber = new Map<string, string[]>();
  for (const person of rowsByPerson(sheet, positions.get(checked.person.identifier), ledger)) {
    const numbers = nhsNumbersOf(person, fields);
    for (const number of numbers) {
      const ids = byNumber.get(number);
      if (ids) ids.push(person.id);
      else byNumber.set(number, [person.id]);
    }
    if (numbers.length > 1) {
      for (const row of person.rows) ledger.leaveRow(row, 'two-nhs-numbers');
      continue;
    }
    const empty = subjectOf(person, fields, run);
    if (!empty) continue;
    const records = new PersonRecords(empty, run);
    for (const rule of rules) records.addRule(rule, person.rows);
    people.push(records.record());
  }

  for (const ids of byNumber.values()) if (ids.length > 1) doubts.push({ kind: 'same-nhs-number', people: ids });
  for (const [column, count] of run.monthFirst) doubts.push({ kind: 'month-first', column, count });
  for (const { column } of checked.ignore ?? []) {
    const at = positions.get(column);
    if (at !== undefined) for (const row of sheet.rows) ledger.ignore(row, at);
  }
  return { people, report: close(checked, source, sheet, run, rules, people.length) };
}

function close(
  mapping: ImportMapping,
  source: LegacySource,
  sheet: Sheet,
  { ledger, doubts }: ImportRun,
  rules: readonly ReadyRule[],
  people: number,
): ImportReport {
  const positions = positionsIn(sheet);
  const read = new Set(
    rules.flatMap(({ fields, keep, when }) => [...fields.flatMap(({ columns }) => columns), ...keep, when]),
  );
  const counts = ledger.close((column) => {
    const name = sheet.columns[column];
    if (!name) return 'no-column-name';
    if (!positions.has(name)) return 'duplicate-column';
    return read.has(column) ? 'not-for-this-row' : 'not-in-mapping';
  });
  return {
    mapping: mapping.name,
    ...(source.name === undefined ? {} : { source: source.name }),
    ...counts,
    people,
    records: rules.map((rule) => ({ class: rule.rule.class, ...rule.counts })),
    leftOver: ledger.leftOver,
    doubts,
  };
}

/**
 * Does everything an import does and keeps nothing of it but the report: to be read, and the mapping or the file put
 * right, before anything is stored.
 *
 * @throws DataError like {@link importLegacy}
 */
export function dryRun(mapping: unknown, source: LegacySource, classes: readonly RecordClass[]): ImportReport {
  let made = 0;
  const commit = { at: '2000-01-01T00:00:00Z', systemIdentifier: 'dry-run', newUid: () => `dry-run-${++made}` };
  return importLegacy(mapping, source, classes, commit).report;
}
