// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { PARTIAL_DATE_PATTERN } from './calendar-pattern.js';

/**
 * As much of a date as is known: `2026-05-17`, `2026-05`, `2026`, `194X` (the 1940s), `19XX` (that century), each with a
 * mark when it is in doubt: `1941~` about 1941, `1941?` perhaps 1941, `1941%` perhaps about 1941.
 *
 * The form is a part of EDTF level 1 (ISO 8601-2:2019). It is text and not an object of parts because every
 * `CalendarDate` is then a partial date as it stands, a FHIR date without a mark is the same text, and one property
 * holds the whole answer, so that no reader can take the year and lose the "about". It has no time zone, never becomes
 * a JS Date, and what is not known is never filled in.
 */
export const PartialDate = z.stringFormat('partial-date', new RegExp(`^${PARTIAL_DATE_PATTERN}$`));
export type PartialDate = z.infer<typeof PartialDate>;
