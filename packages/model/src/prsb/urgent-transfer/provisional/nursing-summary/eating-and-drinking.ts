// SPDX-License-Identifier: Apache-2.0
import { coded, group, many, optional, string, text, untyped } from '../../../nodes.js';
import { codedOrText } from '../../../parts.js';
import { CAPABILITY } from '../../../value-sets.js';

/** Eating and drinking, of the nursing care needs draft. */
export const eatingAndDrinking = group({
  eatingAndDrinkingRecordEntry: many(
    'Eating and drinking record entry',
    group({
      eatingAndDrinkingCapability: optional('Eating and drinking capability', coded(CAPABILITY), { mro: 'M', min: 1 }),
      baselineEatingAndDrinkingCapability: optional('Baseline eating and drinking capability', coded(CAPABILITY)),
      physiologicalMeasurements: many(
        'Physiological measurements',
        group({
          weight: optional('Weight', untyped()),
          heightLength: optional('Height/length', untyped()),
          bmi: optional('BMI', untyped()),
          unexplainedWeightChange: optional('Unexplained weight change', string()),
        }),
      ),
      hydration: optional(
        'Hydration',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      problemSWithDrinkingFluids: many(
        'Problem(s) with drinking fluids',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      problemSWithEating: many('Problem(s) with eating', codedOrText('SNOMED CT')),
      experienceOfNauseaAndVomiting: optional('Experience of nausea and vomiting', codedOrText('SNOMED CT')),
      feedingEquipmentAndSupport: many('Feeding equipment and support', codedOrText('SNOMED CT')),
      tubeFeeding: optional(
        'Tube feeding',
        group({
          codedValue: many('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', text()),
        }),
      ),
      dentalDevice: optional(
        'Dental device',
        group({
          dentalDeviceRecordEntry: many('Dental device record entry', untyped()),
        }),
      ),
      mouthAndDentalHealthComplicationsEffectOnEatingAndDrinking: optional(
        'Mouth and dental health complications effect on eating and drinking',
        string(),
      ),
      dietaryRequirements: many('Dietary requirements', codedOrText('SNOMED CT')),
      eatingAndDrinkingPreferences: optional('Eating and drinking preferences', string()),
      appetite: optional('Appetite', codedOrText('SNOMED CT')),
      comments: optional('Comments', string(), { mro: null }),
    }),
    { mro: 'M', min: 1 },
  ),
});
