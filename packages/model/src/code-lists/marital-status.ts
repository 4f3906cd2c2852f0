// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Marital status as UK Core lists it for England. */
export const MARITAL_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'marital-status',
    name: 'Person marital status',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-PersonMaritalStatusEngland',
    systemName: 'UK Core Person marital status',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-PersonMaritalStatusEngland.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['S', 'Single'],
    ['M', 'Married/Civil Partner'],
    ['D', 'Divorced/Person whose Civil Partnership has been dissolved'],
    ['W', 'Widowed/Surviving Civil Partner'],
    ['P', 'Separated'],
    ['N', 'Not disclosed'],
    ['8', 'Not applicable'],
    ['9', 'Not known'],
  ],
);
