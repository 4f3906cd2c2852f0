// SPDX-License-Identifier: Apache-2.0
import type { ScoreWords } from './definition.js';
import { labelIn, ownOf } from './labels.js';
import type { Score } from './score.js';

/** The words of one score, all in one language. Its `version` is the instrument's own and stays as it is. */
export interface ScoreWording {
  readonly title: string;
  /** The label of a part by its place; undefined for one that goes by the label of its item. */
  part(index: number): string | undefined;
  /** The words of a band, a flag or a result; the code itself when the score has none such. */
  band(code: string): string;
  flag(code: string): string;
  result(code: string): string;
  /** BCP 47 of these words. */
  readonly lang: string;
}

const LISTS = ['bands', 'flags', 'results'] as const;

/** Whether the translation has every part the score has. */
const isWhole = (words: ScoreWords, score: Score): boolean =>
  words.title !== undefined &&
  score.parts.every(({ label }, index) => label === undefined || words.parts?.[index] !== undefined) &&
  LISTS.every((list) => score[list]?.every(({ code }) => ownOf(words[list], code) !== undefined) ?? true);

/** The words of a score: all of its translation, or all its own. A band in one language under a title in another misleads. */
export function wordsOfScore(
  score: Score,
  given: ScoreWords | undefined,
  translated: string,
  own: string,
): ScoreWording {
  const words = given && isWhole(given, score) ? given : undefined;
  const [band, flag, result] = LISTS.map(
    (list) => (code: string) => ownOf(words?.[list], code) ?? labelIn(score[list], code) ?? code,
  ) as [ScoreWording['band'], ScoreWording['flag'], ScoreWording['result']];
  return {
    title: words?.title ?? score.title,
    part: (index) => words?.parts?.[index] ?? score.parts[index]?.label,
    band,
    flag,
    result,
    lang: words ? translated : own,
  };
}
