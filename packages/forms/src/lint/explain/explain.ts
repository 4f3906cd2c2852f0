// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../../contract/definition.js';
import type { Expression } from '../../contract/expression.js';
import { clauseOf, isTruth } from './explain-clause.js';
import { valueOf } from './explain-value.js';
import { SENTENCES } from './item.words.js';
import { type ExplainOptions, Speaker } from './speaker.js';

/** A condition without a frame, to be part of a longer sentence. */
export function explainClause(expression: Expression, definition: FormDefinition, options?: ExplainOptions): string {
  return clauseOf(expression, new Speaker(definition, options));
}

/** A calculation without a frame, to be part of a longer sentence. */
export function explainValue(expression: Expression, definition: FormDefinition, options?: ExplainOptions): string {
  return valueOf(expression, new Speaker(definition, options));
}

/** The sentence of a condition: "Shown when …". */
export function shownSentence(expression: Expression, speaker: Speaker): string {
  if (expression.op === 'constant' && typeof expression.value === 'boolean') {
    return speaker.say(expression.value ? SENTENCES.alwaysShown : SENTENCES.neverShown);
  }
  return speaker.say(SENTENCES.shown, { clause: clauseOf(expression, speaker) });
}

/**
 * A condition or calculation in a plain sentence: "Shown when “Has the person fallen?” is “Yes” and “Age” is 65 or more."
 * Questions and options are named by their labels. Long ones are cut and end in "and more"; the sentence stays below
 * some 8,000 signs.
 *
 * @param definition - as returned by `parseDefinition`
 */
export function explain(expression: Expression, definition: FormDefinition, options?: ExplainOptions): string {
  const speaker = new Speaker(definition, options);
  return isTruth(expression, speaker)
    ? shownSentence(expression, speaker)
    : speaker.say(SENTENCES.workedOut, { value: valueOf(expression, speaker) });
}
