// SPDX-License-Identifier: Apache-2.0
import type { QuantityItem, ScaleItem } from '../contract/definition.js';
import { exact } from '../decimal.js';
import { isOnScale } from '../item-types/scale.js';
import { type Faults, type Trail, inside } from './faults.js';
import type { ItemCheck } from './item-check.js';

/** A longer line is a number to type, and would be thousands of buttons. */
const MOST_PLACES = 1_000;

function checkScale({ min, max, step = 1, marks }: ScaleItem, faults: Faults, trail: Trail): void {
  if (min >= max)
    faults.see(inside(trail, 'max'), 'min-over-max', `the line has to go on from ${min}, up to a larger number`);
  else if ((max - min) / step > MOST_PLACES)
    faults.see(inside(trail, 'max'), 'too-many-places', `the line has more than ${MOST_PLACES} places`);
  for (const mark of Object.keys(marks ?? {})) {
    if (!isOnScale(mark, { min, max, step }))
      faults.see(inside(trail, 'marks', mark), 'unknown-mark', `${mark} is not on the line`);
  }
}

function checkUnits({ units }: QuantityItem, faults: Faults, trail: Trail): void {
  const at = (index: number) => inside(trail, 'units', index);
  faults.seeTwice(
    units,
    ({ code }) => code,
    (index) => inside(at(index), 'code'),
    'unit',
  );
  units.forEach(({ factor }, index) => {
    if (factor === undefined) return;
    const place = inside(at(index), 'factor');
    if (index === 0 && !exact(factor).eq(1))
      faults.see(place, 'first-unit', 'the first unit is what the others are counted in: its factor is 1');
    if (exact(factor).eq(0)) faults.see(place, 'zero-factor', 'no amount in this unit would be any in the first');
  });
}

/** What is asked of the rarer kinds of question alone. */
export const checkRarer: ItemCheck = ({ item, trail }, faults) => {
  if (item.type === 'quantity') checkUnits(item, faults, trail);
  if (item.type === 'scale') checkScale(item, faults, trail);
};
