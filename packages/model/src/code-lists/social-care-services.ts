// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Kinds of social care service, from a regional guide: no list of MODS. */
export const SOCIAL_CARE_SERVICE_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-service-type',
    name: 'Social care service type',
    system: null,
    systemName: 'Interweave SocialCareServiceType',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareServiceType.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['R', 'Reablement'],
    ['STNC', 'Short Term Nursing Care'],
    ['STRC', 'Short Term Residential Care'],
    ['LTNC', 'Long Term Nursing Care'],
    ['LTRC', 'Long Term Residential Care'],
    ['HS', 'Home Support'],
    ['DS', 'Day Support'],
    ['M', 'Meals'],
    ['TRAN', 'Transport'],
    ['EQ', 'Equipment'],
    ['DP', 'Direct Payment'],
    ['SL', 'Shared Lives'],
    ['CSL', 'Community Supported Living'],
    ['PS', 'Professional Support'],
    ['PS-SW', 'Professional Support- Social Worker'],
    ['LEES', 'Learning/Education/Employment Support'],
    ['EOL', 'End of Life Care'],
    ['ES', 'Emergency Support'],
    ['OSTS', 'Other Short Term Support'],
    ['OLTS', 'Other Long Term Support'],
    ['C-R', 'Carer Respite'],
    ['C-SS', 'Carer Sitting Service'],
    ['C-US', 'Carer Universal Services'],
    ['C-OTH', 'Other Carer Support'],
    ['DNH-SL', 'Data Not Held- System Level'],
    ['DNH-IL', 'Data Not Held-Individual Level'],
    ['OTH', 'Other'],
  ],
);

/** Groups of social care services, from a regional guide: no list of MODS. */
export const SOCIAL_CARE_SERVICE_CATEGORY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-service-category',
    name: 'Social care service category',
    system: null,
    systemName: 'Interweave SocialCareServiceCategory',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareServiceCategory.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['STS-STMAX', 'Short Term Support: ST-Max'],
    ['STS-OLL', 'Short Term Support: Ongoing Low Level'],
    ['STS-OST', 'Short Term Support: Other Short Term'],
    ['LTS-NC', 'Long Term Support: Nursing Care'],
    ['LTS-RS', 'Long Term Support: Residential Care'],
    ['LTS-C', 'Long Term Support: Community'],
    ['LTS-P', 'Long Term Support: Prison'],
    ['CS-DC', 'Carer Support: Direct to Carer'],
    ['CS-SIPC', 'Carer Support: Support involving the person cared-for'],
    ['DNH-SL', 'Data Not Held- System Level'],
    ['DNH-IL', 'Data Not Held-Individual Level'],
    ['OTH', 'Other'],
  ],
);
