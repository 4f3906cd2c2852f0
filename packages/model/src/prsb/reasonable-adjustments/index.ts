// SPDX-License-Identifier: Apache-2.0
export * from '../index.js';
export {
  REASONABLE_ADJUSTMENT_ISSUE,
  REASONABLE_ADJUSTMENT_STANDARD,
  REASONABLE_ADJUSTMENT_STEPS,
  type ReasonableAdjustmentStep,
} from './standard.js';
export { ACCESSIBLE_INFORMATION_REFSETS, PROGRAMME_FLAG, REASONABLE_ADJUSTMENT_CODES } from './key-codes.js';
export {
  OLDER_CATEGORY_SYSTEM,
  REASONABLE_ADJUSTMENT_CATEGORIES,
  type ReasonableAdjustmentCategoryCode,
} from './categories.js';
export { CODES_THAT_FAIL_THEIR_CHECK_DIGIT, DRAFT_ADJUSTMENTS } from './draft-adjustments.js';
export { IMPAIRMENTS } from './impairments.js';
export { REMOVAL_REASONS } from './removal-reasons.js';
export { CONSENT_PURPOSES, PROXY_ROLES } from './consent-codes.js';
export {
  CONSENT_APPROACHES,
  CONSENT_RULES,
  type ConsentApproach,
  type ConsentRule,
  type ConsentRuleConfidence,
  type ConsentRuleId,
} from './consent-rules.js';
export {
  ADJUSTMENT_STATES,
  type AdjustmentState,
  type Impairment,
  Impairments,
  type ReasonableAdjustment,
  ReasonableAdjustmentFlag,
  ReasonableAdjustmentRecord,
  ReasonableAdjustments,
  SHARING_STATES,
  type SharingState,
  type UnderlyingCondition,
  UnderlyingConditions,
  parseReasonableAdjustments,
} from './record.js';
export {
  type ReasonableAdjustmentFinding,
  type ReasonableAdjustmentFindingCode,
  reasonableAdjustmentFindings,
} from './record-findings.js';
