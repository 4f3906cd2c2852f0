// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue } from '../contract/answers.js';
import type { ChoiceItem } from '../contract/definition.js';
import { Decimal } from '../decimal.js';
import type { ItemType } from './item-type.js';

const codesOf = (value: AnswerValue) => (Array.isArray(value) ? (value as readonly string[]) : [value as string]);

/** One option without points means no points at all: a total must never leave something out in silence. */
function weightOf(value: AnswerValue, item: ChoiceItem): Decimal | null {
  let total = Decimal('0');
  for (const code of codesOf(value)) {
    const weight = item.options.find((option) => option.code === code)?.weight;
    if (weight === undefined) return null;
    total = total.plus(String(weight));
  }
  return total;
}

export const choice: ItemType<ChoiceItem> = {
  unreadable: 'not-an-option',
  read: (value, item) =>
    typeof value === 'string' && item.options.some((option) => option.code === value) ? value : undefined,
  check: () => [],
  operand: (value) => value as string,
  weight: weightOf,
  fromOperand: (operand, item) =>
    typeof operand === 'string' && item.options.some((option) => option.code === operand) ? operand : undefined,
};

export const multipleChoice: ItemType<ChoiceItem> = {
  unreadable: 'not-an-option',
  /** In the order of the options, whatever order they were ticked in, so that equal answers are equal. */
  read(value, item) {
    if (!Array.isArray(value)) return undefined;
    const known = item.options.filter((option) => value.includes(option.code)).map((option) => option.code);
    return known.length === new Set(value).size ? known : undefined;
  },
  check: () => [],
  operand: (value) => value as readonly string[],
  weight: weightOf,
  fromOperand: () => undefined,
};
