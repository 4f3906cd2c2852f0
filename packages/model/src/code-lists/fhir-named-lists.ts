// SPDX-License-Identifier: Apache-2.0
import { namedCodeList } from './code-list.js';

// Value sets of FHIR and UK Core that are named without an address, or are too large to hold: their values live in a
// terminology server.

const SOURCE =
  'https://github.com/AgileHealthInformatics/prsb-datamodel-pipeline/blob/cb7c90f086f4f1d8c2ef50229a7399dc92db1494/examples/inputs/CoreInformationStandard.json';

/** UK Core Allergy Code: UK Core, SNOMED CT. */
export const UK_CORE_ALLERGY_CODE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'uk-core-allergy-code',
  name: 'UK Core Allergy Code',
  system: 'http://snomed.info/sct',
  systemName: 'UK Core, SNOMED CT',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-Allergy-definitions.html',
  bindingInferred: false,
});

/** FHIR medication status: FHIR. */
export const FHIR_MEDICATION_STATUS_CODES = /* @__PURE__ */ namedCodeList({
  id: 'fhir-medication-status',
  name: 'FHIR medication status',
  system: null,
  systemName: 'FHIR',
  source: SOURCE,
  bindingInferred: true,
});

/** FHIR reaction severity: FHIR. */
export const FHIR_REACTION_SEVERITY_CODES = /* @__PURE__ */ namedCodeList({
  id: 'fhir-reaction-severity',
  name: 'FHIR reaction severity',
  system: null,
  systemName: 'FHIR',
  source: SOURCE,
  bindingInferred: true,
});

/** FHIR allergy verification status: FHIR. */
export const FHIR_ALLERGY_VERIFICATION_CODES = /* @__PURE__ */ namedCodeList({
  id: 'fhir-allergy-verification',
  name: 'FHIR allergy verification status',
  system: null,
  systemName: 'FHIR',
  source: SOURCE,
  bindingInferred: true,
});
