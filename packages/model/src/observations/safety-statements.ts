// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ValueOf } from '../record-class.js';
import { CareActor } from '../values.js';
import { CodedValue } from '../values/coded-value.js';
import { DateTime } from '../values/date-time.js';
import { RecordLink } from '../values/record-link.js';
import { type SafetyAnswer, safetyAnswer } from '../values/safety-answer.js';
import { allergiesAndAdverseReactionsShape } from './allergies-and-adverse-reactions.js';
import { mentalCapacityAssessmentShape } from './mental-capacity-assessment.js';

/**
 * An allergy as a statement holds it: it has to say to what. Where nobody knows, the words go into `originalText`
 * ("something in an antibiotic").
 */
export const AllergyEntry = z.looseObject({ ...allergiesAndAdverseReactionsShape, causativeAgent: CodedValue });
export type AllergyEntry = ValueOf<typeof AllergyEntry>;

/**
 * What is known of a person's allergies. A record class can only say what there is: a person with no allergy record may
 * have none, or nobody may have asked, and a list on a screen looks the same for both. A nurse who reads "no allergies"
 * gives the antibiotic, so those words may come from `none-known` alone, which says who was asked and when.
 */
export const AllergyStatement = safetyAnswer(AllergyEntry);
export type AllergyStatement = SafetyAnswer<AllergyEntry>;

/** A capacity assessment as a statement holds it: it has to say for which decision, and what came of it. */
export const CapacityEntry = z.looseObject({ ...mentalCapacityAssessmentShape, mentalCapacityAssessment: CodedValue });
export type CapacityEntry = ValueOf<typeof CapacityEntry>;

/**
 * What is known of a person's capacity to make particular decisions. `none-known`: somebody asked, and no decision is
 * known for which capacity had to be assessed. It is no finding that the person has capacity, and `not-asked` is no
 * finding that they lack it: the law presumes capacity, for each decision at its time.
 */
export const CapacityStatement = safetyAnswer(CapacityEntry);
export type CapacityStatement = SafetyAnswer<CapacityEntry>;

/** A difficulty with swallowing. Neither MODS nor the PRSB rows that were found have a class for it: this shape is ours. */
export const SwallowingDifficulty = z.looseObject({
  /** What the difficulty is: "coughs on thin drinks". */
  difficulty: CodedValue,
  /** How food is to be prepared, such as an IDDSI level. */
  foodTexture: z.optional(CodedValue),
  /** How thick drinks are to be, such as an IDDSI level. */
  drinkThickness: z.optional(CodedValue),
  /** Such as the speech and language therapist. */
  assessedBy: z.optional(CareActor),
  assessedOn: z.optional(DateTime),
  /** The instruction or document that says how to help. */
  guidance: z.optional(RecordLink),
});
export type SwallowingDifficulty = ValueOf<typeof SwallowingDifficulty>;

/**
 * What is known of a person's swallowing. Whoever brings the tea trolley reads a blank as "can have anything"; a person
 * whom nobody has asked about yet must not look like that.
 */
export const SwallowingStatement = safetyAnswer(SwallowingDifficulty);
export type SwallowingStatement = SafetyAnswer<SwallowingDifficulty>;
