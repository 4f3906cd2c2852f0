// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** How far a person manages by themselves, in the words of a draft standard without codes. */
export const PRSB_CAPABILITY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'prsb-capability',
    name: 'Capability (PRSB Nursing Care Needs)',
    system: null,
    systemName: 'PRSB Nursing Care Needs 0.62',
    version: 'PRSB Nursing Care Needs 0.62',
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/NursingCareNeeds.json',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    [null, 'Independent'],
    [null, 'Slight disability'],
    [null, 'Moderate disability'],
    [null, 'Moderately severe disability'],
    [null, 'Severe disability'],
  ],
);
