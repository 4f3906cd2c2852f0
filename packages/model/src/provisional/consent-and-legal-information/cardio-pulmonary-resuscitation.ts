// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import {
  CardioPulmonaryResuscitation,
  cardioPulmonaryResuscitationShape,
} from '../../consent-and-legal-information/cardio-pulmonary-resuscitation.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...cardioPulmonaryResuscitationShape,
  ...provisionalEventShape,
});

/**
 * `CardioPulmonaryResuscitation` with the Event block: whose decision it is, when, where and by whom. Guesses, outside
 * semver: the class's own page has not been read.
 */
export const ProvisionalCardioPulmonaryResuscitation: RecordClass<ProvisionalCardioPulmonaryResuscitation> =
  defineRecordClass({
    ...CardioPulmonaryResuscitation,
    schema,
    elements: [...CardioPulmonaryResuscitation.elements, ...Object.values(provisionalEventRows)],
  });
export type ProvisionalCardioPulmonaryResuscitation = ValueOf<typeof schema>;
