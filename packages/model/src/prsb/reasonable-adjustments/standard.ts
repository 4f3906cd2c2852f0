// SPDX-License-Identifier: Apache-2.0

/** The standard, as it stands in the document's `standard`. */
export const REASONABLE_ADJUSTMENT_STANDARD = 'Reasonable Adjustment Digital Flag (DAPB4019)';

/**
 * What of the standard this version rests on. The specification of the notice of December 2025 was not seen: codes are
 * those of the implementation guide's draft, rules those of published guidance.
 */
export const REASONABLE_ADJUSTMENT_ISSUE = {
  issue: 'Information standards notice of December 2025',
  fullComplianceBy: '2026-09-30',
  codesFrom: 'Draft code systems and value set 0.4.0 of 14 February 2024',
  specificationSeen: false,
} as const;

/** The steps the standard asks of a provider. */
export const REASONABLE_ADJUSTMENT_STEPS = ['identify', 'record', 'flag', 'share', 'meet', 'review'] as const;
export type ReasonableAdjustmentStep = (typeof REASONABLE_ADJUSTMENT_STEPS)[number];
