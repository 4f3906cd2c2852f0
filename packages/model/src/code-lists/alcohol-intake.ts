// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Whether a person drinks alcohol: the few codes PRSB names of the many there are. */
export const SNOMED_ALCOHOL_CODES = /* @__PURE__ */ codeList(
  {
    id: 'snomed-alcohol',
    name: 'Alcohol intake',
    system: 'http://snomed.info/sct',
    systemName: 'SNOMED CT',
    version: null,
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['219006', 'Current drinker of alcohol'],
    ['105542008', 'Current non-drinker of alcohol'],
    ['228274009', 'Lifetime non-drinker'],
    ['1104551000000109', 'Declined to provide information about alcohol use'],
    ['371434005', 'History of alcohol abuse'],
  ],
);
