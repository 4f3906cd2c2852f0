// SPDX-License-Identifier: Apache-2.0
import type { FormInstance } from '../contract/form-instance.js';
import type { ScoreValue } from '../contract/score.js';

/** What a form's score says, as plain JSON. Each result of the score stands under its own code. */
export interface ScoreOutput {
  readonly [result: string]: unknown;
  readonly total: number | null;
  /** Code of the band. */
  readonly band: string | null;
  /**
   * Codes of the flags that are raised. `incomplete` is among them when an answer the total needs is missing, `invalid`
   * when one is not allowed.
   */
  readonly flags: readonly string[];
}

const FAULTS_OF_ABSENCE: ReadonlySet<string> = new Set(['required', 'score-not-confirmed', 'too-few-entries']);

function plain(value: ScoreValue): unknown {
  return typeof value === 'object' && value !== null && 'number' in value ? Number(value.number) : value;
}

/**
 * What a score says, for comparing with the expected result of a test vector and for the command line.
 *
 * @param id - of the score; without it, the first
 * @returns undefined when the form has no such score, the host has not turned it on, or it is withheld
 */
export function scoreOutput(form: FormInstance, id?: string): ScoreOutput | undefined {
  const node = form.scores.find(({ score }) => id === undefined || score.id === id);
  if (!node) return undefined;
  const { total, band, flags, results, missing } = node.result;
  const invalid = form.problems().some(({ key, code }) => form.question(key) && !FAULTS_OF_ABSENCE.has(code));
  const state = invalid ? ['invalid'] : missing.length > 0 ? ['incomplete'] : [];
  return {
    ...Object.fromEntries(Object.entries(results).map(([code, value]) => [code, plain(value)])),
    total: total === null ? null : Number(total),
    band: band?.code ?? null,
    flags: [...state, ...flags.map(({ code }) => code)],
  };
}
