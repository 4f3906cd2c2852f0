// SPDX-License-Identifier: Apache-2.0
import type { QuantityAnswer } from '../contract/answers.js';
import type { QuantityItem, UnitOption } from '../contract/definition.js';
import { exact } from '../arithmetic.js';
import type { Decimal } from '../decimal.js';
import { bagOf, textOf } from './bag.js';
import type { ItemType, RecordShape } from './item-type.js';
import { digitsOf, pointsOf } from './worked-out.js';
import { limitFaults, placesFaults, readNumber } from './written-number.js';

/** An amount and whatever stands after it. */
const WITH_UNIT = /^([+-]?\d[\d.]*)\s*(\D.*)$/s;

/** Long enough for every unit; a longer text is no quantity. */
const LONGEST = 200;

/** The unit people mean by a word: its code or label as it stands, or, if only one could be meant, in other capitals. */
function unitNamed(word: string, units: readonly UnitOption[]): UnitOption | undefined {
  const exact = units.find(({ code }) => code === word) ?? units.find(({ label }) => label === word);
  if (exact) return exact;
  const low = word.toLowerCase();
  const meant = units.filter(({ code, label }) => code.toLowerCase() === low || label.toLowerCase() === low);
  return meant.length === 1 ? meant[0] : undefined;
}

function readTyped(text: string, units: readonly UnitOption[]): QuantityAnswer | undefined {
  const typed = text.trim();
  if (typed.length > LONGEST) return undefined;
  const alone = readNumber(typed);
  // One unit is the unit. Of several none is guessed: the amount is kept, and `check` asks for its unit.
  if (alone !== undefined) return { value: alone, unit: units.length === 1 ? units[0]!.code : '' };
  const [, digits, word] = WITH_UNIT.exec(typed) ?? [];
  const value = readNumber(digits);
  const unit = word === undefined ? undefined : unitNamed(word.trim(), units);
  return value !== undefined && unit ? { value, unit: unit.code } : undefined;
}

const unitOf = ({ unit }: QuantityAnswer, { units }: QuantityItem) => units.find(({ code }) => code === unit);

/** The amount in the first unit; null when it cannot be compared. */
function inFirstUnit(answer: QuantityAnswer, item: QuantityItem): Decimal | null {
  const unit = unitOf(answer, item);
  if (!unit) return null;
  if (unit === item.units[0]) return exact(answer.value);
  return unit.factor === undefined ? null : exact(answer.value).times(unit.factor);
}

/** The number as a record writes it: no plus, no zeros in front; those behind say how exact somebody measured. */
const asRecorded = (typed: string) => typed.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1');

/** In the record, as the model's `Quantity`: the unit in words, its code beside it. */
const shapeOf = (item: QuantityItem): RecordShape => ({
  read(value) {
    if (typeof value === 'string') return value;
    const parts = bagOf(value) ?? {};
    const [amount, comparator, words, code] = ['value', 'comparator', 'unit', 'code'].map((key) => textOf(parts[key]));
    if (amount === undefined) return undefined;
    const unit = code ?? (words && unitNamed(words, item.units)?.code);
    // "Less than 0.1 kg" is no amount a box can hold; it is shown as it stands.
    if (comparator || unit === undefined) return { entered: [comparator, amount, words].filter(Boolean).join(' ') };
    return { value: amount, unit };
  },
  write(answer, present) {
    const { value, unit } = answer as QuantityAnswer;
    const { comparator: _, ...kept } = bagOf(present) ?? {};
    return { ...kept, value: asRecorded(value), unit: unitOf({ value, unit }, item)?.label ?? unit, code: unit };
  },
});

export const quantity: ItemType<QuantityItem> = {
  unreadable: 'not-a-quantity',
  read(value, { units }) {
    if (typeof value === 'string') return readTyped(value, units);
    const { value: amount, unit } = bagOf(value) ?? {};
    const digits = readNumber(amount);
    return digits === undefined || typeof unit !== 'string' || unit.length > LONGEST
      ? undefined
      : { value: digits, unit };
  },
  check(value, item) {
    const answer = value as QuantityAnswer;
    const number = inFirstUnit(answer, item);
    return [
      ...(unitOf(answer, item) ? [] : [{ code: 'no-unit' } as const]),
      ...(number ? limitFaults(number, item) : []),
      ...placesFaults(answer.value, item),
    ];
  },
  operand: (value, item) => inFirstUnit(value as QuantityAnswer, item),
  weight(value, item) {
    const number = inFirstUnit(value as QuantityAnswer, item);
    return number && pointsOf(number, item.points);
  },
  fromOperand(operand, { units }) {
    const value = digitsOf(operand);
    return value === undefined ? undefined : { value, unit: units[0]!.code };
  },
  inRecord: shapeOf,
};
