// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import {
  CardioPulmonaryResuscitation,
  cardioPulmonaryResuscitationShape,
} from '../../consent-and-legal-information/cardio-pulmonary-resuscitation.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `CardioPulmonaryResuscitation` with the Event block: whose decision it is, when, where and by whom. Guesses, outside
 * semver: the class's own page has not been read.
 */
export const ProvisionalCardioPulmonaryResuscitation = defineRecordClass({
  ...CardioPulmonaryResuscitation,
  schema: z.looseObject({
    ...cardioPulmonaryResuscitationShape,
    ...provisionalEventShape,
  }),
  elements: [...CardioPulmonaryResuscitation.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalCardioPulmonaryResuscitation = z.infer<typeof ProvisionalCardioPulmonaryResuscitation.schema>;
