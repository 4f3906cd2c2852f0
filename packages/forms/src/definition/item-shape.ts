// SPDX-License-Identifier: Apache-2.0
import { isCalendarDate } from '@careplan-kit/model/plain';
import { EXPRESSION } from './expression-shape.js';
import {
  CARRIED,
  CODES,
  COUNT,
  DECIMAL,
  FLAG,
  ITEM_ID,
  NUMBER,
  POSITIVE,
  RANGE,
  SOME_WORDS,
  TEXT,
  UNKNOWN_REASON,
  WHOLE,
  WORDS,
} from './part-shapes.js';
import type { Again, ByKey, ListShape, ObjectShape, OneOf, ToldApart, ValueShape } from './shape.js';

const MOST_ENTRIES = 2_000;

/** An item inside another. */
const INNER: Again = {
  is: 'again',
  get shape() {
    return ITEM;
  },
};
const INNER_ITEMS: ListShape = { is: 'list', of: INNER };

const MODE: OneOf = { is: 'one of', words: ['read', 'write', 'both'] };
const BINDING: ObjectShape = {
  is: 'object',
  has: { class: TEXT, element: TEXT },
  may: {
    select: TEXT,
    mode: MODE,
    on: { is: 'one of', words: ['create', 'amend'] },
    as: { is: 'one of', words: ['code', 'coded-value'] },
  },
};
const ENTRY_BINDING: ObjectShape = {
  is: 'object',
  has: { class: TEXT },
  may: {
    element: TEXT,
    select: TEXT,
    mode: MODE,
    whenRemoved: { is: 'one of', words: ['keep', 'close'] },
    where: {
      is: 'object',
      has: { element: TEXT, is: { is: 'list', of: TEXT, least: 1 } },
      may: { select: TEXT },
    },
    listedIn: { is: 'object', has: { class: TEXT, element: TEXT }, may: { select: TEXT } },
  },
};
const REPEATS: ObjectShape = {
  is: 'object',
  may: {
    min: { is: 'value', kinds: ['number'], whole: true, least: 0, most: MOST_ENTRIES },
    max: { is: 'value', kinds: ['number'], whole: true, least: 1, most: MOST_ENTRIES },
    each: WORDS,
  },
};

const ANY_ITEM: ObjectShape = {
  is: 'object',
  has: { id: ITEM_ID },
  may: {
    codes: CODES,
    enableWhen: EXPRESSION,
    hidden: FLAG,
    prefix: WORDS,
    control: WORDS,
    locked: { is: 'one of', words: ['always', 'may-hide'] },
    carried: CARRIED,
  },
};
const QUESTION: ObjectShape = {
  is: 'object',
  as: ANY_ITEM,
  has: { label: WORDS },
  may: {
    help: TEXT,
    prompts: { is: 'list', of: TEXT },
    required: FLAG,
    readOnly: FLAG,
    calculate: EXPRESSION,
    initial: EXPRESSION,
    binding: BINDING,
    whenHidden: { is: 'one of', words: ['keep', 'clear'] },
    unknowns: { is: 'list', of: UNKNOWN_REASON, least: 1 },
    repeats: REPEATS,
    items: INNER_ITEMS,
  },
};

const TEXT_ITEM: ObjectShape = {
  is: 'object',
  as: QUESTION,
  may: {
    minLength: COUNT,
    maxLength: COUNT,
    format: { is: 'one of', words: ['url'] },
    pattern: { is: 'value', kinds: ['string'], shortest: 1, longest: 1_000 },
  },
};

