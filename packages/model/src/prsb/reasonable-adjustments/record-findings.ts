// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../../errors.js';
import type { CodedValue } from '../../values/coded-value.js';
import { REASONABLE_ADJUSTMENT_CATEGORIES } from './categories.js';
import { IMPAIRMENTS } from './impairments.js';
import type { ReasonableAdjustment, ReasonableAdjustmentRecord } from './record.js';

const MESSAGES = {
  'flag-without-threshold':
    'a flag is set only when the threshold of the Equality Act 2010 is met, and this does not say so',
  'flag-without-adjustment': 'the flag is set, and no adjustment is in force',
  'adjustment-without-flag': 'adjustments are in force, and the flag says that none are needed',
  'sharing-not-decided':
    'the flag is set, and it does not say whether it is shared, objected to, or not yet talked about',
  'sharing-without-date': 'says that it is shared or objected to, and not since when',
  'no-next-review': 'the flag is set, and has no date for its next review',
  'adjustment-says-nothing': 'has neither a code nor words',
  'removed-without-reason': 'was removed, and no reason is given',
  'unknown-category': 'the code is none of the categories known here: it is kept',
  'unknown-impairment': 'the code is none of the impairments known here: it is kept',
} as const;

export type ReasonableAdjustmentFindingCode = keyof typeof MESSAGES;

/** Something the rules of the flag would not have. The record is read and kept all the same. */
export interface ReasonableAdjustmentFinding {
  readonly path: DataIssue['path'];
  readonly code: ReasonableAdjustmentFindingCode;
  /** In plain English, for a developer. Never contains what a person wrote. */
  readonly message: string;
}

interface List {
  readonly system: string | null;
  readonly values: readonly { readonly code: string | null }[];
}

/** True of a code of the list's own system, or of none, that the list does not have. */
const isUnknown = (value: CodedValue | undefined, { system, values }: List): boolean =>
  value?.code !== undefined &&
  (value.system === undefined || value.system === system) &&
  !values.some(({ code }) => code === value.code);

const saysNothing = ({ reasonableAdjustment, reasonableAdjustmentAdditionalDetail: detail }: ReasonableAdjustment) =>
  !reasonableAdjustment?.codedValue && !reasonableAdjustment?.freeText?.trim() && !detail?.trim();

/** What the rules of the flag would not have in a record. */
export function reasonableAdjustmentFindings(
  record: ReasonableAdjustmentRecord,
): readonly ReasonableAdjustmentFinding[] {
  const { flag, reasonableAdjustmentRecordEntry: adjustments = [], impairmentRecordEntry: impairments = [] } = record;
  const found: ReasonableAdjustmentFinding[] = [];
  const add = (code: ReasonableAdjustmentFindingCode, ...path: DataIssue['path']) =>
    found.push({ path, code, message: MESSAGES[code] });

  const isInForce = adjustments.some(({ state }) => state !== 'removed');
  if (flag?.requiresAdjustments === true) {
    if (flag.thresholdMet !== true) add('flag-without-threshold', 'flag', 'thresholdMet');
    if (!isInForce) add('flag-without-adjustment', 'reasonableAdjustmentRecordEntry');
    if (flag.sharing === undefined) add('sharing-not-decided', 'flag', 'sharing');
    if (flag.nextReview === undefined) add('no-next-review', 'flag', 'nextReview');
  }
  if (flag?.requiresAdjustments === false && isInForce) add('adjustment-without-flag', 'flag', 'requiresAdjustments');
  const isDecided = flag?.sharing === 'shared' || flag?.sharing === 'objected';
  if (isDecided && flag.sharingDate === undefined) add('sharing-without-date', 'flag', 'sharingDate');

  adjustments.forEach((adjustment, index) => {
    const at = ['reasonableAdjustmentRecordEntry', index];
    if (saysNothing(adjustment)) add('adjustment-says-nothing', ...at);
    if (adjustment.state === 'removed' && !adjustment.removalReason) {
      add('removed-without-reason', ...at, 'removalReason');
    }
    if (isUnknown(adjustment.category, REASONABLE_ADJUSTMENT_CATEGORIES)) add('unknown-category', ...at, 'category');
  });
  impairments.forEach(({ impairmentCategory }, index) => {
    if (isUnknown(impairmentCategory?.codedValue, IMPAIRMENTS)) {
      add('unknown-impairment', 'impairmentRecordEntry', index, 'impairmentCategory', 'codedValue');
    }
  });
  return found;
}
