// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, string } from '../../nodes.js';
import { section } from '../../section.js';
import { SIBLING_ROWS } from '../standard.js';

/** Falls, choking, skin, leaving unsafely, infection. */
export const Risks = section(
  'risks',
  optional(
    'Risks',
    group({
      risks: many(
        'Risks',
        group({
          startDateOfRisk: optional('Start date of risk', dateTime()),
          endDateOfRisk: optional('End date of risk', dateTime()),
          risk: optional('Risk', coded('SNOMED CT: <281694009 |Finding of at risk (finding)|')),
          riskType: optional('Risk type', string()),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type Risks = z.infer<typeof Risks.schema>;
