// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseWith } from '../src/parse.js';
import type { RecordClass } from '../src/record-class.js';
import { faultsOf } from './prove-examples.js';

/** A class with its guesses. */
export interface GuessedExample {
  readonly guessed: RecordClass;
  /** The class without the guesses, where it has a row that is none. */
  readonly stable?: RecordClass;
  /** What is needed for the record to stand without any guess. */
  readonly least: Readonly<Record<string, unknown>>;
  /** Every guessed element, as a home might have written it. */
  readonly guesses: Readonly<Record<string, unknown>>;
  /** One guess wrong, and the path the fault must be reported at. */
  readonly bad: readonly (readonly [key: string, value: unknown, path?: string])[];
}

/** Proves that guesses may be given and may be left out, and change nothing of the stable class they stand on. */
export function proveGuesses(exported: Readonly<Record<string, unknown>>, examples: readonly GuessedExample[]) {
  for (const { guessed, stable, least, guesses, bad } of examples) {
    describe(`${guessed.name}, guessed rows`, () => {
      const inferred = guessed.elements.filter(({ status }) => status === 'inferred');

      test('takes every guess, and does without any', () => {
        const content = { ...least, ...guesses, hostsOwnField: 'kept' };
        assert.deepEqual(parseWith(guessed.name, guessed.schema, content), content);
        assert.deepEqual(parseWith(guessed.name, guessed.schema, least), least);
        assert.deepEqual(
          inferred.filter(({ key }) => !(key in guesses)).map(({ key }) => key),
          [],
        );
      });

      test('adds guesses to the stable rows and changes none of them', () => {
        assert.deepEqual(
          guessed.elements.filter(({ status }) => status !== 'inferred'),
          stable?.elements ?? [],
        );
        assert.equal(guessed.name, stable?.name ?? guessed.name);
        for (const { confidence, key } of inferred) assert.match(confidence ?? 'none', /^(likely|plausible)$/, key);
      });

      test('what the stable class refuses is refused here too', () => {
        for (const { key, occurs, status } of stable?.elements ?? []) {
          if (status !== 'confirmed' || occurs.min === 0) continue;
          assert.ok(!guessed.schema.safeParse({ ...least, ...guesses, [key]: undefined }).success, key);
        }
      });

      for (const [key, value, path = key] of bad) {
        test(`refuses ${key} when it is ${JSON.stringify(value)}`, () => {
          assert.deepEqual(faultsOf(guessed, { ...least, ...guesses, [key]: value }), [path]);
        });
      }
    });
  }

  test('every class of the folder has an example', () => {
    assert.deepEqual(new Set(Object.values(exported)), new Set(examples.map(({ guessed }) => guessed)));
  });
}
