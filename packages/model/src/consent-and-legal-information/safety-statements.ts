// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ValueOf } from '../record-class.js';
import { CodedValue } from '../values/coded-value.js';
import { type SafetyAnswer, safetyAnswer } from '../values/safety-answer.js';
import { AdvanceDecisionToRefuseTreatment } from './advance-decision-to-refuse-treatment.js';
import { AdvanceStatement } from './advance-statement.js';
import { cardioPulmonaryResuscitationShape } from './cardio-pulmonary-resuscitation.js';
import { DeprivationOfLibertySafeguards } from './deprivation-of-liberty-safeguards.js';
import { LastingPowerOfAttorney } from './lasting-power-of-attorney.js';
import { MentalHealthAct } from './mental-health-act.js';

/** Whose, when, where and by whom: what every record carries, and what says nothing of the document itself. */
const EVENT_BLOCK: ReadonlySet<string> = new Set(['subjectOfCare', 'date', 'time', 'location', 'careActor']);

function hasWords(value: unknown): boolean {
  if (typeof value === 'string') return /\S/.test(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasWords);
  return value !== undefined && value !== null;
}

/** An entry has to say something of the document: where it is, what it covers, whom it names. Any one of them will do. */
function sayingSomething<S extends z.ZodMiniType<object>>(schema: S): S {
  const says = (entry: object) =>
    Object.entries(entry).some(([key, value]) => !EVENT_BLOCK.has(key) && hasWords(value));
  return schema.check(z.refine(says, 'says nothing of the document')) as S;
}

/** A resuscitation decision as a statement holds it: it has to say which way it went. */
export const ResuscitationEntry = z.looseObject({
  ...cardioPulmonaryResuscitationShape,
  cardioPulmonaryResuscitationCPRDecision: CodedValue,
});
export type ResuscitationEntry = ValueOf<typeof ResuscitationEntry>;

/**
 * Whether a decision about resuscitation was made. At most one, since two would contradict each other in the minute
 * when it counts. `none-known`: somebody asked, and no decision was made. That is not the same as a decision for
 * resuscitation, and neither it nor a blank may ever be shown as one against it.
 */
export const ResuscitationStatement = safetyAnswer(ResuscitationEntry, { most: 1 });
export type ResuscitationStatement = SafetyAnswer<ResuscitationEntry>;

/**
 * Whether the person refused treatment in advance. A missed one means treatment against the person's will, and a
 * decision that is merely not on file looks like one that was never made.
 */
export const AdvanceDecisionStatement = safetyAnswer(sayingSomething(AdvanceDecisionToRefuseTreatment.schema));
export type AdvanceDecisionStatement = SafetyAnswer<AdvanceDecisionToRefuseTreatment>;

/** Whether the person has stated what they wish for in care to come. */
export const AdvanceWishesStatement = safetyAnswer(sayingSomething(AdvanceStatement.schema));
export type AdvanceWishesStatement = SafetyAnswer<AdvanceStatement>;

/**
 * Whether somebody may decide for the person. Without an answer nobody knows whether the daughter at the bedside is to
 * be told or to be asked.
 */
export const AttorneyStatement = safetyAnswer(sayingSomething(LastingPowerOfAttorney.schema));
export type AttorneyStatement = SafetyAnswer<LastingPowerOfAttorney>;

/**
 * Whether a deprivation of liberty was asked for or authorised. A person who is kept from leaving without one is
 * detained unlawfully, and one with an authorisation that nobody knows of may be let out of the door.
 */
export const DeprivationOfLibertyStatement = safetyAnswer(sayingSomething(DeprivationOfLibertySafeguards.schema));
export type DeprivationOfLibertyStatement = SafetyAnswer<DeprivationOfLibertySafeguards>;

/** Whether the person has a status under mental health law. */
export const MentalHealthActStatement = safetyAnswer(sayingSomething(MentalHealthAct.schema));
export type MentalHealthActStatement = SafetyAnswer<MentalHealthAct>;
