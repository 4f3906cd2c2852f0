// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, BodyMark, OwnWords, QuestionItem } from '@careplan-kit/forms';
import { type Bag, isBag } from '../bag.js';
import { digitsOf, exactNumber, losesDigits, withoutExponent } from '../json/decimal.js';
import { HOME_ZONE } from '../time-zone.js';
import { readMark } from '../values/body-mark.js';
import { readChoice, readLookUp } from '../values/choice.js';
import { isDay, readMoment, readTime } from '../values/moments.js';
import { readPartialDate } from '../values/partial-date.js';
import { readQuantity } from '../values/quantity.js';
import { readReference } from '../values/reference.js';
import { readSignature } from '../values/signature.js';
import { readAttachment } from './attachment.js';
import { fhirTypeOf } from './item-types.js';
import { marksOf } from './marks.js';
import type { Value } from './value-type.js';

export { valueIn } from './value-type.js';

/** One answer, or one part of an answer that has several. */
export type ReadAnswer = Exclude<AnswerValue, readonly unknown[]> | OwnWords | BodyMark;

type ReadValue<Item> = (value: Value, item: Item, zone: string) => ReadAnswer | undefined;

const text: ReadValue<QuestionItem> = ([type, value]) =>
  (type === 'String' || type === 'Uri') && typeof value === 'string' ? value : undefined;

function digits([type, value]: Value, item: QuestionItem): string | undefined {
  if (type === 'Quantity' && marksOf(item).$type === 'quantity') {
    // An amount in a unit is no bare number.
    const bare = isBag(value) && ['unit', 'code', 'comparator'].every((key) => value[key] === undefined);
    return bare ? digits(['Decimal', value['value']], item) : undefined;
  }
  const written = digitsOf(value);
  return (type === 'Integer' || type === 'Decimal') && written !== undefined ? withoutExponent(written) : undefined;
}

function whole(value: Value, item: QuestionItem): string | undefined {
  const written = digits(value, item);
  return written?.includes('.') ? undefined : written;
}

/** Reads the value of one type of FHIR that is an object. */
const object =
  <Item>(of: string, read: (value: Bag, item: Item) => ReadAnswer | undefined): ReadValue<Item> =>
  ([type, value], item) =>
    type === of && isBag(value) ? read(value, item) : undefined;

type Readers = { readonly [Type in QuestionItem['type']]: ReadValue<Extract<QuestionItem, { type: Type }>> };

const READ: Readers = {
  text,
  'long-text': text,
  boolean: ([type, value]) => (type === 'Boolean' && typeof value === 'boolean' ? value : undefined),
  integer: whole,
  scale: whole,
  decimal: digits,
  quantity: object('Quantity', readQuantity),
  date: ([type, value]) => (type === 'Date' && isDay(value) ? value : undefined),
  'partial-date': ([type, value, beside]) => (type === 'Date' ? readPartialDate(value, beside) : undefined),
  time: ([type, value]) => (type === 'Time' ? readTime(value) : undefined),
  'date-time': ([type, value], _item, zone) => (type === 'DateTime' ? readMoment(value, zone) : undefined),
  choice: readChoice,
  'multiple-choice': readChoice,
  'look-up': readLookUp,
  attachment: object('Attachment', readAttachment),
  signature: object('Attachment', readSignature),
  'body-map': object('Coding', readMark),
  reference: object('Reference', readReference),
};

/** Reads one value as an answer; undefined when it is of another type. */
export const readValue: ReadValue<QuestionItem> = (value, item, zone) =>
  (READ[item.type] as ReadValue<QuestionItem>)(value, item, zone);

/** A value as a constant of an expression. */
export function readConstant(value: Value, item: QuestionItem): string | number | boolean | undefined {
  const { constant } = fhirTypeOf(item);
  if (item.type === 'quantity') return amountOf(value, item);
  if (item.type === 'look-up') {
    const code = value[0] === 'Coding' && isBag(value[1]) ? value[1]['code'] : undefined;
    return typeof code === 'string' ? code : undefined;
  }
  if (constant === 'number') return exactNumber(isBag(value[1]) ? Number(digits(value, item)) : value[1]);
  const read = readValue(value, item, HOME_ZONE);
  return typeof read === 'object' ? undefined : read;
}

/** Expressions count in the first unit, so an amount in another one is no constant of theirs. */
function amountOf(value: Value, item: Extract<QuestionItem, { type: 'quantity' }>): number | undefined {
  if (value[0] !== 'Quantity' || !isBag(value[1])) return undefined;
  const read = readQuantity(value[1], item);
  const first = item.units[0]?.code;
  return read && (read.unit === first || read.unit === '') ? exactNumber(value[1]['value']) : undefined;
}

/** A limit as an author writes it: a number where that keeps the digits, else their text. */
export function readLimit(value: unknown): string | number | undefined {
  const written = digitsOf(value);
  if (written === undefined) return undefined;
  return losesDigits(written) ? withoutExponent(written) : Number(written);
}
