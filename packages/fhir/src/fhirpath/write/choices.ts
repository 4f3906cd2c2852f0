// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { GUARDED, IF, IF_KNOWN, OR_ELSE } from '../idioms.js';
import { type Node, binary, call, group, text } from '../syntax/node.js';
import { commonKind, writeAlike } from './comparisons.js';
import { all, bandsOf } from './ranges.js';
import type { Standpoint } from './standpoint.js';
import type { Write } from './write.js';
import { type Kind, type Written, isInTime, settled, unsayable, writeNumber } from './written.js';

type Of<Op extends Expression['op']> = Extract<Expression, { op: Op }>;

export function truthOf(part: Expression, at: Standpoint, write: Write): Written {
  const written = write(part, at);
  return written.kind === 'boolean' || written.kind === 'any' ? written : unsayable(`${written.kind} as a condition`);
}

/** What is common to values of which one is given. */
function oneOf(parts: readonly Written[], node: Node): Written {
  const kind = commonKind(parts);
  if (kind === 'codes') unsayable('codes among others');
  const every = (of: 'whole' | 'exact' | 'plain') => parts.every((part) => part[of]);
  return { node, kind, whole: every('whole'), exact: every('exact'), plain: every('plain') };
}

/** A condition that is taken for not met when it is unknown: what FHIRPath itself does. */
export function leniently(part: Expression): Expression | undefined {
  if (part.op !== 'first-known' || part.of.length !== 2) return undefined;
  const [first, second] = part.of;
  return second?.op === 'constant' && second.value === false ? first : undefined;
}

export function writeIf({ when, then, otherwise }: Of<'if'>, at: Standpoint, write: Write, beside?: Kind): Written {
  const lenient = leniently(when);
  const condition = truthOf(lenient ?? when, at, write);
  const parts = writeAlike([then, otherwise], at, write, beside);
  const holes = { when: condition.node, then: parts[0]!.node, else: parts[1]!.node };
  const isSure = condition.known || lenient !== undefined;
  const known = isSure && parts.every((part) => part.known);
  return { ...oneOf(parts, (isSure ? IF : IF_KNOWN).fill(holes)), known };
}

export function writeFirstKnown({ of }: Of<'first-known'>, at: Standpoint, write: Write, beside?: Kind): Written {
  const parts = writeAlike(of, at, write, beside);
  const nodes = parts.map((part) => part.node);
  const last = nodes.at(-1)!;
  // One at the end stands in brackets, so that its parts are not taken for parts of this one.
  const end = nodes.length > 1 && OR_ELSE.match(last) ? group(last) : last;
  const node = nodes.slice(0, -1).reduceRight((rest, a) => OR_ELSE.fill({ a, b: rest }), end);
  return { ...oneOf(parts, node), known: parts.some(({ known }) => known) };
}

export function writeBand({ value, bands }: Of<'band'>, at: Standpoint, write: Write): Written {
  const number = write(value, at);
  if (number.kind !== 'number') unsayable('a band of no number');
  const gives = bands.map((band) => band.gives);
  const numbers = gives.every((given) => typeof given === 'number');
  if (!numbers && gives.some((given) => typeof given === 'number')) unsayable('numbers among texts');
  const node = bandsOf(
    settled(number),
    bands.map(({ gives: given, ...range }) => ({
      range,
      gives: numbers ? writeNumber(given).node : text(String(given)),
    })),
  );
  if (numbers) return { node, kind: 'number', exact: true, whole: gives.every(Number.isInteger) };
  return { node, kind: 'text', plain: !gives.some((given) => isInTime(String(given))) };
}

export function writeWhich({ of }: Of<'which'>, at: Standpoint, write: Write): Written {
  if (of.length === 0) unsayable('which of none');
  const conditions = of.map(({ when }) => truthOf(when, at, write));
  const chosen = conditions.map(({ node }, index) => GUARDED.fill({ when: node, then: text(of[index]!.gives) }));
  const list = chosen.reduce((left, right) => binary('|', left, right));
  const unsure = all(conditions.filter(({ known }) => !known).map(({ node }) => call(node, 'exists')));
  const node = unsure ? GUARDED.fill({ when: unsure, then: list }) : list;
  return { node, kind: 'codes', codes: { known: unsure ?? { is: 'boolean', value: true }, list } };
}

/** True, false or unknown as in FHIRPath, whose tables are the same. */
export function writeJoined({ op, of }: Of<'and' | 'or'>, at: Standpoint, write: Write): Written {
  if (of.length === 0) return { node: { is: 'boolean', value: op === 'and' }, kind: 'boolean', known: true };
  const parts = of.map((part) => truthOf(part, at, write));
  const nodes = parts.map((part) => part.node);
  const node = (nodes.length > 1 ? nodes.map(bracketed) : nodes).reduce((left, right) => binary(op, left, right));
  return { node, kind: 'boolean', known: parts.every(({ known }) => known) };
}

/** A list in a list of the same kind, and "and" beside "or", stand in brackets. */
const bracketed = (node: Node): Node =>
  node.is === 'binary' && (node.op === 'and' || node.op === 'or') ? group(node) : node;

export function writeNot({ of }: Of<'not'>, at: Standpoint, write: Write): Written {
  const { node, known } = truthOf(of, at, write);
  return { node: call(node, 'not'), kind: 'boolean', known };
}
