// SPDX-License-Identifier: Apache-2.0
// What needs no schema and no library: for pages that open a form before, or without, a record.
export { DataError, type DataIssue } from './errors.js';
export { DOCUMENT_LIMITS, assertSafeDocument, deepFreeze, isPrototypeKey } from './untrusted.js';
export { NOTE_KIND_SYSTEM, NOTE_READERS } from './notes.js';
export { isCalendarDate, isInstant, isPartialDate, isTimeOfDay } from './values/calendar-texts.js';
export { partialDateParts, possibleDays } from './values/partial-date-parts.js';
export { LIBRARY_VERSION } from './version.js';
