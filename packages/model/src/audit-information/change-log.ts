// SPDX-License-Identifier: Apache-2.0
import { ChangeLogEntry } from '../change-log.js';
import { ONCE, OPTIONAL, confirmedRows } from '../element-rows.js';
import { type RecordClass, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';

const row = confirmedRows('Change log', 463963);

/**
 * MODS Change log as a class with its rows; one entry is {@link ChangeLogEntry}. A commit writes it: a host never
 * does. Nine rows were read on the page. Of a tenth, Change, only the name was, so it is provisional; a further page
 * may exist.
 */
export const ChangeLog: RecordClass<ChangeLogEntry> = defineRecordClass({
  name: 'Change log',
  standard: MODS,
  onePerPerson: false,
  schema: ChangeLogEntry,
  elements: [
    row('date', 'Date', 'Date and Time', ONCE),
    row('changeType', 'Change type', 'Text', ONCE),
    row('description', 'Description', 'Text', OPTIONAL),
    row('systemIdentifier', 'System identifier', 'Text', ONCE),
    row('reasonForAttestation', 'Reason for attestation', 'Text', OPTIONAL),
    row('proof', 'Proof', 'Text', OPTIONAL),
    row('committer', 'Committer', 'Lookup', ONCE, { target: 'Care actor' }),
    row('recordUid', 'Record uid', 'Text', ONCE),
    row('recordVersion', 'Record version', 'Number', ONCE),
  ],
});
