// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms';
import { type FormPlaces, placesIn } from './form-places.js';
import { readAnswer, readCall } from './read/calls.js';
import { readOver } from './read/entries.js';
import { constantIn } from './read/literals.js';
import { type Point, locate } from './read/locate.js';
import { readBetween, readBinary } from './read/operators.js';
import type { Reading } from './read/reading.js';
import { Unread, unread } from './read/unread.js';
import { OwnWords, asksWeight } from './read/values.js';
import { type Node, bare, partsIn } from './syntax/node.js';
import { parse } from './syntax/parser.js';
import { type ExpressionAt, sayIn, writtenIn } from './to-fhir-path.js';
import { standpointOf } from './write/standpoint.js';
import { isInTime } from './write/written.js';

/** Levels of an expression, its lists counted; a definition holds no more than 64 with the items round it. */
const DEEPEST = 40;

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

/** Dates and times of an expression, and texts that look like them. */
function literalsIn(node: Node, into = new Set<string>()): ReadonlySet<string> {
  if (node.is === 'moment') into.add(`@${node.written.replace(/^(T\d\d:\d\d)$/, '$1:00')}`);
  else if (node.is === 'text' && isInTime(node.text)) into.add(node.text);
  for (const part of partsIn(node)) literalsIn(part, into);
  return into;
}

/** A text is no date: what looks like one must not have become one, nor the other way round. */
function keepsLiterals(source: Node, written: Node): boolean {
  const before = literalsIn(source);
  return [...literalsIn(written)].every((literal) => before.has(literal));
}

class Reader implements Reading {
  readonly own = new OwnWords();

  read = (node: Node, point: Point): Expression => {
    const between = readBetween(node, point, this);
    if (between) return between;
    const inner = bare(node);
    const constant = constantIn(inner);
    if (constant !== undefined) return { op: 'constant', value: constant };
    return this.#whole(inner, point) ?? this.#parts(inner, point);
  };

  /** What is one thing to us, however many words it has in FHIRPath. */
  #whole(node: Node, point: Point): Expression | undefined {
    if (node.is === 'external') {
      const isNamed = point.at.form.variable(node.name) !== undefined;
      return isNamed ? { op: 'variable', name: node.name } : unread();
    }
    const own = this.own.read(node, point);
    if (own) return own;
    if (node.is === 'binary' || node.is === 'sign') return undefined;
    const weight = locate(node, point);
    if (weight && weight.crossed.length === 0 && asksWeight(weight)) {
      return { op: 'weight', item: weight.place.item.id };
    }
    return readOver(node, point, this) ?? readAnswer(node, point);
  }

  #parts(node: Node, point: Point): Expression {
    if (node.is === 'binary') return readBinary(node, point, this);
    if (node.is === 'call') return readCall(node, point, this);
    return unread();
  }
}

/** Reads FHIRPath in a form that is known no better than by its items. */
export function readIn(form: FormPlaces, text: string, at: ExpressionAt): Expression | undefined {
  const node = parse(text);
  if (!node) return undefined;
  try {
    const point = { at: standpointOf(form, at.item, at.use ?? 'value'), atTop: at.item === undefined };
    const expression = new Reader().read(node, point);
    if (depthOf(expression) > DEEPEST) return undefined;
    // What cannot be said again was not understood: its parts do not fit together.
    const written = writtenIn(form, expression, at);
    if (!written || !keepsLiterals(node, written.node)) return undefined;
    if (at.use === 'enableWhen' && written.kind !== 'boolean' && written.kind !== 'any') return undefined;
    return sayIn(form, expression, at) === undefined ? undefined : expression;
  } catch (error) {
    if (error instanceof Unread) return undefined;
    throw error;
  }
}

/**
 * Reads FHIRPath as one of our expressions: everything `toFhirPath` writes, and what others write to say the same.
 *
 * Only what is certain is read: an expression that could mean something else, or that a part of is not known, gives
 * undefined and is to be kept as it came. Where FHIRPath treats a blank otherwise than ours, the expression that comes
 * back says so with `first-known`.
 *
 * @param text - untrusted
 */
export function fromFhirPath(text: string, definition: FormDefinition, at: ExpressionAt = {}): Expression | undefined {
  return readIn(placesIn(definition), text, at);
}
