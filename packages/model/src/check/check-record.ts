// SPDX-License-Identifier: Apache-2.0
import { CareRecord } from '../care-record.js';
import { DataError, type DataIssue } from '../errors.js';
import { toDataIssues } from '../parse.js';
import type { RecordClass } from '../record-class.js';
import { assertSafeDocument } from '../untrusted.js';
import { CODE_LISTS } from '../code-lists/index.js';
import { STABLE_CLASSES } from './classes.js';
import { codeFindings } from './codes.js';
import { isBag } from './content.js';
import { contentsOf } from './contents.js';
import { type ClassCoverage, coverageByClass } from './coverage.js';
import { elementFindings } from './element-checks.js';
import { eventDateFindings } from './event-dates.js';
import type { CheckFinding } from './finding.js';
import { identifierFindings } from './identifiers.js';
import { knownClasses } from './known-class.js';
import { linkFindings } from './links.js';
import { PROVISIONAL_CLASSES } from './provisional-classes.js';

/** What a check may be told. */
export interface CheckOptions {
  /** Classes to check against. Absent: all stable ones. */
  readonly classes?: readonly RecordClass[];
  /** Rows that may not be in the standard. Absent: all of them; an empty list leaves them out. */
  readonly provisional?: readonly RecordClass[];
  /** Now, as an ISO instant: for events the change log says nothing of. */
  readonly at?: string;
}

/** What a check found. */
export interface CheckResult {
  /** True when no finding is an error. It says nothing of whether care was good, or the record complete. */
  readonly ok: boolean;
  readonly findings: readonly CheckFinding[];
  /** How much of each class is there, by the standard's name. */
  readonly coverage: Readonly<Record<string, ClassCoverage>>;
}

function unsafeIssues(record: unknown): readonly DataIssue[] {
  try {
    assertSafeDocument('The care record', record);
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.issues;
    throw error;
  }
}

const asErrors = (issues: readonly DataIssue[], rule: CheckFinding['rule']): CheckFinding[] =>
  issues.map(({ path, message }) => ({ path, rule, severity: 'error', message }));

/** Two schemas may see one fault, and the one that knows the element says more. */
function withoutRepeats(findings: readonly CheckFinding[]): CheckFinding[] {
  const seen = new Map<string, CheckFinding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.path, finding.severity === 'error' ? 'error' : finding.rule]);
    const other = seen.get(key);
    if (!other || (finding.element !== undefined && other.element === undefined)) seen.set(key, finding);
  }
  return [...seen.values()];
}

/**
 * Checks one person's care record against MODS and PRSB: errors of structure and type, what is mandatory and missing,
 * what is not known, and how much of each class is there. Nothing is thrown, changed or left out for being wrong, and
 * no finding repeats what a carer typed. `record` is untrusted.
 */
export function checkRecord(record: unknown, options: CheckOptions = {}): CheckResult {
  const classes = knownClasses(options.classes ?? STABLE_CLASSES, options.provisional ?? PROVISIONAL_CLASSES);
  const unsafe = unsafeIssues(record);
  if (unsafe.length > 0) {
    return { ok: false, findings: asErrors(unsafe, 'unsafe-document'), coverage: coverageByClass(classes, []) };
  }
  const whole = CareRecord.safeParse(record);
  const { structural, recorded, findings } = contentsOf(isBag(record) ? record : {}, classes);
  const lists = new Map(CODE_LISTS.map((list) => [list.id, list]));
  const subjects = structural.filter(({ known }) => known.name === 'Subject of care');
  const all = withoutRepeats([
    ...(whole.success ? [] : asErrors(toDataIssues(whole.error.issues), 'not-a-care-record')),
    ...[...structural, ...recorded].flatMap(elementFindings),
    ...recorded.flatMap((content) => eventDateFindings(content, options.at)),
    ...[...subjects, ...recorded].flatMap(identifierFindings),
    ...recorded.filter(({ current }) => current).flatMap((content) => codeFindings(content, lists)),
    ...(whole.success ? linkFindings(whole.data) : []),
    ...findings,
  ]);
  return {
    ok: all.every(({ severity }) => severity !== 'error'),
    findings: all,
    coverage: coverageByClass(classes, [...structural, ...recorded]),
  };
}
