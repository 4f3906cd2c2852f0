// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '../contract/answers.js';
import type { FormItem } from '../contract/definition.js';
import { alike } from '../change/pair.js';

const NUMBERS: ReadonlySet<FormItem['type']> = new Set(['integer', 'decimal', 'scale']);

/** Digits without what changes no number: `+01.50` is `1.5`. Null for what is no plain number. */
function plainNumber(typed: unknown): string | null {
  const parts = typeof typed === 'string' ? /^([+-]?)0*(\d*)(?:\.(\d*?)0*)?$/.exec(typed) : null;
  if (!parts || typed === '' || !/\d/.test(typed as string)) return null;
  const [, sign, whole = '', part = ''] = parts;
  const digits = `${whole || '0'}${part ? `.${part}` : ''}`;
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

function sameNumber(one: unknown, other: unknown): boolean {
  const [left, right] = [plainNumber(one), plainNumber(other)];
  return left !== null && left === right;
}

/** The same things in whatever order. Each is used up once. */
function sameSet(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  const left = [...other];
  return one.every((part) => {
    const at = left.findIndex((candidate) => alike(part, candidate));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

const valueAndRest = (answer: object) => {
  const { value, ...rest } = answer as { readonly value?: unknown };
  return { value, rest };
};

/**
 * Whether two answers to a question say the same: the same number however it is written, the same options or marks in
 * whatever order they stand. Null is a blank, which is the same as a blank alone.
 *
 * @param item - undefined where the definition has no such question; then they have to be written alike
 */
export function sameMeaning(item: FormItem | undefined, one: StoredAnswer | null, other: StoredAnswer | null): boolean {
  if (alike(one, other)) return true;
  if (one === null || other === null || !item) return false;
  // What could not be read, and a reason for no answer, are no numbers: they are the same only as they are written.
  if (NUMBERS.has(item.type)) return sameNumber(one, other);
  if (Array.isArray(one) && Array.isArray(other)) return sameSet(one, other);
  if (item.type !== 'quantity' || typeof one !== 'object' || typeof other !== 'object') return false;
  const [left, right] = [valueAndRest(one), valueAndRest(other)];
  return sameNumber(left.value, right.value) && alike(left.rest, right.rest);
}
