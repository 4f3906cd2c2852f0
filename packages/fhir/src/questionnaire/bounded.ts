// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn } from '../bag.js';
import { refuse } from './repair.js';

/** Most look-ups of a condition's answer among the options of its question. Real forms need a few thousand. */
const MOST_LOOKUPS = 3_000_000;

/**
 * Refuses a form whose conditions would take minutes to read: the number of values alone does not bound conditions
 * times options, or times questions of one name.
 *
 * @param optionsOf - how many options a question has to choose from
 */
export function assertBounded(sources: readonly Bag[], optionsOf: (source: Bag) => number): void {
  const options = new Map<unknown, number>();
  const conditions: unknown[] = [];
  let written = 0;
  const count = (source: Bag): void => {
    const own = optionsOf(source);
    written += own;
    options.set(source['linkId'], (options.get(source['linkId']) ?? 0) + own + 1);
    for (const { question } of bagsIn(source['enableWhen'])) conditions.push(question);
    bagsIn(source['item']).forEach(count);
  };
  sources.forEach(count);
  const lookups = conditions.reduce<number>((total, question) => total + (options.get(question) ?? 0), written);
  if (lookups > MOST_LOOKUPS) {
    refuse(['item'], 'too-large', 'has too many conditions on questions with too many options');
  }
}
