// SPDX-License-Identifier: Apache-2.0
export { DataError, type DataIssue, formatPath } from './errors.js';
export { DOCUMENT_LIMITS, type DocumentLimits, assertSafeDocument, deepFreeze, isPrototypeKey } from './untrusted.js';
export { parseWith, toDataIssues } from './parse.js';
export { LIBRARY_VERSION } from './version.js';
export { CalendarDate, CareActor, Coding, Instant, SNOMED_CT } from './values.js';
export {
  NHS_NUMBER_SYSTEM,
  type NhsNumber,
  type NhsNumberFault,
  type NhsNumberResult,
  formatNhsNumber,
  isNhsNumber,
  parseNhsNumber,
} from './nhs-number.js';
export {
  type ElementRow,
  type ElementStatus,
  type ElementType,
  type RecordClass,
  type Stamp,
  type ValueOf,
  defineRecordClass,
} from './record-class.js';
export {
  AT_LEAST_ONE,
  MANY,
  ONCE,
  OPTIONAL,
  type Occurs,
  type RowFacts,
  type RowWriter,
  confirmedRows,
  inferredRows,
  ownRows,
  prsbRows,
} from './element-rows.js';
export { eventElements, eventShape } from './event.js';
export { VersionedRecord, type WrittenBy } from './versioned-record.js';
export { ChangeLogEntry } from './change-log.js';
export { CHANGE_TYPES, type ChangeType, isSignOff } from './change-types.js';
export {
  ETHNIC_CATEGORY_SYSTEM,
  GENDER_IDENTITY_SYSTEM,
  PersonDemographics,
  SEXUAL_ORIENTATION_SYSTEM,
} from './person-demographics.js';
export { SubjectOfCare, fullName, subjectOfCareElements } from './subject-of-care.js';
export {
  ABOUT_ME_SECTIONS,
  AboutMe,
  AboutMeSection,
  type AboutMeSectionKey,
  MultiMedia,
  PartialAboutMe,
} from './about-me.js';
export {
  CARE_RECORD_SCHEMA_VERSION,
  CareRecord,
  emptyCareRecord,
  history,
  latest,
  parseCareRecord,
} from './care-record.js';
export {
  type Commit,
  type CommitResult,
  type RecordOperation,
  type RecordStep,
  applyOperations,
} from './record-operations.js';
export { VersionConflictError } from './next-version.js';
export * from './values/index.js';
export * from './identifiers/index.js';
export * from './record/index.js';
export { changeOf, signOffsOf } from './record/change-of.js';
