// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../errors.js';
import type { ElementStatus } from '../record-class.js';

/**
 * What a check looks for. Words other people's programs read: they stay.
 *
 * - `unsafe-document`: too deep, too large, or not data JSON can hold; nothing else was looked at.
 * - `not-a-care-record`: the parts every care record has are missing or wrong.
 * - `missing-element`: an element the standard's own page makes mandatory is not there.
 * - `wrong-value`: the value is not of its element's type.
 * - `minimum`: a PRSB standard, or a row nobody has confirmed, would have the element here. Never enforced.
 * - `unknown-class`, `unknown-element`: kept as they came, and not checked.
 * - `unknown-code`: the code is in no version we know of a list that is closed.
 * - `dangling-link`: a link to a record that is not in this care record.
 * - `bad-identifier`: an NHS number, SNOMED CT, dm+d or ODS identifier that cannot be right, mostly mistyped.
 * - `future-event`: it is dated after it was written down.
 * - `wrong-person`: it says that it is about another person than the care record it stands in.
 * - `contradicts-none-known`: an answer to a question of safety says that none is known, or that nobody asked, would say or
 *   could say, and a record in force says that there is one. See `contradictions` of the result.
 * - `withdrawn-safety-entry`: such an answer still names a record that was withdrawn.
 * - `safety-not-stated`: the person has records, and none says whether this question of safety was asked.
 * - `blank`: of a document of a PRSB standard: it is mandatory and there, and holds nothing.
 * - `longer-than-standard`, `out-of-range`: likewise: the text is longer than the standard allows, the score outside it.
 */
export const CHECK_RULES = [
  'unsafe-document',
  'not-a-care-record',
  'missing-element',
  'wrong-value',
  'minimum',
  'unknown-class',
  'unknown-element',
  'unknown-code',
  'dangling-link',
  'bad-identifier',
  'future-event',
  'wrong-person',
  'contradicts-none-known',
  'withdrawn-safety-entry',
  'safety-not-stated',
  'blank',
  'longer-than-standard',
  'out-of-range',
] as const;
export type CheckRule = (typeof CHECK_RULES)[number];

/** `error`: against what is enforced. `warning`: probably a mistake. `note`: worth knowing. Only errors make a check fail. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing a check found, and where. */
export interface CheckFinding {
  /** From the outermost value inwards: `['records', 0, 'content', 'riskCategory']`. */
  readonly path: DataIssue['path'];
  /** The other places it is about: the records an answer contradicts. */
  readonly related?: readonly DataIssue['path'][];
  readonly rule: CheckRule;
  readonly severity: Severity;
  /** In plain English, for a developer. Never holds what a carer typed. */
  readonly message: string;
  /** The standard's name of the class. */
  readonly class?: string;
  /** The standard's name of the element. */
  readonly element?: string;
  /** How sure we are that the standard has the element. */
  readonly status?: ElementStatus;
}
