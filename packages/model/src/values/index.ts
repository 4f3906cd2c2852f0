// SPDX-License-Identifier: Apache-2.0
export { MODS } from './mods.js';
export { Words } from './words.js';
export { TimeOfDay } from './time-of-day.js';
export { DateTime, hasTime } from './date-time.js';
export { PartialDate } from './partial-date.js';
export {
  type DateDoubt,
  type DatePrecision,
  type PartialDateParts,
  comparePartialDates,
  partialDateParts,
  possibleDays,
} from './partial-date-parts.js';
export { isCalendarDate, isInstant, isPartialDate, isTimeOfDay } from './calendar-texts.js';
export { DecimalText, compareDecimals } from './decimal-text.js';
export { CodedValue } from './coded-value.js';
export { ExternalIdentifier, RecordLink } from './record-link.js';
export { QUANTITY_COMPARATORS, Quantity, UCUM } from './quantity.js';
export { CARE_UCUM_CODES, type UcumCheck, checkUcumCode } from './ucum.js';
export {
  type Declined,
  type Entered,
  type NoneKnown,
  type NotAsked,
  type SafetyAnswer,
  type SafetyAnswerLimits,
  type SafetyAsking,
  type SafetyReader,
  type Unknown,
  declined,
  entered,
  isEntered,
  isNoneKnown,
  isOutstanding,
  noneKnown,
  notAsked,
  readSafetyAnswer,
  safetyAnswer,
  unknownToAll,
} from './safety-answer.js';
export { SAFETY_STATES, type SafetyState } from './safety-states.js';
