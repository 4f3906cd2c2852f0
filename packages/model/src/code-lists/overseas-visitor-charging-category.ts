// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Whether NHS care is charged to a person from abroad. */
export const OVERSEAS_VISITOR_CHARGING_CATEGORY_CODES = /* @__PURE__ */ codeList(
  {
    id: 'overseas-visitor-charging-category',
    name: 'Overseas visitor charging category',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-OverseasVisitorChargingCategory',
    systemName: 'UK Core Overseas visitor charging category',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-OverseasVisitorChargingCategory.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['A', 'Standard NHS-funded patient'],
    ['B', 'Immigration Health Surcharge payee'],
    ['C', 'Charge-exempt Overseas Visitor (European Economic Area)'],
    ['D', 'Chargeable European Economic Area patient'],
    ['E', 'Charge-exempt Overseas Visitor (non-European Economic Area)'],
    ['F', 'Chargeable non-European Economic Area patient'],
    ['P', 'Decision Pending on Overseas Visitor Charging Category'],
    ['9', 'Overseas Visitor Charging Category'],
  ],
);
