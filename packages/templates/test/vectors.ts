// SPDX-License-Identifier: Apache-2.0
// Expected results of published instruments, and what a form says of the same answers.
import { readFileSync } from 'node:fs';
import { type FormDefinition, createForm } from '@careplan-kit/forms/contract';
import { type VectorInput, scoreOutput, vectorAnswers } from '@careplan-kit/forms/scoring';
import { inRoot } from '../../../scripts/root.mjs';

/** One set of answers, and what must come of it. */
export interface Vector {
  readonly id: string;
  readonly input: VectorInput;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const vectorsIn = (path: string): readonly Vector[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;

/** The vectors of an instrument that ships. */
export const vectorsOf = (id: string): readonly Vector[] => vectorsIn(inRoot('test/vectors/instruments', `${id}.json`));

/** Lists are sets; digits shown with a place too many ("5.0") are the same number. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort();
  return typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? Number(value) : value;
}

/**
 * What differs from the expected result, on the keys the vector expects.
 *
 * @param score - the one that is asked; without it, the first
 */
export function differences(
  definition: FormDefinition,
  { id, input, expected }: Vector,
  score?: string,
): readonly string[] {
  const snapshot = vectorAnswers(definition, input);
  const form = createForm(definition, { context: { today: '2026-11-22' }, snapshot, scores: 'all' });
  const output: Readonly<Record<string, unknown>> = scoreOutput(form, score) ?? {};
  return Object.entries(expected).flatMap(([key, value]) => {
    const [is, should] = [output[key], value].map((side) => JSON.stringify(plain(side) ?? null));
    return is === should ? [] : [`${id}: ${key} is ${is} and should be ${should}`];
  });
}
