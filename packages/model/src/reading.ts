// SPDX-License-Identifier: Apache-2.0
// What it takes to read a record, without what changes one: a page that only reads loads no more than this.
export { DataError, type DataIssue } from './errors.js';
export { toDataIssues } from './parse.js';
export { LIBRARY_VERSION } from './version.js';
export { formatNhsNumber } from './nhs-number.js';
export type { RecordClass } from './record-class.js';
export type { VersionedRecord } from './versioned-record.js';
export type { ChangeLogEntry } from './change-log.js';
export { PersonDemographics } from './person-demographics.js';
export { SubjectOfCare, fullName } from './subject-of-care.js';
export type { CareActor } from './values.js';
export { ABOUT_ME_SECTIONS, AboutMe, type AboutMeSectionKey, type MultiMedia } from './about-me.js';
export { type CareRecord, history, latest, parseCareRecord } from './care-record.js';
export { inForce } from './record/in-force.js';
export { changeOf } from './record/change-of.js';
