// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** How a person wants to be reached. */
export const PREFERRED_CONTACT_METHOD_CODES = /* @__PURE__ */ codeList(
  {
    id: 'preferred-contact-method',
    name: 'Preferred contact method',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredContactMethod',
    systemName: 'UK Core Preferred contact method',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-PreferredContactMethod.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Letter'],
    ['2', 'Visit'],
    ['3', 'Telephone'],
    ['4', 'E-mail'],
    ['5', 'Minicom (Textphone)'],
    ['6', 'Telephone contact via proxy'],
    ['7', 'Sign language'],
    ['8', 'No Telephone contact'],
    ['9', 'SMS'],
  ],
);

/** In which format a person can read what is written to them. */
export const PREFERRED_WRITTEN_FORMAT_CODES = /* @__PURE__ */ codeList(
  {
    id: 'preferred-written-format',
    name: 'Preferred written communication format',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PreferredWrittenCommunicationFormat',
    systemName: 'UK Core Preferred written communication format',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-PreferredWrittenCommunicationFormat.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['11', 'Large print'],
    ['12', 'Braille'],
    ['13', 'Audio tape'],
  ],
);
