// SPDX-License-Identifier: Apache-2.0
import type { ForeignExpressions, ForeignValue, FormInstance } from '../contract/form-instance.js';
import { exact } from '../decimal.js';
import type { Result } from './scope.js';

const DIGITS = /^-?\d{1,400}(\.\d{1,400})?$/;

function resultOf(value: ForeignValue): Result {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (Array.isArray(value)) return value.every((code) => typeof code === 'string') ? value : null;
  const { number } = value as { readonly number: string };
  return typeof number === 'string' && DIGITS.test(number) ? exact(number) : null;
}

/** Expressions of other languages in one form, and whether the last one looked at could not be read. */
export class Foreign {
  /** Set when a part that counted is of a language nothing here can work out. */
  notRead = false;
  #key = '';
  readonly #form: FormInstance;
  readonly #given: ForeignExpressions | undefined;

  constructor(form: FormInstance, given: ForeignExpressions | undefined) {
    this.#form = form;
    this.#given = given;
  }

  /** Without anything that can read them they never change. */
  get canChange(): boolean {
    return this.#given !== undefined;
  }

  /** Works something out for one question, group or display. */
  reading<T>(key: string, work: () => T): T {
    this.#key = key;
    this.notRead = false;
    return work();
  }

  evaluate(expression: string, language: string): Result {
    const given = this.#given;
    if (given?.languages.includes(language)) {
      try {
        return resultOf(given.evaluate(expression, language, this.#key, this.#form) ?? null);
      } catch {
        // It was not understood after all; its item must not vanish for that.
      }
    }
    this.notRead = true;
    return null;
  }
}
