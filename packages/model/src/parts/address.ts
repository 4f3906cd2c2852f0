// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, ONCE, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';
import { CORE_INFORMATION_STANDARD } from './prsb-standards.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const addressShape = {
  addressLine1: z.optional(z.string()),
  addressLine2: z.optional(z.string()),
  addressLine3: z.optional(z.string()),
  addressLine4: z.optional(z.string()),
  addressLine5: z.optional(z.string()),
  /** Text, kept as it was given: a foreign or half-known postcode is no reason to lose an address. */
  postcode: z.optional(z.string()),
  /** Home, temporary, for letters. */
  addressType: z.optional(CodedValue),
};

const schema = z.looseObject(addressShape);

/**
 * MODS Address: where somebody lives or can be written to, a building block of other classes. Its page was not read.
 * The seven rows are those of the PRSB address; PRSB asks for the first line. A property reference number (UPRN) is not
 * among the rows, though the standard names UPRN beside itself: one that is there is kept.
 */
export const Address: RecordClass<Address> = defineRecordClass({
  name: 'Address',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('addressLine1', 'Address line 1', 'Text', ONCE),
    row('addressLine2', 'Address line 2', 'Text', OPTIONAL),
    row('addressLine3', 'Address line 3', 'Text', OPTIONAL),
    row('addressLine4', 'Address line 4', 'Text', OPTIONAL),
    row('addressLine5', 'Address line 5', 'Text', OPTIONAL),
    row('postcode', 'Postcode', 'Text', OPTIONAL),
    row('addressType', 'Address type', 'Lookup', OPTIONAL),
  ],
});
export type Address = ValueOf<typeof schema>;
