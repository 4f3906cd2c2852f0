// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Medication, medicationShape } from '../../activity/medication.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

const schema = z.looseObject({ ...medicationShape, ...activityLinksShape });

/** `Medication` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalMedication: RecordClass<ProvisionalMedication> = defineRecordClass({
  ...Medication,
  schema,
  elements: [...Medication.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalMedication = ValueOf<typeof schema>;
