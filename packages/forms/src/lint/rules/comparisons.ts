// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '../../contract/expression.js';
import { handedOn } from '../explain/known-value.js';
import { Speaker } from '../explain/speaker.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { everyPart } from '../inside.js';
import { named } from '../named.js';
import { kindsOf } from '../possible/compare.js';

const COMPARISONS: ReadonlySet<string> = new Set<Comparison>([
  'equal',
  'not-equal',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
]);

/** The pairs an expression compares. */
function pairsOf(expression: Expression): (readonly [Expression, Expression])[] {
  if (expression.op === 'between') {
    return [
      [expression.value, expression.low],
      [expression.value, expression.high],
    ];
  }
  return COMPARISONS.has(expression.op) && 'left' in expression ? [[expression.left, expression.right]] : [];
}

/** The texts an expression is compared with, as constants. */
function textsBeside(expression: Expression): (readonly [Expression, string])[] {
  if (expression.op === 'in') {
    return expression.list.flatMap((entry) => (typeof entry === 'string' ? [[expression.value, entry] as const] : []));
  }
  return pairsOf(expression).flatMap(([left, right]) => [
    ...(right.op === 'constant' && typeof right.value === 'string' ? [[left, right.value] as const] : []),
    ...(left.op === 'constant' && typeof left.value === 'string' ? [[right, left.value] as const] : []),
  ]);
}

/** Options that are asked for and do not exist: mostly a code that was mistyped or taken away. */
export function* unknownOptions({ uses, definition }: FormUnderLint): Iterable<Told> {
  const speaker = new Speaker(definition);
  for (const use of uses) {
    for (const { expression, path } of everyPart(use)) {
      for (const [value, code] of textsBeside(expression)) {
        const [item, ...others] = handedOn(value, speaker);
        if (!item || others.length > 0 || !('options' in item)) continue;
        if (item.options.some((option) => option.code === code)) continue;
        const message = `${named(item)} has no option “${code}”.`;
        yield { path, rule: 'unknown-option', message };
      }
    }
  }
}

/** Comparisons that are unknown whatever is answered, because the two sides are never of one kind. */
export function* unlikeKinds({ uses, possibilities }: FormUnderLint): Iterable<Told> {
  for (const use of uses) {
    for (const { expression, path } of everyPart(use)) {
      for (const [left, right] of pairsOf(expression)) {
        const [some, others] = [kindsOf(possibilities.of(left)), kindsOf(possibilities.of(right))];
        if (some.length !== 1 || others.length !== 1) continue;
        const [one, other] = [some[0]!, others[0]!];
        if (one === 'several answers' || other === 'several answers') {
          const message = 'Several answers cannot be compared with one; ask whether one is “in” them.';
          yield { path, rule: 'unlike-kinds', message };
        } else if (one !== other) {
          yield {
            path,
            rule: 'unlike-kinds',
            message: `Here ${one} is compared with ${other}: nobody can say which is more.`,
          };
        }
      }
    }
  }
}
