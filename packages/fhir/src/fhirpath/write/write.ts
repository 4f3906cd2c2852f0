// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { call } from '../syntax/node.js';
import { writeAnswer, writeExists, writeUnknown, writeWeight } from './answers.js';
import * as arithmetic from './arithmetic.js';
import * as choices from './choices.js';
import { writeBetween, writeComparison, writeExtreme, writeIn } from './comparisons.js';
import { writeOver } from './over.js';
import { writeFlag, writeScore, writeVariable } from './scores.js';
import type { Standpoint } from './standpoint.js';
import { type Kind, type Written, unsayable, writeConstant } from './written.js';

/** @param beside - what a constant is compared with */
export type Write = (expression: Expression, at: Standpoint, beside?: Kind) => Written;

const written = new WeakMap<Standpoint, WeakMap<Expression, Map<Kind | undefined, Written>>>();

/** Writes one expression; throws `Unsayable`. What was written before from the same standpoint is not written again. */
export const write: Write = (expression, at, beside) => {
  const here = written.get(at) ?? new WeakMap<Expression, Map<Kind | undefined, Written>>();
  written.set(at, here);
  const before = here.get(expression) ?? new Map<Kind | undefined, Written>();
  here.set(expression, before);
  const known = before.get(beside);
  if (known) return known;
  const made = writeAnew(expression, at, beside);
  before.set(beside, made);
  return made;
};

const writeAnew: Write = (expression, at, beside) => {
  switch (expression.op) {
    case 'answer':
      return writeAnswer(at, expression.item);
    case 'weight':
      return writeWeight(at, expression.item);
    case 'exists':
      return writeExists(at, expression.item);
    case 'unknown':
      return writeUnknown(at, expression.item, expression.is);
    case 'constant':
      return writeConstant(expression.value, beside);
    case 'today':
      return { node: call(undefined, 'today'), kind: 'date', known: true };
    case 'sum':
      return arithmetic.writeSum(expression, at, write);
    case 'count':
      return arithmetic.writeCount(expression, at, write);
    case 'subtract':
    case 'multiply':
    case 'divide':
      return arithmetic.writeArithmetic(expression, at, write);
    case 'round':
      return arithmetic.writeRound(expression, at, write);
    case 'age':
      return arithmetic.writeAge(expression, at, write);
    case 'days-between':
      return arithmetic.writeDaysBetween(expression, at, write);
    case 'add-to-date':
      return arithmetic.writeLater(expression, at, write);
    case 'least':
    case 'greatest':
      return writeExtreme(expression, at, write, beside);
    case 'between':
      return writeBetween(expression, at, write);
    case 'in':
      return writeIn(expression, at, write);
    case 'first-known':
      return choices.writeFirstKnown(expression, at, write, beside);
    case 'and':
    case 'or':
      return choices.writeJoined(expression, at, write);
    case 'not':
      return choices.writeNot(expression, at, write);
    case 'if':
      return choices.writeIf(expression, at, write, beside);
    case 'band':
      return choices.writeBand(expression, at, write);
    case 'which':
      return choices.writeWhich(expression, at, write);
    case 'over':
      return writeOver(expression, at, write, beside);
    case 'score':
      return writeScore(expression, at, write);
    case 'flag':
      return writeFlag(expression, at, write);
    case 'variable':
      return writeVariable(expression, at, write);
    case 'foreign':
      return unsayable('a part of another language');
    default:
      return writeComparison(expression, at, write);
  }
};
