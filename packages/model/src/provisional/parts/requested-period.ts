// SPDX-License-Identifier: Apache-2.0
import { OpenGroup } from '../../parts/open-group.js';
import { type RecordClass, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';

/**
 * MODS Requested Period: when a task should be done, a part that the page of Task names. Nothing of it was read, and
 * what was found elsewhere is too weak to be taken, so the class has no rows: an object that keeps what is put in it.
 * Outside semver.
 */
export const ProvisionalRequestedPeriod: RecordClass<OpenGroup> = defineRecordClass({
  name: 'Requested Period',
  standard: MODS,
  onePerPerson: false,
  schema: OpenGroup,
  elements: [],
});
