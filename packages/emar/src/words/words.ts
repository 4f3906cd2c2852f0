// SPDX-License-Identifier: Apache-2.0
import { CHECK_WORDS } from './check.words.js';
import { type Filling, type Phrase, type Sentence, sentence } from './phrase.js';
import { ROUND_WORDS } from './rounds.words.js';
import { FLAG_WORDS, PROBLEM_WORDS } from './slots.words.js';

/** Codes of answers, of every subject. A later table never changes what a code of an earlier one says. */
const TABLES: readonly Readonly<Record<string, Phrase>>[] = [CHECK_WORDS, ROUND_WORDS, PROBLEM_WORDS, FLAG_WORDS];

/** The phrase of a code; undefined for one that has none. */
export function phraseOf(code: string): Phrase | undefined {
  return TABLES.find((table) => Object.hasOwn(table, code))?.[code];
}

/** A code with the sentence people read. */
export interface CodedSentence {
  readonly code: string;
  readonly sentence: Sentence;
}

/** The sentence of a code in English and Welsh; the code itself where there is none. */
export function sentenceOf(code: string, values: Filling, timeZone: string): CodedSentence {
  return { code, sentence: sentence(phraseOf(code) ?? { en: code, cy: code }, values, timeZone) };
}
