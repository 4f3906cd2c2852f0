// SPDX-License-Identifier: Apache-2.0

/** What an outcome means to the sums of limits, to stock and to FHIR (R26, R47, R58). */
export interface OutcomeMeaning {
  /**
   * How much of the dose counts in intervals and 24 hour sums: `all`, the part that was `swallowed` (all of it where
   * that is not known), or `none`.
   */
  readonly counts: 'all' | 'swallowed' | 'none';
  /** Whether the person had the medicine: the outcome a slot takes before any other attempt (R48). */
  readonly taken: boolean;
  /** What leaves the stock. */
  readonly stock: 'dose' | 'opened' | 'disposal' | 'none';
  /** `MedicationAdministration.status`. */
  readonly fhirStatus: 'completed' | 'not-done' | 'stopped' | 'unknown';
  /** Part of a run of refusals (`counts`), ends one (`resets`), or is passed over (`neither`) (R49). */
  readonly refusal: 'counts' | 'resets' | 'neither';
  /** Whether the person was not there. */
  readonly away?: true;
}

const notDone = { counts: 'none', taken: false, stock: 'none', fhirStatus: 'not-done', refusal: 'neither' } as const;
const taken = { counts: 'all', taken: true, stock: 'dose', fhirStatus: 'completed', refusal: 'resets' } as const;

/** The closed list of outcomes (R47). Letters of a local chart are labels over these, never a list of their own. */
export const OUTCOMES = {
  given: taken,
  'given-partial': { ...taken, counts: 'swallowed', stock: 'opened' },
  'self-administered': taken,
  'given-by-other': taken,
  'made-available': { ...notDone, stock: 'dose', fhirStatus: 'unknown' },
  'vomited-after-dose': taken,
  refused: { ...notDone, refusal: 'counts' },
  'refused-destroyed': { ...notDone, stock: 'disposal', refusal: 'counts' },
  'spat-out': { ...notDone, counts: 'swallowed', stock: 'disposal', fhirStatus: 'stopped', refusal: 'counts' },
  asleep: notDone,
  'nausea-vomiting': notDone,
  'nil-by-mouth': notDone,
  'absent-hospital': { ...notDone, away: true },
  'absent-leave': { ...notDone, away: true },
  'absent-other': { ...notDone, away: true },
  'withheld-clinical': notDone,
  'withheld-instruction': notDone,
  'omit-instructed': notDone,
  'not-available': notDone,
  'not-required': notDone,
  destroyed: { ...notDone, stock: 'disposal' },
  'no-visit': notDone,
  'missed-unexplained': notDone,
  other: notDone,
} as const satisfies Readonly<Record<string, OutcomeMeaning>>;

/** One outcome of an attempt to give or support a dose. */
export type Outcome = keyof typeof OUTCOMES;

/** Every outcome, in the order in which charts list them. */
export const OUTCOME_CODES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];

/** What an outcome means. */
export const outcomeMeaning = (outcome: Outcome): OutcomeMeaning => OUTCOMES[outcome];
