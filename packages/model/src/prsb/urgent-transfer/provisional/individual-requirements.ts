// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, string, text, yesNo } from '../../nodes.js';
import { codedOrText } from '../../parts.js';
import { section } from '../../section.js';
import { SIBLING_ROWS } from '../standard.js';

/** Reasonable adjustments, impairments, cognition, mobility and other needs. */
export const IndividualRequirements = section(
  'individualRequirements',
  optional(
    'Individual requirements',
    group({
      reasonableAdjustment: optional(
        'Reasonable adjustment',
        group({
          reasonableAdjustmentRecordEntry: many(
            'Reasonable adjustment record entry',
            group({
              /** True when the person requires adjustments. */
              reasonableAdjustmentFlag: optional(
                'Reasonable adjustment flag',
                yesNo(
                  'SNOMED CT: 1108111000000107 |Requires reasonable adjustments for health and care access (Equality Act 2010) (finding)|',
                ),
              ),
              reasonableAdjustment: optional(
                'Reasonable adjustment',
                codedOrText(
                  'SNOMED CT: ^999002121000000109 OR ^999002151000000104 OR ^999002131000000106 OR ^999002141000000102',
                ),
              ),
              reasonableAdjustmentAdditionalDetail: optional('Reasonable adjustment additional detail', string()),
              date: optional('Date', dateTime()),
            }),
          ),
        }),
      ),
      impairment: optional(
        'Impairment',
        group({
          impairmentRecordEntry: many(
            'Impairment record entry',
            group({
              impairmentCategory: optional('Impairment category', codedOrText('SNOMED CT')),
              impairmentAdditionalDetail: optional('Impairment additional detail', text()),
              date: optional('Date', dateTime()),
            }),
          ),
        }),
      ),
      cognition: many(
        'Cognition',
        group({
          date: optional('Date', dateTime()),
          cognition: optional('Cognition', text()),
        }),
      ),
      mobility: many(
        'Mobility',
        group({
          date: optional('Date', dateTime()),
          mobilityNeeds: optional(
            'Mobility needs',
            codedOrText('SNOMED CT: ^999002551000000108 |Mobility findings simple reference set|'),
          ),
        }),
      ),
      otherIndividualRequirements: many(
        'Other individual requirements',
        group({
          date: optional('Date', dateTime()),
          otherIndividualRequirement: optional('Other individual requirement', text()),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type IndividualRequirements = z.infer<typeof IndividualRequirements.schema>;
