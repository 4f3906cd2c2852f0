// SPDX-License-Identifier: Apache-2.0
import { EVERYDAY_WORDS, SMALL_WORDS } from './everyday.words.js';
import type { Offer } from './offers.js';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What is left of a word without its English ending: `falling`, `falls` and `fall` are alike, `tripping` and `trip` too. */
const stem = (word: string) =>
  (word.length > 3 ? word.replace(/(?:ings?|ed|es|e|s)$/, '') : word).replace(/([^aeiouy])\1$/, '$1');

const alike = (one: string, other: string) => {
  const [left, right] = [stem(one), stem(other)];
  return left === right || (left.length > 2 && right.startsWith(left));
};

const GROUPS: readonly (readonly string[])[] = Object.values(EVERYDAY_WORDS).map(({ en, cy }) =>
  wordsOf(`${en} ${cy}`),
);
const SMALL: ReadonlySet<string> = new Set(wordsOf(`${SMALL_WORDS.small.en} ${SMALL_WORDS.small.cy}`));

/** A word, and what else people call the same. */
const meant = (word: string): readonly string[] => [
  word,
  ...GROUPS.filter((group) => group.some((one) => stem(one) === stem(word))).flat(),
];

/**
 * Forms that somebody may mean by words of their own, those with most of the words first. Without words, all.
 *
 * @param text - `she keeps falling over` finds a form called Falls
 */
export function searchOffers(offers: readonly Offer[], text: string): readonly Offer[] {
  const all = wordsOf(text);
  const telling = all.filter((word) => !SMALL.has(word));
  const asked = (telling.length > 0 ? telling : all).map(meant);
  if (asked.length === 0) return offers;
  const hits = (offer: Offer) => {
    const own = wordsOf(`${offer.title} ${offer.packTitle} ${offer.url.split('/').at(-1)}`);
    return asked.filter((words) => words.some((word) => own.some((one) => alike(word, one)))).length;
  };
  return offers
    .map((offer) => ({ offer, count: hits(offer) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ offer }) => offer);
}
