// SPDX-License-Identifier: Apache-2.0
import { isSameLanguage } from '../words/words.js';
import type { FieldTools } from './field-view.js';

/** Asked several times for each question, and mostly of the pair it was asked of before. */
let last: readonly [one: string, other: string, same: boolean] = ['', '', true];

function isSame(one: string, other: string): boolean {
  if (last[0] !== one || last[1] !== other) last = [one, other, isSameLanguage(one, other)];
  return last[2];
}

/** Marks words of the form that are not in the language of the words round them, so that they are read out rightly. */
export function markLanguage(piece: HTMLElement, lang: string, tools: Pick<FieldTools, 'lang'>): void {
  if (!isSame(lang, tools.lang)) piece.lang = lang;
}
