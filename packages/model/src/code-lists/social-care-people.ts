// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Parts people play in somebody's support, from a regional guide: no list of MODS. */
export const SOCIAL_CARE_SUPPORT_ROLE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-support-role',
    name: 'Social care support role',
    system: null,
    systemName: 'Interweave SocialCareSupportRole',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareSupportRole.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['ADV', 'Advocate'],
    ['AF', 'Appointed For'],
    ['AS', 'Appointeeship'],
    ['CF', 'Cared For'],
    ['CAR', 'Carer'],
    ['DEP', 'Depandant'],
    ['EC', 'Emergency Contact'],
    ['FA', 'Financial Agent'],
    ['HM', 'Household Member'],
    ['IC', 'Informal Carer'],
    ['INV', 'Invoicee'],
    ['KH', 'Key Holder'],
    ['LPA', 'Lasting Power of Attorney'],
    ['MC', 'Main Carer'],
    ['NR', 'Nearest Relative'],
    ['NOK', 'Next of Kin'],
    ['OTH', 'Other'],
  ],
);

/** Who asks social care for help, from a regional guide: no list of MODS. */
export const SOCIAL_CARE_REQUESTER_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-requester-type',
    name: 'Social care requester type',
    system: null,
    systemName: 'Interweave SocialCareRequesterType',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareRequesterType.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['ADV', 'Advocate'],
    ['ANON', 'Anonymous'],
    ['ASCP', 'Adult Social Care Provider'],
    ['FFN', 'Family/Friend/Neighbour'],
    ['ICC', 'Integrated Care Centre'],
    ['IC', 'Intermediate Care'],
    ['INT', 'Internal'],
    ['LAHD', 'LA Housing Department/Association'],
    ['LA', 'Legal Agency (Police, Court, Probation etc)'],
    ['MA', 'Managing Authority'],
    ['UKN', 'Not Known'],
    ['P', 'Portal'],
    ['PCH', 'Primary Community Health (GP, community based)'],
    ['SH', 'Secondary Health (A&E, Hospital, OT, Ward, Hospice)'],
    ['TA', 'Trusted Assessor'],
    ['OTH', 'Other'],
    ['S', 'Self'],
  ],
);
