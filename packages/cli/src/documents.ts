// SPDX-License-Identifier: Apache-2.0
import { parseFhir } from '@careplan-kit/fhir';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { DataError } from '@careplan-kit/model';
import type { Console } from './console.js';
import { InputError } from './faults.js';

/** Does something with a document; its faults then name the file. */
export function inFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DataError) throw new InputError(file, error.issues);
    throw error;
  }
}

/** The document in a file of JSON. */
export function readJson(console: Console, file: string): unknown {
  const text = console.read(file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // A parser quotes what it stumbled on, which may be what a carer typed: only the place is told.
    const [place] = /position \d+( \(line \d+ column \d+\))?/.exec(String(error)) ?? [];
    const message = `is not JSON${place ? `: the fault is at ${place}` : ''}`;
    throw new InputError(file, [{ path: [], code: 'not-json', message }]);
  }
}

/** The FHIR resource in a file, with the digits of its decimals. */
export const readFhir = (console: Console, file: string): unknown => inFile(file, () => parseFhir(console.read(file)));

/** The form definition in a file. */
export const readDefinition = (console: Console, file: string): FormDefinition => {
  const json = readJson(console, file);
  return inFile(file, () => parseDefinition(json));
};
