// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms';
import { type FormPlaces, placesIn } from './form-places.js';
import { LONGEST, isWithinLimits } from './syntax/limits.js';
import { print } from './syntax/print.js';
import { standpointOf } from './write/standpoint.js';
import { write } from './write/write.js';
import { Unsayable, type Written } from './write/written.js';

/** Where an expression stands in its form. */
export interface ExpressionAt {
  /** Id of the item it belongs to; without it, the expression sees the top level. */
  readonly item?: string | undefined;
  /** Whether it is the item's condition, which is asked once, outside the entries of an item that repeats. */
  readonly use?: 'enableWhen' | 'value' | undefined;
}

export const LANGUAGE = 'text/fhirpath';

/** An expression written, with what is known of it; undefined when FHIRPath cannot say it. */
export function writtenIn(form: FormPlaces, expression: Expression, at: ExpressionAt): Written | undefined {
  try {
    const written = write(expression, standpointOf(form, at.item, at.use ?? 'value'));
    return isWithinLimits(written.node) ? written : undefined;
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

/** FHIRPath of an expression of a form, in which an imported form is known no better than by its items. */
export function sayIn(form: FormPlaces, expression: Expression, at: ExpressionAt): string | undefined {
  if (expression.op === 'foreign') return expression.language === LANGUAGE ? expression.expression : undefined;
  const written = writtenIn(form, expression, at);
  const text = written && print(written.node);
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}

/**
 * Writes an expression as FHIRPath, to be worked out with `%resource` as a QuestionnaireResponse that
 * `toQuestionnaireResponse` made. It gives what `evaluate` gives: nothing where that is unknown. Named expressions and
 * scores are written out, so that it needs nothing else; inside a repeating group it needs the variable that
 * `entryVariables` names.
 *
 * @param definition - as returned by `parseDefinition`
 * @returns undefined when FHIRPath cannot say it, or only at absurd length; the README lists what that is
 */
export function toFhirPath(
  expression: Expression,
  definition: FormDefinition,
  at: ExpressionAt = {},
): string | undefined {
  return sayIn(placesIn(definition), expression, at);
}
