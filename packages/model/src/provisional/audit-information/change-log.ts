// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ChangeLog } from '../../audit-information/change-log.js';
import { ChangeLogEntry } from '../../change-log.js';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';

const row = inferredRows('MODS data browser, class 463963 (Change log)', 'likely');

const schema = z.looseObject({ ...ChangeLogEntry.shape, change: z.optional(z.string()) });

/**
 * `ChangeLog` with Change: what was changed, for systems that write over records. Its name was on the page; its type
 * and how often it stands were cut off. Here every version is kept, so nothing writes it. A guess, outside semver.
 */
export const ProvisionalChangeLog: RecordClass<ProvisionalChangeLog> = defineRecordClass({
  ...ChangeLog,
  schema,
  elements: [...ChangeLog.elements, row('change', 'Change', 'Text', OPTIONAL)],
});
export type ProvisionalChangeLog = ValueOf<typeof schema>;
