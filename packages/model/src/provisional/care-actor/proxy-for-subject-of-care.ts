// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, inferredRows } from '../../element-rows.js';
import { OpenGroup } from '../../parts/open-group.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';

const row = inferredRows('SCIP FHIR guide 0.1.0 (draft), Proxy for subject of care', 'plausible');

const schema = z.looseObject({
  /** The host's identifier of the person they decide for. */
  subjectOfCare: z.optional(z.string()),
  familyName: z.optional(z.string()),
  givenName: z.optional(z.string()),
  contactDetails: z.optional(OpenGroup),
});

/**
 * MODS Proxy for subject of care: somebody with the right to decide for the person. No page of this class was read; the
 * four rows are those of a draft model, guesses outside semver. By what right they decide has no row here; a lasting
 * power of attorney and the like are records of their own.
 */
export const ProvisionalProxyForSubjectOfCare: RecordClass<ProvisionalProxyForSubjectOfCare> = defineRecordClass({
  name: 'Proxy for subject of care',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
    row('familyName', 'Family name', 'Text', ONCE),
    row('givenName', 'Given name', 'Text', ONCE),
    row('contactDetails', 'Contact details', 'Group', ONCE),
  ],
});
export type ProvisionalProxyForSubjectOfCare = ValueOf<typeof schema>;
