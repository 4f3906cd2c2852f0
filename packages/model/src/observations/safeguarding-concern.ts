// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');

export const safeguardingConcernShape = {
  /** Whether there is a concern. Absent means that nobody said: it does not mean no. */
  safeguardingIndicator: z.optional(z.boolean()),
  safeguardingConcernsDate: z.optional(DateTime),
  safeguardingConcernsEndDate: z.optional(DateTime),
  safeguardingConcerns: z.optional(CodedValue),
  comment: z.optional(z.string()),
};

const schema = z.looseObject(safeguardingConcernShape);

/**
 * MODS Safeguarding concern: somebody fears that the person is, or may be, abused or neglected.
 *
 * No page of this class was read. The five rows are those of PRSB Core Information Standard 2. The Event block stands
 * in `ProvisionalSafeguardingConcern`.
 */
export const SafeguardingConcern: RecordClass<SafeguardingConcern> = defineRecordClass({
  name: 'Safeguarding concern',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('safeguardingIndicator', 'Safeguarding indicator', 'Yes or No', OPTIONAL),
    row('safeguardingConcernsDate', 'Safeguarding concerns date', 'Date and Time', OPTIONAL),
    row('safeguardingConcernsEndDate', 'Safeguarding concerns end date', 'Date and Time', OPTIONAL),
    row('safeguardingConcerns', 'Safeguarding concerns', 'Lookup', OPTIONAL, { codeList: 'snomed-safeguarding' }),
    row('comment', 'Comment', 'Text', OPTIONAL),
  ],
});
export type SafeguardingConcern = ValueOf<typeof schema>;
