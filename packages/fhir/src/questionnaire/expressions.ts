// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { type Bag, isBag } from '../bag.js';
import { fhirCode, fhirText } from '../text.js';
import type { Context } from './context.js';

/** Where an expression stands. */
export interface ExpressionPlace {
  readonly context: Context;
  /** Id of the item it belongs to; undefined for one of the form's variables. */
  readonly item?: string | undefined;
  /** What it is for: the name of the property of the definition. */
  readonly use: 'enableWhen' | 'calculate' | 'initial' | 'variable';
}

/** An expression as R4 has it. */
export interface WrittenExpression {
  readonly language: string;
  readonly expression: string;
}

/** Reads an expression of another language: as our tree where it is understood, byte for byte where it is not. */
export function readExpression(text: string, language: string, _place: ExpressionPlace): Expression {
  return { op: 'foreign', language, expression: text };
}

/** Whether FHIR can hold a text and the name of its language as they stand. */
const canSay = ({ language, expression }: WrittenExpression): boolean =>
  fhirText(expression) === expression && fhirCode(language) === language;

/** Writes an expression R4 itself has no words for; undefined when no other language can say it. */
export function writeExpression(expression: Expression, _place: ExpressionPlace): WrittenExpression | undefined {
  if (expression.op !== 'foreign' || !canSay(expression)) return undefined;
  return { language: expression.language, expression: expression.expression };
}

/** The expression in an extension; undefined when there is none, or it is named and not written out. */
export function expressionIn(extension: Bag | undefined, place: ExpressionPlace): Expression | undefined {
  const value = extension?.['valueExpression'];
  if (!isBag(value)) return undefined;
  const { language, expression } = value;
  if (typeof language !== 'string' || typeof expression !== 'string') return undefined;
  return readExpression(expression, language, place);
}

/** Whether any part of an expression is kept as it came. */
export function isForeign(expression: Expression): boolean {
  if (expression.op === 'foreign') return true;
  return Object.values(expression).some((part) =>
    Array.isArray(part) ? part.some((one) => isPart(one) && isForeign(one)) : isPart(part) && isForeign(part),
  );
}

const isPart = (value: unknown): value is Expression => isBag(value) && typeof value['op'] === 'string';
