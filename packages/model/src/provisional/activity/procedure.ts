// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Procedure, procedureShape } from '../../activity/procedure.js';
import { defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

/** `Procedure` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalProcedure = defineRecordClass({
  ...Procedure,
  schema: z.looseObject({ ...procedureShape, ...activityLinksShape }),
  elements: [...Procedure.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalProcedure = z.infer<typeof ProvisionalProcedure.schema>;
