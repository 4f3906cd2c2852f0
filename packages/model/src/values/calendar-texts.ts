// SPDX-License-Identifier: Apache-2.0
// The same answers as the schemas of these texts give, for who needs no schema and should load none.
import { DAY_PATTERN, PARTIAL_DATE_PATTERN, TIME_PATTERN } from './calendar-pattern.js';

const whole = (pattern: string) => {
  const expression = new RegExp(`^${pattern}$`);
  return (text: string): boolean => expression.test(text);
};

/** Whether a text is a `CalendarDate`: a day that exists, `YYYY-MM-DD`. */
export const isCalendarDate = /* @__PURE__ */ whole(DAY_PATTERN);

/** Whether a text is a `TimeOfDay`: `08:30`, to the second or finer if it says so. */
export const isTimeOfDay = /* @__PURE__ */ whole(TIME_PATTERN);

/** Whether a text is a `PartialDate`: as much of a date as is known. */
export const isPartialDate = /* @__PURE__ */ whole(PARTIAL_DATE_PATTERN);

/** Whether a text is an `Instant`: a moment, to the second or finer, with its offset. */
export const isInstant = /* @__PURE__ */ whole(
  `${DAY_PATTERN}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)`,
);
