// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** How far an application for a deprivation of liberty authorisation has come: two words without codes. */
export const DOLS_APPLICATION_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'dols-application-status',
    name: 'DoLS application status',
    system: null,
    systemName: 'PRSB Core Information Standard 2',
    version: 'PRSB Core Information Standard 2',
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    [null, 'Requested'],
    [null, 'Authorised'],
  ],
);
