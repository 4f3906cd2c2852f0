// SPDX-License-Identifier: Apache-2.0
// What numbers are worth, and the results of calculations as answers: for forms that reckon.
import { DIVISION_PLACES, exact } from '../arithmetic.js';
import type { ChoiceItem, NumberItem, PointsRange } from '../contract/definition.js';
import { Decimal } from '../decimal.js';
import { inRange } from '../engine/in-range.js';
import { chosenOf, multipleChoice, weightOfOne } from './choice.js';
import type { ItemType, ItemTypes, Operand } from './item-type.js';
import { decimal, integer } from './number.js';
import { MOST_DIGITS } from './written-number.js';

/** The digits of a calculation's result; undefined when they are more than a number here may have. */
export function digitsOf(operand: Operand): string | undefined {
  if (!(operand instanceof Decimal)) return undefined;
  // Parts of parts (a third of a third) have more places than were ever measured.
  const digits = exact(operand).round(DIVISION_PLACES).toString();
  return digits.length > MOST_DIGITS ? undefined : digits;
}

/** What a number is worth: the first range that holds it. None does: no points, which is not zero. */
export function pointsOf(number: Decimal, points: readonly PointsRange[] | undefined): Decimal | null {
  const found = points?.find((range) => inRange(number, range));
  return found ? exact(found.weight) : null;
}

const number = (type: ItemType<NumberItem>, wholeOnly: boolean): ItemType<NumberItem> => ({
  ...type,
  weight: (value, { points }) => pointsOf(exact(value as string), points),
  fromOperand(operand) {
    const digits = digitsOf(operand);
    return wholeOnly && digits?.includes('.') ? undefined : digits;
  },
});

const several: ItemType<ChoiceItem> = {
  ...multipleChoice,
  /** One option without points means no points at all: a total must never leave something out in silence. */
  weight(value, item) {
    let total = exact('0');
    for (const chosen of chosenOf(value)) {
      const weight = weightOfOne(chosen, item);
      if (weight === null) return null;
      total = total.plus(weight);
    }
    return total;
  },
};

/** The usual kinds whose points and results have to be reckoned. */
export const WORKED_OUT_TYPES: ItemTypes = {
  integer: number(integer, true),
  decimal: number(decimal, false),
  'multiple-choice': several,
};
