// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '../contract/definition.js';
import { inside } from './faults.js';
import type { ItemCheck } from './item-check.js';
import { type Place, isRepeating } from './places.js';

/** The nearest repeating item round a place that says where its entries stand in the record. */
const ownerOf = ({ around }: Place) => around.findLast(({ item }) => item.type === 'group' && item.binding);

/**
 * Whether a binding leads to one place for each entry. A bound item in a repeating one that is not bound itself would be
 * written as often as there are entries, each time over the last.
 */
export const checkBinding: ItemCheck = (place, faults) => {
  const { item, trail, around } = place;
  if (!('binding' in item) || !item.binding) return;
  const at = inside(trail, 'binding');
  if (item.type === 'group' && !isRepeating(item))
    return faults.see(
      at,
      'binding-without-repeats',
      'only the entries of a repeating group stand in the record by themselves',
    );
  if (around.length === 0) return;
  const owner = ownerOf(place);
  if (!owner || around.at(-1) !== owner)
    return faults.see(
      at,
      'binding-in-entries',
      'each entry would overwrite the one before: the repeating group needs a binding',
    );
  const outer = (owner.item as GroupItem).binding!;
  if (item.binding.class !== outer.class)
    faults.see(inside(at, 'class'), 'other-class', `the entries round it stand in "${outer.class}"`);
  if (outer.element === undefined) return;
  if (item.binding.element !== outer.element)
    faults.see(inside(at, 'element'), 'other-element', `the entries round it stand in the element "${outer.element}"`);
  if (item.binding.select === undefined)
    faults.see(at, 'no-select', 'an item of an entry in a list says with "select" which part of the entry it is');
};
