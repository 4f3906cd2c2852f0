// SPDX-License-Identifier: Apache-2.0
import { group, many, optional } from '../nodes.js';
import { section } from '../section.js';
import { PAGE_ROWS, SOURCED_ROWS } from './standard.js';

// That these travel is sourced, and what they hold is not: here they take anything, and `ProvisionalUrgentTransfer` has
// parts for them.

/** The nursing summary of care needs that the standard adds to its siblings. */
export const NursingSummaryHeading = section(
  'nursingSummary',
  optional('Nursing summary (care needs)', group({}), { mro: null }),
  PAGE_ROWS,
);

/** Pressure sores at the time of transfer, one entry each. */
export const SkinHeading = section(
  'skinExistingPressureDamage',
  many('Skin: existing pressure damage', group({}), { mro: null }),
  SOURCED_ROWS,
);

/** Infections, one entry each. What travels today is the Covid-19 status. */
export const InfectionStatusHeading = section(
  'infectionStatus',
  many('Infection status', group({}), { mro: null }),
  SOURCED_ROWS,
);

/** What the person takes along, one entry a thing. */
export const BelongingsHeading = section(
  'belongingsAndAids',
  many('Belongings and aids', group({}), { mro: null }),
  SOURCED_ROWS,
);
