// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, string, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { TEXT_OR_URL } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

/**
 * Advance care planning and what was decided about resuscitation. Records that decisions exist; it is not where they are made.
 */
export const EndOfLifeCare = section(
  'endOfLifeCare',
  optional(
    'End of life care',
    group({
      /** That a decision exists, its date, and where the signed form is. Software carries it and never makes it. */
      cardioPulmonaryResuscitationCprDecision: optional(
        'Cardio-pulmonary resuscitation (CPR) decision',
        group({
          date: optional('Date', dateTime()),
          /** That a decision exists, its date, and where the signed form is. Software carries it and never makes it. */
          cardioPulmonaryResuscitationCprDecision: optional(
            'Cardio-pulmonary resuscitation (CPR) decision',
            codedOrText(
              'SNOMED CT: 450475007 |For cardiopulmonary resuscitation (finding)|, 450476008 |Not for cardiopulmonary resuscitation (finding)|',
            ),
          ),
          dateForReview: optional('Date for review', dateTime()),
          /** Where the signed paper or file is. */
          locationOfDocument: optional('Location of document', text({ valueSet: TEXT_OR_URL })),
        }),
      ),
      estimatedPrognosis: optional(
        'Estimated prognosis',
        group({
          date: optional('Date', dateTime()),
          estimatedPrognosis: optional('Estimated prognosis', text()),
        }),
      ),
      awarenessOfPrognosis: optional(
        'Awareness of prognosis',
        group({
          date: optional('Date', dateTime()),
          awarenessOfPrognosis: optional('Awareness of prognosis', text()),
        }),
      ),
      prioritiesOfCare: many('Priorities of care', text()),
      anticipatoryActions: many(
        'Anticipatory actions',
        group({
          date: optional('Date', dateTime()),
          anticipatoryActions: optional('Anticipatory actions', string()),
        }),
      ),
      anticipatoryMedicinesEquipment: many(
        'Anticipatory medicines/equipment',
        group({
          date: optional('Date', dateTime()),
          anticipatoryMedicinesEquipment: optional('Anticipatory medicines/equipment', text()),
        }),
      ),
      preferredPlaceOfDeath: optional(
        'Preferred place of death',
        group({
          date: optional('Date', dateTime()),
          preferredPlaceOfDeath1st: optional(
            'Preferred place of death 1st',
            group({
              nameOfThePlace: optional('Name of the place', text()),
              typeOfPlace: optional('Type of place', coded('SCC11580')),
            }),
          ),
          preferredPlaceOfDeath2nd: optional(
            'Preferred place of death 2nd',
            group({
              nameOfThePlace: optional('Name of the place', text()),
              typeOfPlace: optional('Type of place', coded('SCC11580')),
            }),
          ),
        }),
      ),
      preferredPlaceOfCare: optional(
        'Preferred place of care',
        group({
          date: optional('Date', dateTime()),
          preferredPlaceOfCare: optional('Preferred place of care', text()),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type EndOfLifeCare = z.infer<typeof EndOfLifeCare.schema>;
