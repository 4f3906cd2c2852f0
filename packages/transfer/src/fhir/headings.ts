// SPDX-License-Identifier: Apache-2.0
import type { TransferHeading } from '../pack.js';

/** Code and name in the record standard headings of UK Core. Undefined where no code means exactly the heading. */
export const HEADING_CODES: Readonly<Record<TransferHeading, readonly [code: string, display: string] | undefined>> = {
  person: ['person-demographics', 'Person demographics'],
  'gp-practice': ['gp-practice', 'GP practice'],
  'about-me': [
    'patient-and-carer-concerns-expectations-and-wishes',
    'Patient and carer concerns, expectations and wishes',
  ],
  'individual-requirements': ['individual-requirements', 'Individual requirements'],
  alerts: ['alerts', 'Alerts'],
  'legal-information': ['legal-information', 'Legal information'],
  safeguarding: ['safeguarding', 'Safeguarding'],
  'professional-contacts': ['professional-contacts', 'Professional contacts'],
  'personal-contacts': undefined,
  'transfer-details': ['handover-details', 'Handover details'],
  problems: ['problems-and-issues', 'Problems and issues'],
  'care-needs': undefined,
  examination: ['examination-findings', 'Examination findings'],
  assessments: ['assessments', 'Assessments'],
  risks: ['risk-information', 'Risk information'],
  skin: undefined,
  infection: undefined,
  allergies: ['allergies-and-adverse-reaction', 'Allergies and adverse reaction'],
  medicines: ['medications-and-medical-devices', 'Medications and medical devices'],
  'last-doses': undefined,
  'care-plan': ['plan-and-requested-actions', 'Plan and requested actions'],
  'end-of-life': ['advance-decisions-about-treatment', 'Advance decisions about treatment'],
  documents: [
    'documents-including-correspondence-audio-and-images',
    'Documents (including correspondence, audio and images)',
  ],
  belongings: undefined,
};
