// SPDX-License-Identifier: Apache-2.0
// The format of a definition as a table. `schema.ts` says the same as a schema for others to use and for JSON Schema; a
// test holds the two to the same answers.
import { EXPRESSION } from './expression-shape.js';
import { ITEM } from './item-shape.js';
import { CARRIED, CODES, FLAG, ID, ITEM_ID, RANGE, TEXT, WORDS } from './part-shapes.js';
import type { ByKey, ListShape, ObjectShape, ValueShape } from './shape.js';

/** Codes stand in submissions and as names of results. */
const CODE: ValueShape = {
  is: 'value',
  kinds: ['string'],
  like: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/,
  called: 'regex',
};
const BAND: ObjectShape = { is: 'object', as: RANGE, has: { code: CODE, label: WORDS }, may: { when: EXPRESSION } };
const SCORE: ObjectShape = {
  is: 'object',
  has: {
    id: ITEM_ID,
    title: WORDS,
    parts: { is: 'list', of: { is: 'object', has: { value: EXPRESSION }, may: { label: WORDS } } },
  },
  may: {
    version: WORDS,
    total: EXPRESSION,
    bands: { is: 'list', of: BAND },
    flags: { is: 'list', of: { is: 'object', has: { code: CODE, label: WORDS, when: EXPRESSION } } },
    results: { is: 'list', of: { is: 'object', has: { code: CODE, label: WORDS, value: EXPRESSION } } },
  },
};

const WORDS_BY_CODE: ByKey = { is: 'by key', of: WORDS };
const LIST_OF_WORDS: ListShape = { is: 'list', of: WORDS };
const ITEM_WORDS: ObjectShape = {
  is: 'object',
  may: {
    label: WORDS,
    help: WORDS,
    prompts: LIST_OF_WORDS,
    options: WORDS_BY_CODE,
    unit: WORDS,
    units: WORDS_BY_CODE,
    marks: WORDS_BY_CODE,
    open: WORDS,
    signer: WORDS,
    each: WORDS,
  },
};
const SCORE_WORDS: ObjectShape = {
  is: 'object',
  may: {
    title: WORDS,
    parts: LIST_OF_WORDS,
    bands: WORDS_BY_CODE,
    flags: WORDS_BY_CODE,
    results: WORDS_BY_CODE,
  },
};
const TRANSLATION: ObjectShape = {
  is: 'object',
  has: { reviewed: FLAG, items: { is: 'by key', keys: ID, of: ITEM_WORDS } },
  may: { title: WORDS, description: WORDS, scores: { is: 'by key', keys: ID, of: SCORE_WORDS } },
};

/** The shape of a definition. What a shape cannot say (unique ids, known references) is in `check-definition.ts`. */
export const DEFINITION: ObjectShape = {
  is: 'object',
  has: {
    format: { is: 'one of', words: ['careplan-kit/form-1'] },
    id: ITEM_ID,
    url: WORDS,
    version: { is: 'value', kinds: ['string'], like: /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, called: 'regex' },
    status: { is: 'one of', words: ['draft', 'active', 'retired'] },
    title: WORDS,
    language: { is: 'value', kinds: ['string'], like: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, called: 'regex' },
    licence: {
      is: 'object',
      has: { kind: { is: 'one of', words: ['open', 'own-words', 'licence-gated'] }, text: TEXT },
    },
    items: { is: 'list', of: ITEM },
  },
  may: {
    description: TEXT,
    derivedFrom: { is: 'list', of: TEXT },
    codes: CODES,
    scores: { is: 'list', of: SCORE },
    variables: { is: 'list', of: { is: 'object', has: { name: ITEM_ID, value: EXPRESSION } } },
    translations: { is: 'by key', keys: /^[a-z]{2,3}$/, of: TRANSLATION },
    carried: CARRIED,
  },
};
