// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const circumstanceShape = {
  householdComposition: z.optional(CodedValue),
  occupationalHistory: z.optional(CodedValue),
  educationalHistory: z.optional(z.string()),
  /** Habits the person chooses to share. */
  lifestyleChoices: z.optional(z.string()),
  smokingStatus: z.optional(CodedValue),
  alcoholIntake: z.optional(CodedValue),
  drugSubstanceUse: z.optional(CodedValue),
  socialCircumstances: z.optional(z.string()),
  /** People, or animals, who depend on the person. */
  dependants: z.optional(z.string()),
  accommodationStatus: z.optional(CodedValue),
};

const schema = z.looseObject(circumstanceShape);

/**
 * MODS Circumstance: how the person lives: with whom, in what home, on what work and habits.
 *
 * No page of this class was read. The ten rows are those of PRSB Core Information Standard 2. A draft model called
 * Social Circumstance may be this class or a part of it; its rows were not readable. The Event block stands in
 * `ProvisionalCircumstance`.
 */
export const Circumstance: RecordClass<Circumstance> = defineRecordClass({
  name: 'Circumstance',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('householdComposition', 'Household composition', 'Lookup', OPTIONAL, { codeList: 'snomed-household' }),
    row('occupationalHistory', 'Occupational history', 'Lookup', OPTIONAL),
    row('educationalHistory', 'Educational history', 'Text', OPTIONAL),
    row('lifestyleChoices', 'Lifestyle choices', 'Text', OPTIONAL),
    row('smokingStatus', 'Smoking status', 'Lookup', OPTIONAL),
    row('alcoholIntake', 'Alcohol intake', 'Lookup', OPTIONAL, { codeList: 'snomed-alcohol' }),
    row('drugSubstanceUse', 'Drug/substance use', 'Lookup', OPTIONAL),
    row('socialCircumstances', 'Social circumstances', 'Text', OPTIONAL),
    row('dependants', 'Dependants', 'Text', OPTIONAL),
    row('accommodationStatus', 'Accommodation status', 'Lookup', OPTIONAL, { codeList: 'accommodation-status' }),
  ],
});
export type Circumstance = ValueOf<typeof schema>;
