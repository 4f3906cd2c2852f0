// SPDX-License-Identifier: Apache-2.0
import type { Settings } from '../facts/settings.js';
import type { CheckCode } from './codes.js';
import { COMPLETED_LATER } from './codes.js';

/** Something that happened and that somebody has to look at. */
export interface Incident {
  readonly type: string;
  readonly codes: readonly string[];
  readonly notify: readonly string[];
  readonly advice?: string;
  readonly resolveBy?: readonly string[];
}

/** The kind of incident of each reason, the gravest first. */
const TYPES: readonly (readonly [CheckCode, string])[] = [
  ['PERSON_MISMATCH', 'wrong-person'],
  ['ALLERGY_CONFLICT', 'allergen-given'],
  ['ALREADY_RECORDED', 'possible-double-administration'],
  ['MAX_24H_AMOUNT', 'dose-limit-breach'],
  ['MAX_24H_DOSES', 'dose-limit-breach'],
  ['MIN_INTERVAL', 'dose-interval-breach'],
  ['PRODUCT_MISMATCH', 'wrong-product'],
  ['DOSE_OUT_OF_RANGE', 'wrong-dose'],
  ['DOSE_NOT_SET', 'dose-not-set'],
  ['ORDER_STOPPED', 'given-after-stop'],
  ['ORDER_SUSPENDED', 'given-while-suspended'],
  ['ORDER_NOT_STARTED', 'given-before-start'],
  ['ORDER_UNVERIFIED', 'given-before-second-check'],
  ['ORDER_UNKNOWN', 'given-without-order'],
  ['SLOT_NOT_DUE', 'given-when-not-due'],
  ['RECONCILIATION_OPEN', 'given-before-reconciliation'],
  ['PERSON_AWAY', 'given-while-away'],
  ['TOO_EARLY', 'given-too-early'],
  ['MEASUREMENT_OUT_OF_RANGE', 'given-against-reading'],
  ['PREVIOUS_PATCH_NOT_REMOVED', 'two-patches-on'],
  ['SITE_RECENTLY_USED', 'patch-site-reused'],
  ['COVERT_NOT_AUTHORISED', 'covert-without-agreement'],
  ['STAFF_NOT_COMPETENT', 'given-without-competence'],
  ['STOCK_EXPIRED', 'expired-stock-given'],
  ['CD_BALANCE_INSUFFICIENT', 'cd-discrepancy'],
];

/** What needs a clinician's word, as far as software can say. */
const ADVICE: ReadonlySet<string> = new Set([
  ...['wrong-person', 'allergen-given', 'possible-double-administration', 'dose-limit-breach', 'dose-interval-breach'],
  ...['wrong-product', 'wrong-dose', 'dose-not-set', 'given-after-stop', 'given-while-suspended', 'two-patches-on'],
  ...['given-against-reading', 'given-before-reconciliation', 'given-too-early'],
]);

/** The incident of a dose that was given although something spoke against it (R33). */
export function incidentOf(settings: Settings, codes: readonly CheckCode[]): Incident {
  const type = TYPES.find(([code]) => codes.includes(code))?.[1];
  const open = codes.filter((code) => !COMPLETED_LATER.has(code));
  const found = type ?? (open.length === 0 ? 'record-incomplete' : 'given-against-check');
  return {
    type: found,
    codes,
    notify: settings.notify,
    ...(ADVICE.has(found) ? { advice: 'seek clinical advice' } : {}),
    ...(found === 'possible-double-administration'
      ? { resolveBy: ['confirm-both-given', 'mark-duplicate-entry'] }
      : {}),
  };
}
