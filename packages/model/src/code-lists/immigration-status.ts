// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Immigration status as PRSB lists it. MODS takes any text. */
export const IMMIGRATION_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'immigration-status',
    name: 'Immigration status',
    system: null,
    systemName: 'PRSB Core Information Standard 2',
    version: 'PRSB Core Information Standard 2',
    source:
      'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Asylum Seeker'],
    ['2', 'Exceptional leave to remain in UK'],
    ['3', 'Indefinite Leave to Remain in UK'],
    ['4', 'Limited Leave to Remain in UK'],
    ['5', 'No Recourse to Public Funds (NRPF)'],
    ['6', 'Other Nationals'],
    ['7', 'Refugee'],
    ['8', 'Unaccompanied Asylum Seeker'],
    ['9', 'EU pre-settled status'],
    ['10', 'EU settled status'],
  ],
);
