// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import {
  LastingPowerOfAttorney,
  lastingPowerOfAttorneyShape,
} from '../../consent-and-legal-information/lasting-power-of-attorney.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, conceptual model', 'plausible');

const schema = z.looseObject({
  ...lastingPowerOfAttorneyShape,
  /** Who gave the power: one, where the Event block allows many. */
  careActor: z.optional(CareActor),
  /** The attorney, as the person's proxy. */
  proxyForSubjectOfCare: z.optional(CareActor),
  subjectOfCare: provisionalEventShape.subjectOfCare,
  date: provisionalEventShape.date,
  location: provisionalEventShape.location,
  time: provisionalEventShape.time,
});

/**
 * `LastingPowerOfAttorney` with who gave the power to which proxy, which the guidance draws and no page was seen to
 * name, and with the Event block. Guesses, outside semver; a missing proxy is a finding of the check and never a
 * refusal.
 */
export const ProvisionalLastingPowerOfAttorney: RecordClass<ProvisionalLastingPowerOfAttorney> = defineRecordClass({
  ...LastingPowerOfAttorney,
  schema,
  elements: [
    ...LastingPowerOfAttorney.elements,
    row('careActor', 'Care actor', 'Lookup', ONCE, { target: 'Care actor' }),
    row('proxyForSubjectOfCare', 'Proxy for subject of care', 'Lookup', ONCE, { target: 'Proxy for subject of care' }),
    provisionalEventRows.subjectOfCare,
    provisionalEventRows.date,
    provisionalEventRows.location,
    provisionalEventRows.time,
  ],
});
export type ProvisionalLastingPowerOfAttorney = ValueOf<typeof schema>;
