// SPDX-License-Identifier: Apache-2.0
import type { Expression, QuestionItem, UnknownReason } from '@careplan-kit/forms';
import { ITEM_WEIGHT, ORDINAL_VALUE } from '../../addresses.js';
import { fhirTypeOf, isQuestion } from '../../questionnaire/item-types.js';
import { marksOf } from '../../questionnaire/marks.js';
import { type Node, alike, bare, partsIn } from '../syntax/node.js';
import { hasPlainCodes } from '../write/options.js';
import type { Standpoint } from '../write/standpoint.js';
import { write } from '../write/write.js';
import { Unsayable } from '../write/written.js';
import { type Located, type Point, isFirst, locate } from './locate.js';

const REASONS: readonly (UnknownReason | undefined)[] = [undefined, 'not-asked', 'none-known', 'declined', 'unknown'];

/** What can be asked of one question by itself. */
const aboutItem = (item: string): readonly Expression[] => [
  { op: 'answer', item },
  { op: 'weight', item },
  { op: 'exists', item },
  ...REASONS.map((is): Expression => (is === undefined ? { op: 'unknown', item } : { op: 'unknown', item, is })),
];

/** The first question a node names. */
function firstQuestion(node: Node, point: Point): QuestionItem | undefined {
  const own = locate(node, point);
  if (own && own.crossed.length === 0 && isQuestion(own.place.item)) return own.place.item;
  for (const part of partsIn(node)) {
    const found = firstQuestion(part, point);
    if (found) return found;
  }
  return undefined;
}

/** What we write of an item, kept for one standpoint. */
export class OwnWords {
  readonly #written = new WeakMap<Standpoint, Map<string, readonly (readonly [Node, Expression])[]>>();

  #of(item: string, at: Standpoint): readonly (readonly [Node, Expression])[] {
    const here = this.#written.get(at) ?? new Map<string, readonly (readonly [Node, Expression])[]>();
    this.#written.set(at, here);
    const known = here.get(item);
    if (known) return known;
    const all = aboutItem(item).flatMap((expression) => {
      try {
        return [[bare(write(expression, at).node), expression] as const];
      } catch (error) {
        if (error instanceof Unsayable) return [];
        throw error;
      }
    });
    here.set(item, all);
    return all;
  }

  /** The question about one item that a node is, in the very words we write it in. */
  read(node: Node, point: Point): Expression | undefined {
    if (point.here) return undefined;
    const item = firstQuestion(node, point);
    return item && this.#of(item.id, point.at).find(([own]) => alike(own, node))?.[1];
  }
}

/** The steps after the item, without `first()`; undefined where there may be several to choose the first of. */
function stepsOf({ place: { item }, crossed, rest }: Located): readonly Node[] | undefined {
  const steps = rest.filter((step) => !isFirst(step));
  const several = crossed.length > 0 || (isQuestion(item) && fhirTypeOf(item).several === true);
  return several && steps.length < rest.length ? undefined : steps;
}

/** The names of steps: `answer`, `value`, `code`. */
function namesIn(steps: readonly Node[]): readonly string[] | undefined {
  const names = steps.map((step) => (step.is === 'member' ? step.name : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}

const TYPES: Readonly<Partial<Record<QuestionItem['type'], string>>> = {
  text: 'valueString',
  'long-text': 'valueString',
  boolean: 'valueBoolean',
  integer: 'valueInteger',
  scale: 'valueInteger',
  decimal: 'valueDecimal',
  date: 'valueDate',
  time: 'valueTime',
  choice: 'valueCoding',
  'multiple-choice': 'valueCoding',
  'look-up': 'valueCoding',
  quantity: 'valueQuantity',
};

/** What comes after the value to make it the operand our expressions work with; undefined where that is not sure. */
function tailOf(item: QuestionItem): string | undefined {
  switch (item.type) {
    case 'choice':
    case 'multiple-choice':
      return hasPlainCodes(item) ? 'code' : undefined;
    case 'look-up':
      return 'code';
    case 'quantity':
      // In several units the number alone says little.
      return item.units.length === 1 ? 'value' : undefined;
    case 'integer':
    case 'decimal':
      return marksOf(item).$type === 'quantity' ? 'value' : '';
    default:
      return item.type in TYPES ? '' : undefined;
  }
}

/** What a way to an answer means: the answers, one answer's value, or its operand. */
export function meaningOf(located: Located): 'answer' | 'value' | 'operand' | undefined {
  const { item } = located.place;
  if (!isQuestion(item)) return undefined;
  const [answer, value, tail, ...more] = namesIn(stepsOf(located) ?? []) ?? [];
  if (answer !== 'answer' || more.length > 0) return undefined;
  if (value === undefined) return 'answer';
  if (value !== 'value' && value !== TYPES[item.type]) return undefined;
  const wanted = tailOf(item);
  return wanted === (tail ?? '') ? 'operand' : tail === undefined ? 'value' : undefined;
}

/** Whether a way asks an answer for its points: `ordinal()`, `weight()`, or the extensions they stand in. */
export function asksWeight(located: Located): boolean {
  const steps = stepsOf(located);
  if (located.place.item.type !== 'choice' || !steps) return false;
  const last = steps.at(-1);
  const isCall = last?.is === 'call' && (last.name === 'ordinal' || last.name === 'weight') && last.args.length === 0;
  const names = namesIn(steps.slice(0, isCall ? -1 : -2))?.join('.');
  if (isCall) return names === 'answer' || names === 'answer.value' || names === 'answer.valueCoding';
  const extension = steps.at(-2);
  const url = extension?.is === 'call' && extension.name === 'extension' ? extension.args[0] : undefined;
  const isWeight = url?.is === 'text' && (url.text === ORDINAL_VALUE || url.text === ITEM_WEIGHT);
  const isValue = last?.is === 'member' && (last.name === 'value' || last.name === 'valueDecimal');
  return isWeight && isValue && (names === 'answer.value' || names === 'answer.valueCoding');
}
