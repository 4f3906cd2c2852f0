// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT } from '../../values.js';

const snomed = <const Code extends string>(code: Code, display: string) => ({ system: SNOMED_CT, code, display });

/** The SNOMED CT codes the flag turns on. The terms need the licence of SNOMED CT UK. */
export const REASONABLE_ADJUSTMENT_CODES = {
  /** The threshold of the Equality Act 2010: without it there is no flag. */
  threshold: /* @__PURE__ */ snomed(
    '1326341000000105',
    'Impairment with substantial and long term adverse effect on normal day to day activity (Equality Act 2010)',
  ),
  /** The flag itself. */
  requiresAdjustments: /* @__PURE__ */ snomed(
    '1108111000000107',
    'Requires reasonable adjustments for health and care access (Equality Act 2010)',
  ),
  /** Type of the list in the API that is retired. */
  adjustmentList: /* @__PURE__ */ snomed('1094391000000102', 'Reasonable adjustments for health and care access'),
  /** Consent to the national upload, which is no longer asked for. */
  consentToUpload: /* @__PURE__ */ snomed(
    '1853771000000105',
    'Consent given to upload data to Reasonable Adjustment Digital Flag',
  ),
  /** Objection to the national upload. The local record stays. */
  objectionToUpload: /* @__PURE__ */ snomed(
    '1853781000000107',
    'Declined consent to upload data to Reasonable Adjustment Digital Flag',
  ),
  /** That the needs were looked at again; named by one supplier of GP content. */
  reviewDone: /* @__PURE__ */ snomed('1833271000000103', 'Review of Reasonable Adjustment needs'),
  hasHealthcarePassport: /* @__PURE__ */ snomed('1108121000000101', 'Has My Healthcare Passport'),
  hasAnticipatoryCarePlan: /* @__PURE__ */ snomed('792871000000101', 'Has anticipatory care plan'),
} as const;

/** Reference sets of accessible information (DCB1605) that PRSB names for the coded value of an adjustment. */
export const ACCESSIBLE_INFORMATION_REFSETS = [
  {
    id: '999002121000000109',
    name: 'Accessible information - communication support simple reference set',
  },
  {
    id: '999002151000000104',
    name: 'Accessible information - requires communication professional simple reference set',
  },
  {
    id: '999002131000000106',
    name: 'Accessible information - requires specific contact method simple reference set',
  },
  {
    id: '999002141000000102',
    name: 'Accessible information - requires specific information format simple reference set',
  },
] as const;

/** The category of the flag itself, in the current API and in the one before it. */
export const PROGRAMME_FLAG = {
  newer: {
    system: 'https://fhir.nhs.uk/England/CodeSystem/England-FlagCategoryPatient',
    code: 'national-reasonable-adjustment-flag',
    display: 'National Reasonable Adjustments Flag',
  },
  older: {
    system: 'https://fhir.nhs.uk/England/CodeSystem/PatientFlagCategory',
    code: 'NRAF',
    display: 'National Reasonable Adjustments Flag',
  },
} as const;
