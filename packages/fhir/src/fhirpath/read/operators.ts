// SPDX-License-Identifier: Apache-2.0
import type { CalendarUnit, Comparison, Expression } from '@careplan-kit/forms';
import { AGE, BETWEEN, DAY_OF, DAYS_BETWEEN, DIVISOR, GUARDED, IN_TEXT, LATER } from '../idioms.js';
import { type Node, bare } from '../syntax/node.js';
import { OPERATORS } from '../write/comparisons.js';
import { listIn } from './literals.js';
import { type Point, locate } from './locate.js';
import { type Reading, lenient, readSide, typed } from './reading.js';
import { unread } from './unread.js';
import { meaningOf } from './values.js';

type Binary = Node & { readonly is: 'binary' };

/** The parts of `a op b op c`. What stands in brackets is a part of its own. */
export function partsOfChain(node: Node, op: string): readonly Node[] {
  const parts: Node[] = [];
  let at = node;
  while (at.is === 'binary' && at.op === op) {
    parts.push(at.right);
    at = at.left;
  }
  return [...parts, at].reverse();
}

/** A date, of which a date with a time is the day. */
function readDate(node: Node, point: Point, reading: Reading): Expression {
  const day = DAY_OF.match(node);
  if (!day) return compared(node, point, reading);
  const moment = reading.read(day['v']!, point);
  return typed(moment, point).kind === 'moment' ? moment : unread();
}

/** One side of a comparison. FHIRPath compares a date with a time to a date otherwise than we do. */
function compared(node: Node, point: Point, reading: Reading): Expression {
  if (DAY_OF.match(node)) return readDate(node, point, reading);
  const side = readSide(bare(node), point, reading);
  return typed(side, point).kind === 'moment' ? unread() : side;
}

const UNITS: Readonly<Record<string, CalendarUnit | undefined>> = {
  day: 'days',
  days: 'days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
};

/** A date and some time, as `+ 3 months` says it. */
function readLater(node: Binary, point: Point, reading: Reading): Expression | undefined {
  const amount = bare(node.right);
  if (amount.is === 'quantity') {
    const unit = amount.quoted ? undefined : UNITS[amount.unit];
    if (!unit || !/^\d{1,7}$/.test(amount.digits)) return unread();
    const value = node.op === '-' && amount.digits !== '0' ? -Number(amount.digits) : Number(amount.digits);
    const date = readDate(node.left, point, reading);
    return { op: 'add-to-date', date, amount: { op: 'constant', value }, unit };
  }
  for (const unit of Object.keys(LATER) as CalendarUnit[]) {
    const holes = LATER[unit].match(node);
    if (!holes) continue;
    return {
      op: 'add-to-date',
      date: readDate(holes['date']!, point, reading),
      amount: readSide(holes['n']!, point, reading),
      unit,
    };
  }
  return undefined;
}

function readSum(node: Node, point: Point, { read }: Reading): Expression {
  const parts = partsOfChain(node, '+');
  const of = parts.map((part) => read(part, point));
  // Each by itself counts one; side by side they are counted together.
  const counted = of.map((part, at) =>
    part.op === 'count' && part.of.length === 1 && parts[at]!.is !== 'group' ? part.of[0]! : undefined,
  );
  if (counted.every((part) => part !== undefined)) return { op: 'count', of: counted };
  return { op: 'sum', of };
}

function readIn(node: Binary, point: Point, reading: Reading): Expression {
  const list = listIn(node.right);
  const asText = IN_TEXT.match(node)?.['v'];
  if (asText) {
    const value = reading.read(asText, point);
    const { kind } = typed(value, point);
    if (kind === 'date' || kind === 'boolean') return { op: 'in', value, list };
  }
  const value = readSide(node.left, point, reading);
  const { kind } = typed(value, point);
  const wanted = kind === 'number' || kind === 'text' ? (kind === 'number' ? 'number' : 'string') : unread();
  return list.every((entry) => typeof entry === wanted) ? { op: 'in', value, list } : unread();
}

