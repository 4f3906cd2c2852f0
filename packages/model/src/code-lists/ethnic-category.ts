// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/**
 * Ethnic category by the groups of the 2001 census, which MODS names on Ethnicity. Open: a provider may add a
 * second, local character to a code. 99 stands for a missing answer.
 */
export const ETHNIC_CATEGORY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'ethnic-category',
    name: 'Ethnic category (2001 census 16+1)',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland',
    systemName: 'NHS Data Dictionary ETHNIC CATEGORY CODE 2001',
    version: null,
    source: 'https://www.datadictionary.nhs.uk/data_elements/ethnic_category.html',
    open: true,
    extent: 'complete',
    bindingInferred: false,
  },
  [
    ['A', 'White - British'],
    ['B', 'White - Irish'],
    ['C', 'White - Any other White background'],
    ['D', 'Mixed - White and Black Caribbean'],
    ['E', 'Mixed - White and Black African'],
    ['F', 'Mixed - White and Asian'],
    ['G', 'Mixed - Any other mixed background'],
    ['H', 'Asian or Asian British - Indian'],
    ['J', 'Asian or Asian British - Pakistani'],
    ['K', 'Asian or Asian British - Bangladeshi'],
    ['L', 'Asian or Asian British - Any other Asian background'],
    ['M', 'Black or Black British - Caribbean'],
    ['N', 'Black or Black British - African'],
    ['P', 'Black or Black British - Any other Black background'],
    ['R', 'Other Ethnic Groups - Chinese'],
    ['S', 'Other Ethnic Groups - Any other ethnic group'],
    ['Z', 'Not stated'],
    ['99', 'Not known', { default: true }],
  ],
);
