// SPDX-License-Identifier: Apache-2.0
import type { Comparison, UnknownReason } from '@careplan-kit/forms/contract';
import type { ConditionSentence, Turned } from './model.js';
import { DEEPEST, readValue } from './read-value.js';
import { type Node, hasOnly, isList, isNode, isOneOf, isPlain, isText, isTextOrNumber } from './shape.js';

const COMPARISONS: readonly Comparison[] = [
  'equal',
  'not-equal',
  'less',
  'less-or-equal',
  'greater',
  'greater-or-equal',
];
const REASONS: readonly UnknownReason[] = ['not-asked', 'none-known', 'declined', 'unknown'];

/** Operators that are true or false, whatever they stand in. */
const TRUTHS: ReadonlySet<unknown> = new Set([
  ...COMPARISONS,
  ...['exists', 'unknown', 'and', 'or', 'not', 'between', 'in', 'flag'],
]);

/** What stands instead when a condition is unknown: "first known of this and Yes". */
function blankOf({ op, of, ...rest }: Node): boolean | undefined {
  if (op !== 'first-known' || !isList(of) || of.length !== 2 || Object.keys(rest).length > 0) return undefined;
  const last = of[1];
  if (!isNode(last) || last.op !== 'constant' || typeof last.value !== 'boolean' || !hasOnly(last, ['value']))
    return undefined;
  return last.value;
}

/** Whether a node is a condition by its own look, and not a number, text or day. */
export function isCondition(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (TRUTHS.has(node.op) || blankOf(node) !== undefined) return true;
  return node.op === 'over' && (node.fold === 'any' || node.fold === 'all');
}

/** Takes off what turns a condition round and what says what a blank does, once each, as they are written. */
function unwrap(expression: Node): { readonly inner: unknown; readonly turned: Turned } {
  const not = expression.op === 'not' && hasOnly(expression, ['of']);
  const within = not ? expression.of : expression;
  const known = isNode(within) ? blankOf(within) : undefined;
  if (known === undefined) return { inner: within, turned: not ? { not } : {} };
  const blank = known !== not ? 'counts' : 'counts-not';
  return { inner: ((within as Node).of as readonly unknown[])[0], turned: { ...(not && { not }), blank } };
}

function groupOf(node: Node, deeper: number): ConditionSentence | undefined {
  const { op, of, left, right } = node;
  const read = (parts: readonly unknown[]) => parts.map((part) => readCondition(part, deeper));
  if ((op === 'and' || op === 'or') && hasOnly(node, ['of']) && isList(of))
    return { kind: 'group', join: op === 'and' ? 'all' : 'any', of: read(of) };
  // "At least two of these" is said of a count; every other comparison with a count is one of numbers.
  if (op !== 'greater-or-equal' || !hasOnly(node, ['left', 'right']) || !isNode(left) || !isNode(right))
    return undefined;
  const counts = left.op === 'count' && hasOnly(left, ['of']) && isList(left.of);
  if (!counts || right.op !== 'constant' || typeof right.value !== 'number' || !hasOnly(right, ['value']))
    return undefined;
  return { kind: 'group', join: 'at-least', atLeast: right.value, of: read(left.of as readonly unknown[]) };
}

function lineOf(node: Node, deeper: number): ConditionSentence | undefined {
  const value = (part: unknown) => readValue(part, deeper);
  const { op, item } = node;
  if (isOneOf(COMPARISONS, op)) {
    if (!hasOnly(node, ['left', 'right'])) return undefined;
    return { kind: 'compared', what: value(node.left), how: op, with: value(node.right) };
  }
  switch (op) {
    case 'between':
      if (!hasOnly(node, ['value', 'low', 'high'])) return undefined;
      return { kind: 'between', what: value(node.value), low: value(node.low), high: value(node.high) };
    case 'in':
      if (!hasOnly(node, ['value', 'list']) || !isList(node.list) || !node.list.every(isTextOrNumber)) return undefined;
      return { kind: 'one-of', what: value(node.value), list: node.list };
    case 'exists':
      return hasOnly(node, ['item']) && isText(item) ? { kind: 'answered', item } : undefined;
    case 'unknown':
      if (!hasOnly(node, ['item'], ['is']) || !isText(item)) return undefined;
      if (node.is === undefined) return { kind: 'marked', item };
      return isOneOf(REASONS, node.is) ? { kind: 'marked', item, reason: node.is } : undefined;
    case 'flag': {
      const { score, flag } = node;
      return hasOnly(node, ['score', 'flag']) && isText(score) && isText(flag)
        ? { kind: 'flag', score, flag }
        : undefined;
    }
    case 'over': {
      const { items, fold } = node;
      if ((fold !== 'any' && fold !== 'all') || !hasOnly(node, ['items', 'fold', 'value']) || !isText(items))
        return undefined;
      return { kind: 'entries', items, how: fold, is: readCondition(node.value, deeper) };
    }
    case 'constant':
      return hasOnly(node, ['value']) && isPlain(node.value) && typeof node.value === 'boolean'
        ? { kind: 'fixed', is: node.value }
        : undefined;
    default:
      return undefined;
  }
}

/**
 * A condition as lines that can be drawn and changed. It never throws: what has no line, is not whole, or lies too deep
 * stands there as `kept`.
 */
export function readCondition(expression: unknown, depth = 0): ConditionSentence {
  if (depth > DEEPEST || !isNode(expression)) return { kind: 'kept', expression };
  const { inner, turned } = unwrap(expression);
  if (!isNode(inner)) return { kind: 'kept', expression };
  const known = groupOf(inner, depth + 1) ?? lineOf(inner, depth + 1);
  if (known) return { ...known, ...turned };
  // "Not", or what a blank does, said more than once is a line about a line.
  const again = inner !== expression && (inner.op === 'not' || blankOf(inner) !== undefined);
  const what = again || !TRUTHS.has(inner.op) ? readValue(inner, depth + 1) : undefined;
  const isLine = what && what.kind !== 'kept' && (again || what.kind !== 'truth');
  return isLine ? { kind: 'true', what, ...turned } : { kind: 'kept', expression };
}
