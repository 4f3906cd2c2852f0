// SPDX-License-Identifier: Apache-2.0
export { CHANGE_KINDS, type Change, type ChangeClass, type ChangeKind } from './change.js';
export { type DefinitionDiff, diffDefinitions } from './diff-definitions.js';
export type { Raise, VersionAdvice } from './version-advice.js';
export { type Converted, type Migration, type TrayEntry, migrate } from './migrate.js';
export { TRAY_WORDS, type TrayReason } from './tray.words.js';
