// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, ONCE, OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CodedValue } from '../../values/coded-value.js';
import { MODS } from '../../values/mods.js';

const row = inferredRows('SCIP FHIR guide 0.1.0 (draft), Care organisation', 'plausible');

export const careOrganisationShape = {
  name: z.optional(z.string()),
  serviceType: z.optional(z.array(CodedValue)),
  /** Lines as the draft numbers them; the lines of the class Address are called otherwise. */
  address: z.optional(
    z.looseObject({
      addressEntry1: z.optional(z.string()),
      addressEntry2: z.optional(z.string()),
      addressEntry3: z.optional(z.string()),
    }),
  ),
};

const schema = z.looseObject(careOrganisationShape);

/**
 * MODS Care organisation: an organisation that takes part in care; providers, GP practices and councils are kinds of
 * it. No page of this class was read; the six rows are those of a draft model, guesses outside semver.
 */
export const ProvisionalCareOrganisation: RecordClass<ProvisionalCareOrganisation> = defineRecordClass({
  name: 'Care organisation',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('name', 'Name', 'Text', ONCE),
    row('serviceType', 'Service type', 'Lookup', MANY, { codeList: 'mods-service-type' }),
    row('address', 'Address', 'Group', OPTIONAL, { target: 'Address' }),
    row('addressEntry1', 'Address entry 1', 'Text', ONCE, { partOf: 'address' }),
    row('addressEntry2', 'Address entry 2', 'Text', OPTIONAL, { partOf: 'address' }),
    row('addressEntry3', 'Address entry 3', 'Text', OPTIONAL, { partOf: 'address' }),
  ],
});
export type ProvisionalCareOrganisation = ValueOf<typeof schema>;
