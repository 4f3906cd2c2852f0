// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Medication, medicationShape } from '../../activity/medication.js';
import { defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

/** `Medication` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalMedication = defineRecordClass({
  ...Medication,
  schema: z.looseObject({ ...medicationShape, ...activityLinksShape }),
  elements: [...Medication.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalMedication = z.infer<typeof ProvisionalMedication.schema>;
