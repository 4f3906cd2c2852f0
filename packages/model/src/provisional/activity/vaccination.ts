// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Vaccination, vaccinationShape } from '../../activity/vaccination.js';
import { defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

/** `Vaccination` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalVaccination = defineRecordClass({
  ...Vaccination,
  schema: z.looseObject({ ...vaccinationShape, ...activityLinksShape }),
  elements: [...Vaccination.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalVaccination = z.infer<typeof ProvisionalVaccination.schema>;
