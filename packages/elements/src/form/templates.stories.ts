// SPDX-License-Identifier: Apache-2.0
// Each form of the catalogue as a worker finds it, for a person whose record is there.
import { emptyCareRecord } from '@careplan-kit/model';
import { bettyRecord, jamesRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { abbeyPain } from '@careplan-kit/templates/abbey-pain';
import { activityPlan } from '@careplan-kit/templates/activity-plan';
import { adrt } from '@careplan-kit/templates/adrt';
import { assessmentResult } from '@careplan-kit/templates/assessment-result';
import { bedRails } from '@careplan-kit/templates/bed-rails';
import { behaviourRecord } from '@careplan-kit/templates/behaviour-record';
import { belongings } from '@careplan-kit/templates/belongings';
import { bestInterests } from '@careplan-kit/templates/best-interests';
import { bodyChart } from '@careplan-kit/templates/body-chart';
import { bowelChart } from '@careplan-kit/templates/bowel-chart';
import { buildingBlocks } from '@careplan-kit/templates/building-blocks';
import { careActNeeds } from '@careplan-kit/templates/care-act-needs';
import { carePlan } from '@careplan-kit/templates/care-plan';
import { catheterChart } from '@careplan-kit/templates/catheter-chart';
import { choking } from '@careplan-kit/templates/choking';
import { clinicianCall } from '@careplan-kit/templates/clinician-call';
import { communicationSheet } from '@careplan-kit/templates/communication-sheet';
import { consent } from '@careplan-kit/templates/consent';
import { councilPlan } from '@careplan-kit/templates/council-plan';
import { dailyRecord } from '@careplan-kit/templates/daily-record';
import { dependencyProfile } from '@careplan-kit/templates/dependency-profile';
import { deprivationOfLiberty } from '@careplan-kit/templates/deprivation-of-liberty';
import { dischargeFollowUp } from '@careplan-kit/templates/discharge-follow-up';
import { dischargeSummary } from '@careplan-kit/templates/discharge-summary';
import { districtNurse } from '@careplan-kit/templates/district-nurse';
import { doctorsNotes } from '@careplan-kit/templates/doctors-notes';
import { escalationCall } from '@careplan-kit/templates/escalation-call';
import { escalationPlan } from '@careplan-kit/templates/escalation-plan';
import { evacuationPlan } from '@careplan-kit/templates/evacuation-plan';
import { fallRecord } from '@careplan-kit/templates/fall-record';
import { falls } from '@careplan-kit/templates/falls';
import { familyCommunication } from '@careplan-kit/templates/family-communication';
import { firstVisit } from '@careplan-kit/templates/first-visit';
import * as visited from '@careplan-kit/templates/first-visit/fixtures';
import { fluidChart } from '@careplan-kit/templates/fluid-chart';
import { foodChart } from '@careplan-kit/templates/food-chart';
import { formRequest } from '@careplan-kit/templates/form-request';
import { fourAt } from '@careplan-kit/templates/four-at';
import { futureWishes } from '@careplan-kit/templates/future-wishes';
import { gad7 } from '@careplan-kit/templates/gad-7';
import { gds15 } from '@careplan-kit/templates/gds-15';
import { gds4 } from '@careplan-kit/templates/gds-4';
import { glucoseChart } from '@careplan-kit/templates/glucose-chart';
import { hospitalPassport } from '@careplan-kit/templates/hospital-passport';
import { keyWorkerNotes } from '@careplan-kit/templates/key-worker-notes';
import { lastingPowerOfAttorney } from '@careplan-kit/templates/lasting-power-of-attorney';
import { medicinesSelfAdministration } from '@careplan-kit/templates/medicines-self-administration';
import { medicinesSent } from '@careplan-kit/templates/medicines-sent';
import { mentalCapacity } from '@careplan-kit/templates/mental-capacity';
import { movingAndHandling } from '@careplan-kit/templates/moving-and-handling';
import { multidisciplinaryNotes } from '@careplan-kit/templates/multidisciplinary-notes';
import { nutritionCheck } from '@careplan-kit/templates/nutrition-check';
import { observations } from '@careplan-kit/templates/observations';
import { olderPersonBaseline } from '@careplan-kit/templates/older-person-baseline';
import { oralHealth } from '@careplan-kit/templates/oral-health';
import { painChart } from '@careplan-kit/templates/pain-chart';
import { personalCare } from '@careplan-kit/templates/personal-care';
import { personalHistory } from '@careplan-kit/templates/personal-history';
import { phq9 } from '@careplan-kit/templates/phq-9';
import { planAgreement } from '@careplan-kit/templates/plan-agreement';
import { redBagChecklist } from '@careplan-kit/templates/red-bag-checklist';
import { reasonableAdjustments } from '@careplan-kit/templates/reasonable-adjustments';
import { repositioningChart } from '@careplan-kit/templates/repositioning-chart';
import { resuscitationDecisions } from '@careplan-kit/templates/resuscitation-decisions';
import { riskAssessment } from '@careplan-kit/templates/risk-assessment';
import { seizureChart } from '@careplan-kit/templates/seizure-chart';
import { shiftAccountability } from '@careplan-kit/templates/shift-accountability';
import { skinCheck } from '@careplan-kit/templates/skin-check';
import { socialActivity } from '@careplan-kit/templates/social-activity';
import { softSigns } from '@careplan-kit/templates/soft-signs';
import { supportNetwork } from '@careplan-kit/templates/support-network';
import { taskChange } from '@careplan-kit/templates/task-change';
import { thisIsMe } from '@careplan-kit/templates/this-is-me';
import { trustedAssessment } from '@careplan-kit/templates/trusted-assessment';
import { transferEscalation } from '@careplan-kit/templates/transfer-escalation';
import { weightChart } from '@careplan-kit/templates/weight-chart';
import { woundChart } from '@careplan-kit/templates/wound-chart';
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

const aWholeSet = {
  takenAt: '08:10',
  respirationRate: '22',
  spo2: '95',
  airOrOxygen: 'air',
  systolicBp: '108',
  pulse: '96',
  consciousness: 'A',
  temperature: '38.2',
  concern: false,
};

/** Totals of the days before, the newest first. */
const earlierTotals = (score: string, version: string | undefined, totals: readonly string[]) =>
  totals.map((total, days) => ({ score, version, total, at: `2026-11-${21 - days}T08:10:00Z`, by: 'Jane' }));

export default {
  title: 'Templates/Forms',
  component: 'cpk-form',
  args: { record: mrsSmithRecord(), context: testHost({ scores: 'all' }) },
};

/** A chart with a row to fill. */
const withARow = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const form = canvasElement.querySelector('cpk-form')!;
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('.repeat > .button')?.click();
};

