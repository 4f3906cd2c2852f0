// SPDX-License-Identifier: Apache-2.0
import { ONCE, confirmedRows } from '../element-rows.js';
import { defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';
import { VersionedRecord } from '../versioned-record.js';

const row = confirmedRows('Versioned record', 465097);

/**
 * MODS Versioned record as a class with its rows: the identity and number that every record has. It is the frame of a
 * record ({@link VersionedRecord}) and not its content. Both rows were read on the page, and no further page is thought
 * to exist; class, person, content and writer of the frame are ours.
 */
export const VersionedRecordClass = defineRecordClass({
  name: 'Versioned record',
  standard: MODS,
  onePerPerson: false,
  schema: VersionedRecord,
  elements: [row('recordUid', 'Record uid', 'Text', ONCE), row('versionNumber', 'Version number', 'Number', ONCE)],
});
