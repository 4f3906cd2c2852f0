// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Procedure, procedureShape } from '../../activity/procedure.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { activityLinksRows, activityLinksShape } from './activity-links.js';

const schema = z.looseObject({ ...procedureShape, ...activityLinksShape });

/** `Procedure` with whom it is for, where, by whom and on whose instruction: four guesses, outside semver. */
export const ProvisionalProcedure: RecordClass<ProvisionalProcedure> = defineRecordClass({
  ...Procedure,
  schema,
  elements: [...Procedure.elements, ...Object.values(activityLinksRows)],
});
export type ProvisionalProcedure = ValueOf<typeof schema>;