/** A list of the bag once the person is home again: the second answer of its first choice. */
const whenBack = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const form = canvasElement.querySelector('cpk-form')!;
  await form.updateComplete;
  form.shadowRoot!.querySelectorAll<HTMLElement>('input[type="radio"]')[1]?.click();
  await form.updateComplete;
};

/** The form once the first question is answered. */
const onceSaid = async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
  const form = canvasElement.querySelector('cpk-form')!;
  await form.updateComplete;
  form.shadowRoot!.querySelector<HTMLElement>('input[type="radio"]')?.click();
  await form.updateComplete;
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
export const TransferEscalation = { args: { definition: transferEscalation } };
export const TransferEscalationLittleKnown = { args: { definition: transferEscalation, record: bettyRecord() } };
export const MedicinesSent = { args: { definition: medicinesSent } };
export const MedicinesSentBack = { args: { definition: medicinesSent }, play: whenBack };
export const RedBagChecklist = { args: { definition: redBagChecklist } };
export const RedBagChecklistBack = { args: { definition: redBagChecklist }, play: whenBack };
export const Belongings = { args: { definition: belongings, record: mrGreenRecord() } };
export const OlderPersonBaseline = { args: { definition: olderPersonBaseline, record: mrGreenRecord() } };
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
export const BodyChart = { args: { definition: bodyChart, record: mrGreenRecord() } };
export const FluidChart = { args: { definition: fluidChart }, play: withARow };
export const WoundChart = { args: { definition: woundChart, record: mrGreenRecord() } };
export const BowelChart = { args: { definition: bowelChart }, play: withARow };
export const PainChart = { args: { definition: painChart, record: mrsSmithRecord() } };
export const WeightChart = { args: { definition: weightChart }, play: withARow };
export const DailyRecord = { args: { definition: dailyRecord, record: mrGreenRecord() } };
export const KeyWorkerNotes = { args: { definition: keyWorkerNotes, record: mrGreenRecord() } };
export const AbbeyPain = { args: { definition: abbeyPain } };
export const RepositioningChart = { args: { definition: repositioningChart }, play: withARow };
export const FoodChart = { args: { definition: foodChart }, play: withARow };
export const SeizureChart = { args: { definition: seizureChart } };
export const Observations = { args: { definition: observations } };
/** A whole set, with what NEWS2 came to before as the host keeps it. */
export const ObservationsWithEarlier = {
  args: {
    definition: observations,
    answers: aWholeSet,
    context: testHost({ scores: 'all' }),
    earlierScores: earlierTotals('news2', '2 (December 2017)', ['4', '2', '0']),
  },
};
export const Phq9WithEarlier = {
  args: {
    definition: phq9,
    context: testHost({ scores: 'all' }),
    earlierScores: earlierTotals('phq-9', phq9.scores?.[0]?.version, ['12', '9']),
  },
};
export const Gds15 = { args: { definition: gds15, record: mrGreenRecord() } };
export const Gds4 = { args: { definition: gds4, record: mrGreenRecord() } };
export const Phq9 = { args: { definition: phq9, record: mrGreenRecord() } };
export const Gad7 = { args: { definition: gad7, record: mrGreenRecord() } };
export const FourAt = { args: { definition: fourAt } };
export const BehaviourRecord = { args: { definition: behaviourRecord, record: mrsSmithRecord() } };
export const GlucoseChart = { args: { definition: glucoseChart }, play: withARow };
export const CatheterChart = { args: { definition: catheterChart }, play: withARow };
export const EscalationPlan = { args: { definition: escalationPlan, record: mrGreenRecord() } };
export const EscalationCall = { args: { definition: escalationCall, record: mrGreenRecord() } };
export const ClinicianCall = { args: { definition: clinicianCall, record: mrGreenRecord() } };
export const CommunicationSheet = { args: { definition: communicationSheet, record: mrGreenRecord() } };
export const FamilyCommunication = { args: { definition: familyCommunication, record: mrGreenRecord() } };
export const MultidisciplinaryNotes = { args: { definition: multidisciplinaryNotes, record: mrGreenRecord() } };
export const DoctorsNotes = { args: { definition: doctorsNotes, record: mrGreenRecord() } };
export const DistrictNurse = { args: { definition: districtNurse, record: mrGreenRecord() } };
export const ShiftAccountability = { args: { definition: shiftAccountability, record: mrGreenRecord() } };
export const SoftSigns = { args: { definition: softSigns } };
export const AssessmentResult = { args: { definition: assessmentResult } };
/** Nobody saw it, and nobody knows of a blood thinner: what is to be done now stands under the question. */
export const FallRecord = {
  args: {
    definition: fallRecord,
    record: mrsSmithRecord(),
    answers: {
      headInjury: 'The head: it cannot be ruled out, nobody saw it',
      bloodThinner: { unknown: 'unknown' },
      call: '999 was called',
      dosesKnown: 'chart-only',
    },
  },
};
export const DischargeSummary = { args: { definition: dischargeSummary, record: jamesRecord() }, play: onceSaid };
export const DischargeFollowUp = { args: { definition: dischargeFollowUp, record: jamesRecord() } };
export const ReasonableAdjustments = {
  args: { definition: reasonableAdjustments, record: jamesRecord() },
  play: withARow,
};
export const TrustedAssessment = { args: { definition: trustedAssessment, record: mrsSmithRecord() } };
