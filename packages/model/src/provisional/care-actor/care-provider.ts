// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { ProvisionalCareOrganisation, careOrganisationShape } from './care-organisation.js';

const schema = z.looseObject(careOrganisationShape);

/**
 * MODS Care provider: the organisation that gives the person care. No page of this class was read; as a kind of care
 * organisation it is given the six rows of that. Guesses, outside semver.
 */
export const ProvisionalCareProvider: RecordClass<ProvisionalCareProvider> = defineRecordClass({
  ...ProvisionalCareOrganisation,
  name: 'Care provider',
  schema,
});
export type ProvisionalCareProvider = ValueOf<typeof schema>;
