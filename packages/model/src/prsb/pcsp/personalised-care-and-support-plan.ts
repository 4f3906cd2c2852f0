// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { definePrsbDocument, parsePrsb } from '../section.js';
import { PlanAboutMe } from './about-me.js';
import { AdditionalSupportPlans } from './additional-support-plans.js';
import { CareAndSupportPlan } from './care-and-support-plan.js';
import { ContingencySafetyPlans } from './contingency-safety-plans.js';
import { Formulation } from './formulation.js';
import { GpPractice } from './gp-practice.js';
import { PlanPersonDemographics } from './person-demographics.js';
import { PersonalContacts } from './personal-contacts.js';
import { ProfessionalContacts } from './professional-contacts.js';
import { PLAN_STANDARD } from './standard.js';

/**
 * PRSB Personalised care and support plan 2.0: nine sections, 287 nodes, eleven of them mandatory. The standard fixes
 * names, cardinality and codes, and no JSON: the keys are its names as this library keys them. It is written for health
 * services; social care uses it by choice, and to exchange plans.
 */
export const PersonalisedCareAndSupportPlan = definePrsbDocument('Personalised care and support plan', PLAN_STANDARD, {
  personDemographics: PlanPersonDemographics,
  gpPractice: GpPractice,
  aboutMe: PlanAboutMe,
  professionalContacts: ProfessionalContacts,
  personalContacts: PersonalContacts,
  formulation: Formulation,
  careAndSupportPlan: CareAndSupportPlan,
  contingencySafetyPlans: ContingencySafetyPlans,
  additionalSupportPlans: AdditionalSupportPlans,
});
export type PersonalisedCareAndSupportPlan = z.infer<typeof PersonalisedCareAndSupportPlan.schema>;

/**
 * Reads a plan from untrusted data; gives a frozen copy. Elements the standard does not know ride along, and text longer
 * than the standard allows is kept (`prsbFindings` says so).
 *
 * @throws `DataError` with a path for each mandatory element that is missing in a present group, and for each value
 * of a wrong type
 */
export function parsePersonalisedCareAndSupportPlan(input: unknown): PersonalisedCareAndSupportPlan {
  return parsePrsb(PersonalisedCareAndSupportPlan, input);
}
