// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import {
  AdvanceDecisionToRefuseTreatment,
  advanceDecisionToRefuseTreatmentShape,
} from '../../consent-and-legal-information/advance-decision-to-refuse-treatment.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS data browser, class 464014 (Advance decision to refuse treatment (ADRT))', 'likely');

const schema = z.looseObject({
  ...advanceDecisionToRefuseTreatmentShape,
  /** Who recorded it. */
  careActor: z.optional(z.array(CareActor)),
  time: provisionalEventShape.time,
});

/**
 * `AdvanceDecisionToRefuseTreatment` with who recorded it and the time of day. The name of the first was on the class's
 * page, with the rest cut off; the second is of the Event block. Guesses, outside semver.
 */
export const ProvisionalAdvanceDecisionToRefuseTreatment: RecordClass<ProvisionalAdvanceDecisionToRefuseTreatment> =
  defineRecordClass({
    ...AdvanceDecisionToRefuseTreatment,
    schema,
    elements: [
      ...AdvanceDecisionToRefuseTreatment.elements,
      row('careActor', 'Care actor', 'Lookup', MANY, { target: 'Care actor' }),
      provisionalEventRows.time,
    ],
  });
export type ProvisionalAdvanceDecisionToRefuseTreatment = ValueOf<typeof schema>;
