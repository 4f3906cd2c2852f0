// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Which register the key of an address comes from. */
export const ADDRESS_KEY_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'address-key-type',
    name: 'Address key type',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-AddressKeyType',
    systemName: 'UK Core Address key type',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-AddressKeyType.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['PAF', 'Postcode Address File'],
    ['UPRN', 'Unique Property Reference Number'],
  ],
);
