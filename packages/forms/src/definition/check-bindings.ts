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
  const { listedIn, where } = item.type === 'group' ? item.binding : {};
  if (where && (listedIn || item.binding.element !== undefined))
    return faults.see(
      inside(at, 'where'),
      'chosen-entries',
      'only records that no list names are chosen by what they say',
    );
  if (listedIn && item.binding.element !== undefined)
    return faults.see(inside(at, 'listedIn'), 'listed-entries', 'only entries that are records are named in a list');
  if (around.length === 0) return;
  const owner = ownerOf(place);
  if (!owner || around.at(-1) !== owner)
    return faults.see(
      at,
      'binding-in-entries',
      'each entry would overwrite the one before: the repeating group needs a binding',
    );
  const outer = (owner.item as GroupItem).binding!;
  // In an entry that a list names, there is the record, and the object that names it.
  const binding = listedIn ?? item.binding;
  if (outer.listedIn && (listedIn || binding.class === outer.listedIn.class)) {
    const { class: name, element } = outer.listedIn;
    const [path, part] = listedIn ? [inside(at, 'listedIn'), 'its list'] : [at, 'it'];
    if (binding.class !== name)
      faults.see(inside(path, 'class'), 'other-class', `the entries round it are named in "${name}"`);
    if (binding.element !== element)
      faults.see(
        inside(path, 'element'),
        'other-element',
        `the entries round it are named in the element "${element}"`,
      );
    if (binding.select === undefined)
      faults.see(path, 'no-select', `"select" says which part of the object that names the entry ${part} is`);
    return;
  }
  if (listedIn)
    return faults.see(inside(at, 'listedIn'), 'listed-entries', 'the entries round it are named in no list');
  if (item.binding.class !== outer.class)
    faults.see(inside(at, 'class'), 'other-class', `the entries round it stand in "${outer.class}"`);
  if (outer.element === undefined) return;
  if (item.binding.element !== outer.element)
    faults.see(inside(at, 'element'), 'other-element', `the entries round it stand in the element "${outer.element}"`);
  if (item.binding.select === undefined)
    faults.see(at, 'no-select', 'an item of an entry in a list says with "select" which part of the entry it is');
};
