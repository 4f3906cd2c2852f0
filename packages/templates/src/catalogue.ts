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
    id: 'risk-assessment',
    title: 'Risk assessment',
    group: 'Risk and safety',
    load: async () => (await import('./risk-assessment/definition.js')).riskAssessment,
  },
  {
    id: 'falls',
    title: 'Falls: what makes a fall more likely, and what we do',
    group: 'Risk and safety',
    load: async () => (await import('./falls/definition.js')).falls,
  },
  {
    id: 'moving-and-handling',
    title: 'Moving and handling',
    group: 'Risk and safety',
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
    load: async () => (await import('./choking/definition.js')).choking,
  },
  {
    id: 'evacuation-plan',
    title: 'Getting out in an emergency',
    group: 'Risk and safety',
    load: async () => (await import('./evacuation-plan/definition.js')).evacuationPlan,
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
    id: 'form-request',
    title: 'Ask for a new form, or a change to one',
    group: 'Communication',
    load: async () => (await import('./form-request/definition.js')).formRequest,
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
];
