// SPDX-License-Identifier: Apache-2.0
import { coded, count, group, many, optional, string, untyped, yesNo } from '../../../nodes.js';
import { CAPABILITY } from '../../../value-sets.js';

/** Mobility, of the nursing care needs draft. */
export const mobility = group({
  mobilityRecordEntry: many(
    'Mobility record entry',
    group({
      mobilityCapability: optional('Mobility capability', coded(CAPABILITY), { mro: 'M', min: 1 }),
      baselineMobility: optional('Baseline mobility', coded(CAPABILITY)),
      changesInMobility: optional(
        'Changes in mobility',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      transferAndMovement: optional(
        'Transfer and movement',
        group({
          sitToStand: optional('Sit to stand', untyped()),
          abilityToMoveBetweenTwoSpaces: optional('Ability to move between two spaces', string()),
          typeOfTransferSupportNeeded: optional('Type of transfer support needed', untyped()),
        }),
      ),
      mobilityAids: many(
        'Mobility aids',
        group({
          mobilityAid: optional('Mobility aid', untyped()),
          mobilityAidDependency: optional('Mobility aid dependency', untyped()),
          mobilityAidWithPerson: many('Mobility aid with person', yesNo()),
          numberOfPersonsRequiredToAssistWithMobilisation: optional(
            'Number of persons required to assist with mobilisation',
            count(),
          ),
        }),
      ),
      fallsAndBalance: optional(
        'Falls and balance',
        group({
          unexplainedFalls: many('Unexplained falls', untyped()),
          recentChangesInBalance: optional('Recent changes in balance', untyped()),
          fallsInThePast12MonthsLeadingToSignificantInjury: many(
            'Falls in the past 12 months leading to significant injury',
            untyped(),
          ),
        }),
      ),
      problemsAffectingMobility: many(
        'Problems affecting mobility',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      useOfBedRails: optional(
        'Use of bed rails',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      footwearAndHosiery: optional(
        'Footwear and hosiery',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      comments: optional('Comments', string(), { mro: null }),
    }),
    { mro: 'M', min: 1 },
  ),
});
