// SPDX-License-Identifier: Apache-2.0
import { namedCodeList } from './code-list.js';

// Lists that MODS or the draft profiles of its interoperability project name and whose values were not found: any
// code is taken.

/** MODS risk category: MODS. */
export const MODS_RISK_CATEGORY_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-risk-category',
  name: 'MODS risk category',
  system: null,
  systemName: 'MODS',
  source:
    'https://standards.nhs.uk/published-standards/adult-social-care-digital-social-care-record-minimum-operational-data-standard-mods/data-specification/data-browser?classId=463973',
  bindingInferred: false,
});

/** MODS Flag Code: MODS. */
export const MODS_FLAG_CODE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-flag-code',
  name: 'MODS Flag Code',
  system: null,
  systemName: 'MODS',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-Flag.html',
  bindingInferred: false,
});

/** MODS Flag Category: MODS. */
export const MODS_FLAG_CATEGORY_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-flag-category',
  name: 'MODS Flag Category',
  system: null,
  systemName: 'MODS',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-Flag.html',
  bindingInferred: false,
});

/** MODS Care Plan Category: MODS. */
export const MODS_CARE_PLAN_CATEGORY_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-care-plan-category',
  name: 'MODS Care Plan Category',
  system: null,
  systemName: 'MODS',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-CarePlan.html',
  bindingInferred: false,
});

/** MODS Care Team Participant Role: MODS. */
export const MODS_CARE_TEAM_PARTICIPANT_ROLE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-care-team-participant-role',
  name: 'MODS Care Team Participant Role',
  system: null,
  systemName: 'MODS',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-CareTeam.html',
  bindingInferred: false,
});

/** MODS Type of service the organisation supporting the subject of care provides: SCIP draft value set. */
export const MODS_SERVICE_TYPE_CODES = /* @__PURE__ */ namedCodeList({
  id: 'mods-service-type',
  name: 'MODS Type of service the organisation supporting the subject of care provides',
  system: null,
  systemName: 'SCIP draft value set',
  source: 'https://ig.phase2.scip.synanetics.cloud/StructureDefinition-MODS-CareOrganisation.html',
  bindingInferred: true,
});
