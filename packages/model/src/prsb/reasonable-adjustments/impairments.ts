// SPDX-License-Identifier: Apache-2.0
import { codeList } from '../../code-lists/code-list.js';

/** Impairments as government statistics have them; 11 is not used. A person may leave it out, or prefer not to say. */
export const IMPAIRMENTS = /* @__PURE__ */ codeList(
  {
    id: 'reasonable-adjustment-impairment',
    name: 'Impairment category',
    system: 'https://fhir.nhs.uk/England/CodeSystem/RA-ConditionCode',
    systemName: 'NHS England RA-ConditionCode',
    version: '0.4.0',
    source: 'NHSDigital/ra-sandbox, draft of 14 February 2024',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Vision (for example blindness or partial sight)'],
    ['2', 'Hearing (for example deafness or partial hearing)'],
    ['3', 'Mobility (for example walking short distances or climbing stairs)'],
    ['4', 'Dexterity (for example lifting and carrying objects, using a keyboard)'],
    ['5', 'Learning or understanding or concentrating'],
    ['6', 'Memory'],
    ['7', 'Mental health'],
    ['8', 'Stamina or breathing or fatigue'],
    [
      '9',
      'Social or behavioural (for example associated with autism spectrum disorder (ASD) which includes Asperger’s, or attention deficit hyperactivity disorder (ADHD))',
    ],
    ['10', 'Other (please specify)'],
    ['12', 'Patient would prefer not to say'],
  ],
);
