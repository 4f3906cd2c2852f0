// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import { Incident, incidentShape } from '../../observations/incident.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS data browser, class 463988 (Incident)', 'likely');

const schema = z.looseObject({
  ...incidentShape,
  /** Who recorded it. */
  careActor: z.optional(z.array(CareActor)),
  time: provisionalEventShape.time,
});

/**
 * `Incident` with who recorded it and the time of day. The name of the first was on the class's page, with the rest cut
 * off; the second is of the Event block. Guesses, outside semver. Subject of care is not among them: no row that was
 * found puts it there, though the Event block would.
 */
export const ProvisionalIncident: RecordClass<ProvisionalIncident> = defineRecordClass({
  ...Incident,
  schema,
  elements: [
    ...Incident.elements,
    row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
    provisionalEventRows.time,
  ],
});
export type ProvisionalIncident = ValueOf<typeof schema>;
