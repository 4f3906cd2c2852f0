// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, date, dateTime, group, mandatory, many, optional, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { HEALTH_ISSUES, ROUTES } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

const reactionDetails = group({
  date: optional('Date', dateTime()),
  substance: optional(
    'Substance',
    codedOrText(
      'SNOMED CT: <105590001 |Substance (substance)| or <373873005 |Pharmaceutical / biologic product (product)|',
    ),
  ),
  descriptionOfReaction: optional('Description of reaction', codedOrText(HEALTH_ISSUES)),
  onsetDate: optional('Onset date', dateTime()),
  severity: optional('Severity', codedOrText('FHIR value set: Severity')),
  certainty: optional('Certainty', codedOrText('FHIR value set: Certainty')),
  routeOfExposure: optional('Route of exposure', codedOrText(ROUTES)),
  comment: optional('Comment', text(), { mro: null }),
});

/** Allergies, intolerances and reactions. Each entry must name its causative agent. */
export const AllergiesAndAdverseReactions = section(
  'allergiesAndAdverseReactions',
  optional(
    'Allergies and adverse reactions',
    group({
      allergiesAndAdverseReactionsRecordEntry: many(
        'Allergies and adverse reactions record entry',
        group({
          typeOfReaction: optional('Type of reaction', coded('FHIR value set: Allergy, Intolerance')),
          /** What the person reacted to. "No known allergies" is said with a code, never by leaving the list out. */
          causativeAgent: mandatory(
            'Causative agent',
            codedOrText(
              'dm+d: VTM, VMP, AMP, VMPP, AMPP and ingredients; SNOMED CT: <105590001 OR <373873005 OR <<716186003',
            ),
          ),
          reactionDetailsCluster: many('Reaction details cluster', reactionDetails),
          evidence: optional('Evidence', text()),
          dateFirstExperienced: optional('Date first experienced', dateTime()),
          allergyEndDate: optional('Allergy end date', date()),
          comment: optional('Comment', text(), { mro: null }),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type AllergiesAndAdverseReactions = z.infer<typeof AllergiesAndAdverseReactions.schema>;
