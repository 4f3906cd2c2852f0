// SPDX-License-Identifier: Apache-2.0
import { ITEM_ID, RANGE, UNKNOWN_REASON, WORDS } from './part-shapes.js';
import type { Again, ListShape, ObjectShape, ToldApart, ValueShape } from './shape.js';

/** An expression inside another. */
const INNER: Again = {
  is: 'again',
  get shape() {
    return EXPRESSION;
  },
};

const TEXT_OR_NUMBER: ValueShape = { is: 'value', kinds: ['string', 'number'] };
const BANDS: ListShape = { is: 'list', of: { is: 'object', as: RANGE, has: { gives: TEXT_OR_NUMBER } }, least: 1 };

const OF_ITEM: ObjectShape = { is: 'object', has: { item: ITEM_ID } };
const OF_SEVERAL: ObjectShape = { is: 'object', has: { of: { is: 'list', of: INNER } } };
const OF_ONE_OR_MORE: ObjectShape = { is: 'object', has: { of: { is: 'list', of: INNER, least: 1 } } };
const OF_TWO: ObjectShape = { is: 'object', has: { left: INNER, right: INNER } };

/**
 * The shape of an expression, told apart by its `op`. Whether the items, variables and scores it names are there is asked
 * where the whole form is known.
 */
export const EXPRESSION: ToldApart = {
  is: 'told apart',
  by: 'op',
  shapes: {
    answer: OF_ITEM,
    weight: OF_ITEM,
    exists: OF_ITEM,
    unknown: { is: 'object', as: OF_ITEM, may: { is: UNKNOWN_REASON } },
    constant: { is: 'object', has: { value: { is: 'value', kinds: ['string', 'number', 'boolean'] } } },
    today: { is: 'object' },
    sum: OF_SEVERAL,
    count: OF_SEVERAL,
    and: OF_SEVERAL,
    or: OF_SEVERAL,
    least: OF_ONE_OR_MORE,
    greatest: OF_ONE_OR_MORE,
    'first-known': OF_ONE_OR_MORE,
    subtract: OF_TWO,
    multiply: OF_TWO,
    divide: OF_TWO,
    equal: OF_TWO,
    'not-equal': OF_TWO,
    less: OF_TWO,
    'less-or-equal': OF_TWO,
    greater: OF_TWO,
    'greater-or-equal': OF_TWO,
    round: {
      is: 'object',
      has: { value: INNER, places: { is: 'value', kinds: ['number'], whole: true, least: 0, most: 20 } },
    },
    between: { is: 'object', has: { value: INNER, low: INNER, high: INNER } },
    in: { is: 'object', has: { value: INNER, list: { is: 'list', of: TEXT_OR_NUMBER } } },
    not: { is: 'object', has: { of: INNER } },
    if: { is: 'object', has: { when: INNER, then: INNER, otherwise: INNER } },
    band: { is: 'object', has: { value: INNER, bands: BANDS } },
    which: { is: 'object', has: { of: { is: 'list', of: { is: 'object', has: { when: INNER, gives: WORDS } } } } },
    age: { is: 'object', has: { born: INNER }, may: { on: INNER } },
    'days-between': { is: 'object', has: { from: INNER, to: INNER } },
    'add-to-date': {
      is: 'object',
      has: { date: INNER, amount: INNER, unit: { is: 'one of', words: ['days', 'weeks', 'months', 'years'] } },
    },
    over: {
      is: 'object',
      has: {
        items: ITEM_ID,
        fold: { is: 'one of', words: ['sum', 'count', 'any', 'all', 'least', 'greatest', 'first', 'last'] },
      },
      may: { value: INNER },
    },
    score: { is: 'object', has: { score: ITEM_ID }, may: { of: { is: 'one of', words: ['total', 'band'] } } },
    flag: { is: 'object', has: { score: ITEM_ID, flag: WORDS } },
    variable: { is: 'object', has: { name: ITEM_ID } },
    foreign: { is: 'object', has: { language: WORDS, expression: WORDS } },
  },
};
