// SPDX-License-Identifier: Apache-2.0
import type { Expression, Fold } from '@careplan-kit/forms';
import { isQuestion } from '../../questionnaire/item-types.js';
import { repeatsItself } from '../form-places.js';
import { FOLDS, GUARDED, KNOWN_FOLDS } from '../idioms.js';
import { type Node, alike, bare } from '../syntax/node.js';
import { insideEntry } from '../write/standpoint.js';
import { type Located, type Point, locate } from './locate.js';
import { type Reading, ZERO, isWritten, lenient, orElse, typed } from './reading.js';
import { unread } from './unread.js';
import { meaningOf } from './values.js';

type Over = Expression & { readonly op: 'over' };

/** The repeating item whose entries a way means, and nothing else of them. */
function listAt(node: Node, point: Point): Located | undefined {
  const found = locate(node, point);
  if (!found || found.crossed.length !== 1 || found.crossed[0] !== found.place.item) return undefined;
  const isAnswer = found.rest.length === 1 && alike(found.rest[0]!, { is: 'member', on: undefined, name: 'answer' });
  const isList = isQuestion(found.place.item) ? isAnswer : found.rest.length === 0;
  return isList ? found : undefined;
}

const inside = (point: Point, id: string): Point => ({ at: insideEntry(point.at, id), atTop: false });

/** A condition asked of each. Of an answer by itself engines do not agree whether "no" is met. */
export function readCriterion(node: Node, point: Point, read: Reading['read']): Expression {
  return bare(node).is === 'member' ? unread() : read(node, point);
}

/** A fold in the words we write it in; its value as it was read. */
function foldIn(node: Node, point: Point, { read }: Reading): Over | undefined {
  const entries = FOLDS.entries.match(node);
  const counted = entries && listAt(entries['l']!, point);
  if (counted) return { op: 'over', items: counted.place.item.id, fold: 'count' };
  for (const [fold, pattern] of Object.entries(KNOWN_FOLDS) as [Fold, (typeof KNOWN_FOLDS)['any']][]) {
    const holes = pattern.match(node);
    const list = holes && listAt(holes['l']!, point);
    if (!list) continue;
    const there = inside(point, list.place.item.id);
    const value = lenient(readCriterion(holes['v']!, there, read), there);
    return { op: 'over', items: list.place.item.id, fold, value };
  }
  for (const fold of ['count', 'sum', 'any', 'all', 'least', 'greatest', 'first', 'last'] as const) {
    const holes = FOLDS[fold].match(node);
    const list = holes && listAt(holes['l']!, point);
    if (!list) continue;
    const there = inside(point, list.place.item.id);
    const value = read(holes['v']!, there);
    if (fold === 'count' && typed(value, there).kind !== 'boolean') continue;
    return { op: 'over', items: list.place.item.id, fold, value };
  }
  return undefined;
}

const OF_NONE: Readonly<Partial<Record<Fold, Expression>>> = {
  count: ZERO,
  sum: ZERO,
  any: { op: 'constant', value: false },
  all: { op: 'constant', value: true },
};

/** FHIRPath sees no entries where they are hidden, and goes on; ours is unknown there unless it is said. */
function whereHidden(over: Over, point: Point): Expression {
  const none = OF_NONE[over.fold];
  const isConditional = point.at.form.place(over.items)?.way.some(({ enableWhen }) => enableWhen) ?? false;
  if (!none || !isConditional) return over;
  const there = inside(point, over.items);
  if (over.value && !typed(over.value, there).known) return unread();
  return orElse(over, none, point);
}

/** All entries of a repeating item as one value. */
export function readOver(node: Node, point: Point, reading: Reading): Expression | undefined {
  if (point.here) return undefined;
  const found = foldIn(node, point, reading);
  if (found) return whereHidden(found, point);
  // Where the list has a condition of its own we write it round the fold.
  const guarded = GUARDED.match(node)?.['then'];
  if (!guarded) return readSum(node, point);
  const over = foldIn(guarded, point, reading);
  return over && isWritten(over, node, point) ? over : undefined;
}

/** `….answer.value.sum()` over entries: blanks are passed over, and of nothing but blanks there is no sum. */
function readSum(node: Node, point: Point): Expression | undefined {
  if (node.is !== 'call' || node.name !== 'sum' || node.args.length > 0 || !node.on) return undefined;
  const found = locate(node.on, point);
  const [repeating, ...more] = found?.crossed ?? [];
  if (!found || !repeating || more.length > 0 || meaningOf(found) !== 'operand') return undefined;
  const { item } = found.place;
  const answer: Expression = { op: 'answer', item: item.id };
  const value: Expression = { op: 'first-known', of: [answer, ZERO] };
  if (typed(value, inside(point, repeating.id)).kind !== 'number') return undefined;
  const over = (fold: Fold, of: Expression): Over => ({ op: 'over', items: repeating.id, fold, value: of });
  return {
    op: 'if',
    when: over('any', { op: 'exists', item: item.id }),
    then: over('sum', value),
    otherwise: over('first', answer),
  };
}

/** "There is one with …", of a question that stands in entries: in any of them. */
export function anyEntry(
  found: Located,
  condition: (point: Point) => Expression,
  point: Point,
): Expression | undefined {
  const [repeating, ...more] = found.crossed;
  if (!repeating || more.length > 0 || !repeatsItself(repeating)) return undefined;
  const there = inside(point, repeating.id);
  const value = lenient(condition({ ...there, here: { ...found, crossed: [] } }), there);
  return whereHidden({ op: 'over', items: repeating.id, fold: 'any', value }, point);
}
