// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Whether an NHS number has been traced. One that a worker typed is 02, never 01. */
export const NHS_NUMBER_VERIFICATION_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'nhs-number-verification-status',
    name: 'NHS number verification status',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland',
    systemName: 'UK Core NHS number verification status',
    version: 'SCIP 0.1.0, draft',
    source: 'https://ig.phase2.scip.synanetics.cloud/ValueSet-MODS-NHSNumberVerficationStatus-1.html',
    open: false,
    extent: 'complete',
    bindingInferred: false,
  },
  [
    ['01', 'Number present and verified'],
    ['02', 'Number present but not traced'],
    ['03', 'Trace required'],
    ['04', 'Trace attempted - No match or multiple match found'],
    ['05', 'Trace needs to be resolved - (NHS number or patient detail conflict)'],
    ['06', 'Trace in progress'],
    ['07', 'Number not present and trace not required'],
    ['08', 'Trace postponed (baby under six weeks old)'],
  ],
);

/** Why a person has no NHS number on record. */
export const NHS_NUMBER_UNAVAILABLE_REASON_CODES = /* @__PURE__ */ codeList(
  {
    id: 'nhs-number-unavailable-reason',
    name: 'NHS number unavailable reason',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason',
    systemName: 'UK Core NHS number unavailable reason',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-NHSNumberUnavailableReason.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['nhs-number-not-known', 'NHS number not known'],
    ['overseas-patient', 'Overseas patient'],
    ['devolved-nation', 'Devolved nation'],
  ],
);
