// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, text, yesNo } from '../../nodes.js';
import { codedOrText } from '../../parts.js';
import { section } from '../../section.js';
import { SIBLING_ROWS } from '../standard.js';

/** Concerns, where sharing them is right. */
export const Safeguarding = section(
  'safeguarding',
  optional(
    'Safeguarding',
    group({
      safeguardingConcerns: many(
        'Safeguarding concerns',
        group({
          safeguardingIndicator: optional('Safeguarding indicator', yesNo()),
          safeguardingConcernsDate: optional('Safeguarding concerns date', dateTime()),
          safeguardingConcernsEndDate: optional('Safeguarding concerns end date', dateTime()),
          safeguardingConcerns: optional(
            'Safeguarding concerns',
            codedOrText('SNOMED CT: ^999002381000000108 |Safeguarding issues simple reference set|'),
          ),
          comment: optional('Comment', text()),
        }),
      ),
    }),
  ),
  SIBLING_ROWS,
);
export type Safeguarding = z.infer<typeof Safeguarding.schema>;
