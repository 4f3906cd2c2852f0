// SPDX-License-Identifier: Apache-2.0
// Small shapes that many parts of a definition have.
import type { ByKey, ListShape, ObjectShape, OneOf, ValueShape } from './shape.js';

export const TEXT: ValueShape = { is: 'value', kinds: ['string'] };

/** Words somebody reads, or a code: never empty. */
export const WORDS: ValueShape = { is: 'value', kinds: ['string'], shortest: 1 };

export const FLAG: ValueShape = { is: 'value', kinds: ['boolean'] };
export const NUMBER: ValueShape = { is: 'value', kinds: ['number'] };
export const WHOLE: ValueShape = { is: 'value', kinds: ['number'], whole: true };

/** A count that may be nothing. */
export const COUNT: ValueShape = { is: 'value', kinds: ['number'], whole: true, least: 0 };

/** A count of at least one. */
export const POSITIVE: ValueShape = { is: 'value', kinds: ['number'], whole: true, least: 1 };

/** A number of a definition, exact. */
export const DECIMAL: ValueShape = {
  is: 'value',
  kinds: ['number', 'string'],
  longest: 40,
  like: /^-?\d+(\.\d+)?$/,
  called: 'regex',
};

export const ID = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;

/** Ids become parts of HTML ids, of answer keys and of FHIR linkIds, so they are plain. */
export const ITEM_ID: ValueShape = { is: 'value', kinds: ['string'], like: ID, called: 'regex' };

export const SOME_WORDS: ListShape = { is: 'list', of: WORDS, least: 1 };

const CODE: ObjectShape = { is: 'object', has: { system: TEXT, code: TEXT }, may: { display: TEXT } };
export const CODES: ListShape = { is: 'list', of: CODE };

/** What goes out again as it came in. Its depth and size are bounded with those of the whole document. */
export const CARRIED: ByKey = { is: 'by key', of: { is: 'anything' } };

export const UNKNOWN_REASON: OneOf = { is: 'one of', words: ['not-asked', 'none-known', 'declined', 'unknown'] };

/** The ends of a range of numbers. */
export const RANGE: ObjectShape = { is: 'object', may: { min: DECIMAL, over: DECIMAL, max: DECIMAL, under: DECIMAL } };
