// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { MODS } from '../../values/mods.js';

const row = inferredRows('FHIR R4, datatype Coding', 'plausible');

const schema = z.looseObject({
  system: z.optional(z.string()),
  version: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
  /** Whether a person chose it, and no program. */
  userSelected: z.optional(z.boolean()),
});

/**
 * MODS Coding: a code of a terminology, a part that the pages of Service, Risk, Incident and Preference name. Where
 * in them it sits was not read; MODS describes it in FHIR's words, so the five rows are FHIR's. Guesses, outside
 * semver. The values in records are `CodedValue`, which asks for a code or the original words.
 */
export const ProvisionalCoding: RecordClass<ProvisionalCoding> = defineRecordClass({
  name: 'Coding',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('system', 'System', 'Text', OPTIONAL),
    row('version', 'Version', 'Text', OPTIONAL),
    row('code', 'Code', 'Text', OPTIONAL),
    row('display', 'Display', 'Text', OPTIONAL),
    row('userSelected', 'User selected', 'Yes or No', OPTIONAL),
  ],
});
export type ProvisionalCoding = ValueOf<typeof schema>;
