// SPDX-License-Identifier: Apache-2.0

// Written as patterns and not as checks, so that the JSON Schema of every date refuses 31 June as the zod schema does.
const MONTH = '(?:0[1-9]|1[0-2])';
const LEAP_YEAR = '(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)';
const DAY_OF_MONTH = [
  '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '02-(?:0[1-9]|1\\d|2[0-8])',
].join('|');

/** Source of a pattern for a day that exists, `YYYY-MM-DD`. */
export const DAY_PATTERN = `(?:${LEAP_YEAR}-02-29|\\d{4}-(?:${DAY_OF_MONTH}))`;

/** Source of a pattern for a day, month, year, decade or century, with or without a mark of doubt. */
export const PARTIAL_DATE_PATTERN = `(?:${DAY_PATTERN}|\\d{4}-${MONTH}|\\d{4}|\\d{3}X|\\d{2}XX)[?~%]?`;

/** Source of a pattern for a wall-clock time to the minute, second or part of a second. */
export const TIME_PATTERN = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?';
