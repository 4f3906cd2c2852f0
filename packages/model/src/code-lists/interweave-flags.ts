// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/**
 * Categories of flags in a regional guide. Not the MODS list of alert categories, whose values were not found.
 */
export const INTERWEAVE_FLAG_CATEGORY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'interweave-flag-category',
    name: 'Flag category (Interweave)',
    system: null,
    systemName: 'Interweave FlagCategory',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesFlagCategory.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['RTO', 'Risk to other'],
    ['RTS', 'Risk to self'],
    ['RSO', 'Risk to self & others'],
    ['SGC', 'Safeguarding concern'],
    ['OTH', 'Other'],
  ],
);

/** Kinds of flags in a regional guide. Not the MODS list of alert codes, whose values were not found. */
export const INTERWEAVE_FLAG_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'interweave-flag-type',
    name: 'Flag type (Interweave)',
    system: null,
    systemName: 'Interweave FlagType',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesFlagType.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['ABUSIVE', 'Know to be abusive'],
    ['ALPERP', 'Alleged perpetrator'],
    ['COMM', 'Communication'],
    ['COVID19', 'COVID-19'],
    ['DOLS', 'Deprivation of Liberty Safeguards'],
    ['DOL', "Deprivation of Liberty (sometimes called 'Community DoL')"],
    ['EOL', 'End of life'],
    ['HCU', 'Home Checks for the Ukraine'],
    ['HDISCH', 'Hospital Discharge'],
    ['MANHAN', 'Manual Handling/Lifting risk'],
    ['MAPPA', 'Multiple Agency Public Protection Arrangements'],
    ['MARAC', 'Multi-Agency Risk Assessment Conferences'],
    ['MEAM', 'Making Every Adult Matter referral'],
    ['MIGR', 'Migrated risk'],
    ['NVU', 'Not to be visited unaccompanied'],
    ['OTH', 'Other'],
    ['RFO', 'Risk from specified others'],
    ['RNENG', 'Risk of Non-engagement/Non-compliance'],
    ['RTC', 'Risk to Children'],
    ['RTM', 'Risk to Men'],
    ['RTW', 'Risk to Women'],
    ['VARM', 'Vunerable Adult Risk Management'],
    ['VISIT', 'Visiting'],
  ],
);
