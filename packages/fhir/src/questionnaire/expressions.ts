// SPDX-License-Identifier: Apache-2.0
import type { Expression } from '@careplan-kit/forms';
import { type Bag, isBag } from '../bag.js';
import type { FormPlaces } from '../fhirpath/form-places.js';
import { readIn } from '../fhirpath/from-fhir-path.js';
import { LANGUAGE, sayIn } from '../fhirpath/to-fhir-path.js';
import { fhirCode, fhirText } from '../text.js';
import type { Context } from './context.js';
import { linkIdOf } from './names.js';

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

const known = new WeakMap<Context, FormPlaces>();

/** What FHIRPath must know of a form, from what is known of it while it is read or written. */
function placesFrom(context: Context): FormPlaces {
  const before = known.get(context);
  if (before) return before;
  const placed = (id: string) => {
    const found = context.place(id);
    if (!found) return undefined;
    return { item: found.item, way: found.way.map((round) => context.place(round)!.item) };
  };
  const places: FormPlaces = {
    place: placed,
    placesOf(linkId) {
      const own = context.place(linkId);
      const item = own && linkIdOf(own.item) === linkId ? own.item : context.nearest(linkId, '');
      const place = item && placed(item.id);
      return place ? [place] : [];
    },
    variable: (name) => (context.variables.has(name) ? {} : undefined),
    namesVariables: true,
    score: () => undefined,
    entryVariable: () => undefined,
  };
  known.set(context, places);
  return places;
}

const useOf = ({ use, item }: ExpressionPlace) => ({ item, use: use === 'enableWhen' ? use : ('value' as const) });

/** Reads an expression of another language: as our tree where it is understood, byte for byte where it is not. */
export function readExpression(text: string, language: string, place: ExpressionPlace): Expression {
  const read = language === LANGUAGE ? readIn(placesFrom(place.context), text, useOf(place)) : undefined;
  return read ?? { op: 'foreign', language, expression: text };
}

/** Whether FHIR can hold a text and the name of its language as they stand. */
const canSay = ({ language, expression }: WrittenExpression): boolean =>
  fhirText(expression) === expression && fhirCode(language) === language;

/** Writes an expression R4 itself has no words for; undefined when no other language can say it. */
export function writeExpression(expression: Expression, place: ExpressionPlace): WrittenExpression | undefined {
  if (expression.op === 'foreign') {
    return canSay(expression) ? { language: expression.language, expression: expression.expression } : undefined;
  }
  const said = sayIn(placesFrom(place.context), expression, useOf(place));
  return said === undefined ? undefined : { language: LANGUAGE, expression: said };
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
