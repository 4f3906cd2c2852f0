// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { type ItemPlace, repeatsItself } from '../form-places.js';
import { FOLDS, GUARDED, KNOWN_FOLDS } from '../idioms.js';
import type { Node } from '../syntax/node.js';
import { leniently, truthOf } from './choices.js';
import { all } from './ranges.js';
import { type Standpoint, entriesNode, insideEntry, placeOf, standpointAt } from './standpoint.js';
import type { Write } from './write.js';
import { type Kind, type Written, unsayable } from './written.js';

type Over = Extract<Expression, { op: 'over' }>;

/** Conditions on which the entries are shown at all. Hidden ones are unknown, not none. */
function shown(at: Standpoint, { way }: ItemPlace, write: Write): Node | undefined {
  const conditions = way.flatMap(({ enableWhen }, index) => {
    if (!enableWhen) return [];
    const { node } = truthOf(enableWhen, standpointAt(at, way.slice(0, index)), write);
    return [node.is === 'binary' ? ({ is: 'group', of: node } as const) : node];
  });
  return all(conditions);
}

function fold({ fold: how, value }: Over, list: Node, inside: Standpoint, write: Write, beside?: Kind): Written {
  if (!value) {
    if (how !== 'count') unsayable(`${how} of nothing`);
    return { node: FOLDS.entries.fill({ l: list }), kind: 'number', known: true, whole: true, exact: true };
  }
  const ofKind = (written: Written, ...kinds: readonly Written['kind'][]) =>
    kinds.includes(written.kind) ? written : unsayable(`${how} of ${written.kind}`);
  switch (how) {
    case 'any':
    case 'all':
    case 'count': {
      const lenient = leniently(value);
      const condition = lenient && truthOf(lenient, inside, write);
      // Where a condition is asked, some engines take an answer by itself for true whatever it is.
      const isLenient = condition !== undefined && condition.node.is !== 'member';
      const written = ofKind(isLenient ? condition : truthOf(value, inside, write), 'boolean', 'any');
      const isSure = isLenient || written.known === true;
      const node = (isSure ? KNOWN_FOLDS : FOLDS)[how].fill({ l: list, v: written.node });
      return how === 'count'
        ? { node, kind: 'number', known: isSure, whole: true }
        : { node, kind: 'boolean', known: isSure };
    }
    case 'sum': {
      const { node, whole, known } = ofKind(write(value, inside), 'number');
      return { node: FOLDS.sum.fill({ l: list, v: node }), kind: 'number', known, whole };
    }
    case 'least':
    case 'greatest': {
      const written = ofKind(write(value, inside, beside), 'number', 'date', 'time');
      return { ...written, node: FOLDS[how].fill({ l: list, v: written.node }), known: false };
    }
    default: {
      const written = write(value, inside, beside);
      if (written.codes) unsayable('codes of one entry');
      return { ...written, node: FOLDS[how].fill({ l: list, v: written.node }), known: false };
    }
  }
}

export function writeOver(expression: Over, at: Standpoint, write: Write, beside?: Kind): Written {
  const place = placeOf(at, expression.items);
  if (!repeatsItself(place.item)) unsayable(`${expression.items} does not repeat`);
  const ids = new Set(place.way.slice(0, -1).map(({ id }) => id));
  // A form has no such expression: every entry of one list for every entry of another.
  if (!at.round.every((id) => ids.has(id))) unsayable(`${expression.items} stands beside the entry`);
  const list = entriesNode(at, place);
  const written = fold(expression, list, insideEntry(at, expression.items), write, beside);
  const condition = shown(at, place, write);
  return condition
    ? { ...written, node: GUARDED.fill({ when: condition, then: written.node }), known: false }
    : written;
}
