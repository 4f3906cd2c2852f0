// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, untyped } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { HEALTHCARE_MATTERS } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

/** Vital signs and what was found. The source lists no parts of an observation. */
export const ExaminationFindings = section(
  'examinationFindings',
  optional(
    'Examination findings',
    group({
      examinationFindingsRecordEntry: many(
        'Examination findings record entry',
        group({
          date: optional('Date', dateTime()),
          examinationFindings: optional('Examination findings', codedOrText(HEALTHCARE_MATTERS)),
          observations: optional(
            'Observations',
            group({
              observationsRecordEntry: many('Observations record entry', untyped()),
            }),
          ),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type ExaminationFindings = z.infer<typeof ExaminationFindings.schema>;
