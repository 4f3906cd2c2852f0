// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instruction, instructionShape } from '../../activity/instruction.js';
import { MANY, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { RecordLink } from '../../values/record-link.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('MODS implementation guidance, page 22, diagram', 'plausible');

const schema = z.looseObject({
  ...instructionShape,
  goal: z.optional(z.array(RecordLink)),
  activity: z.optional(z.array(RecordLink)),
  subjectOfCare: provisionalEventShape.subjectOfCare,
});

/**
 * `Instruction` with the goals it serves and the activities it leads to, as the guidance draws them, and the person
 * it is about. Three guesses, outside semver.
 */
export const ProvisionalInstruction: RecordClass<ProvisionalInstruction> = defineRecordClass({
  ...Instruction,
  schema,
  elements: [
    ...Instruction.elements,
    row('goal', 'Goal', 'Lookup', MANY, { target: 'Goal' }),
    row('activity', 'Activity', 'Lookup', MANY, { target: 'Activity' }),
    provisionalEventRows.subjectOfCare,
  ],
});
export type ProvisionalInstruction = ValueOf<typeof schema>;
