// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { AT_LEAST_ONE, MANY, ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';
import { RecordLink } from '../values/record-link.js';

const row = confirmedRows('Communication', 464009);

export const communicationShape = {
  /** Where it has got to: being written, sent, not sent. */
  status: CodedValue,
  sender: CareActor,
  recipient: z.array(CareActor).check(z.minLength(1)),
  /** Whom it is about. */
  subject: z.optional(CareActor),
  dateSent: z.optional(DateTime),
  dateReceived: z.optional(DateTime),
  /** By letter, telephone, message. */
  medium: z.optional(CodedValue),
  priority: z.optional(CodedValue),
  /** The instruction it comes from. */
  instruction: z.optional(RecordLink),
  comments: z.optional(z.array(z.string())),
};

const schema = z.looseObject(communicationShape);

/**
 * MODS Communication: a call, letter or message between people taking part in care, and whether it arrived. Ten rows
 * were read on the page; a second page may follow, which could not be read. What was said has no row among the ten
 * but `comments`. The standard lists this class with activities and with administrative information.
 */
export const Communication: RecordClass<Communication> = defineRecordClass({
  name: 'Communication',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('status', 'Status', 'Lookup', ONCE),
    row('sender', 'Sender', 'Lookup', ONCE, { target: 'Care actor' }),
    row('recipient', 'Recipient', 'Lookup', AT_LEAST_ONE, { target: 'Care actor' }),
    row('subject', 'Subject', 'Lookup', OPTIONAL, { target: 'Care actor' }),
    row('dateSent', 'Date sent', 'Date and Time', OPTIONAL),
    row('dateReceived', 'Date received', 'Date and Time', OPTIONAL),
    row('medium', 'Medium', 'Lookup', OPTIONAL),
    row('priority', 'Priority', 'Lookup', OPTIONAL),
    row('instruction', 'Instruction', 'Lookup', OPTIONAL, { target: 'Instruction' }),
    row('comments', 'Comments', 'Text', MANY),
  ],
});
export type Communication = ValueOf<typeof schema>;
