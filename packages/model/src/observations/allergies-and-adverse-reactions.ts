// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { MANY, OPTIONAL, prsbRows } from '../element-rows.js';
import { type ElementType, type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { CalendarDate } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { MODS } from '../values/mods.js';

const row = prsbRows('PRSB Core Information Standard 2');
const inReaction = (key: string, name: string, type: ElementType, codeList?: string) =>
  row(key, name, type, OPTIONAL, { partOf: 'reactionDetailsCluster', ...(codeList && { codeList }) });

export const allergiesAndAdverseReactionsShape = {
  /** Each reaction that happened. */
  reactionDetailsCluster: z.optional(
    z.array(
      z.looseObject({
        substance: z.optional(CodedValue),
        descriptionOfReaction: z.optional(CodedValue),
        onsetDate: z.optional(DateTime),
        severity: z.optional(CodedValue),
        certainty: z.optional(CodedValue),
        routeOfExposure: z.optional(CodedValue),
        reactionDetailsClusterComment: z.optional(z.string()),
      }),
    ),
  ),
  evidence: z.optional(z.string()),
  dateFirstExperienced: z.optional(DateTime),
  allergyEndDate: z.optional(CalendarDate),
  comment: z.optional(z.string()),
};

const schema = z.looseObject(allergiesAndAdverseReactionsShape);

/**
 * MODS Allergies and adverse reactions: one allergy, intolerance or bad reaction of the person, and each time it
 * happened.
 *
 * No page of this class was read. The twelve rows here are those of PRSB Core Information Standard 2. What the person
 * reacts to (Causative agent) and the kind of reaction come from a draft and stand in
 * `ProvisionalAllergiesAndAdverseReactions`; use that class when you record allergies, or say the substance in each
 * reaction.
 *
 * A person without such a record has not been said to have no allergies: that is what `AllergyStatement` is for.
 */
export const AllergiesAndAdverseReactions: RecordClass<AllergiesAndAdverseReactions> = defineRecordClass({
  name: 'Allergies and adverse reactions',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('reactionDetailsCluster', 'Reaction details cluster', 'Group', MANY),
    inReaction('substance', 'Substance', 'Lookup'),
    inReaction('descriptionOfReaction', 'Description of reaction', 'Lookup', 'snomed-health-issues'),
    inReaction('onsetDate', 'Onset date', 'Date and Time'),
    inReaction('severity', 'Severity', 'Lookup', 'fhir-reaction-severity'),
    inReaction('certainty', 'Certainty', 'Lookup', 'fhir-allergy-verification'),
    inReaction('routeOfExposure', 'Route of exposure', 'Lookup', 'snomed-route'),
    inReaction('reactionDetailsClusterComment', 'Comment', 'Text'),
    row('evidence', 'Evidence', 'Text', OPTIONAL),
    row('dateFirstExperienced', 'Date first experienced', 'Date and Time', OPTIONAL),
    row('allergyEndDate', 'Allergy end date', 'Date', OPTIONAL),
    row('comment', 'Comment', 'Text', OPTIONAL),
  ],
});
export type AllergiesAndAdverseReactions = ValueOf<typeof schema>;
