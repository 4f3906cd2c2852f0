// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ONCE, OPTIONAL, inferredRows } from '../../element-rows.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { CareActor } from '../../values.js';
import { CodedValue } from '../../values/coded-value.js';
import {
  AllergiesAndAdverseReactions,
  allergiesAndAdverseReactionsShape,
} from '../../observations/allergies-and-adverse-reactions.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const row = inferredRows('SCIP FHIR guide 0.1.0 (draft), MODS Allergy', 'plausible');

const schema = z.looseObject({
  ...allergiesAndAdverseReactionsShape,
  subjectOfCare: z.optional(z.string()),
  typeOfReaction: z.optional(CodedValue),
  /** The food, medicine or substance. */
  causativeAgent: z.optional(CodedValue),
  observer: z.optional(CareActor),
  date: provisionalEventShape.date,
  location: provisionalEventShape.location,
  careActor: provisionalEventShape.careActor,
  time: provisionalEventShape.time,
});

/**
 * `AllergiesAndAdverseReactions` with what the person reacts to, what kind of reaction it is and who saw it, from the
 * draft allergy model of the social care platform that is built on MODS, and with the Event block. Guesses, outside
 * semver. The draft lets Causative agent say "no known allergies" as well: say that with `AllergyStatement`, for a list
 * of allergies with "none" in it is read as a list of allergies.
 */
export const ProvisionalAllergiesAndAdverseReactions: RecordClass<ProvisionalAllergiesAndAdverseReactions> =
  defineRecordClass({
    ...AllergiesAndAdverseReactions,
    schema,
    elements: [
      ...AllergiesAndAdverseReactions.elements,
      row('subjectOfCare', 'Subject of care', 'Lookup', ONCE, { target: 'Subject of care', stamp: 'subjectOfCare' }),
      row('typeOfReaction', 'Type of reaction', 'Lookup', OPTIONAL, { codeList: 'mods-type-of-reaction' }),
      row('causativeAgent', 'Causative agent', 'Lookup', ONCE, { codeList: 'uk-core-allergy-code' }),
      row('observer', 'Observer', 'Lookup', OPTIONAL, { target: 'Care actor' }),
      provisionalEventRows.date,
      provisionalEventRows.location,
      provisionalEventRows.careActor,
      provisionalEventRows.time,
    ],
  });
export type ProvisionalAllergiesAndAdverseReactions = ValueOf<typeof schema>;
