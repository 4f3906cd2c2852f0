// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/**
 * How a person describes their gender, as the NHS Data Dictionary codes it. X stands for a question that was not
 * recorded.
 */
export const GENDER_IDENTITY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'gender-identity',
    name: 'Gender identity code',
    system: 'https://www.datadictionary.nhs.uk/data_elements/gender_identity_code.html',
    systemName: 'NHS Data Dictionary GENDER IDENTITY CODE',
    version: 'NHS Data Dictionary, release of June 2026',
    source: 'https://archive.datadictionary.nhs.uk/DD%20Release%20June%202026/data_elements/gender_identity_code.html',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Male (including trans man)'],
    ['2', 'Female (including trans woman)'],
    ['3', 'Non-binary'],
    ['4', 'Other (not listed)'],
    ['Z', 'Not Stated'],
    ['X', 'Not Known (not recorded)', { default: true }],
  ],
);

/**
 * The older national list of stated gender, which PRSB uses. It is not gender identity, and UK Core has retired its
 * copy.
 */
export const PERSON_STATED_GENDER_CODES = /* @__PURE__ */ codeList(
  {
    id: 'person-stated-gender',
    name: 'Person stated gender code',
    system: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
    systemName: 'NHS Data Model and Dictionary',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-NHSDataModelAndDictionary-PersonStatedGenderCode.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Male'],
    ['2', 'Female'],
    ['9', 'Indeterminate (unable to be classified as either male or female)'],
    ['X', 'Not Known (not recorded)'],
  ],
);
