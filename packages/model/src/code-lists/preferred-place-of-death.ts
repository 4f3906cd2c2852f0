// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Kinds of place where a person would want to die. PRSB also allows codes for a wish that is not known. */
export const PREFERRED_PLACE_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'preferred-place-type',
    name: 'Preferred place of death: type of place',
    system: null,
    systemName: 'DAPB1580 (quoted by PRSB)',
    version: null,
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['10', 'Hospital (Acute/Community/Other)'],
    ['20', 'Private residence'],
    ['21', "Patient's own home"],
    ['22', 'Other private residence'],
    ['30', 'Hospice (inpatient specialist palliative care)'],
    ['40', 'Care Home'],
    ['50', 'Other'],
  ],
);
