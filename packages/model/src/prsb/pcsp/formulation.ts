// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, text } from '../nodes.js';
import { section } from '../section.js';
import { performingProfessional, personCompletingRecord, place } from './parts.js';
import { PLAN_ROWS } from './standard.js';

/** A shared account of how difficulties began and what keeps them going; used in mental health above all. */
export const Formulation = section(
  'formulation',
  optional(
    'Formulation',
    group({
      formulationRecordEntry: many(
        'Formulation record entry',
        group({
          date: optional('Date', dateTime()),
          location: optional('Location', place),
          performingProfessional: optional('Performing professional', performingProfessional),
          formulation: optional('Formulation', text({ maxLength: 150 })),
          personCompletingRecord: optional('Person completing record', personCompletingRecord),
        }),
      ),
    }),
  ),
  PLAN_ROWS,
);
export type Formulation = z.infer<typeof Formulation.schema>;
