// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { RecordLink } from '../../values/record-link.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, page 22, diagram', 'plausible');
const { subjectOfCare, date, careActor, time } = provisionalEventRows;

const schema = z.looseObject({
  /** What was done. */
  action: z.optional(z.array(RecordLink)),
  ...provisionalEventShape,
});

/**
 * MODS Visit: a time at a place during which things are done. The class stands in none of the standard's groups; it is
 * kept here beside what happens in it. No page of it was read, nor any other model: two links drawn in the guidance and
 * the Event block, six guesses in all, outside semver. How long it took has no row.
 */
export const ProvisionalVisit: RecordClass<ProvisionalVisit> = defineRecordClass({
  name: 'Visit',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('action', 'Action', 'Lookup', MANY, { target: 'Action' }),
    subjectOfCare,
    date,
    // The guidance says more than the Event block here: a visit is somewhere.
    row('location', 'Location', 'Lookup', ONCE, { target: 'Location' }),
    careActor,
    time,
  ],
});
export type ProvisionalVisit = ValueOf<typeof schema>;
