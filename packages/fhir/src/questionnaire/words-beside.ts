// SPDX-License-Identifier: Apache-2.0
import { PLACEHOLDER } from '../addresses.js';
import { type Bag, bagsIn, valueOf } from '../bag.js';
import { controlOf } from './carried.js';

/** The children that are not items of ours: help, prompts, and the mark of an empty group. */
export function wordsBesideIn(source: Bag): Bag[] {
  const children = bagsIn(source['item']);
  if (source['type'] !== 'group') return children.filter(({ type }) => type === 'display');
  // Among the items of a group help is only what we would write: the first child.
  const [first] = children;
  if (first?.['type'] !== 'display') return [];
  return controlOf(first) === 'help' || valueOf(first, PLACEHOLDER, 'valueBoolean') === true ? [first] : [];
}
