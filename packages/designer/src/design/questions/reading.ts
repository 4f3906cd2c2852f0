// SPDX-License-Identifier: Apache-2.0

export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => /\w/.test(sentence));

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Syllables of an English word, by its groups of vowels: right for most words, and close for the rest. */
export function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const silent = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, (silent.match(/[aeiouy]{1,2}/g) ?? []).length);
}

/** Fewer words say nothing about how hard they are. */
const FEWEST = 8;

/**
 * Years of school needed to read a text: the Flesch-Kincaid grade (Kincaid and others, 1975), `0.39 · words per sentence +
 * 11.8 · syllables per word − 15.59`. Null where there are too few words for it to mean anything.
 */
export function gradeOf(text: string): number | null {
  const words = wordsOf(text);
  if (words.length < FEWEST) return null;
  const sentences = Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
