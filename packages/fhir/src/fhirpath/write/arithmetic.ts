// SPDX-License-Identifier: Apache-2.0
import type { CalendarUnit, Expression } from '@careplan-kit/forms';
import { AGE, DAYS_BETWEEN, DIVISOR, LATER, MOST_LATER, ONE_IF_TRUE, ROUNDED } from '../idioms.js';
import { type Node, binary, call, group, number } from '../syntax/node.js';
import type { Standpoint } from './standpoint.js';
import type { Write } from './write.js';
import { type Kind, type Written, dayOf, digitsOf, settled, unsayable, writeNumber } from './written.js';

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>;

/** A part, if it is of that kind. */
function as(kind: Kind, written: Written): Written {
  return written.kind === kind || written.kind === 'any' ? written : unsayable(`${written.kind} as ${kind}`);
}

/** A sum or a count in a sum stands in brackets, so that it is read as one. */
const apart = (node: Node) =>
  (node.is === 'binary' && node.op === '+') || ONE_IF_TRUE.match(node) ? group(node) : node;

const chain = (nodes: readonly Node[]) => nodes.reduce((left, right) => binary('+', left, right));

export function writeSum({ of }: Of<'sum'>, at: Standpoint, write: Write): Written {
  if (of.length === 0) return writeNumber(0);
  const parts = of.map((part) => as('number', write(part, at)));
  const node = chain(parts.length === 1 ? parts.map((part) => part.node) : parts.map((part) => apart(part.node)));
  const whole = parts.every((part) => part.whole);
  return {
    node,
    kind: 'number',
    known: parts.every(({ known }) => known),
    whole,
    exact: parts.length === 1 && parts[0]!.exact,
  };
}

export function writeCount({ of }: Of<'count'>, at: Standpoint, write: Write): Written {
  if (of.length === 0) return writeNumber(0);
  const parts = of.map((part) => as('boolean', write(part, at)));
  const node = chain(parts.map((part) => ONE_IF_TRUE.fill({ a: part.node })));
  return { node, kind: 'number', known: parts.every(({ known }) => known), whole: true };
}

export function writeArithmetic(
  { op, left, right }: Of<'subtract' | 'multiply' | 'divide'>,
  at: Standpoint,
  write: Write,
): Written {
  const [one, other] = [left, right].map((part) => as('number', write(part, at))) as [Written, Written];
  if (op === 'divide') {
    const isSure = other.exact || other.whole;
    return { node: binary('/', one.node, isSure ? other.node : DIVISOR.fill({ v: other.node })), kind: 'number' };
  }
  const node = binary(op === 'subtract' ? '-' : '*', one.node, other.node);
  return { node, kind: 'number', known: one.known && other.known, whole: one.whole && other.whole };
}

export function writeRound({ value, places }: Of<'round'>, at: Standpoint, write: Write): Written {
  const { node, known } = as('number', write(value, at));
  const power = number(`1${'0'.repeat(places)}`);
  return { node: ROUNDED.fill({ v: node, power }), kind: 'number', known, whole: places === 0 };
}

/** A date; a constant is taken for one. */
function dateOf(part: Expression, at: Standpoint, write: Write): Node {
  const written = write(part, at, 'date');
  return written.kind === 'any' ? unsayable('a date nobody has read') : dayOf(written);
}

export function writeAge({ born, on }: Of<'age'>, at: Standpoint, write: Write): Written {
  const day = on ? dateOf(on, at, write) : call(undefined, 'today');
  return { node: AGE.fill({ born: dateOf(born, at, write), on: day }), kind: 'number', whole: true };
}

export function writeDaysBetween({ from, to }: Of<'days-between'>, at: Standpoint, write: Write): Written {
  const node = DAYS_BETWEEN.fill({ from: dateOf(from, at, write), to: dateOf(to, at, write) });
  return { node, kind: 'number', whole: true };
}

function amountAlone(date: Node, value: string | number | boolean, unit: CalendarUnit): Node {
  const digits = typeof value === 'number' ? digitsOf(value) : undefined;
  if (digits === undefined || digits.includes('.')) return unsayable('parts of a day');
  if (Math.abs(Number(digits)) > MOST_LATER[unit]) return unsayable('a day out of reach');
  const isBefore = digits.startsWith('-');
  return binary(isBefore ? '-' : '+', date, { is: 'quantity', digits: digits.replace('-', ''), unit, quoted: false });
}

export function writeLater({ date, amount, unit }: Of<'add-to-date'>, at: Standpoint, write: Write): Written {
  const day = dateOf(date, at, write);
  if (amount.op === 'constant') return { node: amountAlone(day, amount.value, unit), kind: 'date' };
  const n = settled(as('number', write(amount, at)));
  return { node: LATER[unit].fill({ date: day, n }), kind: 'date' };
}
