// SPDX-License-Identifier: Apache-2.0
import { ENABLE_WHEN_EXPRESSION, PLACEHOLDER } from '../addresses.js';
import { type Bag, bagsIn, valueOf } from '../bag.js';
import { controlOf } from './carried.js';

const isConditional = (child: Bag) =>
  child['enableWhen'] !== undefined || bagsIn(child['extension']).some(({ url }) => url === ENABLE_WHEN_EXPRESSION);

/** The children that are not items of ours: help, prompts, and the mark of an empty group. */
export function wordsBesideIn(source: Bag): Bag[] {
  const children = bagsIn(source['item']);
  if (source['type'] !== 'group') {
    const words = children.filter((child) => child['type'] === 'display' && !isConditional(child));
    const help = words.find((child) => controlOf(child) === 'help');
    return words.filter((child) => child === help || controlOf(child) === 'prompt');
  }
  // Among the items of a group help is only what we would write: the first child.
  const [first] = children;
  if (first?.['type'] !== 'display' || isConditional(first)) return [];
  return controlOf(first) === 'help' || valueOf(first, PLACEHOLDER, 'valueBoolean') === true ? [first] : [];
}
