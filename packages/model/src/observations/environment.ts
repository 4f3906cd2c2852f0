// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const environmentShape = {
  householdEnvironment: z.optional(z.string()),
  /** How to get in, such as where the key safe is. */
  access: z.optional(z.string()),
};

const schema = z.looseObject(environmentShape);

/**
 * MODS Environment: the person's surroundings: the state of the home, and how to get in. The standard puts it among the
 * observations and under Circumstance both. How to get in may open somebody's door, so a host should show it only to
 * those who visit.
 *
 * No page of this class was read. Both rows are those of PRSB Core Information Standard 2. The Event block stands in
 * `ProvisionalEnvironment`.
 */
export const Environment: RecordClass<Environment> = defineRecordClass({
  name: 'Environment',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('householdEnvironment', 'Household environment', 'Text', OPTIONAL),
    row('access', 'Access', 'Text', OPTIONAL),
  ],
});
export type Environment = ValueOf<typeof schema>;
