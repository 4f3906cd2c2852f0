// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Kinds of social care assessment, from a regional guide: no list of MODS. */
export const SOCIAL_CARE_ASSESSMENT_TYPE_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-assessment-type',
    name: 'Social care assessment type',
    system: null,
    systemName: 'Interweave SocialCareAssessmentType',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareAssessmentType.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['CN', 'Care Act Needs Assessment'],
    ['CA', 'Carers Assessment'],
    ['HD', 'Hospital Discharge Assessment'],
    ['MH', 'Mental Health Assessment'],
    ['OT', 'Occupational Therapy Assessment'],
    ['RA', 'Reablement Assessment'],
    ['SA', 'Social Assessment'],
    ['EOL', 'End of Life Assessment'],
    ['OTH', 'Other'],
  ],
);

/** What an assessment led to, from a regional guide that follows the national client level return. */
export const SOCIAL_CARE_ASSESSMENT_OUTCOME_CODES = /* @__PURE__ */ codeList(
  {
    id: 'social-care-assessment-outcome',
    name: 'Social care assessment outcome',
    system: null,
    systemName: 'Interweave SocialCareAssessmentOutcome',
    version: 'Interweave, commit dc01a06',
    source:
      'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareAssessmentOutcome.fsh',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['PRO-R', 'Progress to Reablement/ST-Max'],
    ['PRO-ASS', 'Progress to Assessment'],
    ['ADMH', 'Admitted to hospital'],
    ['PRO-RASS', 'Progress to Re-assessment/Unplanned Review'],
    ['PRO-SUP', 'Progress to Support Planning / Services'],
    ['PRO-EOL', 'Progress to End of Life Care'],
    ['NCP', 'No change in package'],
    ['SEP', 'Service ended as planned'],
    ['NFA-MALA', 'NFA - Moved to another LA'],
    ['NFA-1NFC', 'NFA - 100% NHS funded care'],
    ['NFA-SFC', 'NFA - Self-funded client (inc 12wk disregard)'],
    ['NFA-SD', 'NFA - Support declined'],
    ['NFA-IA', 'NFA - Information & Advice / Signposting only'],
    ['NFA-D', 'NFA - Deceased'],
    ['NFA-NSO', 'NFA - No services offered: Other reason'],
    ['NFA-SEO', 'NFA - Support ended: Other reason'],
    ['NFA-OTH', 'NFA - Other'],
    ['PRO-FA', 'Progress to financial assessment'],
    ['POS', 'Provision of service'],
    ['DNH-SL', 'Data Not Held- System Level'],
    ['DNH-IL', 'Data Not Held-Individual Level'],
    ['OTH', 'Other'],
  ],
);
