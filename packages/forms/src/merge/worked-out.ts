// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { partsOf } from '../definition/expression-parts.js';

const isForeign = (expression: Expression): boolean =>
  expression.op === 'foreign' || partsOf(expression).some(isForeign);

/** Whether the form works the answer out by itself. One in a language that may not be known here is given by hand. */
export function isWorkedOut(item: FormItem | undefined): boolean {
  return item !== undefined && 'calculate' in item && item.calculate !== undefined && !isForeign(item.calculate);
}
