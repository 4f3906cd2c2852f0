// SPDX-License-Identifier: Apache-2.0
import { codeList } from '../../code-lists/code-list.js';

/** Why a flag was removed. Seen in examples; there may be others. */
export const REMOVAL_REASONS = /* @__PURE__ */ codeList(
  {
    id: 'reasonable-adjustment-removal-reason',
    name: 'Reason for removing a flag',
    system: 'https://fhir.nhs.uk/STU3/CodeSystem/RARecord-RemovalReason-1',
    systemName: 'RARecord-RemovalReason-1 (STU3)',
    version: null,
    source: 'Examples of the retired API',
    open: true,
    extent: 'part-listed',
    bindingInferred: true,
  },
  [
    ['DoesntApply', 'The Reasonable Adjustment Flag no longer applies to the patient'],
    ['Error', 'The Reasonable Adjustment Flag was created in error'],
  ],
);
