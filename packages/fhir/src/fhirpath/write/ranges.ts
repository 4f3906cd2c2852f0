// SPDX-License-Identifier: Apache-2.0
import type { Range } from '@careplan-kit/forms';
import { type Node, THIS, binary, call } from '../syntax/node.js';
import { unsayable, writeNumber } from './written.js';

export const all = (tests: readonly Node[]): Node | undefined =>
  tests.length === 0 ? undefined : tests.reduce((left, right) => binary('and', left, right));

const TRUE: Node = { is: 'boolean', value: true };

/** Whether a number is in a range; true for a range without ends. */
export function inRange(value: Node, { min, over, max, under }: Range): Node {
  const ends = [
    ['>=', min],
    ['>', over],
    ['<=', max],
    ['<', under],
  ] as const;
  const tests = ends.flatMap(([op, end]) => (end === undefined ? [] : [binary(op, value, writeNumber(end).node)]));
  return all(tests) ?? TRUE;
}

export interface Case {
  readonly when: Node;
  readonly gives: Node;
}

/** The first case that holds, each known to hold or not; nothing when none does. */
export function firstOf(cases: readonly Case[]): Node {
  const [last, ...before] = [...cases].reverse();
  if (!last) unsayable('no case');
  const end = call(undefined, 'iif', last.when, last.gives);
  return before.reduce((rest, { when, gives }) => call(undefined, 'iif', when, gives, rest), end);
}

/** What the first range that holds a number gives. */
export function bandsOf(number: Node, bands: readonly { readonly range: Range; readonly gives: Node }[]): Node {
  return call(number, 'select', firstOf(bands.map(({ range, gives }) => ({ when: inRange(THIS, range), gives }))));
}
