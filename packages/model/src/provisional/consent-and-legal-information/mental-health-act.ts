// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MentalHealthAct, mentalHealthActShape } from '../../consent-and-legal-information/mental-health-act.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...mentalHealthActShape,
  ...provisionalEventShape,
});

/**
 * `MentalHealthAct` with the Event block: whose legal status it is, when, where and by whom. Guesses, outside semver:
 * the class's own page has not been read.
 */
export const ProvisionalMentalHealthAct: RecordClass<ProvisionalMentalHealthAct> = defineRecordClass({
  ...MentalHealthAct,
  schema,
  elements: [...MentalHealthAct.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalMentalHealthAct = ValueOf<typeof schema>;
