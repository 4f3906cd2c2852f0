// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { AT_LEAST_ONE, MANY, OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { RecordLink } from '../../values/record-link.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, page 22, diagram', 'plausible');
const { subjectOfCare, date, location, time } = provisionalEventRows;

const schema = z.looseObject({
  /** What it logs. */
  activity: z.optional(z.array(RecordLink)),
  /** The visit in which it was done. */
  visit: z.optional(RecordLink),
  /** What was noticed meanwhile. */
  observations: z.optional(RecordLink),
  ...provisionalEventShape,
});

/**
 * MODS Action: the note that something was done, planned or not. The class stands in none of the standard's groups; it
 * is kept here beside what it logs. No page of it was read, nor any other model: four links drawn in the guidance and
 * the Event block, eight guesses in all, outside semver. What was done, and how it went, have no row.
 */
export const ProvisionalAction: RecordClass<ProvisionalAction> = defineRecordClass({
  name: 'Action',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('activity', 'Activity', 'Lookup', MANY, { target: 'Activity' }),
    row('visit', 'Visit', 'Lookup', OPTIONAL, { target: 'Visit' }),
    row('observations', 'Observations', 'Lookup', OPTIONAL, { target: 'Observations' }),
    subjectOfCare,
    date,
    location,
    // The guidance says more than the Event block here: somebody must have done it.
    row('careActor', 'Care actor', 'Lookup', AT_LEAST_ONE, { target: 'Care actor' }),
    time,
  ],
});
export type ProvisionalAction = ValueOf<typeof schema>;
