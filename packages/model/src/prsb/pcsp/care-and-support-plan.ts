// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, decimal, group, many, optional, string, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import {
  ACTION_STATUSES,
  GOALS,
  GOAL_STATUSES,
  HEALTHCARE_MATTERS,
  HEALTH_ISSUES,
  JOB_ROLE,
  ORGANISATION,
  PROCEDURES,
} from '../value-sets.js';
import {
  SCORE,
  agreement,
  performingProfessional,
  personCompletingRecord,
  place,
  responsibilityForReview,
} from './parts.js';
import { PLAN_ROWS } from './standard.js';

const stageGoal = group({
  /** A step on the way, with an outcome and status of its own. */
  stageGoal: optional('Stage goal', codedOrText(GOALS)),
  outcome: optional('Outcome', codedOrText(HEALTHCARE_MATTERS)),
  goalStatus: optional('Goal status', coded(GOAL_STATUSES)),
});

const actionsAndActivities = group({
  what: many('What', codedOrText(PROCEDURES)),
  who: optional(
    'Who',
    group({
      name: optional('Name', text({ maxLength: 70 })),
      role: optional('Role', coded(JOB_ROLE)),
      team: optional('Team', text({ maxLength: 35 })),
      contactDetails: optional('Contact details', string({ maxLength: 35 })),
    }),
  ),
  /** The standard has a moment only; an interval needs words beside it. */
  when: optional('When', dateTime()),
  /** What to try when it does not go to plan. */
  suggestedStrategies: optional('Suggested strategies', text()),
  status: optional('Status', codedOrText(ACTION_STATUSES)),
  /** 1 to 10: how sure the person is that they can do it. */
  confidence: optional('Confidence', decimal(SCORE)),
  dateLastUpdated: optional('Date last updated', dateTime()),
  reviewDate: optional('Review date', dateTime()),
  /** A step on the way, with an outcome and status of its own. */
  stageGoal: many('Stage goal', stageGoal),
});

const goalsAndHopes = group({
  codedValue: optional('Coded value', coded(GOALS)),
  freeText: optional('Free text', text()),
  /** 1 (low) to 10 (high), as the person rates it. */
  goalImportanceScore: optional('Goal importance score', decimal(SCORE)),
  /** What is done towards the goal, and by whom. */
  actionsAndActivities: many('Actions and activities', actionsAndActivities),
  outcomes: many('Outcomes', codedOrText(HEALTHCARE_MATTERS)),
  goalStatus: optional('Goal status', coded(GOAL_STATUSES)),
});

/**
 * What was decided in the planning conversation, and what came of it: needs, goals, actions, stage goals, agreement and
 * review. A goal stands under a need; a hope that comes from no problem needs a need of its own to stand under.
 */
export const CareAndSupportPlan = section(
  'careAndSupportPlan',
  optional(
    'Care and support plan',
    group({
      /** Abilities, people and assets the person can build on. */
      strengths: many('Strengths', codedOrText(HEALTHCARE_MATTERS)),
      /** What goals hang under: the plan is a tree of need, goal, action and stage goal. */
      needsConcernsOrProblems: many(
        'Needs, concerns or problems',
        group({
          codedValue: optional('Coded value', coded(HEALTH_ISSUES)),
          freeText: optional('Free text', text()),
          /** What the person wants, why it matters and how much. */
          goalsAndHopes: many('Goals and hopes', goalsAndHopes),
        }),
      ),
      agreedWithPersonOrLegitimateRepresentative: optional(
        'Agreed with person or legitimate representative',
        agreement,
      ),
      /** Who pays, and within what limits. */
      careFundingSource: optional('Care funding source', codedOrText(ORGANISATION)),
      dateThisPlanWasLastUpdated: optional('Date this plan was last updated', dateTime()),
      /** What other plans there are, where they are kept, and their dates. */
      otherCarePlanningDocuments: many('Other care planning documents', text()),
      /** A moment in the standard, whatever its name says: an interval needs words beside it. */
      plannedReviewDateInterval: optional('Planned review date/interval', dateTime()),
      responsibilityForReview: optional('Responsibility for review', responsibilityForReview),
      location: optional('Location', place),
      performingProfessional: optional('Performing professional', performingProfessional),
      personCompletingRecord: many('Person completing record', personCompletingRecord),
    }),
  ),
  PLAN_ROWS,
);
export type CareAndSupportPlan = z.infer<typeof CareAndSupportPlan.schema>;
