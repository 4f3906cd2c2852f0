// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const structuredInvestigationResultShape = {
  value: z.optional(z.string()),
  unitsOfMeasure: z.optional(z.string()),
  referenceRanges: z.optional(z.string()),
  abnormalIndicator: z.optional(z.string()),
};

const schema = z.looseObject(structuredInvestigationResultShape);

/**
 * MODS Structured investigation result: the part of an investigation result that holds a measured value with its unit
 * and what is normal. MODS names the part; no row of it was read. All four rows are those of PRSB Core Information
 * Standard 2, which types each of them as text: a laboratory's "<0.1" or "trace" is kept as it came.
 */
export const StructuredInvestigationResult: RecordClass<StructuredInvestigationResult> = defineRecordClass({
  name: 'Structured investigation result',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('value', 'Value', 'Text', OPTIONAL),
    row('unitsOfMeasure', 'Units of measure', 'Text', OPTIONAL),
    row('referenceRanges', 'Reference ranges', 'Text', OPTIONAL),
    row('abnormalIndicator', 'Abnormal indicator', 'Text', OPTIONAL),
  ],
});
export type StructuredInvestigationResult = ValueOf<typeof schema>;
