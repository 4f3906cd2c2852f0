// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '../contract/expression.js';

type Path = readonly (string | number)[];

/** An expression with the place where it stands. */
export interface Placed {
  readonly expression: Expression;
  readonly path: Path;
}

const isExpression = (value: unknown): value is Expression =>
  typeof value === 'object' && value !== null && 'op' in value;

/** The expressions directly inside one, with their paths. A `which` holds them one level further in. */
export function placedParts({ expression, path }: Placed): Placed[] {
  return Object.entries(expression).flatMap(([key, value]: [string, unknown]): Placed[] => {
    if (isExpression(value)) return [{ expression: value, path: [...path, key] }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((part: unknown, index): Placed[] => {
      if (isExpression(part)) return [{ expression: part, path: [...path, key, index] }];
      const when: unknown = typeof part === 'object' && part !== null && 'when' in part ? part.when : undefined;
      return isExpression(when) ? [{ expression: when, path: [...path, key, index, 'when'] }] : [];
    });
  });
}

/** The expression and all that is in it, outermost first. */
export function* everyPart(placed: Placed): Iterable<Placed> {
  yield placed;
  for (const part of placedParts(placed)) yield* everyPart(part);
}
