// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { explain, explainClause, explainValue } from '@careplan-kit/forms/lint';
import type { Draft } from '../draft.js';

/** Language of the sentences. The Welsh is unreviewed. */
export type SentenceLanguage = 'en' | 'cy';

/** An expression as it stands, where it cannot be put into words at all. Long ones are cut. */
const MOST_SIGNS = 400;

function asItStands(expression: unknown): string {
  const text = JSON.stringify(expression) ?? '';
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text;
}

function told(work: typeof explain, expression: unknown, draft: Draft, language: SentenceLanguage): string {
  try {
    // A form in the making has the shape of a definition as far as anybody looks here; what has not is caught.
    const words = work(expression as Expression, draft as unknown as FormDefinition, { language });
    return words === '' ? asItStands(expression) : words;
  } catch {
    return asItStands(expression);
  }
}

/** The whole sentence: "Shown when …." or "Worked out: …." It never throws. */
export const sentenceOf = (expression: unknown, draft: Draft, language: SentenceLanguage): string =>
  told(explain, expression, draft, language);

/** A condition without a frame. It never throws; what has no words is told as it stands in the form. */
export const clauseInWords = (expression: unknown, draft: Draft, language: SentenceLanguage): string =>
  told(explainClause, expression, draft, language);

/** A value without a frame. */
export const valueInWords = (expression: unknown, draft: Draft, language: SentenceLanguage): string =>
  told(explainValue, expression, draft, language);
