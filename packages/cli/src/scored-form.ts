// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type FormInstance, createForm } from '@careplan-kit/forms';
import { type ScoreOutput, type VectorInput, scoreOutput, vectorAnswers } from '@careplan-kit/forms/scoring';
import { DataError } from '@careplan-kit/model';

type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a vector expected and what came of it. */
export interface VectorFailure {
  readonly id: string;
  readonly expected: Bag;
  readonly actual: Bag;
}

export interface VectorResult {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly VectorFailure[];
}

const today = () => new Date().toISOString().slice(0, 10);

/**
 * A form filled with plain answers, every score turned on.
 *
 * @throws DataError when an answer belongs to no item
 */
export function scoredForm(definition: FormDefinition, answers: VectorInput): FormInstance {
  return createForm(definition, {
    context: {
      get today() {
        return today();
      },
    },
    snapshot: vectorAnswers(definition, answers),
    scores: 'all',
  });
}

/**
 * What a score of the form says.
 *
 * @param id - of the score; without it, or where the form has none of the name, the first
 */
export function scoreOf(form: FormInstance, id?: string): ScoreOutput {
  return scoreOutput(form, id) ?? scoreOutput(form) ?? { total: null, band: null, flags: [] };
}

/** Flags are a set; "5.0" is the number it shows; everything else is compared as it stands. */
function same(key: string, expected: unknown, actual: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'string' && /^-?\d+\.\d+$/.test(expected)) {
    return Number(expected) === actual;
  }
  const inOrder = (value: unknown) => (key === 'flags' && Array.isArray(value) ? [...value].sort() : value);
  return JSON.stringify(inOrder(expected)) === JSON.stringify(inOrder(actual));
}

function vectorsIn(json: unknown): readonly Bag[] {
  const list = isBag(json) ? json['vectors'] : json;
  if (Array.isArray(list) && list.every((entry) => isBag(entry) && isBag(entry['input']) && isBag(entry['expected']))) {
    return list as readonly Bag[];
  }
  throw new DataError('The vectors', [
    { path: ['vectors'], code: 'wrong-type', message: 'is not a list of objects with input and expected' },
  ]);
}

/**
 * Tries each vector: only what it expects is compared.
 *
 * @param json - `{instrument, vectors: [{id, input, expected}]}`, or the list alone. The score of the instrument's name
 *   is tried, and the first where the form has none of that name.
 * @param score - the one to try where the vectors name no instrument
 * @throws DataError when it is not that
 */
export function runVectors(definition: FormDefinition, json: unknown, score?: string): VectorResult {
  const instrument = isBag(json) && typeof json['instrument'] === 'string' ? json['instrument'] : score;
  const failures = vectorsIn(json).flatMap(({ id, input, expected }, at): VectorFailure[] => {
    const actual = outputOf(definition, input as VectorInput, instrument);
    const good = Object.entries(expected as Bag).every(([key, value]) => same(key, value, actual[key]));
    return good ? [] : [{ id: typeof id === 'string' ? id : `${at}`, expected: expected as Bag, actual }];
  });
  return { passed: vectorsIn(json).length - failures.length, failed: failures.length, failures };
}

/** A vector whose input no item takes fails; the others are still tried. */
function outputOf(definition: FormDefinition, input: VectorInput, score?: string): Bag {
  try {
    return scoreOf(scoredForm(definition, input), score);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { error: error.message };
  }
}
