// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { AMONG, GREATEST, GUARDED, IF, IF_KNOWN, LEAST, ONE_IF_TRUE, OR_ELSE, ROUNDED } from '../idioms.js';
import { type Node, alike, bare } from '../syntax/node.js';
import { readExistence } from './criteria.js';
import { bandsIn, listIn, numberIn } from './literals.js';
import { type Point, locate } from './locate.js';
import { partsOfChain, readWhich } from './operators.js';
import { type Reading, isWritten, lenient, readSide, typed } from './reading.js';
import { answeredItems, needs } from './strict.js';
import { Unread, unread } from './unread.js';
import { meaningOf } from './values.js';

type Call = Node & { readonly is: 'call' };

const NOTHING: Node = { is: 'nothing' };

/** The least or greatest, as we write it. */
function readExtreme(node: Call, point: Point, { read }: Reading): Expression | undefined {
  for (const [op, pattern] of [
    ['least', LEAST],
    ['greatest', GREATEST],
  ] as const) {
    const all = pattern.match(node)?.['all'];
    if (!all) continue;
    const found: Expression = { op, of: partsOfChain(bare(all), '|').map((part) => read(part, point)) };
    if (isWritten(found, node, point)) return found;
  }
  return undefined;
}

/** `iif` without an "otherwise" says nothing there; that must be as if a part were blank. */
function readGuarded(node: Call, point: Point, reading: Reading): Expression {
  const extreme = readExtreme(node, point, reading);
  if (extreme) return extreme;
  const among = AMONG.match(node);
  if (among) {
    const found = readAmong(among['codes']!, among['list']!, point, reading);
    if (found && isWritten(found, node, point)) return found;
  }
  const { when, then } = GUARDED.match(node)!;
  const which =
    bare(then!).is === 'binary' || GUARDED.match(then!) ? attempt(() => readWhich(then!, point, reading)) : undefined;
  if (which && isWritten(which, node, point)) return which;
  const value = reading.read(then!, point);
  const items = answeredItems(reading.read(when!, point)) ?? unread();
  return items.every((item) => needs(value, item)) ? value : unread();
}

const attempt = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
};

/** One of several codes among others. */
function readAmong(codes: Node, list: Node, point: Point, reading: Reading): Expression | undefined {
  const place = locate(codes, point);
  const isAnswer = place && place.crossed.length === 0 && place.place.item.type === 'multiple-choice';
  const value: Expression | undefined = isAnswer
    ? { op: 'answer', item: place.place.item.id }
    : attempt(() => readWhich(codes, point, reading));
  return value && { op: 'in', value, list: listIn(list) };
}

function readIif(node: Call, point: Point, reading: Reading): Expression {
  const { read } = reading;
  if (node.on) return unread();
  if (node.args.length === 3 && bare(node.args[2]!).is === 'nothing') {
    return readGuarded({ ...node, args: node.args.slice(0, 2) }, point, reading);
  }
  if (node.args.length === 2) return readGuarded(node, point, reading);
  const known = IF_KNOWN.match(node);
  if (known) {
    const [when, then, otherwise] = [known['when']!, known['then']!, known['else']!].map((part) => read(part, point));
    return { op: 'if', when: when!, then: then!, otherwise: otherwise! };
  }
  const orElse = OR_ELSE.match(node);
  if (orElse) {
    const first = read(orElse['a']!, point);
    const rest = orElse['b']!;
    const other = read(rest, point);
    // Ours are flat; one in brackets is a part of its own.
    const isChain = rest.is !== 'group' && other.op === 'first-known' && OR_ELSE.match(rest) !== undefined;
    return { op: 'first-known', of: isChain ? [first, ...other.of] : [first, other] };
  }
  const { when, then, else: otherwise } = IF.match(node) ?? unread();
  if (alike(then!, NOTHING)) {
    const not: Node = { is: 'call', on: when, name: 'not', args: [] };
    return readGuarded({ ...node, args: [not, otherwise!] }, point, reading);
  }
  const condition = read(when!, point);
  if (!['boolean', 'any'].includes(typed(condition, point).kind)) return unread();
  return {
    op: 'if',
    when: lenient(condition, point),
    then: read(then!, point),
    otherwise: read(otherwise!, point),
  };
}

function readRound(node: Call, point: Point, { read }: Reading): Expression {
  const places = node.args.length === 0 ? '0' : numberIn(node.args[0]!);
  if (!node.on || places === undefined || !/^\d$/.test(places) || node.args.length > 1) return unread();
  return { op: 'round', value: read(node.on, point), places: Number(places) };
}

/** `toInteger()`, `toDecimal()`, `toString()`, where they change nothing. */
function readConversion(node: Call, point: Point, { read }: Reading): Expression {
  if (!node.on || node.args.length > 0) return unread();
  const value = read(node.on, point);
  const { kind, whole } = typed(value, point);
  if (kind === 'boolean' && node.name === 'toInteger' && ONE_IF_TRUE.match(node)) return { op: 'count', of: [value] };
  const isSame =
    node.name === 'toString'
      ? kind === 'text'
      : node.name === 'toDate'
        ? kind === 'date'
        : kind === 'number' && (whole === true || node.name === 'toDecimal');
  return isSame ? value : unread();
}

export function readCall(node: Call, point: Point, reading: Reading): Expression {
  const { read } = reading;
  switch (node.name) {
    case 'today':
      return node.on || node.args.length > 0 ? unread() : { op: 'today' };
    case 'iif':
      return readIif(node, point, reading);
    case 'not': {
      if (!node.on || node.args.length > 0) return unread();
      return { op: 'not', of: read(node.on, point) };
    }
    case 'exists':
    case 'empty':
      return readExistence(node, point, reading) ?? unread();
    case 'round':
      return readRound(node, point, reading);
    case 'toInteger':
    case 'toDecimal':
    case 'toString':
    case 'toDate':
      return readConversion(node, point, reading);
    case 'select': {
      const rounded = ROUNDED.match(node);
      if (rounded) {
        const power = numberIn(rounded['power']!) ?? unread();
        return { op: 'round', value: read(rounded['v']!, point), places: power.length - 1 };
      }
      if (!node.on || node.args.length !== 1) return unread();
      return { op: 'band', value: readSide(node.on, point, reading), bands: bandsIn(node.args[0]!) };
    }
    default:
      return unread();
  }
}

/** The answer a way leads to. */
export function readAnswer(node: Node, point: Point): Expression | undefined {
  const found = locate(node, point);
  if (!found || found.crossed.length > 0 || meaningOf(found) !== 'operand') return undefined;
  const { item } = found.place;
  // Several codes at once are compared as a list, which ours are not.
  return item.type === 'multiple-choice' ? undefined : { op: 'answer', item: item.id };
}
