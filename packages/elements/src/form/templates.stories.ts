// SPDX-License-Identifier: Apache-2.0
// Each form of the catalogue as a worker finds it, for a person whose record is there.
import { emptyCareRecord } from '@careplan-kit/model';
import { bettyRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { activityPlan } from '@careplan-kit/templates/activity-plan';
import { adrt } from '@careplan-kit/templates/adrt';
import { bedRails } from '@careplan-kit/templates/bed-rails';
import { bestInterests } from '@careplan-kit/templates/best-interests';
import { buildingBlocks } from '@careplan-kit/templates/building-blocks';
import { careActNeeds } from '@careplan-kit/templates/care-act-needs';
import { carePlan } from '@careplan-kit/templates/care-plan';
import { choking } from '@careplan-kit/templates/choking';
import { consent } from '@careplan-kit/templates/consent';
import { councilPlan } from '@careplan-kit/templates/council-plan';
import { dependencyProfile } from '@careplan-kit/templates/dependency-profile';
import { deprivationOfLiberty } from '@careplan-kit/templates/deprivation-of-liberty';
import { evacuationPlan } from '@careplan-kit/templates/evacuation-plan';
import { falls } from '@careplan-kit/templates/falls';
import { firstVisit } from '@careplan-kit/templates/first-visit';
import * as visited from '@careplan-kit/templates/first-visit/fixtures';
import { formRequest } from '@careplan-kit/templates/form-request';
import { futureWishes } from '@careplan-kit/templates/future-wishes';
import { hospitalPassport } from '@careplan-kit/templates/hospital-passport';
import { lastingPowerOfAttorney } from '@careplan-kit/templates/lasting-power-of-attorney';
import { medicinesSelfAdministration } from '@careplan-kit/templates/medicines-self-administration';
import { mentalCapacity } from '@careplan-kit/templates/mental-capacity';
import { movingAndHandling } from '@careplan-kit/templates/moving-and-handling';
import { nutritionCheck } from '@careplan-kit/templates/nutrition-check';
import { oralHealth } from '@careplan-kit/templates/oral-health';
import { personalCare } from '@careplan-kit/templates/personal-care';
import { personalHistory } from '@careplan-kit/templates/personal-history';
import { planAgreement } from '@careplan-kit/templates/plan-agreement';
import { resuscitationDecisions } from '@careplan-kit/templates/resuscitation-decisions';
import { riskAssessment } from '@careplan-kit/templates/risk-assessment';
import { skinCheck } from '@careplan-kit/templates/skin-check';
import { socialActivity } from '@careplan-kit/templates/social-activity';
import { supportNetwork } from '@careplan-kit/templates/support-network';
import { taskChange } from '@careplan-kit/templates/task-change';
import { thisIsMe } from '@careplan-kit/templates/this-is-me';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

export default {
  title: 'Templates/Forms',
  component: 'cpk-form',
  args: { record: mrsSmithRecord(), context: testHost({ scores: 'all' }) },
};

export const MentalCapacity = { args: { definition: mentalCapacity } };
export const BestInterests = { args: { definition: bestInterests } };
export const Consent = { args: { definition: consent } };
export const DeprivationOfLiberty = { args: { definition: deprivationOfLiberty } };
export const LastingPowerOfAttorney = { args: { definition: lastingPowerOfAttorney } };
export const FutureWishes = { args: { definition: futureWishes } };
export const Adrt = { args: { definition: adrt } };
export const ResuscitationDecisions = { args: { definition: resuscitationDecisions } };
export const RiskAssessment = { args: { definition: riskAssessment } };
export const Falls = { args: { definition: falls, record: mrGreenRecord() } };
export const MovingAndHandling = { args: { definition: movingAndHandling } };
export const BedRails = { args: { definition: bedRails, record: mrGreenRecord() } };
export const Choking = { args: { definition: choking } };
export const EvacuationPlan = { args: { definition: evacuationPlan } };
export const SkinCheck = { args: { definition: skinCheck } };
export const NutritionCheck = { args: { definition: nutritionCheck } };
export const OralHealth = { args: { definition: oralHealth } };
export const MedicinesSelfAdministration = { args: { definition: medicinesSelfAdministration } };
export const ThisIsMe = { args: { definition: thisIsMe } };
export const HospitalPassport = { args: { definition: hospitalPassport, record: mrGreenRecord() } };
export const HospitalPassportLittleKnown = { args: { definition: hospitalPassport, record: bettyRecord() } };
export const PersonalHistory = { args: { definition: personalHistory } };
export const SupportNetwork = { args: { definition: supportNetwork } };
export const CarePlanForm = { args: { definition: carePlan, record: mrGreenRecord() } };
export const TaskChange = { args: { definition: taskChange, record: mrGreenRecord() } };
export const PlanAgreement = { args: { definition: planAgreement } };
export const ActivityPlan = { args: { definition: activityPlan } };
export const SocialActivity = { args: { definition: socialActivity } };
export const PersonalCare = { args: { definition: personalCare, record: mrGreenRecord() } };
export const DependencyProfile = { args: { definition: dependencyProfile } };
export const FormRequest = { args: { definition: formRequest } };
export const CareActNeeds = { args: { definition: careActNeeds, record: emptyCareRecord({ id: 'resident-bodat' }) } };
export const CouncilPlan = { args: { definition: councilPlan, record: visited.mrBodat.careRecord() } };
export const FirstVisit = { args: { definition: firstVisit, record: visited.mrBodat.careRecord() } };
export const BuildingBlocks = { args: { definition: buildingBlocks, record: mrGreenRecord() } };
