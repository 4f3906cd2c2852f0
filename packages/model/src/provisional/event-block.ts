// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, inferredRows } from '../element-rows.js';
import { CareActor } from '../values.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';
import { TimeOfDay } from '../values/time-of-day.js';

const row = inferredRows('MODS data browser, class 464206 (Event)', 'likely');

/**
 * The Event block on a class whose own page has not shown it. MODS says that dated records carry these five, so that
 * most of these rows will prove right; until the class's page is read each of them is a guess, and none is required.
 */
export const provisionalEventShape = {
  /** The host's identifier of the person the record is about. */
  subjectOfCare: z.optional(z.string()),
  /** When it happened, as far as is known. When it was written down is in the change log. */
  date: z.optional(PartialDate),
  location: z.optional(RecordLink),
  /** Who did or saw it, who may be another than who typed it. */
  careActor: z.optional(z.array(CareActor)),
  time: z.optional(TimeOfDay),
};

/**
 * The rows of {@link provisionalEventShape} by key. `careActor` is not stamped at commit: a district nurse's decision
 * typed in by a carer would otherwise be shown as the carer's.
 */
export const provisionalEventRows = {
  subjectOfCare: row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, {
    target: 'Subject of care',
    stamp: 'subjectOfCare',
  }),
  date: row('date', 'Date', 'Date', ONCE),
  location: row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
  careActor: row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
  time: row('time', 'Time', 'Time', OPTIONAL),
};
