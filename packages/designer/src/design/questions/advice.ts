// SPDX-License-Identifier: Apache-2.0
import type { Offer } from '../applied.js';
import type { DraftItem } from '../draft.js';
import { FIX_WORDS } from '../fixes.words.js';
import { isAsked } from '../item-kinds.js';
import type { Said } from '../said.js';
import { ADVICE_WORDS as WORDS } from './advice.words.js';
import { EVERYDAY, PLAIN, RESPECT, SHORT_FORMS } from './plain-words.js';
import { gradeOf, sentencesOf, wordsOf } from './reading.js';

/** Help with one question. */
export interface Advice {
  readonly rule: string;
  readonly said: Said;
  /** The question in better words, where those are known. */
  readonly better?: string | undefined;
}

/** Years of school that most adults read with ease. */
const EASY = 8;
const LONG_SENTENCE = 25;
/** Longer texts are looked at to here. */
const MOST = 2_000;

const LEADING = {
  en: /\b(?:don['’]t you|isn['’]t (?:it|he|she)|aren['’]t (?:you|they)|wouldn['’]t you|won['’]t you|surely|obviously|clearly|of course|do you agree|would you agree|as you know|how (?:good|happy|nice|well cared)|happy with our)\b/i,
  cy: /(?:onid yw|onid oes|oni fyddech|wrth gwrs|yn amlwg|ydych chi’n cytuno|ydych chi'n cytuno|fel y gwyddoch)/i,
};
const TWO_AT_ONCE = /^(?:is|are|does|do|has|have|can|could|did|was|were|will|should)\b[^?]*\b(?:and|or)\b[^?]*\?\s*$/i;
const NEGATIVE =
  /\b(?:not|never|no longer|cannot|can['’]t|don['’]t|doesn['’]t)\b.*\b(?:not|never|unable|without|refuse[sd]?|unwilling|disagree[sd]?|unlikely)\b/i;
/** One answer has to do for both. */
const ONE_ANSWER: ReadonlySet<string> = new Set(['boolean', 'scale']);

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Whole words alone; letters of any size. */
const wholly = (words: string, flags = 'iu') =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped(words)}(?![\p{L}\p{N}-])`, flags);

const matchers = (list: ReadonlyMap<string, string>) =>
  [...list].map(([words, better]) => ({ pattern: wholly(words), better }));

const LISTS = [
  ['plain-words', WORDS['advice.plain'], matchers(PLAIN)],
  ['respectful-words', WORDS['advice.respect'], matchers(RESPECT)],
] as const;

/** As the words that it stands for: with a capital where they had one. */
const like = (found: string, better: string) =>
  /^\p{Lu}/u.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better;

function* worded(text: string): Iterable<Advice> {
  for (const [rule, phrase, list] of LISTS) {
    for (const { pattern, better } of list) {
      const [found] = pattern.exec(text) ?? [];
      if (found === undefined) continue;
      const said = { phrase, values: { words: found, better } };
      yield { rule, said, better: text.replace(pattern, like(found, better)) };
    }
  }
}

function* shortened(text: string): Iterable<Advice> {
  const known = [...SHORT_FORMS.keys()].filter((short) => text.includes(short) && wholly(short, 'u').test(text));
  const others = (text.match(/\b[A-Z][A-Z&]{1,6}\b/g) ?? []).filter((one) => !EVERYDAY.has(one));
  const isShouted = text === text.toUpperCase();
  for (const words of new Set([...known, ...(isShouted ? [] : others)])) {
    const better = SHORT_FORMS.get(words);
    yield {
      rule: 'short-forms',
      said: { phrase: WORDS['advice.short'], values: { words } },
      ...(better !== undefined && { better: text.replace(wholly(words, 'u'), better) }),
    };
  }
}

function* english(text: string, type: string | undefined): Iterable<Advice> {
  const grade = gradeOf(text);
  if (grade !== null && grade > EASY)
    yield { rule: 'hard-to-read', said: { phrase: WORDS['advice.hard'], values: { age: Math.round(grade) + 5 } } };
  yield* worded(text);
  const asksOne = type === undefined || ONE_ANSWER.has(type);
  if (asksOne && TWO_AT_ONCE.test(text.trim())) yield { rule: 'two-questions', said: { phrase: WORDS['advice.two'] } };
  if (NEGATIVE.test(text)) yield { rule: 'double-negative', said: { phrase: WORDS['advice.negative'] } };
  yield* shortened(text);
}

/**
 * Help with the words of one question: long sentences, hard words, words that lead to an answer, two questions in one, two
 * words for “not”, short forms, and words people would not use of themselves. It says what may be hard and changes nothing.
 *
 * How hard a text is to read is the Flesch-Kincaid grade plus five years; that measure, and all lists of words, are for
 * English. Of a text in Welsh only the length of sentences and leading words are looked at; of one in another language, the
 * length alone.
 *
 * @param language - BCP 47 of the text
 * @param type - of the question; without it, one answer is taken to have to do
 */
export function goodQuestion(text: string, language = 'en-GB', type?: string): readonly Advice[] {
  const words = text.slice(0, MOST);
  if (words.trim() === '') return [];
  const found: Advice[] = [];
  const longest = Math.max(0, ...sentencesOf(words).map((sentence) => wordsOf(sentence).length));
  if (longest > LONG_SENTENCE)
    found.push({ rule: 'long-sentence', said: { phrase: WORDS['advice.long'], values: { n: longest } } });
  const primary = /^(en|cy)\b/i.exec(language)?.[1]?.toLowerCase() as 'en' | 'cy' | undefined;
  if (!primary) return found;
  const [leading] = LEADING[primary].exec(words) ?? [];
  if (leading) found.push({ rule: 'leading', said: { phrase: WORDS['advice.leading'], values: { words: leading } } });
  return primary === 'en' ? [...found, ...english(words, type)] : found;
}

/** Help with the words of an item, with the better ones as something to press. */
export function adviceOn(
  { id, label, type }: DraftItem,
  language: string,
): readonly (Advice & { readonly fixes: readonly Offer[] })[] {
  if (!isAsked({ type }) || typeof label !== 'string' || label.length > MOST) return [];
  return goodQuestion(label, language, type).map((advice) => ({
    ...advice,
    fixes:
      advice.better === undefined
        ? []
        : [
            {
              said: { phrase: FIX_WORDS['fix.say'], values: { words: advice.better } },
              command: { kind: 'set', id, key: 'label', value: advice.better },
            },
          ],
  }));
}
