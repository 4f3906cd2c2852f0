// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Vaccination, vaccinationShape } from '../../activity/vaccination.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

const schema = z.looseObject({ ...vaccinationShape, ...activityLinksShape });

/** `Vaccination` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalVaccination: RecordClass<ProvisionalVaccination> = defineRecordClass({
  ...Vaccination,
  schema,
  elements: [...Vaccination.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalVaccination = ValueOf<typeof schema>;
