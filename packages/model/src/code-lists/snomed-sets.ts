// SPDX-License-Identifier: Apache-2.0
import { namedCodeList } from './code-list.js';

// Sets of SNOMED CT concepts and the medicines dictionary. `systemName` has the reference set or expression; the
// concepts live in a terminology server and are not shipped with this library.

const SOURCE =
  'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json';

/** Health issues: SNOMED CT: ^1127581000000103. */
export const SNOMED_HEALTH_ISSUES_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-health-issues',
  name: 'Health issues',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^1127581000000103',
  source: SOURCE,
  bindingInferred: true,
});

/** Healthcare matters: SNOMED CT: ^1127601000000107. */
export const SNOMED_HEALTHCARE_MATTERS_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-healthcare-matters',
  name: 'Healthcare matters',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^1127601000000107',
  source: SOURCE,
  bindingInferred: true,
});

/** Safeguarding issues: SNOMED CT: ^999002381000000108. */
export const SNOMED_SAFEGUARDING_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-safeguarding',
  name: 'Safeguarding issues',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999002381000000108',
  source: SOURCE,
  bindingInferred: true,
});

/** Personal welfare lasting power of attorney: SNOMED CT: ^999001951000000107. */
export const SNOMED_LPA_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-lpa',
  name: 'Personal welfare lasting power of attorney',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999001951000000107',
  source: SOURCE,
  bindingInferred: true,
});

/** Dose form: SNOMED CT: ^999000781000001107. */
export const SNOMED_DOSE_FORM_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-dose-form',
  name: 'Dose form',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999000781000001107',
  source: SOURCE,
  bindingInferred: true,
});

/** Route of administration: SNOMED CT: ^999000051000001100. */
export const SNOMED_ROUTE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-route',
  name: 'Route of administration',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999000051000001100',
  source: SOURCE,
  bindingInferred: true,
});

/** Administration method: SNOMED CT: ^999000041000001103. */
export const SNOMED_METHOD_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-method',
  name: 'Administration method',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999000041000001103',
  source: SOURCE,
  bindingInferred: true,
});

/** Care planning action context values: SNOMED CT: ^999000081000000105. */
export const SNOMED_ACTION_STATUS_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-action-status',
  name: 'Care planning action context values',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999000081000000105',
  source: SOURCE,
  bindingInferred: true,
});

/** Care planning goal context values: SNOMED CT: ^999000091000000107. */
export const SNOMED_GOAL_STATUS_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-goal-status',
  name: 'Care planning goal context values',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^999000091000000107',
  source: SOURCE,
  bindingInferred: true,
});

/** Goal: SNOMED CT: 413350009 with associated finding. */
export const SNOMED_GOAL_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-goal',
  name: 'Goal',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: 413350009 with associated finding',
  source: SOURCE,
  bindingInferred: true,
});

/** Procedure: SNOMED CT: << 71388002 OR << 129125009. */
export const SNOMED_PROCEDURE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-procedure',
  name: 'Procedure',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: << 71388002 OR << 129125009',
  source: SOURCE,
  bindingInferred: true,
});

/** Vaccination procedure: SNOMED CT: < 127785005. */
export const SNOMED_VACCINATION_PROCEDURE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-vaccination-procedure',
  name: 'Vaccination procedure',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: < 127785005',
  source: SOURCE,
  bindingInferred: true,
});

/** Vaccine body site: SNOMED CT: ^1127941000000100. */
export const SNOMED_VACCINE_SITE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-vaccine-site',
  name: 'Vaccine body site',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: ^1127941000000100',
  source: SOURCE,
  bindingInferred: true,
});

/** Household composition: SNOMED CT: 1027891000000106. */
export const SNOMED_HOUSEHOLD_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-household',
  name: 'Household composition',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: 1027891000000106',
  source: SOURCE,
  bindingInferred: true,
});

/** Equipment: SNOMED CT: << 272243001, << 390296002, << 183135000. */
export const SNOMED_EQUIPMENT_CODES = /* @__PURE__ */ namedCodeList({
  id: 'snomed-equipment',
  name: 'Equipment',
  system: 'http://snomed.info/sct',
  systemName: 'SNOMED CT: << 272243001, << 390296002, << 183135000',
  source:
    'https://github.com/yorkshire-and-humber-care-record/fhir-ig-r4/blob/dc01a06a76db1240234444cd8448b6e106f14fe9/input/fsh/InterweaveCodes/InterweaveCodesSocialCareEquipmentType.fsh',
  bindingInferred: true,
});

/** NHS dictionary of medicines and devices (dm+d): dm+d: VTM, VMP, AMP, VMPP, AMPP. */
export const DMD_CODES = /* @__PURE__ */ namedCodeList({
  id: 'dm-d',
  name: 'NHS dictionary of medicines and devices (dm+d)',
  system: 'https://dmd.nhs.uk',
  systemName: 'dm+d: VTM, VMP, AMP, VMPP, AMPP',
  source: SOURCE,
  bindingInferred: true,
});
