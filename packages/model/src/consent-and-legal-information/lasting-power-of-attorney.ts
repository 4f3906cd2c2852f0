// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const lastingPowerOfAttorneyShape = {
  /** Kind of attorney or deputy. */
  codedValue: z.optional(CodedValue),
  locationOfDocument: z.optional(z.string()),
  /** Name of the attorney. */
  nameOfLPA: z.optional(z.string()),
  contactDetails: z.optional(z.string()),
};

const schema = z.looseObject(lastingPowerOfAttorneyShape);

/**
 * MODS Lasting power of attorney: somebody was appointed who may decide for the person, in what matters, and where the
 * document is. Whether it is registered and for which decisions is in the document.
 *
 * No page of this class was read. The four rows are those of PRSB Core Information Standard 2. Who appointed whom as a
 * proxy, drawn in the guidance, and the Event block stand in `ProvisionalLastingPowerOfAttorney`.
 */
export const LastingPowerOfAttorney: RecordClass<LastingPowerOfAttorney> = defineRecordClass({
  name: 'Lasting power of attorney',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('codedValue', 'Coded value', 'Lookup', OPTIONAL, { codeList: 'snomed-lpa' }),
    row('locationOfDocument', 'Location of document', 'Text', OPTIONAL),
    row('nameOfLPA', 'Name of LPA', 'Text', OPTIONAL),
    row('contactDetails', 'Contact details', 'Text', OPTIONAL),
  ],
});
export type LastingPowerOfAttorney = ValueOf<typeof schema>;
