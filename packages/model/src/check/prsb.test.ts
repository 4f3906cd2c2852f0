// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CARE_RECORD_SCHEMA_VERSION } from '../care-record.js';
import { PersonalisedCareAndSupportPlan } from '../prsb/pcsp/index.js';
import { ReasonableAdjustmentRecord } from '../prsb/reasonable-adjustments/index.js';
import { ProvisionalUrgentTransfer, UrgentTransfer, prsbFindings } from '../prsb/urgent-transfer/index.js';
import { walkPrsbRows } from '../prsb/walk.js';
import { checkRecord } from './index.js';

const prsb = [PersonalisedCareAndSupportPlan, UrgentTransfer, ReasonableAdjustmentRecord];
const version = (name: string, content: object, more: object = {}) => ({
  class: name,
  recordUid: 'document-1',
  versionNumber: 1,
  content,
  writtenBy: { library: '0.1.0' },
  ...more,
});
const recordOf = (...records: unknown[]) => ({
  schemaVersion: CARE_RECORD_SCHEMA_VERSION,
  subjectOfCare: { id: 'resident-betty', personFirstName: 'Betty', personFamilyName: 'Betty' },
  records,
  changeLog: [],
});
const found = (name: string, content: object, options = { prsb }) =>
  checkRecord(recordOf(version(name, content)), options)
    .findings.filter(({ path }) => path[0] === 'records' && path.length > 1)
    .map(({ path, rule, severity }) => [path.slice(3).join('.'), rule, severity]);
const PLAN = PersonalisedCareAndSupportPlan.name;

/** A document with something in each section, so that what is missing inside one is looked at. */
const demographics = (more: object) => ({ personDemographics: { ...more } });

