// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, many, optional, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { PLAN_TYPES } from '../value-sets.js';
import { performingProfessional, personCompletingRecord, place, responsibilityForReview } from './parts.js';
import { PLAN_ROWS } from './standard.js';

/** Any other plan to attach, such as one for behaviour, eating and drinking, or a wound. */
export const AdditionalSupportPlans = section(
  'additionalSupportPlans',
  many(
    'Additional support plans',
    group({
      additionalSupportPlanName: optional('Additional support plan name', codedOrText(PLAN_TYPES)),
      additionalSupportPlanContent: optional('Additional support plan content', text()),
      /** A moment in the standard, whatever its name says: an interval needs words beside it. */
      plannedReviewDateInterval: optional('Planned review date/interval', dateTime()),
      responsibilityForReview: optional('Responsibility for review', responsibilityForReview),
      dateThisPlanWasLastUpdated: optional('Date this plan was last updated', dateTime()),
      location: optional('Location', place),
      performingProfessional: optional('Performing professional', performingProfessional),
      personCompletingRecord: optional('Person completing record', personCompletingRecord),
    }),
  ),
  PLAN_ROWS,
);
export type AdditionalSupportPlan = z.infer<typeof AdditionalSupportPlans.schema>;
