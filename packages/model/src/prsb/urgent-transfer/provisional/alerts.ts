// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { group, many, optional, string } from '../../nodes.js';
import { section } from '../../section.js';
import { SIBLING_ROWS } from '../standard.js';

/** What the receiving team must see first. */
export const Alerts = section(
  'alerts',
  optional(
    'Alerts',
    group({
      alertsRecordEntry: many(
        'Alerts record entry',
        group({
          alert: optional('Alert', string()),
        }),
        { mro: null },
      ),
    }),
    { mro: null },
  ),
  SIBLING_ROWS,
);
export type Alerts = z.infer<typeof Alerts.schema>;
