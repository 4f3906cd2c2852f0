// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Whether an alert is in force. MODS prints the same three words without codes. */
export const ALERT_STATUS_CODES = /* @__PURE__ */ codeList(
  {
    id: 'alert-status',
    name: 'Alert status',
    system: 'http://hl7.org/fhir/flag-status',
    systemName: 'FHIR FlagStatus',
    version: 'FHIR R4',
    source: 'https://r4.fhir.space/valueset-flag-status.html',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['active', 'Active'],
    ['inactive', 'Inactive'],
    ['entered-in-error', 'Entered in Error'],
  ],
);
