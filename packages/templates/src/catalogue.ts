// SPDX-License-Identifier: Apache-2.0
// Every form that comes with the kit, by name. A form itself is fetched when somebody opens it.
import type { FormDefinition } from '@careplan-kit/forms/contract';

/** The groups a care home keeps its papers in, in the order a picker shows them. */
export const TEMPLATE_GROUPS = [
  'About me',
  'Care plan',
  'Consent and law',
  'Daily charts',
  'Risk and safety',
  'Health and observations',
  'Medicines',
  'Hospital transfer',
  'Communication',
  'Assessments',
] as const;

export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** A form of the catalogue. */
export interface CatalogueEntry {
  /** The definition's own id, and the name of its entry: `@careplan-kit/templates/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly group: TemplateGroup;
  /** Names of the instruments it holds, for whoever looks for it by one of them. */
  readonly alsoCalled?: readonly string[];
  /** Rejected when it cannot be fetched; asking again tries again. */
  load(): Promise<FormDefinition>;
}

/** Every form, by group and in the order of its group. */
export const catalogue: readonly CatalogueEntry[] = [
  {
    id: 'about-me',
    title: 'About Me',
    group: 'About me',
    load: async () => (await import('./about-me/definition.js')).aboutMe,
  },
  {
    id: 'this-is-me',
    title: 'Me at a glance',
    group: 'About me',
    load: async () => (await import('./this-is-me/definition.js')).thisIsMe,
  },
  {
    id: 'personal-history',
    title: 'My life story',
    group: 'About me',
    load: async () => (await import('./personal-history/definition.js')).personalHistory,
  },
  {
    id: 'support-network',
    title: 'The people around the person',
    group: 'About me',
    load: async () => (await import('./support-network/definition.js')).supportNetwork,
  },
  {
    id: 'care-plan',
    title: 'Care plan',
    group: 'Care plan',
    load: async () => (await import('./care-plan/definition.js')).carePlan,
  },
  {
    id: 'plan-agreement',
    title: 'Agreement to a plan',
    group: 'Care plan',
    load: async () => (await import('./plan-agreement/definition.js')).planAgreement,
  },
  {
    id: 'task-change',
    title: 'A task has changed',
    group: 'Care plan',
    load: async () => (await import('./task-change/definition.js')).taskChange,
  },
  {
    id: 'activity-plan',
    title: 'What I like to do: activity plan',
    group: 'Care plan',
    load: async () => (await import('./activity-plan/definition.js')).activityPlan,
  },
  {
    id: 'personal-care',
    title: 'Washing and dressing',
    group: 'Care plan',
    load: async () => (await import('./personal-care/definition.js')).personalCare,
  },
  {
    id: 'building-blocks',
    title: 'Building blocks of the care plan',
    group: 'Care plan',
    load: async () => (await import('./building-blocks/definition.js')).buildingBlocks,
  },
  {
    id: 'first-visit',
    title: 'First visit',
    group: 'Care plan',
    load: async () => (await import('./first-visit/definition.js')).firstVisit,
  },
  {
    id: 'council-plan',
    title: 'Care and support plan from the council',
    group: 'Care plan',
    load: async () => (await import('./council-plan/definition.js')).councilPlan,
  },
  {
    id: 'mental-capacity',
    title: 'Mental capacity assessment',
    group: 'Consent and law',
    alsoCalled: ['mca-capacity'],
    load: async () => (await import('./mental-capacity/definition.js')).mentalCapacity,
  },
  {
    id: 'best-interests',
    title: 'Best interests decision',
    group: 'Consent and law',
    load: async () => (await import('./best-interests/definition.js')).bestInterests,
  },
  {
    id: 'consent',
    title: 'Consent',
    group: 'Consent and law',
    load: async () => (await import('./consent/definition.js')).consent,
  },
  {
    id: 'deprivation-of-liberty',
    title: 'Deprivation of liberty',
    group: 'Consent and law',
    load: async () => (await import('./deprivation-of-liberty/definition.js')).deprivationOfLiberty,
  },
  {
    id: 'lasting-power-of-attorney',
    title: 'Lasting power of attorney',
    group: 'Consent and law',
    load: async () => (await import('./lasting-power-of-attorney/definition.js')).lastingPowerOfAttorney,
  },
  {
    id: 'future-wishes',
    title: 'Future wishes',
    group: 'Consent and law',
    load: async () => (await import('./future-wishes/definition.js')).futureWishes,
  },
  {
    id: 'adrt',
    title: 'Advance decision to refuse treatment (ADRT)',
    group: 'Consent and law',
    load: async () => (await import('./adrt/definition.js')).adrt,
  },
  {
    id: 'resuscitation-decisions',
    title: 'Resuscitation decisions (DNACPR and ReSPECT)',
    group: 'Consent and law',
    load: async () => (await import('./resuscitation-decisions/definition.js')).resuscitationDecisions,
  },
  {
    id: 'social-activity',
    title: 'Activity: what we did',
    group: 'Daily charts',
    load: async () => (await import('./social-activity/definition.js')).socialActivity,
  },
  {
    id: 'fluid-chart',
    title: 'Fluid chart',
    group: 'Daily charts',
    load: async () => (await import('./fluid-chart/definition.js')).fluidChart,
  },
  {
    id: 'bowel-chart',
    title: 'Bowel chart',
    group: 'Daily charts',
    alsoCalled: ['bristol-stool'],
    load: async () => (await import('./bowel-chart/definition.js')).bowelChart,
  },
  {
    id: 'pain-chart',
    title: 'Pain chart',
    group: 'Daily charts',
    load: async () => (await import('./pain-chart/definition.js')).painChart,
  },
  {
    id: 'weight-chart',
    title: 'Weight chart',
    group: 'Daily charts',
    load: async () => (await import('./weight-chart/definition.js')).weightChart,
  },
  {
    id: 'daily-record',
    title: 'Daily record',
    group: 'Daily charts',
    load: async () => (await import('./daily-record/definition.js')).dailyRecord,
  },
  {
    id: 'repositioning-chart',
    title: 'Repositioning chart',
    group: 'Daily charts',
    alsoCalled: ['repositioning'],
    load: async () => (await import('./repositioning-chart/definition.js')).repositioningChart,
  },
  {
    id: 'food-chart',
    title: 'Food chart',
    group: 'Daily charts',
    load: async () => (await import('./food-chart/definition.js')).foodChart,
  },
  {
    id: 'seizure-chart',
    title: 'Seizure chart',
    group: 'Daily charts',
    load: async () => (await import('./seizure-chart/definition.js')).seizureChart,
  },
  {
    id: 'behaviour-record',
    title: 'Record of behaviour',
    group: 'Daily charts',
    alsoCalled: ['abc-behaviour'],
    load: async () => (await import('./behaviour-record/definition.js')).behaviourRecord,
  },
  {
    id: 'glucose-chart',
    title: 'Diabetes chart',
    group: 'Daily charts',
    alsoCalled: ['blood-glucose'],
    load: async () => (await import('./glucose-chart/definition.js')).glucoseChart,
  },
  {
    id: 'catheter-chart',
    title: 'Catheter chart',
    group: 'Daily charts',
    load: async () => (await import('./catheter-chart/definition.js')).catheterChart,
  },
  {
    id: 'shift-accountability',
    title: 'Shift accountability',
    group: 'Daily charts',
    load: async () => (await import('./shift-accountability/definition.js')).shiftAccountability,
  },
  {
    id: 'risk-assessment',
    title: 'Risk assessment',
    group: 'Risk and safety',
    load: async () => (await import('./risk-assessment/definition.js')).riskAssessment,
  },
  {
    id: 'falls',
    title: 'Falls: what makes a fall more likely, and what we do',
    group: 'Risk and safety',
    alsoCalled: ['falls-multifactorial'],
    load: async () => (await import('./falls/definition.js')).falls,
  },
  {
    id: 'fall-record',
    title: 'A fall: the check, the call and what followed',
    group: 'Risk and safety',
    load: async () => (await import('./fall-record/definition.js')).fallRecord,
  },
  {
    id: 'moving-and-handling',
    title: 'Moving and handling',
    group: 'Risk and safety',
    alsoCalled: ['moving-handling'],
    load: async () => (await import('./moving-and-handling/definition.js')).movingAndHandling,
  },
  {
    id: 'bed-rails',
    title: 'Bed rails',
    group: 'Risk and safety',
    load: async () => (await import('./bed-rails/definition.js')).bedRails,
  },
  {
    id: 'choking',
    title: 'Choking and swallowing',
    group: 'Risk and safety',
    alsoCalled: ['choking-risk'],
    load: async () => (await import('./choking/definition.js')).choking,
  },
  {
    id: 'evacuation-plan',
    title: 'Getting out in an emergency',
    group: 'Risk and safety',
    alsoCalled: ['peep'],
    load: async () => (await import('./evacuation-plan/definition.js')).evacuationPlan,
  },
  {
    id: 'observations',
    title: 'Observations (NEWS2)',
    group: 'Health and observations',
    alsoCalled: ['news2'],
    load: async () => (await import('./observations/definition.js')).observations,
  },
  {
    id: 'soft-signs',
    title: 'Not quite themselves',
    group: 'Health and observations',
    load: async () => (await import('./soft-signs/definition.js')).softSigns,
  },
  {
    id: 'skin-check',
    title: 'Skin check',
    group: 'Health and observations',
    load: async () => (await import('./skin-check/definition.js')).skinCheck,
  },
  {
    id: 'nutrition-check',
    title: 'Eating and drinking enough',
    group: 'Health and observations',
    load: async () => (await import('./nutrition-check/definition.js')).nutritionCheck,
  },
  {
    id: 'oral-health',
    title: 'Mouth and teeth',
    group: 'Health and observations',
    load: async () => (await import('./oral-health/definition.js')).oralHealth,
  },
  {
    id: 'body-chart',
    title: 'Body chart',
    group: 'Health and observations',
    alsoCalled: ['body-map-wound'],
    load: async () => (await import('./body-chart/definition.js')).bodyChart,
  },
  {
    id: 'wound-chart',
    title: 'Wound chart',
    group: 'Health and observations',
    load: async () => (await import('./wound-chart/definition.js')).woundChart,
  },
  {
    id: 'abbey-pain',
    title: 'Observed pain (Abbey Pain Scale)',
    group: 'Health and observations',
    load: async () => (await import('./abbey-pain/definition.js')).abbeyPain,
  },
  {
    id: 'escalation-plan',
    title: 'Escalation plan',
    group: 'Health and observations',
    load: async () => (await import('./escalation-plan/definition.js')).escalationPlan,
  },
  {
    id: 'escalation-call',
    title: 'Escalation call (SBAR)',
    group: 'Health and observations',
    load: async () => (await import('./escalation-call/definition.js')).escalationCall,
  },
  {
    id: 'clinician-call',
    title: 'Call with a clinician',
    group: 'Health and observations',
    load: async () => (await import('./clinician-call/definition.js')).clinicianCall,
  },
  {
    id: 'medicines-self-administration',
    title: 'Looking after my own medicines',
    group: 'Medicines',
    load: async () => (await import('./medicines-self-administration/definition.js')).medicinesSelfAdministration,
  },
  {
    id: 'hospital-passport',
    title: 'Hospital passport',
    group: 'Hospital transfer',
    load: async () => (await import('./hospital-passport/definition.js')).hospitalPassport,
  },
  {
    id: 'reasonable-adjustments',
    title: 'Reasonable adjustments',
    group: 'Hospital transfer',
    load: async () => (await import('./reasonable-adjustments/definition.js')).reasonableAdjustments,
  },
  {
    id: 'discharge-summary',
    title: 'Discharge summary, as received',
    group: 'Hospital transfer',
    load: async () => (await import('./discharge-summary/definition.js')).dischargeSummary,
  },
  {
    id: 'discharge-follow-up',
    title: 'After hospital: things to do',
    group: 'Hospital transfer',
    load: async () => (await import('./discharge-follow-up/definition.js')).dischargeFollowUp,
  },
  {
    id: 'trusted-assessment',
    title: 'Trusted assessment before coming home',
    group: 'Hospital transfer',
    load: async () => (await import('./trusted-assessment/definition.js')).trustedAssessment,
  },
  {
    id: 'transfer-escalation',
    title: 'Going to hospital now (CARES)',
    group: 'Hospital transfer',
    load: async () => (await import('./transfer-escalation/definition.js')).transferEscalation,
  },
  {
    id: 'medicines-sent',
    title: 'Medicines sent, and what came back',
    group: 'Hospital transfer',
    load: async () => (await import('./medicines-sent/definition.js')).medicinesSent,
  },
  {
    id: 'red-bag-checklist',
    title: 'Hospital bag: checklist',
    group: 'Hospital transfer',
    load: async () => (await import('./red-bag-checklist/definition.js')).redBagChecklist,
  },
  {
    id: 'belongings',
    title: 'Belongings sent, and what came back',
    group: 'Hospital transfer',
    load: async () => (await import('./belongings/definition.js')).belongings,
  },
  {
    id: 'older-person-baseline',
    title: 'How the person usually is (baseline)',
    group: 'Hospital transfer',
    load: async () => (await import('./older-person-baseline/definition.js')).olderPersonBaseline,
  },
  {
    id: 'form-request',
    title: 'Ask for a new form, or a change to one',
    group: 'Communication',
    load: async () => (await import('./form-request/definition.js')).formRequest,
  },
  {
    id: 'key-worker-notes',
    title: 'Key worker notes',
    group: 'Communication',
    load: async () => (await import('./key-worker-notes/definition.js')).keyWorkerNotes,
  },
  {
    id: 'communication-sheet',
    title: 'Communication sheet',
    group: 'Communication',
    load: async () => (await import('./communication-sheet/definition.js')).communicationSheet,
  },
  {
    id: 'family-communication',
    title: 'Family communication',
    group: 'Communication',
    load: async () => (await import('./family-communication/definition.js')).familyCommunication,
  },
  {
    id: 'multidisciplinary-notes',
    title: 'Multidisciplinary notes',
    group: 'Communication',
    load: async () => (await import('./multidisciplinary-notes/definition.js')).multidisciplinaryNotes,
  },
  {
    id: 'doctors-notes',
    title: 'Doctor’s notes',
    group: 'Communication',
    load: async () => (await import('./doctors-notes/definition.js')).doctorsNotes,
  },
  {
    id: 'district-nurse',
    title: 'District nurse',
    group: 'Communication',
    load: async () => (await import('./district-nurse/definition.js')).districtNurse,
  },
  {
    id: 'care-act-needs',
    title: 'Needs assessment from the council',
    group: 'Assessments',
    load: async () => (await import('./care-act-needs/definition.js')).careActNeeds,
  },
  {
    id: 'dependency-profile',
    title: 'How much support: dependency profile',
    group: 'Assessments',
    load: async () => (await import('./dependency-profile/definition.js')).dependencyProfile,
  },
  {
    id: 'four-at',
    title: 'Sudden confusion (4AT)',
    group: 'Assessments',
    alsoCalled: ['4at'],
    load: async () => (await import('./four-at/definition.js')).fourAt,
  },
  {
    id: 'gds-15',
    title: 'Geriatric Depression Scale (GDS-15)',
    group: 'Assessments',
    load: async () => (await import('./gds-15/definition.js')).gds15,
  },
  {
    id: 'gds-4',
    title: 'Geriatric Depression Scale, four questions (GDS-4)',
    group: 'Assessments',
    load: async () => (await import('./gds-4/definition.js')).gds4,
  },
  {
    id: 'phq-9',
    title: 'Patient Health Questionnaire (PHQ-9)',
    group: 'Assessments',
    load: async () => (await import('./phq-9/definition.js')).phq9,
  },
  {
    id: 'gad-7',
    title: 'Anxiety questionnaire (GAD-7)',
    group: 'Assessments',
    load: async () => (await import('./gad-7/definition.js')).gad7,
  },
  {
    id: 'assessment-result',
    title: 'Result of an assessment done elsewhere',
    group: 'Assessments',
    load: async () => (await import('./assessment-result/definition.js')).assessmentResult,
  },
];
