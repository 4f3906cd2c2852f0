// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import { Alert, alertShape } from '../../observations/alert.js';

const row = inferredRows('MODS data browser, class 464180 (Alert)', 'likely');

const schema = z.looseObject({
  ...alertShape,
  /** Whom the alert is about, where that is not the person themselves. */
  subject: z.optional(CareActor),
});

/**
 * `Alert` with Subject: whom the alert is about. Its name was on the class's page; its type and how often it stands
 * were cut off. A guess, outside semver.
 */
export const ProvisionalAlert: RecordClass<ProvisionalAlert> = defineRecordClass({
  ...Alert,
  schema,
  elements: [...Alert.elements, row('subject', 'Subject', 'Lookup', OPTIONAL, { target: 'Care actor' })],
});
export type ProvisionalAlert = ValueOf<typeof schema>;
