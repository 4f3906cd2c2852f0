// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { RecordLink } from '../../values/record-link.js';
import { Goal, goalShape } from '../../observations/goal.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, conceptual model', 'plausible');

const schema = z.looseObject({
  ...goalShape,
  instruction: z.optional(RecordLink),
  subjectOfCare: provisionalEventShape.subjectOfCare,
});

/**
 * `Goal` with whose goal it is, and the instruction that targets it, which the guidance draws and no page was seen to
 * name. Guesses, outside semver.
 */
export const ProvisionalGoal: RecordClass<ProvisionalGoal> = defineRecordClass({
  ...Goal,
  schema,
  elements: [
    ...Goal.elements,
    row('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
    provisionalEventRows.subjectOfCare,
  ],
});
export type ProvisionalGoal = ValueOf<typeof schema>;
