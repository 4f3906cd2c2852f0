// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** The section of the Mental Health Act a person is held under, if any. */
export const MENTAL_HEALTH_ACT_LEGAL_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'mental-health-act-legal-status',
    name: 'Mental Health Act legal status classification',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland',
    systemName: 'UK Core Mental Health Act legal status classification',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-LegalStatusClassificationEngland.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['01', 'Informal'],
    ['02', 'Formally detained under Mental Health Act Section 2'],
    ['03', 'Formally detained under Mental Health Act Section 3'],
    ['04', 'Formally detained under Mental Health Act Section 4'],
    ['05', 'Formally detained under Mental Health Act Section 5(2)'],
    ['06', 'Formally detained under Mental Health Act Section 5(4)'],
    ['07', 'Formally detained under Mental Health Act Section 35'],
    ['08', 'Formally detained under Mental Health Act Section 36'],
    ['09', 'Formally detained under Mental Health Act Section 37 with section 41 restrictions'],
    ['10', 'Formally detained under Mental Health Act Section 37'],
    ['12', 'Formally detained under Mental Health Act Section 38'],
    ['13', 'Formally detained under Mental Health Act Section 44'],
    ['14', 'Formally detained under Mental Health Act Section 46'],
    ['15', 'Formally detained under Mental Health Act Section 47 with section 49 restrictions'],
    ['16', 'Formally detained under Mental Health Act Section 47'],
    ['17', 'Formally detained under Mental Health Act Section 48 with section 49 restrictions'],
    ['18', 'Formally detained under Mental Health Act Section 48'],
    ['19', 'Formally detained under Mental Health Act Section 135'],
    ['20', 'Formally detained under Mental Health Act Section 136'],
    [
      '31',
      'Formally detained under Criminal Procedure(Insanity) Act 1964 as amended by the Criminal Procedures (Insanity and Unfitness to Plead) Act 1991',
    ],
    ['32', 'Formally detained under other acts'],
    ['35', 'Subject to guardianship under Mental Health Act Section 7'],
    ['36', 'Subject to guardianship under Mental Health Act Section 37'],
    ['37', 'Formally detained under Mental Health Act Section 45A (Limited direction in force)'],
    ['38', 'Formally detained under Mental Health Act Section 45A (Limitation direction ended)'],
    ['98', 'Not Applicable'],
    ['99', 'Not Known'],
  ],
);
