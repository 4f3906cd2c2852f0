// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Task', 464055);

export const taskShape = {
  /** Optional in the standard, unlike in most classes. In a person's record it is filled in like everywhere else. */
  subjectOfCare: z.optional(z.string()),
  /** Where it has got to: to be done, in hand, done. */
  status: CodedValue,
  description: z.optional(z.string()),
  priority: z.optional(CodedValue),
  /** Whether it is proposed, planned or ordered. */
  intent: z.optional(CodedValue),
  /** The instruction it comes from. */
  instruction: z.optional(RecordLink),
  location: z.optional(RecordLink),
  /** Who should do it. */
  responsibleParty: z.optional(CareActor),
  comments: z.optional(z.string()),
};

const schema = z.looseObject(taskShape);

/**
 * MODS Task: a piece of care, a chore or an errand that is to be done for the person. Nine rows were read on the page.
 * Of a tenth, Related activities, only the name was, so it is provisional; a further page may exist. The page names a
 * part, Requested Period, of which nothing could be read.
 */
export const Task: RecordClass<Task> = defineRecordClass({
  name: 'Task',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', OPTIONAL, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('status', 'Status', 'Lookup', ONCE),
    row('description', 'Description', 'Text', OPTIONAL),
    row('priority', 'Priority', 'Lookup', OPTIONAL),
    row('intent', 'Intent', 'Lookup', OPTIONAL),
    row('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
    row('location', 'Location', 'Lookup', OPTIONAL, { target: 'Location' }),
    row('responsibleParty', 'Responsible party', 'Lookup', OPTIONAL, { target: 'Care actor' }),
    row('comments', 'Comments', 'Text', OPTIONAL),
  ],
});
export type Task = ValueOf<typeof schema>;
