// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Whether a person works, with shortened words and not all of the list. MODS is not known to hold it. */
export const EMPLOYMENT_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'employment-status',
    name: 'Employment status',
    system: null,
    systemName: 'NHS Data Dictionary EMPLOYMENT STATUS',
    version: null,
    source: 'https://renalreg.github.io/resources/master/Types/Occupation.html',
    open: true,
    extent: 'part-listed',
    bindingInferred: true,
  },
  [
    ['01', 'Employed'],
    ['02', 'Unemployed'],
    ['03', 'Student, not working or seeking work'],
    ['04', 'Long-term sick or disabled'],
    ['05', 'Homemaker, not working or seeking work'],
    ['06', 'Not receiving benefits and not working or seeking work'],
    ['07', 'Unpaid voluntary work, not working or seeking work'],
    ['08', 'Retired'],
    ['ZZ', 'Not Stated'],
  ],
);

/** The same for the national client level return, in words: its source prints no codes. */
export const EMPLOYMENT_STATUS_CLD_CODES = /* @__PURE__ */ codeList(
  {
    id: 'employment-status-cld',
    name: 'Employment status (Client Level Data)',
    system: null,
    systemName: 'Adult Social Care Client Level Data',
    version: 'Release 1, February 2023',
    source: 'https://www.bjfb.co.uk/glossary-definitions-1/6645',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    [null, 'Paid: Less than 16 hours a week'],
    [null, 'Paid: 16 or more hours a week'],
    [null, 'Not in Paid Employment (seeking work)'],
    [null, 'Not in Paid Employment (not actively seeking work / retired)'],
    [null, 'Not in Paid Employment (voluntary work only)'],
    [null, 'Paid: Hours per week unknown'],
    [null, 'Unknown'],
  ],
);
