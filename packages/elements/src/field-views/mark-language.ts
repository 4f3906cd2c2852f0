// SPDX-License-Identifier: Apache-2.0
import { isSameLanguage } from '../words/words.js';
import type { FieldTools } from './field-view.js';

/** Asked several times for each question, and of two or three languages: each pair is compared once. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 100;

function isSame(one: string, other: string): boolean {
  const pair = `${one} ${other}`;
  const same = known.get(pair) ?? isSameLanguage(one, other);
  if (known.size < MOST_KNOWN) known.set(pair, same);
  return same;
}

/** Marks words of the form that are not in the language of the words round them, so that they are read out rightly. */
export function markLanguage(piece: HTMLElement, lang: string, tools: Pick<FieldTools, 'lang'>): void {
  if (!isSame(lang, tools.lang)) piece.lang = lang;
}
