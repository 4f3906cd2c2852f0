// SPDX-License-Identifier: Apache-2.0
import { CareRecord } from '../care-record.js';
import { DataError, type DataIssue } from '../errors.js';
import { toDataIssues } from '../parse.js';
import type { PrsbDocument } from '../prsb/section.js';
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
import { withDocuments } from './known-class.js';
import { linkFindings } from './links.js';
import { prsbContentFindings } from './prsb.js';
import { PROVISIONAL_CLASSES } from './provisional-classes.js';
import { notStatedFindings, safetyFindings } from './safety.js';
import { wrongPersonFindings } from './whose.js';

/** What a check may be told. */
export interface CheckOptions {
  /** Classes to check against. Absent: all stable ones. */
  readonly classes?: readonly RecordClass[];
  /** Rows that may not be in the standard. Absent: all of them; an empty list leaves them out. */
  readonly provisional?: readonly RecordClass[];
  /**
   * Documents of PRSB standards that records may hold, such as `[PersonalisedCareAndSupportPlan]`: a record whose class is
   * the name of one is checked by its schema and by what `prsbFindings` would find. Absent: none. They are handed in, and
   * not held by the check, because the plan alone is 287 nodes (some 14 kB gzipped), and a product that shows no such
   * document should not load it. A tool that checks whatever comes hands in all of them.
   */
  readonly prsb?: readonly PrsbDocument[];
  /** Now, as an ISO instant: for events the change log says nothing of. */
  readonly at?: string;
}

/** What a check found. */
export interface CheckResult {
  /** True when no finding is an error. It says nothing of whether care was good, or the record complete. */
  readonly ok: boolean;
  /** Contradictions first, so that no list that is cut short leaves one out. */
  readonly findings: readonly CheckFinding[];
  /**
   * The findings of rule `contradicts-none-known` once more, apart: an answer says there is no allergy, and one is on the
   * record. They are warnings, and `ok` stays true, since an error is what is against a schema and tells a caller not to
   * take the record: that would keep the allergy itself out, and no check can tell which of the two is wrong. So look here
   * too, and show what is here to whoever gives care until somebody has asked again.
   */
  readonly contradictions: readonly CheckFinding[];
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
  const classes = withDocuments(
    options.classes ?? STABLE_CLASSES,
    options.provisional ?? PROVISIONAL_CLASSES,
    options.prsb ?? [],
  );
  const unsafe = unsafeIssues(record);
  if (unsafe.length > 0) {
    const findings = asErrors(unsafe, 'unsafe-document');
    return { ok: false, findings, contradictions: [], coverage: coverageByClass(classes, []) };
  }
  const whole = CareRecord.safeParse(record);
  const bag = isBag(record) ? record : {};
  const { structural, recorded, versions, findings } = contentsOf(bag, classes);
  const lists = new Map(CODE_LISTS.map((list) => [list.id, list]));
  const subjects = structural.filter(({ known }) => known.name === 'Subject of care');
  const found = withoutRepeats([
    ...safetyFindings(bag, versions, options.at),
    ...wrongPersonFindings(bag, versions, classes),
    ...(whole.success ? [] : asErrors(toDataIssues(whole.error.issues), 'not-a-care-record')),
    ...[...structural, ...recorded].flatMap(elementFindings),
    ...recorded.flatMap(prsbContentFindings),
    ...recorded.flatMap((content) => eventDateFindings(content, options.at)),
    ...[...subjects, ...recorded].flatMap(identifierFindings),
    ...recorded.filter(({ current }) => current).flatMap((content) => codeFindings(content, lists)),
    ...(whole.success ? linkFindings(whole.data) : []),
    ...findings,
  ]);
  // One place, nine questions: these are no repeats.
  const all = [...found, ...notStatedFindings(versions, classes)];
  return {
    ok: all.every(({ severity }) => severity !== 'error'),
    findings: all,
    contradictions: all.filter(({ rule }) => rule === 'contradicts-none-known'),
    coverage: coverageByClass(classes, [...structural, ...recorded]),
  };
}
