// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { MODS } from '../values/mods.js';
import { PartialDate } from '../values/partial-date.js';
import { RecordLink } from '../values/record-link.js';
import { TimeOfDay } from '../values/time-of-day.js';

const row = confirmedRows('Preference', 464123);

export const preferenceShape = {
  /** The preference in words. */
  freeText: z.optional(z.string()),
  /** The host's identifier of the person. */
  subjectOfCare: z.string(),
  date: PartialDate,
  location: z.optional(RecordLink),
  /** Who heard it. */
  careActor: z.optional(z.array(CareActor)),
  time: z.optional(TimeOfDay),
};

const schema = z.looseObject(preferenceShape);

/**
 * MODS Preference: what matters most to the person and how they like to be supported, said once and dated.
 *
 * All six rows were read on the class's page, which ended there. The page also names a part, Coding, whose place was
 * not read.
 */
export const Preference: RecordClass<Preference> = defineRecordClass({
  name: 'Preference',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('freeText', 'Free text', 'Text', OPTIONAL),
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('date', 'Date', 'Date', ONCE),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
    row('time', 'Time', 'Time', OPTIONAL),
  ],
});
export type Preference = ValueOf<typeof schema>;
