// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** That a person has made an advance statement: the one code PRSB names. */
export const SNOMED_ADVANCE_STATEMENT_CODES = /* @__PURE__ */ codeList(
  {
    id: 'snomed-advance-statement',
    name: 'Advance statement',
    system: 'http://snomed.info/sct',
    systemName: 'SNOMED CT',
    version: null,
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [['816281000000101', 'Has advance statement (Mental Capacity Act 2005)']],
);
