// SPDX-License-Identifier: Apache-2.0
import type { BandOf, Range } from '@careplan-kit/forms';
import { isDay, readTime } from '../../values/moments.js';
import { type Node, THIS, alike, bare } from '../syntax/node.js';
import { digitsOf } from '../write/written.js';
import { unread } from './unread.js';

/** A number as an author writes it: as a number where that keeps its digits, else as their text. */
export function exactly(digits: string): string | number {
  return String(Number(digits)) === digits ? Number(digits) : digits;
}

/** A number, perhaps with a sign. */
export function numberIn(node: Node): string | undefined {
  const literal = bare(node);
  if (literal.is === 'number') return literal.digits;
  if (literal.is !== 'sign') return undefined;
  const of = bare(literal.of);
  return of.is === 'number' ? (literal.op === '-' ? `-${of.digits}` : of.digits) : undefined;
}

/** A constant of an expression. Digits a number cannot hold are none. */
export function constantIn(node: Node): string | number | boolean | undefined {
  const literal = bare(node);
  const digits = numberIn(literal);
  if (digits !== undefined) {
    const shortest = digits
      .replace(/^(-?)0+(?=\d)/, '$1')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '');
    return digitsOf(Number(digits)) === shortest ? Number(digits) : unread();
  }
  if (literal.is === 'text') return literal.text;
  if (literal.is === 'boolean') return literal.value;
  if (literal.is !== 'moment') return undefined;
  const { written } = literal;
  if (written.startsWith('T')) return readTime(written.slice(1));
  return isDay(written) ? written : undefined;
}

/** The constants of `a | b | c`, or one alone. */
export function listIn(node: Node): readonly (string | number)[] {
  const list = bare(node);
  if (list.is === 'nothing') return [];
  if (list.is === 'binary' && list.op === '|') return [...listIn(list.left), ...listIn(list.right)];
  const constant = list.is === 'moment' ? undefined : constantIn(list);
  return typeof constant === 'string' || typeof constant === 'number' ? [constant] : unread();
}

const ENDS: Readonly<Record<string, keyof Range>> = { '>=': 'min', '>': 'over', '<=': 'max', '<': 'under' };

/** The range of `$this` a condition describes. */
function rangeIn(node: Node): Range {
  const test = bare(node);
  if (test.is === 'boolean' && test.value) return {};
  if (test.is !== 'binary') return unread();
  if (test.op === 'and') {
    const [left, right] = [rangeIn(test.left), rangeIn(test.right)];
    return Object.keys(left).some((key) => key in right) ? unread() : { ...left, ...right };
  }
  const end = ENDS[test.op];
  const digits = numberIn(test.right);
  if (!end || digits === undefined || !alike(test.left, THIS)) return unread();
  return { [end]: exactly(digits) };
}

/** The bands of a chain of `iif($this …, what, …)`. */
export function bandsIn(chain: Node): readonly BandOf[] {
  const bands: BandOf[] = [];
  for (let node: Node | undefined = bare(chain); node; ) {
    if (node.is !== 'call' || node.on || node.name !== 'iif' || node.args.length < 2) return unread();
    const [when, what, rest]: readonly (Node | undefined)[] = node.args;
    const gives = constantIn(what!);
    if (typeof gives !== 'string' && typeof gives !== 'number') return unread();
    bands.push({ ...rangeIn(when!), gives });
    node = rest && bare(rest);
  }
  return bands;
}
