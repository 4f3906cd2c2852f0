// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { group, many, optional, text } from '../nodes.js';
import { section } from '../section.js';
import { SOURCED_ROWS } from './standard.js';

/** Why the person goes, and what the home has seen and done. What these hold is sourced; how often is our reading. */
export const TransferDetails = section(
  'transferDetails',
  optional(
    'Transfer details (reason for transfer)',
    group({
      reasonForTransfer: optional('Reason for transfer', text(), { mro: null, min: 1 }),
      symptomsAndConcerns: many('Symptoms and concerns', text(), { mro: null }),
      actionsTaken: many('Actions taken by the care home', text(), { mro: null }),
    }),
    { mro: null },
  ),
  SOURCED_ROWS,
);
export type TransferDetails = z.infer<typeof TransferDetails.schema>;
