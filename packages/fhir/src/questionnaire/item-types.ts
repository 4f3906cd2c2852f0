// SPDX-License-Identifier: Apache-2.0
import type { ChoiceItem, FormItem, Option, QuestionItem } from '@careplan-kit/forms';
import { type Bag, put } from '../bag.js';
import { decimalOf } from '../json/decimal.js';
import { fhirCode, fhirText, fhirUri } from '../text.js';
import { writeAttachment } from './attachment.js';

/** The end of `value[x]` and `answer[x]`: which type it is. */
export type ValueType = 'String' | 'Boolean' | 'Integer' | 'Decimal' | 'Date' | 'Coding' | 'Attachment';
export type Value = readonly [type: ValueType, value: unknown];

/** What FHIR calls a kind of question, and how its values are written. `read-value.ts` reads them. */
export interface FhirItemType {
  readonly type: string;
  /** Several answers. */
  readonly repeats?: true;
  /** Values have an order that means something. */
  readonly ordered?: true;
  /** What a constant of this type is in an expression. */
  readonly constant: 'string' | 'number' | 'boolean' | 'none';
  /** Undefined when FHIR cannot say it. */
  write(value: unknown, item: QuestionItem): Value | undefined;
}

/** A whole day that is in the calendar; engines differ on what "31 February" is, so the day is compared. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) &&
  new Date(`${value}T00:00:00Z`).getUTCDate() === Number(value.slice(8));

/** The largest value of FHIR's integer, which has 32 bits. */
export const LARGEST_INTEGER = 2_147_483_647;

const isInteger = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= -LARGEST_INTEGER - 1 && value <= LARGEST_INTEGER;

function text(type: 'string' | 'text'): FhirItemType {
  return {
    type,
    constant: 'string',
    write(value) {
      const written = fhirText(value);
      return written === undefined ? undefined : ['String', written];
    },
  };
}

/** A whole number too large for FHIR's integer is written as a decimal, which has no largest value. */
function number(type: 'integer' | 'decimal'): FhirItemType {
  return {
    type,
    ordered: true,
    constant: 'number',
    write(value) {
      if (typeof value !== 'string' && typeof value !== 'number') return undefined;
      const digits = typeof value === 'string' ? decimalOf(value) : value;
      return [type === 'integer' && isInteger(digits) ? 'Integer' : 'Decimal', digits];
    },
  };
}

export function writeCoding({ code, label, system }: Option): Bag {
  const coding: Bag = {};
  put(coding, 'system', fhirUri(system));
  coding['code'] = fhirCode(code);
  put(coding, 'display', fhirText(label));
  return coding;
}

const choice: FhirItemType = {
  type: 'choice',
  constant: 'string',
  write(value, item) {
    const option = (item as ChoiceItem).options.find(({ code }) => code === value);
    return option && ['Coding', writeCoding(option)];
  },
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
  date: {
    type: 'date',
    ordered: true,
    constant: 'string',
    write: (value) => (isDay(value) ? ['Date', value] : undefined),
  },
  choice,
  'multiple-choice': { ...choice, repeats: true },
  attachment: {
    type: 'attachment',
    constant: 'none',
    write(value) {
      const written = writeAttachment(value);
      return written && ['Attachment', written];
    },
  },
};

/** True for items that are answered. */
export function isQuestion(item: FormItem): item is QuestionItem {
  return Object.hasOwn(TYPES, item.type);
}

export function fhirTypeOf(item: QuestionItem): FhirItemType {
  return TYPES[item.type];
}

/** Our name for an item type of R4; undefined when we have none. */
export function itemTypeNamed(type: unknown, repeats: boolean): FormItem['type'] | undefined {
  if (type === 'group' || type === 'display') return type;
  for (const [name, known] of Object.entries(TYPES)) {
    if (known.type === type && Boolean(known.repeats) === repeats) return name as QuestionItem['type'];
  }
  return undefined;
}

/** A constant of an expression, as a value of the item it is compared with or put into. */
export function writeConstant(value: unknown, item: QuestionItem): Value | undefined {
  const type = fhirTypeOf(item);
  return typeof value === type.constant ? type.write(value, item) : undefined;
}
