// SPDX-License-Identifier: Apache-2.0
import { isSameLanguage } from '../words/words.js';
import type { FieldTools } from './field-view.js';

/** Marks words of the form that are not in the language of the words round them, so that they are read out rightly. */
export function markLanguage(piece: HTMLElement, lang: string, tools: Pick<FieldTools, 'lang'>): void {
  if (!isSameLanguage(lang, tools.lang)) piece.lang = lang;
}
