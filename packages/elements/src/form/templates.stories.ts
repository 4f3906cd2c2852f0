// SPDX-License-Identifier: Apache-2.0
// Each form of the catalogue as a worker finds it, for a person whose record is there.
import { mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { adrt } from '@careplan-kit/templates/adrt';
import { bedRails } from '@careplan-kit/templates/bed-rails';
import { bestInterests } from '@careplan-kit/templates/best-interests';
import { choking } from '@careplan-kit/templates/choking';
import { consent } from '@careplan-kit/templates/consent';
import { deprivationOfLiberty } from '@careplan-kit/templates/deprivation-of-liberty';
import { evacuationPlan } from '@careplan-kit/templates/evacuation-plan';
import { falls } from '@careplan-kit/templates/falls';
import { futureWishes } from '@careplan-kit/templates/future-wishes';
import { lastingPowerOfAttorney } from '@careplan-kit/templates/lasting-power-of-attorney';
import { medicinesSelfAdministration } from '@careplan-kit/templates/medicines-self-administration';
import { mentalCapacity } from '@careplan-kit/templates/mental-capacity';
import { movingAndHandling } from '@careplan-kit/templates/moving-and-handling';
import { nutritionCheck } from '@careplan-kit/templates/nutrition-check';
import { oralHealth } from '@careplan-kit/templates/oral-health';
import { resuscitationDecisions } from '@careplan-kit/templates/resuscitation-decisions';
import { riskAssessment } from '@careplan-kit/templates/risk-assessment';
import { skinCheck } from '@careplan-kit/templates/skin-check';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

export default {
  title: 'Templates/Law and risks',
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
