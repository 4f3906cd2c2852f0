// SPDX-License-Identifier: Apache-2.0
import type { CalendarUnit } from '@careplan-kit/forms/contract';
import type { RangeGiving, ValueSentence } from './model.js';
import { isCondition, readCondition } from './read-condition.js';
import { type Node, hasOnly, isCount, isList, isNode, isOneOf, isPlain, isText, isTextOrNumber } from './shape.js';

/** Sentences within sentences go this deep: below it nobody could follow the lines. */
export const DEEPEST = 30;

const UNITS: readonly CalendarUnit[] = ['days', 'weeks', 'months', 'years'];
const FOLDS = ['sum', 'least', 'greatest', 'first', 'last'] as const;
const ENDS = ['min', 'over', 'max', 'under'] as const;

function simple(node: Node): ValueSentence | undefined {
  const { op, item, score, name, value } = node;
  switch (op) {
    case 'answer':
    case 'weight':
      if (!hasOnly(node, ['item']) || !isText(item)) return undefined;
      return { kind: op === 'answer' ? 'answer' : 'points', item };
    case 'constant':
      return hasOnly(node, ['value']) && isPlain(value) ? { kind: 'given', value } : undefined;
    case 'today':
      return hasOnly(node, []) ? { kind: 'today' } : undefined;
    case 'variable':
      return hasOnly(node, ['name']) && isText(name) ? { kind: 'named', name } : undefined;
    case 'score': {
      if (!hasOnly(node, ['score'], ['of']) || !isText(score)) return undefined;
      if (node.of === undefined) return { kind: 'score', score };
      return isOneOf(['total', 'band'] as const, node.of) ? { kind: 'score', score, of: node.of } : undefined;
    }
    default:
      return undefined;
  }
}

function inCalendar(node: Node, read: (part: unknown) => ValueSentence): ValueSentence | undefined {
  switch (node.op) {
    case 'age':
      if (!hasOnly(node, ['born'], ['on'])) return undefined;
      return { kind: 'age', born: read(node.born), ...(node.on !== undefined && { on: read(node.on) }) };
    case 'days-between':
      return hasOnly(node, ['from', 'to']) ? { kind: 'days', from: read(node.from), to: read(node.to) } : undefined;
    case 'add-to-date':
      if (!hasOnly(node, ['date', 'amount', 'unit']) || !isOneOf(UNITS, node.unit)) return undefined;
      return { kind: 'later', date: read(node.date), amount: read(node.amount), unit: node.unit };
    default:
      return undefined;
  }
}

const isRange = (band: unknown): band is RangeGiving =>
  isNode(band) &&
  hasOnly(band, ['gives'], [...ENDS, 'op']) &&
  !('op' in band) &&
  isTextOrNumber(band.gives) &&
  ENDS.every((end) => band[end] === undefined || isTextOrNumber(band[end]));

/** A chain of "if … then … otherwise if …" is a list of cases. */
function casesOf(node: Node, depth: number): ValueSentence | undefined {
  const of: { when: ReturnType<typeof readCondition>; then: ValueSentence }[] = [];
  let rest: unknown = node;
  while (isNode(rest) && rest.op === 'if' && hasOnly(rest, ['when', 'then', 'otherwise'])) {
    of.push({ when: readCondition(rest.when, depth), then: readValue(rest.then, depth) });
    rest = rest.otherwise;
  }
  return of.length === 0 ? undefined : { kind: 'cases', of, otherwise: readValue(rest, depth) };
}

function overEntries(node: Node, depth: number): ValueSentence | undefined {
  const { items, fold, value } = node;
  if (!hasOnly(node, ['items', 'fold'], ['value']) || !isText(items)) return undefined;
  if (fold === 'count')
    return { kind: 'entry-count', items, ...(value !== undefined && { when: readCondition(value, depth) }) };
  if (value === undefined || !isOneOf(FOLDS, fold)) return undefined;
  return { kind: 'over-entries', items, how: fold, value: readValue(value, depth) };
}

function workedOut(node: Node, depth: number): ValueSentence | undefined {
  const read = (part: unknown) => readValue(part, depth);
  const { op, of } = node;
  switch (op) {
    case 'sum':
    case 'least':
    case 'greatest':
    case 'first-known':
      return hasOnly(node, ['of']) && isList(of) ? { kind: 'several', how: op, of: of.map(read) } : undefined;
    case 'count':
      if (!hasOnly(node, ['of']) || !isList(of)) return undefined;
      return { kind: 'count', of: of.map((part) => readCondition(part, depth)) };
    case 'subtract':
    case 'multiply':
    case 'divide':
      if (!hasOnly(node, ['left', 'right'])) return undefined;
      return { kind: 'two', how: op, left: read(node.left), right: read(node.right) };
    case 'round':
      if (!hasOnly(node, ['value', 'places']) || !isCount(node.places)) return undefined;
      return { kind: 'rounded', value: read(node.value), places: node.places };
    case 'if':
      return casesOf(node, depth);
    case 'over':
      return overEntries(node, depth);
    case 'band':
      if (!hasOnly(node, ['value', 'bands']) || !isList(node.bands) || !node.bands.every(isRange)) return undefined;
      return { kind: 'ranges', value: read(node.value), of: node.bands };
    case 'which': {
      const whole = (part: unknown): part is { readonly when: unknown; readonly gives: string } =>
        isNode(part) && !('op' in part) && hasOnly(part, ['when', 'gives']) && isText(part.gives);
      if (!hasOnly(node, ['of']) || !isList(of) || !of.every(whole)) return undefined;
      return { kind: 'codes', of: of.map(({ when, gives }) => ({ when: readCondition(when, depth), gives })) };
    }
    default:
      return inCalendar(node, read);
  }
}

/**
 * A calculation as a sentence that can be drawn and changed. It never throws: what has no sentence, is not whole, or lies
 * too deep stands there as `kept`.
 */
export function readValue(expression: unknown, depth = 0): ValueSentence {
  if (depth > DEEPEST || !isNode(expression)) return { kind: 'kept', expression };
  if (isCondition(expression)) {
    const is = readCondition(expression, depth);
    return is.kind === 'kept' ? { kind: 'kept', expression } : { kind: 'truth', is };
  }
  return simple(expression) ?? workedOut(expression, depth + 1) ?? { kind: 'kept', expression };
}
