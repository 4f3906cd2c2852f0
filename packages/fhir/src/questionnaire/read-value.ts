// SPDX-License-Identifier: Apache-2.0
import type { Attachment, ChoiceItem, QuestionItem } from '@careplan-kit/forms';
import { type Bag, isBag } from '../bag.js';
import { digitsOf, exactNumber, losesDigits, withoutExponent } from '../json/decimal.js';
import { fhirCode } from '../text.js';
import { readAttachment } from './attachment.js';
import { type Value, type ValueType, fhirTypeOf, isDay } from './item-types.js';

/** Reads one value as an answer; undefined when it is of another type. */
type ReadValue = (value: Value, item: QuestionItem) => string | boolean | Attachment | undefined;

const text: ReadValue = ([type, value]) => (type === 'String' && typeof value === 'string' ? value : undefined);

function digits([type, value]: Value): string | undefined {
  const written = digitsOf(value);
  return (type === 'Integer' || type === 'Decimal') && written !== undefined ? withoutExponent(written) : undefined;
}

function coding([type, value]: Value, item: QuestionItem): string | undefined {
  if (type !== 'Coding' || !isBag(value)) return undefined;
  const { code, system } = value;
  return (item as ChoiceItem).options.find(
    // A system that is missing on one side does not make another option.
    (option) => fhirCode(option.code) === code && (!system || !option.system || option.system === system),
  )?.code;
}

const READ: Readonly<Record<QuestionItem['type'], ReadValue>> = {
  text,
  'long-text': text,
  boolean: ([type, value]) => (type === 'Boolean' && typeof value === 'boolean' ? value : undefined),
  integer(value) {
    const written = digits(value);
    return written?.includes('.') ? undefined : written;
  },
  decimal: digits,
  date: ([type, value]) => (type === 'Date' && isDay(value) ? value : undefined),
  choice: coding,
  'multiple-choice': coding,
  attachment: ([type, value]) => (type === 'Attachment' && isBag(value) ? readAttachment(value) : undefined),
};

export const readValue: ReadValue = (value, item) => READ[item.type](value, item);

/** A value as a constant of an expression. */
export function readConstant(value: Value, item: QuestionItem): string | number | boolean | undefined {
  if (fhirTypeOf(item).constant === 'number') return exactNumber(value[1]);
  const read = readValue(value, item);
  return typeof read === 'object' ? undefined : read;
}

/** The value under `prefix` plus the name of its type: `valueString`, `answerCoding`. */
export function valueIn(element: Bag, prefix: 'value' | 'answer'): Value | undefined {
  for (const [key, value] of Object.entries(element)) {
    if (key.startsWith(prefix)) return [key.slice(prefix.length) as ValueType, value];
  }
  return undefined;
}

/** A limit as an author writes it: a number where that keeps the digits, else their text. */
export function readLimit(value: unknown): string | number | undefined {
  const written = digitsOf(value);
  if (written === undefined) return undefined;
  return losesDigits(written) ? withoutExponent(written) : Number(written);
}
