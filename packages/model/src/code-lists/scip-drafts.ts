// SPDX-License-Identifier: Apache-2.0
import { codeList } from './code-list.js';

/** Allergy or intolerance. A draft of the interoperability project: it may change. */
export const MODS_TYPE_OF_REACTION_CODES = /* @__PURE__ */ codeList(
  {
    id: 'mods-type-of-reaction',
    name: 'MODS Allergy - Type of Reaction',
    system: 'https://metadata.phase2.scip.synanetics.cloud/fhir/r4/CodeSystem/MODS-TypeOfReaction-1',
    systemName: 'SCIP draft',
    version: 'SCIP 0.1.0, draft',
    source: 'https://ig.phase2.scip.synanetics.cloud/CodeSystem-MODS-TypeOfReaction-1.html',
    open: true,
    extent: 'complete',
    bindingInferred: false,
  },
  [
    ['allergy', 'Allergy'],
    ['intolerance', 'Intolerance'],
  ],
);

/** Parts of a risk record. A draft: it may change, and its page calls it a category although it lists parts. */
export const MODS_RISK_COMPONENT_CODES = /* @__PURE__ */ codeList(
  {
    id: 'mods-risk-component',
    name: 'MODS Risk Observation Component Code',
    system: 'https://metadata.phase2.scip.synanetics.cloud/fhir/r4/CodeSystem/MODS-RiskComponentCode-1',
    systemName: 'SCIP draft',
    version: 'SCIP 0.1.0, draft',
    source: 'https://ig.phase2.scip.synanetics.cloud/ValueSet-MODS-RiskComponentCode-1.html',
    open: true,
    extent: 'complete',
    bindingInferred: false,
  },
  [
    ['relapse-indicators', 'Relapse Indicators'],
    ['triggers', 'Triggers'],
    ['comment', 'Comment'],
  ],
);
