// SPDX-License-Identifier: Apache-2.0
/** MODS group "Audit information": versions, and the history of changes. The group itself has no elements. */
export { ChangeLog } from './change-log.js';
export { VersionedRecordClass } from './versioned-record.js';
