// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, quantity, string, text, untyped } from '../../nodes.js';
import { section } from '../../section.js';
import { SIBLING_ROWS } from '../standard.js';

/** Scores, such as for early warning, pressure ulcer risk and frailty. */
export const Assessments = section(
  'assessments',
  optional(
    'Assessments',
    group({
      assessmentsRecordEntry: many(
        'Assessments record entry',
        group({
          date: optional('Date', dateTime()),
          assessmentType: optional('Assessment type', text()),
          assessmentSummary: optional('Assessment summary', text()),
          structuredAssessment: optional(
            'Structured assessment',
            group({
              structuredAssessmentName: optional('Structured assessment name', coded('SNOMED CT')),
              assessmentScore: optional('Assessment score', untyped()),
              assessmentValue: optional('Assessment value', quantity()),
              subscaleScore: many('Subscale score', untyped()),
              subscaleValue: many('Subscale value', quantity()),
            }),
          ),
          comment: optional('Comment', string()),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type Assessments = z.infer<typeof Assessments.schema>;
