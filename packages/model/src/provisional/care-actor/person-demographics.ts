// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { PersonDemographics, personDemographicsShape } from '../../person-demographics.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CodedValue } from '../../values/coded-value.js';

const row = inferredRows('MODS data browser, class 463586 (Person demographics)', 'likely');

const schema = z.looseObject({
  ...personDemographicsShape,
  religion: z.optional(CodedValue),
  pregnancyStatus: z.optional(CodedValue),
});

/**
 * `PersonDemographics` with Religion and Pregnancy status. The names were on the page; types and numbers were cut off.
 * Two guesses, outside semver.
 */
export const ProvisionalPersonDemographics: RecordClass<ProvisionalPersonDemographics> = defineRecordClass({
  ...PersonDemographics,
  schema,
  elements: [
    ...PersonDemographics.elements,
    row('religion', 'Religion', 'Lookup', OPTIONAL, { codeList: 'religious-affiliation' }),
    row('pregnancyStatus', 'Pregnancy status', 'Lookup', OPTIONAL),
  ],
});
export type ProvisionalPersonDemographics = ValueOf<typeof schema>;
