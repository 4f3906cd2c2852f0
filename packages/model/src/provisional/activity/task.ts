// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Task, taskShape } from '../../activity/task.js';
import { MANY, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { RecordLink } from '../../values/record-link.js';

const row = inferredRows('MODS data browser, class 464055 (Task)', 'likely');

const schema = z.looseObject({ ...taskShape, relatedActivities: z.optional(z.array(RecordLink)) });

/**
 * `Task` with Related activities: others that belong with it. The name was on the page; its type and number were cut
 * off. A guess, outside semver.
 */
export const ProvisionalTask: RecordClass<ProvisionalTask> = defineRecordClass({
  ...Task,
  schema,
  elements: [...Task.elements, row('relatedActivities', 'Related activities', 'Lookup', MANY, { target: 'Activity' })],
});
export type ProvisionalTask = ValueOf<typeof schema>;
