// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** How a hospital stay ended. */
export const DISCHARGE_METHOD_CODES = /* @__PURE__ */ codeList(
  {
    id: 'discharge-method',
    name: 'Discharge method',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeMethodEngland',
    systemName: 'UK Core Discharge method',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-DischargeMethodEngland.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['1', 'Patient discharged on clinical advice or with clinical consent'],
    ['3', 'Patient discharged by mental health review tribunal, Home Secretary or Court'],
    ['4', 'Patient died'],
    ['5', 'Stillbirth'],
    ['6', 'Patient discharged him/herself'],
    ['7', 'Patient discharged by a relative or advocate'],
    [
      '8',
      'Not applicable (Hospital Provider Spell not finished at episode end (i.e. not discharged) or current episode unfinished)',
    ],
    ['9', 'Method of discharge  not known'],
  ],
);

/** Where a person went after a hospital stay. */
export const DISCHARGE_DESTINATION_CODES = /* @__PURE__ */ codeList(
  {
    id: 'discharge-destination',
    name: 'Discharge destination',
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-DischargeDestinationEngland',
    systemName: 'UK Core Discharge destination',
    version: 'UK Core, commit 3d2827e',
    source:
      'https://github.com/NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN/blob/3d2827e3e9918674640d0c14a0f870084397a615/codesystems/CodeSystem-UKCore-DischargeDestinationEngland.xml',
    open: false,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    [
      '19',
      'Usual place of residence unless listed below, for example, a private dwelling whether owner occupied or owned by Local Authority, housing association or other landlord. This includes wardened accommodation but not residential accommodation where health care is provided. It also includes patients with no fixed abode.',
    ],
    [
      '29',
      'Temporary place of residence when usually resident elsewhere (includes hotel, residential Educational Establishment)',
    ],
    [
      '30',
      'Repatriation from high security psychiatric accommodation in an NHS Hospital Provider (NHS Trust or NHS Foundation Trust)',
    ],
    ['37', 'Court'],
    ['38', 'Penal establishment or police station'],
    ['48', 'High Security Psychiatric Hospital, Scotland'],
    ['49', 'NHS other Hospital Provider - high security psychiatric accommodation'],
    ['50', 'NHS other Hospital Provider - medium secure unit'],
    ['51', 'NHS other Hospital Provider - Ward for general patients or the younger physically disabled'],
    ['52', 'NHS other Hospital Provider - Ward for maternity patients or Neonates'],
    ['53', 'NHS other Hospital Provider - Ward for patients who are mentally ill or have Learning Disabilities'],
    ['54', 'NHS run Care Home'],
    ['65', 'Local Authority residential accommodation i.e. where care is provided'],
    ['66', 'Local Authority foster care'],
    ['79', 'Not applicable - Patient died or stillbirth'],
    ['84', 'Non-NHS run hospital - medium secure unit'],
    ['85', 'Non-NHS (other than Local Authority) run Care Home'],
    ['87', 'Non-NHS run hospital'],
    ['88', 'Non-NHS (other than Local Authority) run Hospice'],
    [
      '98',
      'Not applicable - Hospital Provider Spell not finished at episode end (i.e. not discharged) or current episode unfinished',
    ],
    ['99', 'Not known'],
  ],
);
