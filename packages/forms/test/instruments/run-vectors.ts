// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { inRoot } from '../../../../scripts/root.mjs';
import type { FormDefinition } from '../../src/contract/definition.js';
import { createForm } from '../../src/engine/create-form.js';
import { type ScoreOutput, type VectorInput, scoreOutput, vectorAnswers } from '../../src/scoring/index.js';
import { TODAY } from '../define-form.js';

export interface Vector {
  readonly id: string;
  readonly input: VectorInput;
  readonly expected: Readonly<Record<string, unknown>>;
}

export const vectorsIn = (path: string): readonly Vector[] =>
  (JSON.parse(readFileSync(path, 'utf8')) as { readonly vectors: readonly Vector[] }).vectors;

export const vectorsOf = (id: string) => vectorsIn(inRoot('test/vectors/instruments', `${id}.json`));

/** What the form says of the input of a vector, as a host would ask it. */
export function outputOf(definition: FormDefinition, input: VectorInput): ScoreOutput | undefined {
  const snapshot = vectorAnswers(definition, input);
  return scoreOutput(createForm(definition, { context: { today: TODAY }, snapshot, scores: 'all' }));
}

const isDigits = (value: unknown): value is string => typeof value === 'string' && /^-?\d+\.\d+$/.test(value);

/** Digits shown with a place too many ("5.0") are the same number; the order of a list says nothing. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort();
  return isDigits(value) ? Number(value) : value;
}

/** What differs from the expected result, on the keys the vector expects. */
export function differences(definition: FormDefinition, { id, input, expected }: Vector): readonly string[] {
  const output: Readonly<Record<string, unknown>> = outputOf(definition, input) ?? {};
  return Object.entries(expected).flatMap(([key, value]) => {
    const [is, should] = [output[key], value].map((side) => JSON.stringify(plain(side) ?? null));
    return is === should ? [] : [`${id}: ${key} is ${is} and should be ${should}`];
  });
}
