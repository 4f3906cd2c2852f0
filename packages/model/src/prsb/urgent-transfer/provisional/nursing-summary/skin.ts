// SPDX-License-Identifier: Apache-2.0
import { coded, group, many, optional, string, untyped } from '../../../nodes.js';

/** Skin, of the nursing care needs draft. */
export const skin = group({
  skinRecordEntry: many(
    'Skin record entry',
    group({
      integrityOfSkin: many(
        'Integrity of skin',
        group({
          skinIntegrity: optional('Skin integrity', untyped()),
          riskToSkinIntegrity: optional('Risk to skin integrity', untyped()),
        }),
      ),
      skinHistory: many(
        'Skin history',
        group({
          codedValue: many('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      skinCareTreatmentSummary: optional('Skin care treatment summary', string()),
      signifiersOfPoorCirculation: many(
        'Signifiers of poor circulation',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      abilityToAlterOwnPosition: optional(
        'Ability to alter own position',
        group({
          codedValue: optional('Coded value', coded('SNOMED CT')),
          freeText: optional('Free text', string()),
        }),
      ),
      comments: optional('Comments', string(), { mro: null }),
    }),
  ),
});