const POINTS: ListShape = { is: 'list', of: { is: 'object', as: RANGE, has: { weight: DECIMAL } }, least: 1 };
const MEASURED: ObjectShape = {
  is: 'object',
  as: QUESTION,
  may: { min: DECIMAL, max: DECIMAL, decimalPlaces: COUNT, points: POINTS },
};
const NUMBER_ITEM: ObjectShape = { is: 'object', as: MEASURED, may: { unit: TEXT, unitCode: WORDS } };
const UNIT: ObjectShape = {
  is: 'object',
  has: { code: WORDS, label: WORDS },
  may: { factor: { is: 'value', kinds: ['string'], longest: 40, like: /^\d+(\.\d+)?$/, called: 'regex' } },
};
const MARKS: ByKey = { is: 'by key', keys: /^(?:0|-?[1-9]\d{0,15})$/, of: WORDS };

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
/** A day that exists, or `today`. */
const DAY_LIMIT: ValueShape = {
  is: 'value',
  kinds: ['string'],
  like: { test: (text) => text === 'today' || isCalendarDate(text) },
  called: 'date',
};
const TIME_LIMIT: ValueShape = { is: 'value', kinds: ['string'], like: CLOCK, called: 'time' };
/** `YYYY-MM-DDTHH:MM` by the clock on the wall, or `today`. */
const MOMENT_LIMIT: ValueShape = {
  is: 'value',
  kinds: ['string'],
  like: {
    test: (text) =>
      text === 'today' || (text[10] === 'T' && isCalendarDate(text.slice(0, 10)) && CLOCK.test(text.slice(11))),
  },
  called: 'regex',
};
const DAY_ITEM: ObjectShape = { is: 'object', as: QUESTION, may: { min: DAY_LIMIT, max: DAY_LIMIT } };

const OPTION: ObjectShape = {
  is: 'object',
  has: { code: WORDS, label: WORDS },
  may: { system: TEXT, version: TEXT, weight: NUMBER, exclusive: FLAG },
};
const OPTIONS: ListShape = { is: 'list', of: OPTION, least: 1 };
const OPEN: ObjectShape = { is: 'object', may: { label: WORDS } };
const CHOICE: ObjectShape = { is: 'object', as: QUESTION, has: { options: OPTIONS }, may: { open: OPEN } };

/** The shape of an item, told apart by its type. A key the type does not have is a fault, never passed over. */
export const ITEM: ToldApart = {
  is: 'told apart',
  by: 'type',
  shapes: {
    text: TEXT_ITEM,
    'long-text': TEXT_ITEM,
    boolean: QUESTION,
    integer: NUMBER_ITEM,
    decimal: NUMBER_ITEM,
    quantity: { is: 'object', as: MEASURED, has: { units: { is: 'list', of: UNIT, least: 1 } } },
    scale: {
      is: 'object',
      as: QUESTION,
      has: { min: WHOLE, max: WHOLE },
      may: { step: POSITIVE, marks: MARKS, points: POINTS },
    },
    date: DAY_ITEM,
    'partial-date': DAY_ITEM,
    time: { is: 'object', as: QUESTION, may: { min: TIME_LIMIT, max: TIME_LIMIT } },
    'date-time': { is: 'object', as: QUESTION, may: { min: MOMENT_LIMIT, max: MOMENT_LIMIT } },
    choice: CHOICE,
    'multiple-choice': { is: 'object', as: CHOICE, may: { mostChoices: POSITIVE } },
    'look-up': { is: 'object', as: QUESTION, has: { valueSet: WORDS }, may: { open: OPEN } },
    attachment: {
      is: 'object',
      as: QUESTION,
      may: {
        kinds: { is: 'list', of: { is: 'one of', words: ['photo', 'audio', 'video', 'file'] }, least: 1 },
        maxSize: POSITIVE,
        maxSeconds: POSITIVE,
      },
    },
    signature: {
      is: 'object',
      as: QUESTION,
      may: { methods: { is: 'list', of: { is: 'one of', words: ['drawn', 'typed'] }, least: 1 }, signer: WORDS },
    },
    'body-map': { is: 'object', as: QUESTION, may: { kinds: OPTIONS, mostMarks: POSITIVE } },
    reference: { is: 'object', as: QUESTION, may: { classes: SOME_WORDS } },
    display: { is: 'object', as: ANY_ITEM, has: { label: TEXT } },
    group: {
      is: 'object',
      as: ANY_ITEM,
      has: { items: INNER_ITEMS },
      may: {
        label: TEXT,
        help: TEXT,
        repeats: REPEATS,
        layout: { is: 'one of', words: ['list', 'table'] },
        binding: ENTRY_BINDING,
      },
    },
  },
};
