// SPDX-License-Identifier: Apache-2.0
export * from '../index.js';
export { PLAN_STANDARD } from './standard.js';
export {
  PersonalisedCareAndSupportPlan,
  parsePersonalisedCareAndSupportPlan,
} from './personalised-care-and-support-plan.js';
export { PlanPersonDemographics } from './person-demographics.js';
export { GpPractice } from './gp-practice.js';
export { PlanAboutMe } from './about-me.js';
export { aboutMeDocumentOfPlan, planAboutMeOf } from './about-me-of-plan.js';
export { ProfessionalContacts } from './professional-contacts.js';
export { PersonalContacts } from './personal-contacts.js';
export { Formulation } from './formulation.js';
export { CareAndSupportPlan } from './care-and-support-plan.js';
export { careAndSupportPlanOf } from './care-and-support-plan-of.js';
export { type ContingencySafetyPlan, ContingencySafetyPlans } from './contingency-safety-plans.js';
export { type AdditionalSupportPlan, AdditionalSupportPlans } from './additional-support-plans.js';
