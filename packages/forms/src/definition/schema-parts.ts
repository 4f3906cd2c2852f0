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

const DAY = z.regexes.date.source.slice(1, -1);
const MINUTE = z.regexes.time({ precision: -1 }).source.slice(1, -1);

/** `YYYY-MM-DDTHH:MM` by the clock on the wall, or `today`. */
export const DateTimeLimit = z.string().check(z.regex(new RegExp(`^(?:${DAY}T${MINUTE}|today)$`)));
