// SPDX-License-Identifier: Apache-2.0
export { type ImportCommit, type LegacyImport, dryRun, importLegacy } from './legacy-import.js';
export { ImportField, ImportMapping, ImportRecord, parseImportMapping } from './mapping.js';
export { IMPORT_LIMITS, type LegacySource } from './sheet.js';
export type { ImportDoubt, ImportReport, LeftOverCell, LeftOverReason } from './report.js';
export { type SummaryLanguage, summariseImport } from './import-summary.js';
