// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, mandatoryMany, many, optional, string, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { HEALTHCARE_MATTERS, HEALTH_ISSUES, JOB_ROLE, PLAN_TYPES, PROCEDURES, TEXT_OR_URL } from '../value-sets.js';
import { agreement, performingProfessional, personCompletingRecord, place, responsibilityForReview } from './parts.js';
import { PLAN_ROWS } from './standard.js';

const advanceStatement = group({
  date: optional('Date', dateTime()),
  location: optional('Location', place),
  /** Wishes under the Mental Capacity Act 2005; unlike an advance decision to refuse treatment it binds nobody. */
  advanceStatement: optional(
    'Advance statement',
    codedOrText('SNOMED CT: 816281000000101 |Has advance statement (Mental Capacity Act 2005) (finding)|', 150),
  ),
  /** Where the signed paper or file is. */
  locationOfDocument: optional('Location of document', text({ valueSet: TEXT_OR_URL })),
  performingProfessional: optional('Performing professional', performingProfessional),
  personCompletingRecord: optional('Person completing record', personCompletingRecord),
});

/** If this happens, do that, and call them. A person may have several. */
export const ContingencySafetyPlans = section(
  'contingencySafetyPlans',
  many(
    'Contingency/safety plans',
    group({
      /** Signs to watch for: the one thing a contingency plan cannot be without. */
      triggerFactors: mandatoryMany('Trigger factors', codedOrText(HEALTH_ISSUES)),
      contingencyPlanName: optional('Contingency plan name', codedOrText(PLAN_TYPES)),
      /** Steps to take, and steps to avoid. */
      whatShouldHappen: many('What should happen', codedOrText(PROCEDURES)),
      /** Whom to call, and on what number. */
      whoShouldBeContacted: many(
        'Who should be contacted',
        group({
          name: optional('Name', text({ maxLength: 70 })),
          role: optional('Role', coded(JOB_ROLE)),
          contactDetails: optional('Contact details', string({ maxLength: 70 })),
        }),
      ),
      agreedWithPersonOrLegitimateRepresentative: optional(
        'Agreed with person or legitimate representative',
        agreement,
      ),
      dateThisPlanWasLastUpdated: optional('Date this plan was last updated', dateTime()),
      /** A moment in the standard, whatever its name says: an interval needs words beside it. */
      plannedReviewDateInterval: optional('Planned review date/interval', dateTime()),
      responsibilityForReview: optional('Responsibility for review', responsibilityForReview),
      /** What has helped before, and when. */
      copingStrategies: many(
        'Coping strategies',
        group({
          copingStrategy: optional('Coping strategy', text({ maxLength: 150 })),
          startDate: optional('Start date', dateTime()),
          endDate: optional('End date', dateTime()),
        }),
      ),
      /** The first signs that things are slipping. */
      relapseIndicatorsEarlyWarningSigns: many(
        'Relapse indicators / early warning signs',
        codedOrText(HEALTHCARE_MATTERS),
      ),
      /** Wishes under the Mental Capacity Act 2005; unlike an advance decision to refuse treatment it binds nobody. */
      advanceStatement: optional('Advance statement', advanceStatement),
      /** What is in place already, and where it is kept. */
      anticipatoryMedicinesEquipment: many('Anticipatory medicines/equipment', text({ maxLength: 150 })),
      location: many('Location', place),
      performingProfessional: optional('Performing professional', performingProfessional),
      personCompletingRecord: optional('Person completing record', personCompletingRecord),
    }),
  ),
  PLAN_ROWS,
);
export type ContingencySafetyPlan = z.infer<typeof ContingencySafetyPlans.schema>;
