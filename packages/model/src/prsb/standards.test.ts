// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { IN_FULL } from '../../test/full-run.js';
import { DataError } from '../errors.js';
import { type PrsbRow, parsePrsb, prsbFindings, walkPrsbRows, walkPrsbValues } from './index.js';
import { PersonalisedCareAndSupportPlan } from './pcsp/index.js';
import { ProvisionalUrgentTransfer, URGENT_TRANSFER_HEADINGS, UrgentTransfer } from './urgent-transfer/index.js';

/** A node as it was copied from the standard's model. */
interface Fact {
  readonly name: string;
  readonly key: string;
  readonly kind: 'group' | 'item';
  readonly min?: number;
  readonly max?: number | '*';
  readonly mro: 'M' | 'R' | 'O' | null;
  readonly type?: string | null;
  readonly maxLength?: number;
  readonly valueSet?: string;
  readonly inferred?: boolean;
  readonly children?: readonly Fact[];
}
interface Heading {
  readonly heading: string;
  readonly basis: string;
  readonly confidence: string;
  readonly key: string;
  readonly model?: Fact;
  readonly elements?: readonly Fact[];
  readonly sameAs?: string;
}
type Bag = Record<string, unknown>;
type Path = (string | number)[];
interface Document {
  readonly name: string;
  readonly schema: z.ZodMiniType;
  readonly rows: readonly PrsbRow[];
}

