// SPDX-License-Identifier: Apache-2.0
import type { BodyMapItem, ChoiceItem, FormItem, LookUpItem, QuantityItem, QuestionItem } from '@careplan-kit/forms';
import type { Bag } from '../bag.js';
import { decimalOf } from '../json/decimal.js';
import { fhirText, fhirUri } from '../text.js';
import { HOME_ZONE } from '../time-zone.js';
import { writeMark } from '../values/body-mark.js';
import { writeChoice, writeLookUp } from '../values/choice.js';
import { isDay, writeMoment, writeTime } from '../values/moments.js';
import { writePartialDate } from '../values/partial-date.js';
import { isDigits, writeQuantity } from '../values/quantity.js';
import { writeReference } from '../values/reference.js';
import { writeSignature } from '../values/signature.js';
import { writeAttachment } from './attachment.js';
import { marksOf } from './marks.js';
import type { Value } from './value-type.js';

export type { Value, ValueType } from './value-type.js';
export { isDay } from '../values/moments.js';

/** What FHIR calls a kind of question, and how its values are written. `read-value.ts` reads them. */
export interface FhirItemType {
  readonly type: string;
  /** Holds several answers as it is, without repeating. */
  readonly several?: true;
  /** Values have an order that means something. */
  readonly ordered?: true;
  /** What a constant of this type is in an expression. */
  readonly constant: 'string' | 'number' | 'boolean' | 'none';
  /**
   * Undefined when FHIR cannot say it.
   *
   * @param zone - time zone of moments without an offset
   */
  write(value: unknown, item: QuestionItem, zone: string): Value | undefined;
}

/** The largest value of FHIR's integer, which has 32 bits. */
export const LARGEST_INTEGER = 2_147_483_647;

const isInteger = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= -LARGEST_INTEGER - 1 && value <= LARGEST_INTEGER;

function text(type: 'string' | 'text'): FhirItemType {
  return {
    type,
    constant: 'string',
    write(value, item) {
      const written = fhirText(value);
      if (written === undefined) return undefined;
      return isAddress(item) && fhirUri(written) === written ? ['Uri', written] : ['String', written];
    },
  };
}

const isAddress = (item: QuestionItem) => item.type === 'text' && item.format === 'url';

/** A whole number too large for FHIR's integer is written as a decimal, which has no largest value. */
function number(type: 'integer' | 'decimal'): FhirItemType {
  return {
    type,
    ordered: true,
    constant: 'number',
    write(value, item) {
      if (typeof value === 'string' ? !isDigits(value) : typeof value !== 'number') return undefined;
      const digits = typeof value === 'string' ? decimalOf(value) : value;
      if (marksOf(item).$type === 'quantity') return ['Quantity', { value: digits }];
      return [type === 'integer' && isInteger(digits) ? 'Integer' : 'Decimal', digits];
    },
  };
}

/** A type whose values are one object of FHIR. */
function object(
  type: string,
  of: 'Attachment' | 'Reference' | 'Coding',
  write: (value: unknown, item: QuestionItem) => Bag | undefined,
): FhirItemType {
  return {
    type,
    constant: 'none',
    write(value, item) {
      const written = write(value, item);
      return written && [of, written];
    },
  };
}

const choice: FhirItemType = {
  type: 'choice',
  constant: 'string',
  write: (value, item) => writeChoice(value, item as ChoiceItem),
};

const TYPES: Readonly<Record<QuestionItem['type'], FhirItemType>> = {
  text: text('string'),
  'long-text': text('text'),
  boolean: {
    type: 'boolean',
    constant: 'boolean',
    write: (value) => (typeof value === 'boolean' ? ['Boolean', value] : undefined),
  },
  integer: number('integer'),
  decimal: number('decimal'),
  scale: number('integer'),
  quantity: {
    type: 'quantity',
    ordered: true,
    constant: 'number',
    write(value, item) {
      const { units } = item as QuantityItem;
      const amount = typeof value === 'number' ? { value: String(value), unit: units[0]?.code ?? '' } : value;
      const written = writeQuantity(amount, item as QuantityItem);
      return written && ['Quantity', written];
    },
  },
  date: {
    type: 'date',
    ordered: true,
    constant: 'string',
    write: (value) => (isDay(value) ? ['Date', value] : undefined),
  },
  'partial-date': {
    type: 'date',
    ordered: true,
    constant: 'string',
    write(value) {
      const written = writePartialDate(value);
      return written && (written.beside ? ['Date', written.date, written.beside] : ['Date', written.date]);
    },
  },
  time: {
    type: 'time',
    ordered: true,
    constant: 'string',
    write(value) {
      const written = writeTime(value);
      return written === undefined ? undefined : ['Time', written];
    },
  },
  'date-time': {
    type: 'dateTime',
    ordered: true,
    constant: 'string',
    write(value, _item, zone) {
      const written = writeMoment(value, zone);
      return written === undefined ? undefined : ['DateTime', written];
    },
  },
  choice,
  'multiple-choice': { ...choice, several: true },
  'look-up': { type: 'choice', constant: 'string', write: (value) => writeLookUp(value) },
  attachment: object('attachment', 'Attachment', writeAttachment),
  signature: object('attachment', 'Attachment', writeSignature),
  'body-map': {
    ...object('choice', 'Coding', (value, item) => writeMark(value, item as BodyMapItem)),
    several: true,
  },
  reference: object('reference', 'Reference', writeReference),
};

/** True for items that are answered. */
export function isQuestion(item: FormItem): item is QuestionItem {
  return Object.hasOwn(TYPES, item.type);
}

export function fhirTypeOf(item: QuestionItem): FhirItemType {
  return TYPES[item.type];
}

/** What R4 calls the questions of a type of ours; undefined for what is none. */
export function baseTypeOf(type: string): string | undefined {
  return Object.hasOwn(TYPES, type) ? TYPES[type as QuestionItem['type']].type : undefined;
}

/** R4's name for the type of an item. */
export function r4TypeOf(item: FormItem): string {
  const marked = marksOf(item).$type;
  if (typeof marked === 'string') return marked;
  if (!isQuestion(item)) return item.type;
  if (isAddress(item)) return 'url';
  return (item as ChoiceItem | LookUpItem).open ? 'open-choice' : TYPES[item.type].type;
}

/** A constant of an expression, as a value of the item it is compared with or put into. */
export function writeConstant(value: unknown, item: QuestionItem): Value | undefined {
  const type = fhirTypeOf(item);
  const written = typeof value === type.constant ? type.write(value, item, HOME_ZONE) : undefined;
  // R4 wants a value there, and not only what stands beside one.
  return written?.[1] === undefined ? undefined : written;
}
