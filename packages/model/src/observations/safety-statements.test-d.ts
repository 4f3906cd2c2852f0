// SPDX-License-Identifier: Apache-2.0
import { entered, isEntered, noneKnown, notAsked } from '../values/safety-answer.js';
import type { AllergyStatement, CapacityStatement, SwallowingStatement } from './safety-statements.js';

const penicillin = { causativeAgent: { originalText: 'Penicillin' } };

export const answers: AllergyStatement[] = [
  notAsked('Asleep on arrival'),
  noneKnown({ askedOn: '2026-11-02', answeredBy: 'Mrs Smith' }),
  entered([penicillin]),
];

// @ts-expect-error a blank is not an answer
export const missing: AllergyStatement = undefined;
// @ts-expect-error nor is null
export const nothing: AllergyStatement = null;
// @ts-expect-error nor is an empty list of allergies
export const emptyList: AllergyStatement = [];
// @ts-expect-error "entered" without an entry says nothing
export const noEntries: AllergyStatement = { state: 'entered', entries: [] };
// @ts-expect-error an allergy has to say to what
export const toNothing: AllergyStatement = { state: 'entered', entries: [{ comment: 'Rash' }] };
// @ts-expect-error there is no such state
export const wrongState: SwallowingStatement = { state: 'none' };
// @ts-expect-error an assessment has to say of which decision, and what came of it
export const noDecision: CapacityStatement = { state: 'entered', entries: [{ subjectOfCare: 'james', date: '2026' }] };

/** The entries can be read only after the state was asked for. */
export function firstAllergy(statement: AllergyStatement): unknown {
  // @ts-expect-error the state has not been asked for
  const unguarded: unknown = statement.entries;
  return isEntered(statement) ? statement.entries[0].causativeAgent : unguarded;
}
