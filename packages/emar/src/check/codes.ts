// SPDX-License-Identifier: Apache-2.0

/** What each reason does to a dose that is about to be given: it holds it back, or it is said. */
export const CHECK_CODES = {
  ALREADY_RECORDED: 'block',
  MIN_INTERVAL: 'block',
  MAX_24H_AMOUNT: 'block',
  MAX_24H_DOSES: 'block',
  ALLERGY_CONFLICT: 'block',
  ORDER_UNKNOWN: 'block',
  ORDER_SUSPENDED: 'block',
  ORDER_STOPPED: 'block',
  ORDER_NOT_STARTED: 'block',
  ORDER_UNVERIFIED: 'block',
  SLOT_NOT_DUE: 'block',
  TOO_EARLY: 'block',
  REASON_REQUIRED: 'block',
  RETROSPECTIVE_REASON_REQUIRED: 'block',
  WITNESS_REQUIRED: 'block',
  WITNESS_SAME_AS_ADMINISTRATOR: 'block',
  WITNESS_NOT_AUTHORISED: 'block',
  SITE_REQUIRED: 'block',
  SITE_RECENTLY_USED: 'block',
  PREVIOUS_PATCH_NOT_REMOVED: 'block',
  DOSE_NOT_SET: 'block',
  DOSE_OUT_OF_RANGE: 'block',
  PRODUCT_MISMATCH: 'block',
  PERSON_MISMATCH: 'block',
  PERSON_AWAY: 'block',
  COVERT_NOT_AUTHORISED: 'block',
  MEASUREMENT_REQUIRED: 'block',
  MEASUREMENT_OUT_OF_RANGE: 'block',
  FUTURE_TIMESTAMP: 'block',
  STAFF_NOT_COMPETENT: 'block',
  STOCK_EXPIRED: 'block',
  CD_BALANCE_INSUFFICIENT: 'block',
  HOMELY_REMEDY_LIMIT: 'block',
  HOMELY_REMEDY_EXCLUDED: 'block',
  HOMELY_REMEDY_NOT_LISTED: 'block',
  RECONCILIATION_OPEN: 'block',
  LATE: 'warn',
  BLOCKS_NEXT_SCHEDULED: 'warn',
  ALLERGY_UNVERIFIED: 'warn',
  ALLERGY_NOT_CHECKED: 'warn',
  LIMITS_NOT_CHECKED: 'warn',
  COVERT_REVIEW_OVERDUE: 'warn',
  DOSE_SCHEDULE_OUT_OF_DATE: 'warn',
  STOCK_INSUFFICIENT: 'warn',
  PRN_SEQUENCE: 'warn',
  LOW_WEIGHT_REVIEW: 'warn',
  NO_LIVE_HISTORY: 'warn',
} as const;

export type CheckCode = keyof typeof CHECK_CODES;

/** What a record of a real event may lack and be completed with later (R33). */
export const COMPLETED_LATER: ReadonlySet<string> = new Set<CheckCode>([
  'REASON_REQUIRED',
  'RETROSPECTIVE_REASON_REQUIRED',
  'SITE_REQUIRED',
  'WITNESS_REQUIRED',
  'WITNESS_SAME_AS_ADMINISTRATOR',
  'WITNESS_NOT_AUTHORISED',
  'MEASUREMENT_REQUIRED',
  'DOSE_NOT_SET',
  'FUTURE_TIMESTAMP',
]);

/** What a person may go on in spite of, and what they have to give for it (R19, R35, R74). */
export const OVERRIDES = {
  TOO_EARLY: ['reason'],
  ALLERGY_CONFLICT: ['prescriber', 'reason'],
  RECONCILIATION_OPEN: ['prescriber-or-pharmacist-advice', 'reason'],
} as const satisfies Partial<Record<CheckCode, readonly string[]>>;
