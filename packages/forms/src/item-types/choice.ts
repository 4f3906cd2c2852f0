// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, OwnWords } from '../contract/answers.js';
import type { ChoiceItem } from '../contract/definition.js';
import { type Decimal, exact } from '../decimal.js';
import { bagOf, textOf } from './bag.js';
import type { Fault, ItemType } from './item-type.js';

type Chosen = string | OwnWords;

export const chosenOf = (value: AnswerValue) => (Array.isArray(value) ? value : [value]) as readonly Chosen[];
const codesOf = (value: AnswerValue) => chosenOf(value).filter((chosen) => typeof chosen === 'string');

/** Own words, where the item takes them. */
export function readOwnWords(value: unknown, open: object | undefined): OwnWords | undefined {
  const text = open && textOf(bagOf(value)?.['text']);
  return text === undefined ? undefined : { text };
}

export function weightOfOne(chosen: Chosen, { options }: ChoiceItem): Decimal | null {
  const weight = typeof chosen === 'string' ? options.find(({ code }) => code === chosen)?.weight : undefined;
  return weight === undefined ? null : exact(weight);
}

const isOption = (code: unknown, { options }: ChoiceItem) => options.some((option) => option.code === code);

export const choice: ItemType<ChoiceItem> = {
  unreadable: 'not-an-option',
  read: (value, item) => (typeof value === 'string' && isOption(value, item) ? value : readOwnWords(value, item.open)),
  check: () => [],
  /** Own words can be asked for only by whether there is an answer: no condition knows what they say. */
  operand: (value) => (typeof value === 'string' ? value : null),
  weight: (value, item) => weightOfOne(value as Chosen, item),
  fromOperand: (operand, item) => (typeof operand === 'string' && isOption(operand, item) ? operand : undefined),
};

/** In the order of the options, whatever order they were ticked in, so that equal answers are equal; own words last. */
function readSeveral(value: unknown, { options, open }: ChoiceItem): readonly Chosen[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const codes = new Set<string>();
  const texts = new Set<string>();
  for (const chosen of value) {
    if (typeof chosen === 'string') codes.add(chosen);
    else {
      const words = readOwnWords(chosen, open);
      if (!words) return undefined;
      texts.add(words.text);
    }
  }
  const known = options.filter(({ code }) => codes.has(code)).map(({ code }) => code);
  return known.length === codes.size ? [...known, ...[...texts].map((text) => ({ text }))] : undefined;
}

/** What several choices are worth together is in `worked-out.ts`. */
export const multipleChoice: ItemType<ChoiceItem> = {
  unreadable: 'not-an-option',
  read: readSeveral,
  check(value, { options, mostChoices }) {
    const chosen = chosenOf(value);
    const faults: Fault[] = [];
    if (mostChoices !== undefined && chosen.length > mostChoices)
      faults.push({ code: 'too-many-choices', limit: String(mostChoices) });
    const alone = options.some(({ code, exclusive }) => exclusive && chosen.includes(code));
    if (alone && chosen.length > 1) faults.push({ code: 'stands-alone' });
    return faults;
  },
  operand: codesOf,
  weight: () => null,
  fromOperand(operand, item) {
    const codes = Array.isArray(operand) ? readSeveral(operand, item) : undefined;
    return codes && codes.length > 0 ? codes : undefined;
  },
};
