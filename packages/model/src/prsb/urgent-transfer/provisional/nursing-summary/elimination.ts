// SPDX-License-Identifier: Apache-2.0
import { coded, dateTime, group, many, optional, string, untyped } from '../../../nodes.js';
import { CAPABILITY } from '../../../value-sets.js';

/** Elimination, of the nursing care needs draft. */
export const elimination = group({
  eliminationRecordEntry: many(
    'Elimination record entry',
    group({
      toiletingCapability: optional('Toileting capability', coded(CAPABILITY), { mro: 'M', min: 1 }),
      baselineToiletingCapability: optional('Baseline toileting capability', coded(CAPABILITY)),
      continenceCapability: optional('Continence capability', coded(CAPABILITY), { mro: 'M', min: 1 }),
      baselineContinenceCapability: optional('Baseline continence capability', coded(CAPABILITY)),
      bowels: optional(
        'Bowels',
        group({
          problemsOrConcernsWithBowels: many('Problems or concerns with bowels', untyped()),
          usualStoolConsistency: optional('Usual stool consistency', untyped()),
          frequencyOfBowelOpening: optional('Frequency of bowel opening', untyped()),
          lastBowelOpening: optional('Last bowel opening', dateTime()),
        }),
      ),
      urination: optional(
        'Urination',
        group({
          problemsOrConcernsWithUrination: many('Problems or concerns with urination', untyped()),
        }),
      ),
      incontinence: optional(
        'Incontinence',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      support: optional(
        'Support',
        group({
          requirementsForToiletingAssistance: optional('Requirements for toileting assistance', string()),
          equipment: optional('Equipment', untyped()),
        }),
      ),
      catheterBowelAndStomaCare: optional(
        'Catheter, bowel, and stoma care',
        group({
          catheterBowelAndStomaMedicalDevices: many('Catheter, bowel, and stoma medical devices', untyped()),
          reasonForStoma: optional('Reason for stoma', untyped()),
          catheterUseAndSupport: optional('Catheter use and support', untyped()),
        }),
      ),
      comments: optional('Comments', string(), { mro: null }),
    }),
    { mro: 'M', min: 1 },
  ),
});
