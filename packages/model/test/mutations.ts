// SPDX-License-Identifier: Apache-2.0
import { type Schema, bare, definitionOf, itemOf, mayBeAbsent, shapeOf } from './schema-parts.js';

/** One thing made wrong in a value that was right. */
export interface Mutation {
  readonly kind: 'wrong type' | 'removed' | 'list for one' | 'one for list';
  readonly path: readonly (string | number)[];
  /** Where the fault is told at the outermost: that of the whole, when one of several alternatives was meant. */
  readonly told: readonly (string | number)[];
  readonly value: unknown;
}

type Path = Mutation['path'];

/** A copy with the value at a path replaced; `undefined` removes the key. */
function withValue(whole: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(whole)) return whole.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  const copy = { ...(whole as Record<string, unknown>) };
  if (rest.length === 0 && value === undefined) delete copy[step];
  else copy[step] = withValue(copy[step], rest, value);
  return copy;
}

/** Something no schema of this kind holds, or undefined when it takes everything. */
function wrongFor(schema: Schema): unknown {
  return [Number.MAX_VALUE, 'wrong \u0000', true, ['wrong'], { wrong: 1 }].find(
    (candidate) => !schema.safeParse(candidate).success,
  );
}

/** Every single mutation of the value that its schema has to see. */
export function* mutationsOf(root: Schema, whole: unknown): Generator<Mutation> {
  const walk = function* (schema: Schema, value: unknown, path: Path, told: Path | undefined): Generator<Mutation> {
    const inner = bare(schema);
    const make = (kind: Mutation['kind'], wrong: unknown): Mutation => ({
      kind,
      path,
      told: told ?? path,
      value: withValue(whole, path, wrong),
    });
    const wrong = wrongFor(inner);
    if (wrong !== undefined) yield make('wrong type', wrong);
    const item = itemOf(inner);
    if (item && Array.isArray(value)) {
      if (value.length > 0 && !inner.safeParse(value[0]).success) yield make('one for list', value[0]);
      for (const [index, one] of value.entries()) yield* walk(item, one, [...path, index], told);
      return;
    }
    if (path.length > 0 && !inner.safeParse([value]).success) yield make('list for one', [value]);
    if (typeof value !== 'object' || value === null) return;
    const alternatives = definitionOf(inner).type === 'union' ? (definitionOf(inner).options ?? []) : [inner];
    const several = alternatives.length > 1;
    for (const key of Object.keys(value)) {
      const shapes = alternatives.map(shapeOf);
      const parts = shapes.map((shape) => (Object.hasOwn(shape, key) ? shape[key] : undefined));
      // What one alternative does not speak of, it lets ride along; what one demands, another may not.
      if (!parts.every((part) => part !== undefined)) continue;
      const inside = [...path, key];
      if (!several && !mayBeAbsent(parts[0]!)) {
        yield { kind: 'removed', path: inside, told: told ?? inside, value: withValue(whole, inside, undefined) };
      }
      const [strictest] = parts.toSorted((a, b) => Number(mayBeAbsent(a)) - Number(mayBeAbsent(b)));
      yield* walk(strictest!, (value as Record<string, unknown>)[key], inside, several ? (told ?? path) : told);
    }
  };
  yield* walk(root, whole, [], undefined);
}
