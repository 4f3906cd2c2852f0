// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

const schema = z.looseObject(activityLinksShape);

/**
 * MODS Transfer of care: a person's care moving from one provider or place to another. No page of this class was read,
 * and the one draft that is near, an operation between systems, is too far from a record to be used: from whom and to
 * whom is missing. What is left is what every activity is drawn with: four guesses, outside semver.
 */
export const ProvisionalTransferOfCare: RecordClass<ProvisionalTransferOfCare> = defineRecordClass({
  name: 'Transfer of care',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: Object.values(activityLinksRows),
});
export type ProvisionalTransferOfCare = ValueOf<typeof schema>;
