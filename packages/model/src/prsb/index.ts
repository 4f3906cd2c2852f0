// SPDX-License-Identifier: Apache-2.0
export type { PrsbConformance, PrsbDataType, PrsbRow, Provenance } from './prsb-row.js';
export { type PrsbDocument, type PrsbSection, parsePrsb } from './section.js';
export { type PrsbRowAt, type PrsbValueAt, walkPrsbRows, walkPrsbValues } from './walk.js';
export { type PrsbFinding, type PrsbFindingCode, prsbFindings } from './findings.js';
