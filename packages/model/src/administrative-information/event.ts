// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';
import { TimeOfDay } from '../values/time-of-day.js';

const row = confirmedRows('Event', 464206);

/**
 * The five elements of {@link Event}. About Me has an older form of them (`eventShape`), in which the date is a whole
 * day and the place is words.
 */
export const eventBlockShape = {
  /** The host's identifier of the person the record is about. */
  subjectOfCare: z.string(),
  /** When it happened, as far as that is known; when it was written down is in the change log. */
  date: PartialDate,
  time: z.optional(TimeOfDay),
  location: z.optional(RecordLink),
  /** Who did it, saw it or will do it, which need not be who wrote it down. */
  careActor: z.optional(z.array(CareActor)),
};

const schema = z.looseObject(eventBlockShape);

/**
 * MODS Event: who, when and where. Nobody records an event as such; the standard says that records with a date carry
 * these elements. All five rows were read on the page, and no further page is thought to exist.
 */
export const Event: RecordClass<Event> = defineRecordClass({
  name: 'Event',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
    row('time', 'Time', 'Time', OPTIONAL),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
  ],
});
export type Event = ValueOf<typeof schema>;
