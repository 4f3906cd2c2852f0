// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { group, mandatory, many, optional, string, text } from '../nodes.js';
import { section } from '../section.js';
import { TRANSFER_ROWS } from './standard.js';

/** The practice the person is registered with. */
export const TransferGpPractice = section(
  'gpPractice',
  optional(
    'GP practice',
    group({
      gpPracticeRecordEntry: many(
        'GP practice record entry',
        group({
          gpName: optional('GP name', string()),
          gpPracticeDetails: optional('GP practice details', text()),
          gpPracticeIdentifier: mandatory(
            'GP practice identifier',
            string({ valueSet: 'NHS data dictionary: General medical practice code (patient registration)' }),
          ),
        }),
      ),
    }),
    { mro: 'M', min: 1 },
  ),
  TRANSFER_ROWS,
);
export type TransferGpPractice = z.infer<typeof TransferGpPractice.schema>;
