// SPDX-License-Identifier: Apache-2.0
import { coded, group, many, optional, string, untyped, yesNo } from '../../../nodes.js';
import { CAPABILITY } from '../../../value-sets.js';

/** Personal Hygiene and Dressing, of the nursing care needs draft. */
export const personalHygieneAndDressing = group({
  personalHygieneAndDressingRecordEntry: optional(
    'Personal hygiene and dressing record entry',
    group({
      personalHygieneAndDressingCapability: optional('Personal hygiene and dressing capability', coded(CAPABILITY), {
        mro: 'M',
        min: 1,
      }),
      baselinePersonalHygieneAndDressingCapability: optional(
        'Baseline personal hygiene and dressing capability',
        coded(CAPABILITY),
      ),
      problemsAffectingPersonalHygieneAndDressing: many(
        'Problems affecting personal hygiene and dressing',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      personalHygieneAndDressingSupportNeeds: optional(
        'Personal hygiene and dressing support needs',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      equipmentToAidPersonalHygieneAndDressing: optional(
        'Equipment to aid personal hygiene and dressing',
        group({
          equipment: optional('Equipment', untyped()),
          equipmentWithPerson: optional('Equipment with person', yesNo()),
        }),
      ),
      mouthAndOralCare: optional(
        'Mouth and oral care',
        group({
          conditionOfMouth: optional('Condition of mouth', untyped()),
          capabilityToMaintainMouthHygiene: optional('Capability to maintain mouth hygiene', yesNo()),
        }),
      ),
      nails: optional(
        'Nails',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      shaving: optional(
        'Shaving',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      personalHygieneAndDressingPreferences: optional('Personal hygiene and dressing preferences', string()),
      impactOfMedicationOnPersonalHygieneAndDressing: many(
        'Impact of medication on personal hygiene and dressing',
        group({
          medicationName: optional('Medication name', coded('dm+d')),
          impactOfMedication: optional('Impact of medication', untyped()),
        }),
      ),
      comments: optional('Comments', string(), { mro: null }),
    }),
    { mro: 'M', min: 1 },
  ),
});
