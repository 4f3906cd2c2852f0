// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, prsbRows } from '../element-rows.js';
import { CORE_INFORMATION_STANDARD } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(CORE_INFORMATION_STANDARD);

export const gpPracticeShape = {
  /** The ODS code. PRSB asks for it; a home that knows the practice by name alone may still write that down. */
  gpPracticeIdentifier: z.optional(z.string()),
  /** Name of the practice, and how to reach it, in one text. */
  gpPracticeDetails: z.optional(z.string()),
  /** The doctor the person names as theirs. */
  gpName: z.optional(z.string()),
};

const schema = z.looseObject(gpPracticeShape);

/**
 * MODS GP practice: where the person is registered. Its page was not read. The three rows are those of the PRSB GP
 * practice section, which asks for the identifier.
 */
export const GpPractice: RecordClass<GpPractice> = defineRecordClass({
  name: 'GP practice',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('gpPracticeIdentifier', 'GP practice identifier', 'Text', ONCE),
    row('gpPracticeDetails', 'GP practice details', 'Text', OPTIONAL),
    row('gpName', 'GP name', 'Text', OPTIONAL),
  ],
});
export type GpPractice = ValueOf<typeof schema>;
