// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { group, optional } from '../../nodes.js';
import { section } from '../../section.js';
import { eatingAndDrinking } from './nursing-summary/eating-and-drinking.js';
import { elimination } from './nursing-summary/elimination.js';
import { medicationSelfManagement } from './nursing-summary/medication-self-management.js';
import { mobility } from './nursing-summary/mobility.js';
import { personalHygieneAndDressing } from './nursing-summary/personal-hygiene-and-dressing.js';
import { skin } from './nursing-summary/skin.js';
import { NURSING_ROWS } from '../standard.js';

/**
 * The nursing summary of care needs. That it belongs is sourced; its content here is the separate PRSB draft Nursing care
 * needs 0.62, which pairs what the person can do today with what is usual for them.
 */
export const NursingSummary = section(
  'nursingSummary',
  optional(
    'Nursing summary (care needs)',
    group({
      eatingAndDrinking: optional('Eating and drinking', eatingAndDrinking),
      mobility: optional('Mobility', mobility),
      elimination: optional('Elimination', elimination),
      personalHygieneAndDressing: optional('Personal Hygiene and Dressing', personalHygieneAndDressing),
      skin: optional('Skin', skin),
      medicationSelfManagement: optional('Medication Self-Management', medicationSelfManagement),
    }),
  ),
  NURSING_ROWS,
);
export type NursingSummary = z.infer<typeof NursingSummary.schema>;
