// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { Score } from '../contract/score.js';
import { type Place, placesOf } from './places.js';

/** What an expression is there for. */
export type Role = 'condition' | 'calculation' | 'initial' | 'variable' | 'part' | 'total' | 'band' | 'flag' | 'result';

/** An expression of a form, with what it is there for. */
export interface Use {
  readonly role: Role;
  readonly expression: Expression;
  readonly path: readonly (string | number)[];
  /** The item it belongs to. */
  readonly place?: Place;
  /** The score it belongs to. */
  readonly score?: Score;
}

function usesOfItem(place: Place): Use[] {
  const { item, path } = place;
  const uses: Use[] = [];
  const see = (role: Role, property: string, expression: Expression | undefined) => {
    if (expression) uses.push({ role, expression, path: [...path, property], place });
  };
  see('condition', 'enableWhen', item.enableWhen);
  if ('calculate' in item) see('calculation', 'calculate', item.calculate);
  if ('initial' in item) see('initial', 'initial', item.initial);
  return uses;
}

function usesOfScore(score: Score, at: number): Use[] {
  const path = ['scores', at];
  const each = (
    list: string,
    role: Role,
    parts: readonly { value?: Expression; when?: Expression | undefined }[] = [],
  ) =>
    parts.flatMap(({ value, when }, index): Use[] => [
      ...(value ? [{ role, expression: value, path: [...path, list, index, 'value'], score }] : []),
      ...(when ? [{ role, expression: when, path: [...path, list, index, 'when'], score }] : []),
    ]);
  return [
    ...each('parts', 'part', score.parts),
    ...(score.total ? [{ role: 'total' as const, expression: score.total, path: [...path, 'total'], score }] : []),
    ...each('bands', 'band', score.bands),
    ...each('flags', 'flag', score.flags),
    ...each('results', 'result', score.results),
  ];
}

/** Every expression of a form. */
export function usesOf(definition: FormDefinition, places = placesOf(definition.items)): Use[] {
  return [
    ...places.flatMap(usesOfItem),
    ...(definition.variables ?? []).map(
      ({ value }, index): Use => ({ role: 'variable', expression: value, path: ['variables', index, 'value'] }),
    ),
    ...(definition.scores ?? []).flatMap(usesOfScore),
  ];
}
