// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { choice, coded, dateTime, group, many, optional, string, text, yesNo } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { performingProfessional, personCompletingRecord, place } from '../pcsp/parts.js';
import type { Provenance } from '../prsb-row.js';
import { definePrsbDocument, parsePrsb, section } from '../section.js';
import { REASONABLE_ADJUSTMENT_STANDARD } from './standard.js';

/** Of elements of PRSB's section "Individual requirements". */
const PRSB: Provenance = { status: 'prsb', source: 'PRSB Core information standard 2.0, Individual requirements' };

/** Of what the flag needs beside them, by its API and guidance. Names are ours. */
const flag = {
  mro: null,
  status: 'inferred',
  confidence: 'likely',
  source: 'Reasonable Adjustment Digital Flag, API and guidance',
} as const;

/** Whether the person's flag is shared nationally. */
export const SHARING_STATES = ['shared', 'objected', 'not-yet-told'] as const;
export type SharingState = (typeof SHARING_STATES)[number];

export const ADJUSTMENT_STATES = ['active', 'removed'] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];

/** The flag of a person: threshold, sharing and review. */
export const ReasonableAdjustmentFlag = section(
  'flag',
  optional(
    'Reasonable adjustment digital flag',
    group({
      /** Substantial and long-term effect, by the Equality Act 2010. */
      thresholdMet: optional('Threshold met', yesNo(), flag),
      thresholdDate: optional('Date the threshold was confirmed', dateTime(), flag),
      thresholdConfirmedBy: optional('Threshold confirmed by', text(), flag),
      requiresAdjustments: optional('Requires reasonable adjustments', yesNo(), flag),
      sharing: optional('Sharing', choice(SHARING_STATES), flag),
      sharingDate: optional('Date of the sharing decision', dateTime(), flag),
      sharingDecidedBy: optional('Sharing decided by', text(), flag),
      /** On what basis: a code of `PROXY_ROLES`. */
      sharingProxyRole: optional('Role of who decided', coded(), flag),
      lastReviewed: optional('Last reviewed', dateTime(), flag),
      nextReview: optional('Next review', dateTime(), flag),
      reviewer: optional('Reviewer', text(), flag),
    }),
    flag,
  ),
  PRSB,
);
export type ReasonableAdjustmentFlag = z.infer<typeof ReasonableAdjustmentFlag.schema>;

/** Adjustments, one entry each, written as what staff do. A removed one stays, with its reason. */
export const ReasonableAdjustments = section(
  'reasonableAdjustmentRecordEntry',
  many(
    'Reasonable adjustment record entry',
    group({
      location: optional('Location', place),
      reasonableAdjustmentFlag: optional(
        'Reasonable adjustment flag',
        yesNo('SNOMED CT: 1108111000000107 |Requires reasonable adjustments for health and care access|'),
      ),
      reasonableAdjustment: optional(
        'Reasonable adjustment',
        codedOrText(
          'SNOMED CT: ^999002121000000109 OR ^999002151000000104 OR ^999002131000000106 OR ^999002141000000102',
        ),
      ),
      /** What is needed, and what happens when it is not done. */
      reasonableAdjustmentAdditionalDetail: optional('Reasonable adjustment additional detail', string()),
      date: optional('Date', dateTime()),
      performingProfessional: optional('Performing professional', performingProfessional),
      personCompletingRecord: optional('Person completing record', personCompletingRecord),
      /** A code of `REASONABLE_ADJUSTMENT_CATEGORIES`. */
      category: optional('Category', coded(), flag),
      state: optional('State', choice(ADJUSTMENT_STATES), flag),
      /** A code of `REMOVAL_REASONS`. */
      removalReason: optional('Removal reason', coded(), flag),
      comment: optional('Comment', text(), flag),
    }),
  ),
  PRSB,
);
export type ReasonableAdjustment = z.infer<typeof ReasonableAdjustments.schema>;

/** Impairments, one entry each. Optional always: the person may prefer not to say. */
export const Impairments = section(
  'impairmentRecordEntry',
  many(
    'Impairment record entry',
    group({
      location: optional('Location', place),
      /** The coded value is one of `IMPAIRMENTS`. */
      impairmentCategory: optional('Impairment category', codedOrText('SNOMED CT')),
      /** What the person can do and wants to do, and how to help. */
      impairmentAdditionalDetail: optional('Impairment additional detail', text()),
      date: optional('Date', dateTime()),
      performingProfessional: optional('Performing professional', performingProfessional),
      personCompletingRecord: optional('Person completing record', personCompletingRecord),
    }),
  ),
  PRSB,
);
export type Impairment = z.infer<typeof Impairments.schema>;

/** Conditions behind the impairments, one entry each. */
export const UnderlyingConditions = section(
  'underlyingCondition',
  many(
    'Underlying condition',
    group({
      condition: optional('Condition', coded(), flag),
      date: optional('Date', dateTime(), flag),
      performingProfessional: optional('Performing professional', performingProfessional, flag),
      personCompletingRecord: optional('Person completing record', personCompletingRecord, flag),
    }),
    flag,
  ),
  PRSB,
);
export type UnderlyingCondition = z.infer<typeof UnderlyingConditions.schema>;

/**
 * A person's reasonable adjustments: PRSB's elements under PRSB's names, with what the flag asks beside them. The
 * document as a whole is ours: neither standard prints one. Nothing in it is mandatory; `reasonableAdjustmentFindings`
 * says what the rules of the flag would not have.
 */
export const ReasonableAdjustmentRecord = definePrsbDocument('Reasonable adjustments', REASONABLE_ADJUSTMENT_STANDARD, {
  flag: ReasonableAdjustmentFlag,
  reasonableAdjustmentRecordEntry: ReasonableAdjustments,
  impairmentRecordEntry: Impairments,
  underlyingCondition: UnderlyingConditions,
});
export type ReasonableAdjustmentRecord = z.infer<typeof ReasonableAdjustmentRecord.schema>;

/**
 * Reads reasonable adjustments from untrusted data; gives a frozen copy. What is not known rides along.
 *
 * @throws `DataError` with a path for each value of a wrong type
 */
export function parseReasonableAdjustments(input: unknown): ReasonableAdjustmentRecord {
  return parsePrsb(ReasonableAdjustmentRecord, input);
}