describe('documents of PRSB standards in a record', () => {
  test('without them the check knows no such class, and says so', () => {
    const { findings } = checkRecord(recordOf(version(PLAN, {})));
    assert.ok(findings.some(({ rule }) => rule === 'unknown-class'));
  });

  for (const document of prsb) {
    test(`${document.name}: known, and every node of it is counted`, () => {
      const { findings, coverage } = checkRecord(recordOf(version(document.name, {})), { prsb });
      assert.ok(findings.every(({ rule }) => rule !== 'unknown-class'));
      const counted = coverage[document.name]!;
      assert.equal(counted.recorded, 1);
      assert.equal(counted.elements.all + counted.provisional.all, [...walkPrsbRows(document.rows)].length);
    });
  }

  test('a wrong NHS number, deep in a document, is told once', () => {
    const [at] = [...walkPrsbRows(PersonalisedCareAndSupportPlan.rows)].filter(
      ({ row }) => row.format === 'nhs-number',
    );
    assert.ok(at, 'the plan has an NHS number');
    const content = at.keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), '9990000019') as object;
    const told = found(PLAN, content).filter(([, rule]) => rule === 'bad-identifier');
    assert.deepEqual(told, [[at.keys.join('.'), 'bad-identifier', 'warning']]);
  });

  test('each finding of the standard is there with its path into the record, its element and its status', () => {
    const content = demographics({ personFullName: { personFirstName: ' ' } });
    const expected = prsbFindings(PersonalisedCareAndSupportPlan.rows, content);
    const { findings } = checkRecord(recordOf(version('Other', {}), version(PLAN, content, { recordUid: 'p' })), {
      prsb,
    });
    for (const { path, row } of expected.filter((finding) => !finding.row.enforced)) {
      const told = findings.filter(
        (finding) => finding.path.join('.') === ['records', 1, 'content', ...path].join('.'),
      );
      assert.equal(told.length, 1, path.join('.'));
      assert.deepEqual([told[0]?.element, told[0]?.class, told[0]?.status], [row.name, PLAN, row.status]);
    }
  });

  test('what is mandatory and missing is told once, as an error; what is there and holds nothing, once, as a warning', () => {
    const mandatory = [...walkPrsbRows(PersonalisedCareAndSupportPlan.rows)].filter(({ row }) => row.enforced);
    assert.ok(mandatory.length > 0);
    let blanks = 0;
    for (const { row, keys } of mandatory) {
      const groups = keys.slice(0, -1);
      const rows = (depth: number) =>
        [...walkPrsbRows(PersonalisedCareAndSupportPlan.rows)].find(
          (one) => one.keys.join() === keys.slice(0, depth).join(),
        )!.row;
      const inside = (value: object) =>
        groups.reduceRight<object>(
          (inner, key, depth) => ({ [key]: rows(depth + 1).occurs.max === null ? [inner] : inner }),
          value,
        );
      const place = groups.flatMap((key, depth) => (rows(depth + 1).occurs.max === null ? [key, 0] : [key]));
      const path = [...place, row.key].join('.');
      const at = (content: object) => found(PLAN, content).filter(([one]) => one === path || one === `${path}.0`);
      assert.deepEqual(at(inside({ other: 'x' })), [[path, 'missing-element', 'error']], path);
      if (row.dataType !== 'string' && row.dataType !== 'text') continue;
      blanks += 1;
      assert.deepEqual(at(inside({ other: 'x', [row.key]: ' ' })), [[path, 'blank', 'warning']], path);
    }
    assert.ok(blanks > 0);
  });

  test('text longer than the standard allows and a score out of its range are warnings, and leave the record good', () => {
    const rows = [...walkPrsbRows(prsb.flatMap((document) => document.rows))];
    for (const [what, rule] of [
      ['maxLength', 'longer-than-standard'],
      ['range', 'out-of-range'],
    ] as const) {
      const { row, keys } = rows.find(({ row: one }) => one[what] !== undefined)!;
      const document = prsb.find((one) => one.rows.some(({ key }) => key === keys[0]))!;
      const value = row.maxLength === undefined ? '999999' : 'x'.repeat(row.maxLength + 1);
      const content = keys.reduceRight<unknown>((inner, key, depth) => {
        const { occurs } = rows.find((one) => one.keys.join() === keys.slice(0, depth + 1).join())!.row;
        return { [key]: occurs.max === null ? [inner] : inner };
      }, value) as object;
      const told = found(document.name, content).filter(([, one]) => one === rule);
      assert.equal(told.length, 1, `${rule} at ${keys.join('.')}`);
      assert.equal(told[0]![2], 'warning');
    }
  });

  test('a wrong type is an error of the node it is at, by its own name', () => {
    const { row, keys } = [...walkPrsbRows(PersonalisedCareAndSupportPlan.rows)].find(
      ({ row: one, keys: path }) => one.kind === 'item' && path.length > 2 && one.dataType === 'string',
    )!;
    const rows = [...walkPrsbRows(PersonalisedCareAndSupportPlan.rows)];
    const content = keys.reduceRight<unknown>((inner, key, depth) => {
      const { occurs } = rows.find((one) => one.keys.join() === keys.slice(0, depth + 1).join())!.row;
      return { [key]: occurs.max === null ? [inner] : inner };
    }, 7) as object;
    const { findings, ok } = checkRecord(recordOf(version(PLAN, content)), { prsb });
    assert.equal(ok, false);
    assert.ok(findings.some(({ rule, element }) => rule === 'wrong-value' && element === row.name));
  });

  test('an earlier version, and one that was withdrawn, has errors and no more', () => {
    const content = { personDemographics: 7 };
    const records = [version(PLAN, content), version(PLAN, {}, { versionNumber: 2, withdrawn: true })];
    const { findings } = checkRecord(recordOf(...records), { prsb });
    const told = findings.filter(({ path }) => path[0] === 'records' && path.length > 1);
    assert.ok(told.some(({ path, rule }) => path[3] === 'personDemographics' && rule === 'wrong-value'));
    assert.ok(told.every(({ severity }) => severity === 'error'));
  });

  test('guesses of the same document are read beside it under its name, and are never an error', () => {
    const guesses = { ...ProvisionalUrgentTransfer, name: UrgentTransfer.name };
    const content = { alerts: 7 };
    const alone = found(UrgentTransfer.name, content);
    assert.deepEqual(
      alone.filter(([path]) => path === 'alerts'),
      [['alerts', 'unknown-element', 'note']],
    );
    const both = checkRecord(recordOf(version(UrgentTransfer.name, content)), { prsb: [UrgentTransfer, guesses] });
    assert.deepEqual(
      both.findings.filter(({ path }) => path[3] === 'alerts').map(({ rule, severity }) => [rule, severity]),
      [['wrong-value', 'warning']],
    );
    assert.equal(both.ok, true);
  });
});

test('the check by itself holds no document of a PRSB standard', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { checkRecord } from './index.js';`,
      resolveDir: dirname(fileURLToPath(import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['zod/mini'],
    logLevel: 'error',
  });
  const text = outputFiles[0]!.text;
  assert.match(text, /longer-than-standard/);
  assert.doesNotMatch(text, /Additional support plan|Contingency|REASONABLE|impairmentRecordEntry/);
});