const vector = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../../../test/vectors/prsb/${name}.json`, import.meta.url), 'utf8'));
const pcsp = (await vector('pcsp')) as {
  readonly sections: readonly Fact[];
  readonly counts: { readonly nodes: number; readonly mandatory: number };
  readonly mandatoryPaths: readonly string[];
};
const transfer = (await vector('urgent-transfer')) as { readonly headings: readonly Heading[] };

const nodesOf = (facts: readonly Fact[]): readonly Fact[] => facts.flatMap((f) => [f, ...nodesOf(f.children ?? [])]);

function sampleItem(row: PrsbRow): unknown {
  switch (row.dataType) {
    case 'date':
      return '1941-05-17';
    case 'datetime':
      return '2026-11-22T10:00:00Z';
    case 'boolean':
      return false;
    case 'decimal':
    case 'count':
      return '7';
    case 'quantity':
      return { value: '70.5', unit: 'kg' };
    case 'coded':
      return { system: 'http://snomed.info/sct', code: '1108111000000107' };
    case undefined:
      return 'of any type';
    default:
      return row.format === 'nhs-number' ? '9990000018' : 'x';
  }
}

/** Everything filled, lists with two. */
function filled(rows: readonly PrsbRow[]): Bag {
  const one = (row: PrsbRow) => (row.kind === 'group' ? filled(row.children) : sampleItem(row));
  return Object.fromEntries(rows.map((row) => [row.key, row.occurs.max === null ? [one(row), one(row)] : one(row)]));
}

/** Some of it filled: whatever is not mandatory may be missing, and lists have none to two. */
function partly(rows: readonly PrsbRow[]): fc.Arbitrary<Bag> {
  const one = (row: PrsbRow) => (row.kind === 'group' ? partly(row.children) : fc.constant(sampleItem(row)));
  const entry = (row: PrsbRow): fc.Arbitrary<[string, unknown][]> => {
    const some =
      row.occurs.max === null ? fc.array(one(row), { minLength: row.enforced ? 1 : 0, maxLength: 2 }) : one(row);
    const present = some.map((value): [string, unknown][] => [[row.key, value]]);
    return row.enforced ? present : fc.oneof(present, fc.constant<[string, unknown][]>([]));
  };
  return fc.tuple(...rows.map(entry)).map((entries) => Object.fromEntries(entries.flat()));
}

const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  date: [20261122, '17 May', '2026-02-30', null, {}],
  datetime: ['yesterday', '2026-11-22T10:00:00', 0, null, []],
  boolean: ['yes', 1, null, {}],
  decimal: [7, '1,5', 'seven', null],
  count: [7, 'two', null],
  quantity: ['70 kg', 70, null, []],
  coded: ['words', 7, null, []],
  group: ['words', 7, true, null],
};
const wrongFor = (row: PrsbRow): readonly unknown[] =>
  WRONG[row.kind === 'group' ? 'group' : (row.dataType ?? '')] ?? [7, true, null, {}, ['x']];

/** A copy in which one value is another, or is gone. */
function put(document: Bag, [step, ...rest]: Path, value: unknown): Bag {
  const copy = (Array.isArray(document) ? [...document] : { ...document }) as Bag;
  if (rest.length > 0) copy[step!] = put(copy[step!] as Bag, rest, value);
  else if (value === undefined) delete copy[step!];
  else copy[step!] = value;
  return copy;
}

/** Where the faults are, each place once. */
function faultsOf(document: Document, input: unknown): readonly Path[] {
  try {
    parsePrsb(document, input);
    return [];
  } catch (error) {
    assert.ok(error instanceof DataError);
    const places = new Map(error.issues.map(({ path }) => [path.join(), [...path]]));
    return [...places.values()];
  }
}

/** Every change of one thing that must be refused, and where the fault must be. */
function* mutations(document: Document, whole: Bag): Generator<{ readonly input: Bag; readonly path: Path }> {
  for (const row of document.rows) if (row.enforced) yield { input: put(whole, [row.key], undefined), path: [row.key] };
  const listed = new Set<string>();
  for (const { row, path } of walkPrsbValues(document.rows, whole)) {
    for (const part of row.children.filter(({ enforced }) => enforced)) {
      yield { input: put(whole, [...path, part.key], undefined), path: [...path, part.key] };
      if (part.occurs.max === null) yield { input: put(whole, [...path, part.key], []), path: [...path, part.key] };
    }
    if (row.occurs.max === null) {
      const list = path.slice(0, -1);
      if (!listed.has(list.join())) yield { input: put(whole, list, { 0: 'x' }), path: list };
      listed.add(list.join());
    } else if (row.kind === 'group') {
      yield { input: put(whole, [...path], []), path: [...path] };
    }
    if (row.kind === 'item' && row.dataType === undefined) continue;
    for (const wrong of wrongFor(row)) yield { input: put(whole, [...path], wrong), path: [...path] };
  }
}

function behaves(document: Document, minimum: number): void {
  const whole = filled(document.rows);

  test('accepts a document with every node filled, and gives it back as it was', () => {
    assert.deepEqual(parsePrsb(document, whole), whole);
    const rows = [...walkPrsbRows(document.rows)].map(({ keys }) => keys.join('/'));
    const values = [...walkPrsbValues(document.rows, whole)].map(({ path }) =>
      path.filter((step) => typeof step === 'string').join('/'),
    );
    assert.deepEqual([...new Set(values)].sort(), rows.sort(), 'every row is met among the values');
  });

  test('refuses each mandatory node missing and each wrong type, with its path', () => {
    let count = 0;
    for (const { input, path } of mutations(document, whole)) {
      // There are thousands of them, and neighbours are alike.
      count++;
      if (!IN_FULL && count % 4 !== 0) continue;
      const faults = faultsOf(document, input);
      assert.deepEqual(
        faults.map((fault) => fault.slice(0, path.length)),
        [path],
        path.join('.'),
      );
    }
    assert.ok(count > minimum, String(count));
  });

  test('whatever else is there or not: one change, one fault, at its place', () => {
    fc.assert(
      fc.property(partly(document.rows), fc.nat(), (some, pick) => {
        assert.deepEqual(faultsOf(document, some), []);
        const all = [...mutations(document, some)];
        if (all.length === 0) return;
        const { input, path } = all[pick % all.length]!;
        assert.deepEqual(
          faultsOf(document, input).map((fault) => fault.slice(0, path.length)),
          [path],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('unknown parts ride along at every level', () => {
    for (const { row, path } of walkPrsbValues(document.rows, whole)) {
      if (row.kind !== 'group') continue;
      const other = put(whole, [...path, 'ofAnotherSystem'], { kept: [1] });
      assert.deepEqual(parsePrsb(document, other), other);
    }
  });

  test('a filled document has no finding, and each broken limit is a finding at its place', () => {
    assert.deepEqual(prsbFindings(document.rows, whole), []);
    for (const { row, path } of walkPrsbValues(document.rows, whole)) {
      const limits = [
        ...(row.maxLength
          ? [
              {
                value: 'y'.repeat(row.maxLength + 1),
                codes: ['longer-than-standard', ...(row.format ? ['not-an-nhs-number'] : [])],
              },
            ]
          : []),
        ...(row.range ? [{ value: '0.9', codes: ['out-of-range'] }] : []),
        ...(row.range ? [{ value: '11', codes: ['out-of-range'] }] : []),
        ...(row.format ? [{ value: '9990000019', codes: ['not-an-nhs-number'] }] : []),
      ];
      for (const { value, codes } of limits) {
        const input = put(whole, [...path], value);
        assert.deepEqual(faultsOf(document, input), [], 'a limit is no reason to refuse');
        const found = prsbFindings(document.rows, input).map((finding) => ({ at: finding.path, code: finding.code }));
        assert.deepEqual(
          found,
          codes.map((code) => ({ at: path, code })),
        );
      }
      for (const part of row.children.filter(({ occurs }) => occurs.min > 0)) {
        const found = prsbFindings(document.rows, put(whole, [...path, part.key], undefined));
        assert.deepEqual(
          found.map((finding) => [finding.path, finding.code]),
          [[[...path, part.key], 'too-few']],
        );
      }
    }
  });
}

/** What the row says, as the source says it. */
function asFact(row: PrsbRow): Fact {
  return {
    name: row.name,
    key: row.key,
    kind: row.kind,
    min: row.occurs.min,
    max: row.occurs.max ?? '*',
    mro: row.mro,
    ...(row.kind === 'item' ? { type: row.dataType ?? null } : {}),
    ...(row.maxLength === undefined ? {} : { maxLength: row.maxLength }),
    ...(row.valueSet === undefined ? {} : { valueSet: row.valueSet }),
    ...(row.children.length === 0 ? {} : { children: row.children.map(asFact) }),
  };
}

describe('Personalised care and support plan 2.0', () => {
  const { rows } = PersonalisedCareAndSupportPlan;
  const all = [...walkPrsbRows(rows)];

  test('has a row for every one of the 287 nodes, with all the facts and in the same order', () => {
    assert.equal(nodesOf(pcsp.sections).length, pcsp.counts.nodes);
    assert.equal(all.length, 287);
    assert.deepEqual(rows.map(asFact), pcsp.sections);
  });

  test('makes mandatory what the standard makes mandatory, and nothing else', () => {
    const mandatory = all.filter(({ row }) => row.enforced).map(({ names }) => names.join('/'));
    assert.deepEqual(mandatory, [...pcsp.mandatoryPaths]);
    assert.equal(mandatory.length, pcsp.counts.mandatory);
    for (const { row } of all) assert.equal(row.enforced, row.mro === 'M');
  });

  test('every row says that it is of the standard, and where it was read', () => {
    for (const { row } of all) {
      assert.equal(row.status, 'prsb');
      assert.equal(row.source, 'PRSB Personalised care and support plan 2.0');
    }
  });

  behaves(PersonalisedCareAndSupportPlan, 1000);
});

describe('Urgent transfer from care home to hospital', () => {
  const isSourced = (confidence: string) => confidence === 'sourced-item';
  const rowIn = (document: Document, key: string) => document.rows.find((row) => row.key === key);
  const documents: readonly [Document, Document] = [UrgentTransfer, ProvisionalUrgentTransfer];

  test('has every heading, with how sure we are of it, and none is called confirmed', () => {
    assert.deepEqual(
      URGENT_TRANSFER_HEADINGS.map(({ key, name, basis, confidence }) => ({ key, name, basis, confidence })),
      transfer.headings.map(({ key, heading, basis, confidence }) => ({
        key,
        name: heading,
        basis,
        confidence: confidence.replace(/,.*/, ''),
      })),
    );
    for (const { key, status } of URGENT_TRANSFER_HEADINGS) {
      const row = rowIn(UrgentTransfer, key) ?? rowIn(ProvisionalUrgentTransfer, key);
      assert.equal(row?.status, status, key);
    }
    const keys = new Set(documents.flatMap(({ rows }) => rows.map(({ key }) => key)));
    assert.deepEqual([...keys].sort(), transfer.headings.map(({ key }) => key).sort());
  });

  test('a heading that is known to travel is in the transfer, one that is only guessed is provisional', () => {
    for (const { key, confidence } of transfer.headings) {
      assert.equal(Boolean(rowIn(UrgentTransfer, key)), !confidence.startsWith('inferred'), key);
      if (confidence.startsWith('inferred')) assert.ok(rowIn(ProvisionalUrgentTransfer, key), key);
    }
  });

  test('has a row for every node of the standard a heading is based on, with all the facts and in the same order', () => {
    let count = 0;
    for (const { key, model, confidence } of transfer.headings) {
      if (!model) continue;
      const document = isSourced(confidence) ? UrgentTransfer : ProvisionalUrgentTransfer;
      assert.deepEqual(asFact(rowIn(document, key)!), model);
      count += nodesOf([model]).length;
    }
    assert.equal(count, 332);
  });

  test('has the parts of headings without a model: sourced ones in the transfer, the others provisional', () => {
    const partsOf = (document: Document, key: string) => rowIn(document, key)?.children ?? [];
    for (const { key, elements = [], confidence } of transfer.headings) {
      if (confidence.startsWith('sourced-heading')) {
        assert.deepEqual(partsOf(UrgentTransfer, key), []);
        assert.deepEqual(partsOf(ProvisionalUrgentTransfer, key).map(asFact), elements);
        continue;
      }
      for (const { name, key: part, min, max, inferred } of elements) {
        const [here, there] = inferred ? [documents[1], documents[0]] : documents;
        const row = partsOf(here, key).find((candidate) => candidate.key === part);
        assert.equal(row?.name, name);
        if (min !== undefined) assert.deepEqual([row?.occurs.min, row?.occurs.max ?? '*'], [min, max]);
        assert.ok(!partsOf(there, key).some((candidate) => candidate.key === part));
      }
    }
  });

  test('About Me and the plans are the very sections of the plan standard', () => {
    for (const { key, sameAs } of transfer.headings) {
      if (!sameAs || sameAs.startsWith('#')) continue;
      const row = rowIn(UrgentTransfer, key) ?? rowIn(ProvisionalUrgentTransfer, key);
      assert.deepEqual(
        asFact(row!),
        pcsp.sections.find((fact) => fact.key === key),
      );
    }
  });

  test('enforces within entries of PRSB what PRSB enforces, no heading, and nothing provisional but within a plan', () => {
    const enforced = (document: Document) =>
      [...walkPrsbRows(document.rows)].filter(({ row }) => row.enforced).map(({ keys }) => keys.join('/'));
    assert.deepEqual(enforced(UrgentTransfer), [
      'gpPractice/gpPracticeRecordEntry/gpPracticeIdentifier',
      'personalContacts/personalContactsRecordEntry/name',
      'problemList/problemListRecordEntry/problem',
      'allergiesAndAdverseReactions/allergiesAndAdverseReactionsRecordEntry/causativeAgent',
      'medicationsAndMedicalDevices/medicationItemEntry/medicationItemCluster/medicationName',
    ]);
    assert.deepEqual(enforced(ProvisionalUrgentTransfer), ['contingencySafetyPlans/triggerFactors']);
    for (const { row } of walkPrsbRows(ProvisionalUrgentTransfer.rows)) assert.equal(row.status, 'inferred');
    for (const document of documents) assert.deepEqual(parsePrsb(document, {}), {}, 'no heading must be there');
  });

  test('one document is read by both: what belongs to the other rides along', () => {
    const whole = { ...filled(ProvisionalUrgentTransfer.rows), ...filled(UrgentTransfer.rows) };
    for (const document of documents) assert.deepEqual(parsePrsb(document, whole), whole);
  });

  describe('what is known to travel', () => behaves(UrgentTransfer, 400));
  describe('provisional parts', () => behaves(ProvisionalUrgentTransfer, 1000));
});
