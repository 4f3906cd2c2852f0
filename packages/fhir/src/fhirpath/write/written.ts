// SPDX-License-Identifier: Apache-2.0
import { isDay } from '../../values/moments.js';
import { type Node, call, number, text } from '../syntax/node.js';

/** What an expression gives. `any`: a named expression nobody here has read. `moment`: a date with a time. */
export type Kind = 'number' | 'text' | 'boolean' | 'date' | 'time' | 'moment' | 'codes' | 'any';

/** FHIRPath for an expression, and what is known of its value. */
export interface Written {
  readonly node: Node;
  readonly kind: Kind;
  /** Never unknown, whatever is blank. */
  readonly known?: boolean | undefined;
  /** Of numbers: a whole one. Binary engines work those out exactly. */
  readonly whole?: boolean | undefined;
  /** Of numbers: as it was answered or written, so without the noise of binary arithmetic. */
  readonly exact?: boolean | undefined;
  /** Of texts: none of them is a date or a time, which are not compared as texts. */
  readonly plain?: boolean | undefined;
  /** Of codes: whether there are any to speak of, and which; `node` is both together. */
  readonly codes?: { readonly known: Node; readonly list: Node } | undefined;
}

/** FHIRPath has no words for it, or not the same meaning. */
export class Unsayable extends Error {}

export function unsayable(what: string): never {
  throw new Unsayable(what);
}

const CLOCK = /^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/;
/** Whole or in part, in doubt or not; more than there are, since a text taken for a date is only not said. */
const DATE = /^[\dX]{4}(?:-[\dX]{2}){0,2}[?~%]?$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Whether expressions take a text for a point in time, and so would not compare it letter by letter. */
export const isInTime = (value: string): boolean => CLOCK.test(value) || MOMENT.test(value) || DATE.test(value);

/** Digits without an exponent; undefined for what is no number. */
export function digitsOf(value: number | string): string | undefined {
  const written = String(value);
  if (/^-?\d+(\.\d+)?$/.test(written)) return written;
  const [, sign = '', whole = '', part = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(written) ?? [];
  if (exponent === '') return undefined;
  const digits = whole + part;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${digits.length > point ? `.${digits.slice(point)}` : ''}`;
}

export function writeNumber(value: number | string): Written {
  const digits = digitsOf(value) ?? unsayable('a number without digits');
  return { node: number(digits), kind: 'number', known: true, exact: true, whole: !digits.includes('.') };
}

/** A constant, read as what it is compared with: "2024-05-01" beside a date is a date. */
export function writeConstant(value: string | number | boolean, beside: Kind | undefined): Written {
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') return { node: { is: 'boolean', value }, kind: 'boolean', known: true };
  if ((beside === 'date' || beside === 'moment') && isDay(value)) {
    return { node: { is: 'moment', written: value }, kind: 'date', known: true };
  }
  if (beside === 'time' && CLOCK.test(value)) {
    return {
      node: { is: 'moment', written: `T${value.length === 5 ? `${value}:00` : value}` },
      kind: 'time',
      known: true,
    };
  }
  return { node: text(value), kind: 'text', known: true, plain: !isInTime(value) };
}

const NOISE_PLACES = 8;

/** A number as it can be compared: arithmetic in binary leaves noise far behind the point, which must not decide. */
export function settled(written: Written): Node {
  if (written.kind !== 'number' || written.exact || written.whole) return written.node;
  return call(written.node, 'round', number(String(NOISE_PLACES)));
}

/** The day of a date or of a date with a time. */
export function dayOf(written: Written): Node {
  if (written.kind === 'date') return written.node;
  if (written.kind !== 'moment') unsayable('no date');
  return call(call(call(written.node, 'toString'), 'substring', number('0'), number('10')), 'toDate');
}
