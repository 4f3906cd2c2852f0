// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT_LIMITS, DataError, isPrototypeKey } from '@careplan-kit/model';

/** True for what JSON makes. Asked by tag and not by prototype, since data may come from another window. */
const isPlain = (value: object) => Object.prototype.toString.call(value) === '[object Object]';

/**
 * Copies a document and freezes the copy, in one walk: within the bounds of the model's `assertSafeDocument`, but each
 * part is read once only. A part that says one thing when it is checked and another when it is used (a getter) says one.
 */
export class Copier {
  readonly #what: string;
  readonly #path: (string | number)[] = [];
  readonly #inside: object[] = [];
  readonly #depth: number;
  #values: number;

  /** @param before - how much of the document was read before this part of it, and how deep it stands */
  constructor(what: string, before: { readonly values: number; readonly depth: number } = { values: 0, depth: 0 }) {
    this.#what = what;
    this.#values = before.values;
    this.#depth = before.depth;
  }

  get values(): number {
    return this.#values;
  }

  refuse(code: string, message: string): never {
    throw new DataError(this.#what, [{ path: [...this.#path], code, message }]);
  }

  copy(value: unknown): unknown {
    if (++this.#values > DOCUMENT_LIMITS.values)
      this.refuse('too-large', `holds more than ${DOCUMENT_LIMITS.values} values`);
    switch (typeof value) {
      case 'string':
        if (value.length > DOCUMENT_LIMITS.text)
          this.refuse('too-long', `text is longer than ${DOCUMENT_LIMITS.text} characters`);
        return value;
      case 'number':
        return Number.isFinite(value) ? value : this.refuse('not-json', 'number is not finite');
      case 'boolean':
      case 'undefined':
        return value;
      case 'object':
        return value && this.#copyInside(value);
      default:
        return this.refuse('not-json', `a ${typeof value} cannot be part of a document`);
    }
  }

  #copyInside(value: object): object {
    if (this.#inside.length + this.#depth >= DOCUMENT_LIMITS.depth) {
      if (this.#inside.includes(value)) this.refuse('not-json', 'holds itself');
      this.refuse('too-deep', `nested deeper than ${DOCUMENT_LIMITS.depth} levels`);
    }
    this.#inside.push(value);
    const copy = Array.isArray(value) ? this.#copyList(value) : this.#copyObject(value);
    this.#inside.pop();
    return Object.freeze(copy);
  }

  #copyList(list: readonly unknown[]): unknown[] {
    const { length } = list;
    // Asked first: a loop over a list of four thousand million holes does not end.
    if (this.#values + length > DOCUMENT_LIMITS.values)
      this.refuse('too-large', `holds more than ${DOCUMENT_LIMITS.values} values`);
    const copy: unknown[] = [];
    for (let index = 0; index < length; index++) {
      if (!(index in list)) this.refuse('not-json', 'the list has holes');
      this.#path.push(index);
      copy.push(this.copy(list[index]));
      this.#path.pop();
    }
    return copy;
  }

  #copyObject(object: object): object {
    if (!isPlain(object)) this.refuse('not-json', 'is neither a plain object nor a list');
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(object)) {
      this.#path.push(key);
      if (isPrototypeKey(key)) this.refuse('forbidden-key', `the key "${key}" is not allowed`);
      copy[key] = this.copy((object as Record<string, unknown>)[key]);
      this.#path.pop();
    }
    return copy;
  }
}

/**
 * A frozen copy of a document from outside: at most 64 deep, 500,000 values, 5,000,000 characters in one text, no
 * prototype keys, nothing JSON cannot hold.
 *
 * @throws DataError with the path of the first fault
 */
export function safeCopy(what: string, document: unknown): unknown {
  const copier = new Copier(what);
  try {
    return copier.copy(document);
  } catch (error) {
    if (error instanceof DataError) throw error;
    return copier.refuse('not-json', 'a part of it cannot be read');
  }
}
