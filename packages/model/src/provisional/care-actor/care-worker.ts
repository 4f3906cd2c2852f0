// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CareWorker, careWorkerShape } from '../../care-actor/care-worker.js';
import { ONCE, inferredRows } from '../../element-rows.js';
import { OpenGroup } from '../../parts/open-group.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';

const row = inferredRows('SCIP FHIR guide 0.1.0 (draft), Care worker', 'plausible');

const schema = z.looseObject({
  ...careWorkerShape,
  familyName: z.optional(z.string()),
  givenName: z.optional(z.string()),
  contactDetails: z.optional(OpenGroup),
});

/** `CareWorker` with names and contact details, as a draft model has them: three guesses, outside semver. */
export const ProvisionalCareWorker: RecordClass<ProvisionalCareWorker> = defineRecordClass({
  ...CareWorker,
  schema,
  elements: [
    ...CareWorker.elements,
    row('familyName', 'Family name', 'Text', ONCE),
    row('givenName', 'Given name', 'Text', ONCE),
    row('contactDetails', 'Contact details', 'Group', ONCE),
  ],
});
export type ProvisionalCareWorker = ValueOf<typeof schema>;
