// SPDX-License-Identifier: Apache-2.0

/** How sure we are of a heading, in words a page can show. */
export const TRANSFER_CONFIDENCE = {
  'sourced-item': 'A public page says that it travels; its parts are those of the standard named as its basis.',
  'sourced-heading': 'A public page names the heading; its parts are a guess.',
  'inferred-from-sibling': 'Standards of the same family have it; it was not seen in this one.',
} as const;

export type TransferConfidence = keyof typeof TRANSFER_CONFIDENCE;

/** A heading of the transfer, and how sure we are that it is one. */
export interface TransferHeading {
  /** Its key in the document. */
  readonly key: string;
  readonly name: string;
  /** Where its parts come from. */
  readonly basis: string;
  readonly confidence: TransferConfidence;
  /** `prsb` when its parts are exactly those of a PRSB standard, and it is known to travel. None is `confirmed`. */
  readonly status: 'prsb' | 'inferred';
}

/**
 * Every heading, in the order of the family of standards. The element list of this standard was not seen, so none is
 * confirmed: read the published spreadsheet before claiming conformance.
 */
export const URGENT_TRANSFER_HEADINGS: readonly TransferHeading[] = [
  {
    key: 'personDemographics',
    name: 'Person demographics',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'gpPractice',
    name: 'GP practice',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  { key: 'aboutMe', name: 'About me', basis: 'About Me standard', confidence: 'sourced-item', status: 'prsb' },
  {
    key: 'individualRequirements',
    name: 'Individual requirements',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'alerts',
    name: 'Alerts',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'legalInformation',
    name: 'Legal information',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'safeguarding',
    name: 'Safeguarding',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'professionalContacts',
    name: 'Professional contacts',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'personalContacts',
    name: 'Personal contacts',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'transferDetails',
    name: 'Transfer details (reason for transfer)',
    basis: 'SWL eRedBag items',
    confidence: 'sourced-item',
    status: 'inferred',
  },
  {
    key: 'problemList',
    name: 'Problem list / medical history',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'nursingSummary',
    name: 'Nursing summary (care needs)',
    basis: 'PRSB page; Nursing Care Needs 0.62 draft',
    confidence: 'sourced-heading',
    status: 'inferred',
  },
  {
    key: 'examinationFindings',
    name: 'Examination findings / vital signs',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'assessments',
    name: 'Assessments',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'risks',
    name: 'Risks',
    basis: 'Core information standard 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'skinExistingPressureDamage',
    name: 'Skin: existing pressure damage',
    basis: 'SWL eRedBag items',
    confidence: 'sourced-item',
    status: 'inferred',
  },
  {
    key: 'infectionStatus',
    name: 'Infection status',
    basis: 'SWL eRedBag / vendor page',
    confidence: 'sourced-item',
    status: 'inferred',
  },
  {
    key: 'allergiesAndAdverseReactions',
    name: 'Allergies and adverse reactions',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'medicationsAndMedicalDevices',
    name: 'Medications and medical devices',
    basis: 'Core information standard 2.0 + Care home information 1.1',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'medicationAdministrationRecordEntry',
    name: 'Medication administration (last doses)',
    basis: 'Care home information 1.1',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'careAndSupportPlan',
    name: 'Care and support plan',
    basis: 'PCSP 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'contingencySafetyPlans',
    name: 'Contingency/safety plans',
    basis: 'PCSP 2.0',
    confidence: 'inferred-from-sibling',
    status: 'inferred',
  },
  {
    key: 'endOfLifeCare',
    name: 'End of life care',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'documentsIncludingCorrespondenceAudioAndImages',
    name: 'Documents',
    basis: 'Core information standard 2.0',
    confidence: 'sourced-item',
    status: 'prsb',
  },
  {
    key: 'belongingsAndAids',
    name: 'Belongings and aids',
    basis: 'Red bag pathway',
    confidence: 'sourced-item',
    status: 'inferred',
  },
];