/** `codes contains 'a'`, and the other way round: false where there is no answer. */
function readContains(codes: Node, literal: Node, point: Point): Expression | undefined {
  const place = locate(codes, point);
  const [code] = bare(literal).is === 'text' ? listIn(literal) : [];
  if (!place || code === undefined || place.crossed.length > 0 || meaningOf(place) !== 'operand') return undefined;
  if (place.place.item.type !== 'multiple-choice' && place.place.item.type !== 'choice') return undefined;
  const value: Expression = { op: 'answer', item: place.place.item.id };
  return lenient({ op: 'in', value, list: [code] }, point);
}

/** `iif(a, 'x') | iif(b, 'y')`: the codes whose condition is true. */
export function readWhich(node: Node, point: Point, { read }: Reading): Expression & { op: 'which' } {
  const of = partsOfChain(bare(node), '|').map((part) => {
    const { when, then } = GUARDED.match(part) ?? unread();
    const code = bare(then!);
    return code.is === 'text' ? { when: read(when!, point), gives: code.text } : unread();
  });
  return { op: 'which', of };
}

const COMPARISONS: Readonly<Record<string, Comparison>> = Object.fromEntries(
  Object.entries(OPERATORS).map(([op, sign]) => [sign, op as Comparison]),
);

function readComparison(node: Binary, point: Point, reading: Reading): Expression {
  const op = COMPARISONS[node.op] ?? unread();
  return { op, left: compared(node.left, point, reading), right: compared(node.right, point, reading) };
}

/** "Between" is a pair of comparisons in brackets. */
export function readBetween(node: Node, point: Point, reading: Reading): Expression | undefined {
  const holes = node.is === 'group' ? BETWEEN.match(node) : undefined;
  if (!holes) return undefined;
  const [value, low, high] = ['v', 'low', 'high'].map((hole) => compared(holes[hole]!, point, reading));
  return { op: 'between', value: value!, low: low!, high: high! };
}

export function readBinary(node: Binary, point: Point, reading: Reading): Expression {
  const { read } = reading;
  const pair = () => [read(node.left, point), read(node.right, point)] as const;
  switch (node.op) {
    case '+':
      return readLater(node, point, reading) ?? readSum(node, point, reading);
    case '-': {
      const days = DAYS_BETWEEN.match(node);
      if (days) {
        return {
          op: 'days-between',
          from: readDate(days['from']!, point, reading),
          to: readDate(days['to']!, point, reading),
        };
      }
      const later = readLater(node, point, reading);
      if (later) return later;
      const [left, right] = pair();
      return { op: 'subtract', left, right };
    }
    case '*': {
      const [left, right] = pair();
      return { op: 'multiply', left, right };
    }
    case '/': {
      const divisor = DIVISOR.match(node.right)?.['v'];
      return { op: 'divide', left: read(node.left, point), right: read(divisor ?? node.right, point) };
    }
    case 'div': {
      const { born, on } = AGE.match(node) ?? unread();
      const day = readDate(on!, point, reading);
      const age = { op: 'age', born: readDate(born!, point, reading) } as const;
      return day.op === 'today' ? age : { ...age, on: day };
    }
    case 'and':
    case 'or':
      return { op: node.op, of: partsOfChain(node, node.op).map((part) => read(part, point)) };
    case 'xor': {
      const [left, right] = pair();
      return { op: 'not-equal', left, right };
    }
    case 'implies': {
      const [left, right] = pair();
      return { op: 'or', of: [{ op: 'not', of: left }, right] };
    }
    case 'in':
      return readContains(node.right, node.left, point) ?? readIn(node, point, reading);
    case 'contains':
      return readContains(node.left, node.right, point) ?? unread();
    case '|':
      return readWhich(node, point, reading);
    default:
      return readComparison(node, point, reading);
  }
}
