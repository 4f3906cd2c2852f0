// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '@careplan-kit/emar';

/** Why a dose was not given, in the order in which it happens most. */
export const NOT_GIVEN: readonly Outcome[] = [
  'refused',
  'asleep',
  'not-required',
  'not-available',
  'withheld-clinical',
  'withheld-instruction',
  'nausea-vomiting',
  'nil-by-mouth',
  'absent-hospital',
  'absent-leave',
  'absent-other',
  'spat-out',
  'refused-destroyed',
  'destroyed',
  'vomited-after-dose',
  'self-administered',
  'made-available',
  'other',
];

/** For a gap, also that nobody knows. */
export const NOT_GIVEN_GAP: readonly Outcome[] = [...NOT_GIVEN.slice(0, -1), 'missed-unexplained', 'other'];

/** What does not say why in itself: the worker's words are asked for, and the record stays open until they come. */
const ASKS_WHY: readonly Outcome[] = [
  'refused',
  'refused-destroyed',
  'spat-out',
  'withheld-clinical',
  'withheld-instruction',
  'vomited-after-dose',
  'made-available',
  'missed-unexplained',
  'other',
];

/** Whether an outcome leaves open why. */
export const asksWhy = (outcome: Outcome): boolean => ASKS_WHY.includes(outcome);
