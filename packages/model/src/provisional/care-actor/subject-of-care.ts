// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { SubjectOfCareClass } from '../../care-actor/subject-of-care.js';
import { ONCE, inferredRows } from '../../element-rows.js';
import { OpenGroup } from '../../parts/open-group.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { SubjectOfCare } from '../../subject-of-care.js';

const row = inferredRows('SCIP FHIR guide 0.1.0 (draft), Subject of care', 'plausible');

const schema = z.looseObject({
  ...SubjectOfCare.shape,
  familyName: z.optional(z.string()),
  givenName: z.optional(z.string()),
  personIdentification: z.optional(OpenGroup),
});

/**
 * `SubjectOfCare` with names and identification as a draft model has them. The names are the same facts as
 * `personFamilyName` and `personFirstName`, and the identification as `nhsNumber` and its status: write those. Three
 * guesses, outside semver.
 */
export const ProvisionalSubjectOfCare: RecordClass<ProvisionalSubjectOfCare> = defineRecordClass({
  ...SubjectOfCareClass,
  schema,
  elements: [
    ...SubjectOfCareClass.elements,
    row('familyName', 'Family name', 'Text', ONCE),
    row('givenName', 'Given name', 'Text', ONCE),
    row('personIdentification', 'Person identification', 'Group', ONCE, {
      codeList: 'nhs-number-verification-status',
    }),
  ],
});
export type ProvisionalSubjectOfCare = ValueOf<typeof schema>;
