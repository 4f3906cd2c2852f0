// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/**
 * Whether to attempt cardiopulmonary resuscitation, as PRSB codes it. That no decision was asked for is no code
 * here: it is a state of the safety answer.
 */
export const CPR_DECISION_CODES = /* @__PURE__ */ codeList(
  {
    id: 'cpr-decision',
    name: 'CPR decision',
    system: 'http://snomed.info/sct',
    systemName: 'SNOMED CT',
    version: null,
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['450475007', 'For cardiopulmonary resuscitation'],
    ['450476008', 'Not for cardiopulmonary resuscitation'],
  ],
);
