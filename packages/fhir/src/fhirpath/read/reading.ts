// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { type Node, alike } from '../syntax/node.js';
import { write } from '../write/write.js';
import { type Kind, Unsayable, type Written } from '../write/written.js';
import type { Point } from './locate.js';
import { unread } from './unread.js';
import type { OwnWords } from './values.js';

/** What the parts of the reader share. */
export interface Reading {
  readonly own: OwnWords;
  read(node: Node, point: Point): Expression;
}

export const FALSE: Expression = { op: 'constant', value: false };
export const ZERO: Expression = { op: 'constant', value: 0 };

/** What is known of an expression that was read; what could not be written again was not understood. */
export function typed(expression: Expression, { at }: Point): Written {
  for (const beside of HINTS) {
    try {
      return write(expression, at, beside);
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
    }
  }
  return unread();
}

const HINTS: readonly (Kind | undefined)[] = [undefined, 'date', 'time'];

/** Whether an expression is written as it stands there. Constants alone are dates or texts by what is wanted of them. */
export function isWritten(expression: Expression, node: Node, { at }: Point): boolean {
  return HINTS.some((beside) => {
    try {
      return alike(write(expression, at, beside).node, node);
    } catch (error) {
      if (error instanceof Unsayable) return false;
      throw error;
    }
  });
}

/** An expression, or something else where it is unknown. */
export function orElse(expression: Expression, otherwise: Expression, point: Point): Expression {
  return typed(expression, point).known ? expression : { op: 'first-known', of: [expression, otherwise] };
}

/** A condition FHIRPath takes for not met when it is unknown. */
export const lenient = (condition: Expression, point: Point): Expression => orElse(condition, FALSE, point);

/** A number that is compared, without what was written to take the noise of arithmetic away. */
export function readSide(node: Node, point: Point, reading: Reading): Expression {
  const { read } = reading;
  if (node.is === 'call' && node.name === 'round' && node.on && node.args[0]?.is === 'number') {
    const [{ digits }] = node.args as readonly [Node & { is: 'number' }];
    const inner = digits === '8' ? read(node.on, point) : undefined;
    const written = inner && typed(inner, point);
    if (inner && written?.kind === 'number' && !written.exact && !written.whole) return inner;
  }
  return read(node, point);
}
