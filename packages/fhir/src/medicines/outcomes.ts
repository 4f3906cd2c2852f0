// SPDX-License-Identifier: Apache-2.0
import { OUTCOMES, OUTCOME_WORDS, type Outcome, outcomeMeaning } from '@careplan-kit/emar';
import { type Bag, bagsIn } from '../bag.js';
import type { Coding } from '../resources.js';
import { NOT_GIVEN, OUTCOME_CODES_OF_OURS } from './addresses.js';

/** Reasons of HL7's own short list, where one means the same. */
const AWAY: Coding = { system: NOT_GIVEN, code: 'b', display: 'Away' };
const NONE: Coding = { system: NOT_GIVEN, code: 'a', display: 'None' };
const HL7: Readonly<Partial<Record<Outcome, Coding>>> = {
  'absent-hospital': AWAY,
  'absent-leave': AWAY,
  'absent-other': AWAY,
  asleep: { system: NOT_GIVEN, code: 'c', display: 'Asleep' },
  'vomited-after-dose': { system: NOT_GIVEN, code: 'd', display: 'Vomit' },
  'no-visit': NONE,
  'missed-unexplained': NONE,
};

/** An outcome as a concept: our closed list, HL7's code where there is one, and the words of the chart. */
export function outcomeConcept(outcome: Outcome): { coding: Coding[]; text: string } {
  const text = OUTCOME_WORDS[outcome].en;
  const own: Coding = { system: OUTCOME_CODES_OF_OURS, code: outcome, display: text };
  const standard = HL7[outcome];
  return { coding: standard ? [own, standard] : [own], text };
}

/** Whether an outcome stands as the reason: all but those of which `completed` says everything that R4 asks. */
export const hasReason = (outcome: Outcome): boolean =>
  outcomeMeaning(outcome).fhirStatus !== 'completed' || HL7[outcome] !== undefined;

const FROM_HL7: Readonly<Record<string, Outcome>> = {
  a: 'other',
  b: 'absent-other',
  c: 'asleep',
  d: 'nausea-vomiting',
};

/**
 * The outcome that a status and its reasons say; undefined where they say none: in progress, unknown, or an error. "Not
 * done" for a reason that is not on the list is `other`, and the words of the reason stay.
 */
export function readOutcome(status: unknown, reasons: unknown): Outcome | undefined {
  const codings = bagsIn(reasons).flatMap((one) => bagsIn(one['coding']));
  const own = codings.find(({ system }) => system === OUTCOME_CODES_OF_OURS)?.['code'];
  if (typeof own === 'string' && Object.hasOwn(OUTCOMES, own)) {
    const outcome = own as Outcome;
    if (status === outcomeMeaning(outcome).fhirStatus) return outcome;
  }
  if (status === 'completed') return codings.some(isVomit) ? 'vomited-after-dose' : 'given';
  if (status !== 'not-done') return undefined;
  const standard = codings.find(({ system }) => system === NOT_GIVEN)?.['code'];
  return (typeof standard === 'string' ? FROM_HL7[standard] : undefined) ?? 'other';
}

const isVomit = ({ system, code }: Bag) => system === NOT_GIVEN && code === 'd';
