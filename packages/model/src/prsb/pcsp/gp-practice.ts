// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { group, mandatory, many, optional, string, text } from '../nodes.js';
import { section } from '../section.js';
import { PLAN_ROWS } from './standard.js';

/** The practice the person is registered with, by its code. */
export const GpPractice = section(
  'gpPractice',
  mandatory(
    'GP practice',
    group({
      gpPracticeRecordEntry: many(
        'GP practice record entry',
        group({
          gpName: optional('GP name', string({ maxLength: 70 })),
          gpPracticeDetails: optional('GP practice details', text({ maxLength: 150 })),
          /** The six characters of the practice code. */
          gpPracticeIdentifier: mandatory(
            'GP practice identifier',
            string({
              maxLength: 6,
              valueSet: 'NHS data dictionary: General medical practice code (patient registration)',
            }),
          ),
        }),
      ),
    }),
  ),
  PLAN_ROWS,
);
export type GpPractice = z.infer<typeof GpPractice.schema>;
