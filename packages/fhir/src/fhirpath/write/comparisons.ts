// SPDX-License-Identifier: Apache-2.0
import type { Comparison, Expression } from '@careplan-kit/forms';
import { AMONG, BETWEEN, GREATEST, IN_TEXT, LEAST } from '../idioms.js';
import { type Node, binary, call, group, text } from '../syntax/node.js';
import { all } from './ranges.js';
import type { Standpoint } from './standpoint.js';
import type { Write } from './write.js';
import { type Kind, type Written, dayOf, digitsOf, settled, unsayable, writeNumber } from './written.js';

export const OPERATORS: Readonly<Record<Comparison, string>> = {
  equal: '=',
  'not-equal': '!=',
  less: '<',
  'less-or-equal': '<=',
  greater: '>',
  'greater-or-equal': '>=',
};

const IN_TIME: readonly Kind[] = ['date', 'moment', 'time'];

/** Parts that are compared or stand for one another. A constant is what the others are. */
export function writeAlike(
  parts: readonly Expression[],
  at: Standpoint,
  write: Write,
  beside?: Kind,
): readonly Written[] {
  const read = parts.map((part) => write(part, at, beside));
  const inTime = read.find(({ kind }) => IN_TIME.includes(kind));
  // Constants alone look like texts until something says that they are dates.
  return inTime ? read.map((one, index) => (one.kind === 'text' ? write(parts[index]!, at, inTime.kind) : one)) : read;
}

/** The kind the parts have in common. */
export function commonKind(parts: readonly Written[]): Kind {
  const kinds = new Set(parts.map(({ kind }) => kind).filter((kind) => kind !== 'any'));
  const [kind = 'any'] = kinds;
  return kinds.size > 1 ? unsayable(`${[...kinds].join(' with ')}`) : kind;
}

/** Parts as they can be compared: free of noise, dates of one precision. */
function comparable(parts: readonly Written[], inOrder: boolean): readonly Node[] {
  const onDay = parts.some(({ kind }) => kind === 'date') && parts.some(({ kind }) => kind === 'moment');
  const nodes = onDay ? parts.map((part) => (part.kind === 'any' ? part.node : dayOf(part))) : parts.map(settled);
  if (onDay) return nodes;
  const kind = commonKind(parts);
  // Whether a moment had an offset, which decides whether two can be compared, is not in a response.
  if (kind === 'codes' || kind === 'moment' || (inOrder && kind === 'boolean')) unsayable(`${kind} in order`);
  if (kind === 'text' && !parts.some(({ plain }) => plain)) unsayable('texts that may be dates');
  return nodes;
}

export function writeComparison(
  { op, left, right }: Expression & { op: Comparison },
  at: Standpoint,
  write: Write,
): Written {
  const parts = writeAlike([left, right], at, write);
  const [one, other] = comparable(parts, op !== 'equal' && op !== 'not-equal');
  const known = parts.every((part) => part.known);
  return { node: binary(OPERATORS[op], one!, other!), kind: 'boolean', known };
}

export function writeBetween(
  { value, low, high }: Expression & { op: 'between' },
  at: Standpoint,
  write: Write,
): Written {
  const parts = writeAlike([value, low, high], at, write);
  const [v, from, to] = comparable(parts, true);
  const known = parts.every((part) => part.known);
  return { node: BETWEEN.fill({ v: v!, low: from!, high: to! }), kind: 'boolean', known };
}

function union(nodes: readonly Node[]): Node {
  if (nodes.length === 0) return { is: 'nothing' };
  // A union in a union stands in brackets, so that its parts are not taken for parts of the other.
  const apart = nodes.map((node) => (node.is === 'binary' && node.op === '|' ? group(node) : node));
  const node = apart.reduce((left, right) => binary('|', left, right));
  return nodes.length === 1 ? node : group(node);
}

const isNumeral = (entry: string | number) => typeof entry === 'number' || /^-?\d+(\.\d+)?$/.test(entry);

export function writeIn({ value, list }: Expression & { op: 'in' }, at: Standpoint, write: Write): Written {
  const written = write(value, at);
  const { kind, node, known, codes } = written;
  const texts = union(list.map((entry) => text(digitsOf(entry) ?? String(entry))));
  const among = (member: Node): Written => ({ node: member, kind: 'boolean', known });
  switch (kind) {
    case 'number':
      return among(
        binary('in', settled(written), union(list.filter(isNumeral).map((entry) => writeNumber(entry).node))),
      );
    case 'text':
      return among(binary('in', node, texts));
    case 'boolean':
    case 'date':
      return among(IN_TEXT.fill({ v: node, list: texts }));
    case 'codes':
      if (list.length === 0) unsayable('one of none');
      return { node: AMONG.fill({ known: codes!.known, codes: codes!.list, list: texts }), kind: 'boolean' };
    default:
      return unsayable(`${kind} in a list`);
  }
}

export function writeExtreme(
  { op, of }: Expression & { op: 'least' | 'greatest' },
  at: Standpoint,
  write: Write,
  beside?: Kind,
): Written {
  const parts = writeAlike(of, at, write, beside);
  const kind = commonKind(parts);
  if (kind !== 'number' && kind !== 'date' && kind !== 'time') unsayable(`the ${op} ${kind}`);
  const known = all(parts.map(({ node }) => call(node, 'exists')))!;
  const node = (op === 'least' ? LEAST : GREATEST).fill({ known, all: union(parts.map((part) => part.node)) });
  const every = (of: 'known' | 'whole' | 'exact') => parts.every((part) => part[of]);
  return { node, kind, known: every('known'), whole: every('whole'), exact: every('exact') };
}
