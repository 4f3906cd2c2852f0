// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';

/** Words somebody reads: never empty. */
export const Words = z.string().check(z.minLength(1));

/** A count that may be nothing. */
export const Count = z.int().check(z.minimum(0));

/** A count of at least one. */
export const Positive = z.int().check(z.minimum(1));

/** A code of an option, a unit or a terminology. */
export const CodeText = z.string().check(z.minLength(1));

export const Code = z.strictObject({ system: z.string(), code: z.string(), display: z.optional(z.string()) });

/** What goes out again as it came in. Its depth and size are bounded with those of the whole document. */
export const Carried = z.optional(z.record(z.string(), z.unknown()));

/** `YYYY-MM-DD` of a day that exists, or `today`. */
export const DateLimit = z.union([z.iso.date(), z.literal('today')]);

/** `HH:MM`. */
export const TimeLimit = z.iso.time({ precision: -1 });

// Written out, since asking zod for its own patterns brings all of them along. Months by their lengths; the leap days.
const DAY =
  '(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))' +
  '|(?:\\d\\d(?:[2468][048]|[13579][26]|0[48])|(?:[02468][048]|[13579][26])00)-02-29)';
const MINUTE = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** `YYYY-MM-DDTHH:MM` by the clock on the wall, or `today`. */
export const DateTimeLimit = z.string().check(z.regex(new RegExp(`^(?:${DAY}T${MINUTE}|today)$`)));
