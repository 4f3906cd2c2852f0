// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue } from './errors.js';

/** How large a document may be before it is refused. Every number is a count, not bytes. */
export interface DocumentLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Values of every kind: objects, arrays, texts, numbers. */
  readonly values: number;
  /** Characters (UTF-16 units) in one text. */
  readonly text: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = { depth: 64, values: 500_000, text: 5_000_000 };

/** Keys that reach an object's prototype when data is copied key by key. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** True for a key that must never be used to index an object with data from outside. */
export function isPrototypeKey(key: string): boolean {
  return PROTOTYPE_KEYS.has(key);
}

/** True for what JSON makes. Asked by tag and not by prototype, since data may come from another window. */
const isPlain = (value: object) => Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';

type Container = Record<string, unknown>;

interface Visit {
  readonly value: object;
  /** What is copied of it. */
  readonly copy: Container;
  /** Where in the value round this one it stands. */
  readonly key: string;
  readonly depth: number;
  /** The value round this one. */
  readonly inside: Visit | null;
}

/** Put together only where something is refused: a document has thousands of values and one fault. */
function pathOf(visit: Visit | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = visit; at?.inside; at = at.inside) {
    path.unshift(Array.isArray(at.inside.value) ? Number(at.key) : at.key);
  }
  return path;
}

const emptyLike = (value: object) => (Array.isArray(value) ? [] : {}) as Container;

/**
 * Walks a parsed JSON document before anything else reads it, and refuses what could hurt the reader:
 * too deep, too large, prototype keys, cycles, or values JSON cannot hold. The walk keeps its own stack, so
 * deep input cannot overflow ours. A part that stands in two places (a list of options two questions share) is counted
 * at each of them, as it would be in JSON.
 *
 * @returns a copy, each value of it read once: what was looked at is what is used
 * @throws DataError with the path of the first fault.
 */
export function copySafeDocument(what: string, document: unknown, limits = DOCUMENT_LIMITS): unknown {
  const open: Visit[] = [];
  let values = 0;
  const refuse = (path: DataIssue['path'], code: string, message: string): never => {
    throw new DataError(what, [{ path, code, message }]);
  };
  const refuseAt = (key: string, inside: Visit | null, code: string, message: string): never =>
    refuse(inside ? [...pathOf(inside), Array.isArray(inside.value) ? Number(key) : key] : [], code, message);
  /** A value where it stands: taken over, refused, or put on the stack. */
  const take = (value: unknown, key: string, inside: Visit | null): unknown => {
    values++;
    if (typeof value === 'string') {
      if (value.length > limits.text)
        refuseAt(key, inside, 'too-long', `text is longer than ${limits.text} characters`);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuseAt(key, inside, 'not-json', 'number is not finite');
    } else if (typeof value === 'object' && value !== null) {
      const copy = emptyLike(value);
      open.push({ value, copy, key, depth: inside ? inside.depth + 1 : 0, inside });
      return copy;
    } else if (value !== null && typeof value !== 'boolean') {
      refuseAt(key, inside, 'not-json', `a ${typeof value} cannot be part of a document`);
    }
    return value;
  };
  const whole = take(document, '', null);
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, copy, depth, inside } = next;
    if (depth >= limits.depth) refuse(pathOf(next), 'too-deep', `nested deeper than ${limits.depth} levels`);
    for (let outer = inside; outer; outer = outer.inside) {
      if (outer.value === value) refuse(pathOf(next), 'not-json', 'holds itself');
    }
    if (!isPlain(value)) refuse(pathOf(next), 'not-json', 'is neither a plain object nor a list');
    const keys = Object.keys(value);
    // JSON has no holes, and a loop over a list of four thousand million of them does not end.
    if (Array.isArray(value) && keys.length !== value.length) refuse(pathOf(next), 'not-json', 'the list has holes');
    if (values + keys.length > limits.values) {
      refuse(pathOf(next), 'too-large', `holds more than ${limits.values} values`);
    }
    for (const key of keys) {
      if (isPrototypeKey(key)) refuse([...pathOf(next), key], 'forbidden-key', `the key "${key}" is not allowed`);
      const inner = (value as Container)[key];
      copy[key] = inner === undefined ? undefined : take(inner, key, next);
    }
  }
  return whole;
}

/** The same, where the document itself goes on to be used. */
export function assertSafeDocument(what: string, document: unknown, limits = DOCUMENT_LIMITS): void {
  copySafeDocument(what, document, limits);
}

/** Freezes a document all the way down and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') deepFreeze(inner);
  }
  return value;
}
