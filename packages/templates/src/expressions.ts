// SPDX-License-Identifier: Apache-2.0
// Short names for the expressions that charts use again and again.
import type { Comparison, Expression } from '@careplan-kit/forms/contract';

export const answer = (item: string): Expression => ({ op: 'answer', item });
export const constant = (value: string | number | boolean): Expression => ({ op: 'constant', value });
export const variable = (name: string): Expression => ({ op: 'variable', name });
export const all = (...of: Expression[]): Expression => ({ op: 'and', of });
export const any = (...of: Expression[]): Expression => ({ op: 'or', of });
export const oneOf = (item: string, ...list: string[]): Expression => ({ op: 'in', value: answer(item), list });

/** Two sides compared; what is no expression is a constant. */
export const is = (left: Expression, op: Comparison, right: Expression | string | number | boolean): Expression => ({
  op,
  left,
  right: typeof right === 'object' ? right : constant(right),
});

/** True where it is known to be true; false where it is not, or nobody knows. */
export const surely = (when: Expression): Expression => ({ op: 'first-known', of: [when, constant(false)] });

/** True, unless it is known that it is so. */
export const unless = (when: Expression): Expression => ({ op: 'not', of: surely(when) });

/** Whether it is known to be true of any entry; entries of which nobody knows do not stand in the way. */
export const inAny = (items: string, value: Expression): Expression => ({ op: 'over', items, fold: 'any', value });
