// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { isQuestion } from '../../questionnaire/item-types.js';
import { type Node, bare } from '../syntax/node.js';
import { listIn } from './literals.js';
import { anyEntry, readCriterion } from './entries.js';
import { type Located, type Point, locate } from './locate.js';
import { type Reading, lenient, typed } from './reading.js';
import { unread } from './unread.js';
import { meaningOf } from './values.js';

/** What is asked of the answers a way leads to. */
interface Asked {
  readonly of: Located;
  /** Without it, only that there is one. */
  readonly criterion?: Node | undefined;
}

type Call = Node & { readonly is: 'call' };

/** Where `exists()`, `exists(…)`, `where(…).exists()` and `empty()` ask. */
function askedIn(node: Call, point: Point): Asked | undefined {
  const [criterion, ...more] = node.args;
  if (!node.on || more.length > 0) return undefined;
  const on = bare(node.on);
  const isFiltered = on.is === 'call' && on.name === 'where' && on.args.length === 1;
  if (criterion && isFiltered) return undefined;
  const direct = locate(node.on, point);
  const filtered = isFiltered && on.on ? locate(on.on, point) : undefined;
  if (direct && meaningOf(direct)) return { of: direct, criterion };
  if (filtered && meaningOf(filtered)) return { of: filtered, criterion: isFiltered ? on.args[0] : undefined };
  return undefined;
}

/** A condition on each of several codes, as one on all of them: only what asks for one code at a time. */
function onSeveral(condition: Expression, item: string): Expression {
  const value: Expression = { op: 'answer', item };
  const isOwn = (part: Expression) => part.op === 'answer' && part.item === item;
  if (condition.op === 'in' && isOwn(condition.value)) return condition;
  if (condition.op === 'equal' && isOwn(condition.left) && condition.right.op === 'constant') {
    const { value: code } = condition.right;
    return typeof code === 'string' ? { op: 'in', value, list: [code] } : unread();
  }
  return condition.op === 'or' ? { op: 'or', of: condition.of.map((part) => onSeveral(part, item)) } : unread();
}

/** Codes are looked at one by one here, so that a list of them compares as one code does. */
function readSeveral(node: Node, point: Point, item: string): Expression {
  const test = bare(node);
  if (test.is !== 'binary') return unread();
  if (test.op === 'or') {
    return { op: 'or', of: [readSeveral(test.left, point, item), readSeveral(test.right, point, item)] };
  }
  const place = locate(test.left, point);
  if (!place || meaningOf(place) !== 'operand' || place.place.item.id !== item) return unread();
  const list = listIn(test.right);
  if (!list.every((code) => typeof code === 'string')) return unread();
  const value: Expression = { op: 'answer', item };
  if (test.op === '=' && list.length === 1) return { op: 'in', value, list };
  return test.op === 'in' ? { op: 'in', value, list } : unread();
}

function readAsked({ of, criterion }: Asked, point: Point, reading: Reading): Expression {
  const { item } = of.place;
  if (!isQuestion(item)) return unread();
  const condition = (there: Point): Expression => {
    if (criterion) {
      return item.type === 'multiple-choice'
        ? onSeveral(readSeveral(criterion, there, item.id), item.id)
        : readCriterion(criterion, there, reading.read);
    }
    const meaning = meaningOf(of);
    // Own words are an answer and have no code; an entry that says why it has no answer is an answer without a value.
    const hasCode = meaning !== 'operand' || !('open' in item && item.open);
    const isSure = hasCode && !(meaning === 'answer' && item.repeats && item.unknowns);
    return isSure ? { op: 'exists', item: item.id } : unread();
  };
  const here: Located = { ...of, rest: of.rest };
  if (of.crossed.length > 0) return anyEntry(of, condition, point) ?? unread();
  const there: Point = criterion ? { ...point, here } : point;
  const read = condition(there);
  if (criterion && typed(read, point).kind !== 'boolean') return unread();
  return lenient(read, point);
}

/** Whether there is an answer, or one of a kind; undefined when something else is asked. */
export function readExistence(node: Call, point: Point, reading: Reading): Expression | undefined {
  if (node.name !== 'exists' && node.name !== 'empty') return undefined;
  if (node.name === 'empty' && node.args.length > 0) return undefined;
  const asked = askedIn(node, point);
  if (!asked) return undefined;
  const read = readAsked(asked, point, reading);
  return node.name === 'exists' ? read : { op: 'not', of: read };
}
