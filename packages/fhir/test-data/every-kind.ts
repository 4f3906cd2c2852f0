// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms';
import { laterKinds } from './later-kinds.js';

const answer = (item: string) => ({ op: 'answer', item }) as const;
const constant = (value: string | number | boolean) => ({ op: 'constant', value }) as const;

/** A form with every item type, every property and every expression of the definition language. */
export const everyKind: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'every-kind',
  url: 'https://careplan-kit.example/form/every-kind',
  version: '2.1.0-draft.3',
  status: 'draft',
  title: 'Every kind of question',
  description: 'For the tests.',
  language: 'cy',
  licence: { kind: 'open', text: 'Free to use.' },
  derivedFrom: ['https://careplan-kit.example/form/every-kind|1.0.0'],
  codes: [{ system: 'http://snomed.info/sct', code: '371535009', display: 'Transfer summary report' }],
  items: [
    { type: 'display', id: 'intro', label: 'Please ask <b>Mr Green</b> first.', codes: [{ system: 's', code: 'c' }] },
    { type: 'group', id: 'empty', items: [] },
    { type: 'group', id: 'onlyHelp', help: 'Nothing to fill in yet.', items: [] },
    {
      type: 'group',
      id: 'body',
      label: 'The body',
      help: 'As measured today.',
      codes: [{ system: 'https://careplan-kit.example/codes', code: 'body' }],
      enableWhen: { op: 'exists', item: 'name' },
      items: [
        {
          type: 'decimal',
          id: 'weight',
          label: 'Weight',
          unit: 'kg',
          min: '2.50',
          max: 300,
          decimalPlaces: 1,
          required: true,
          help: 'Without shoes.',
          prompts: ['Was it measured?', 'On which scales?'],
          binding: { class: 'Weight', element: 'value', select: 'quantity.value', mode: 'both', on: 'create' },
          initial: constant(70.5),
        },
        { type: 'integer', id: 'pulse', label: 'Pulse', unit: '/min', min: '40', max: 180.5, initial: constant(72) },
        {
          type: 'decimal',
          id: 'bmi',
          label: 'Body mass index',
          readOnly: true,
          calculate: {
            op: 'round',
            places: 1,
            value: {
              op: 'divide',
              left: answer('weight'),
              right: { op: 'multiply', left: answer('height'), right: answer('height') },
            },
          },
        },
        { type: 'decimal', id: 'height', label: 'Height', min: '-0', max: '007.10', initial: constant('1.70') },
      ],
    },
    { type: 'text', id: 'name', label: 'Name', minLength: 1, maxLength: 80, initial: constant('Mr Bodat') },
    {
      type: 'long-text',
      id: 'story',
      label: 'Tell us more\u0007',
      help: ' ',
      prompts: [],
      minLength: 3_000_000_000,
      maxLength: 4_000_000_000,
      required: false,
      enableWhen: { op: 'and', of: [{ op: 'equal', left: answer('walks'), right: constant(true) }] },
    },
    {
      type: 'boolean',
      id: 'walks',
      label: 'Walks alone',
      readOnly: false,
      initial: constant(true),
      whenHidden: 'keep',
    },
    {
      type: 'date',
      id: 'born',
      label: 'Born on',
      min: '1900-01-01',
      max: 'today',
      initial: { op: 'today' },
      enableWhen: {
        op: 'and',
        of: [
          { op: 'not-equal', left: answer('name'), right: constant('Mrs Smith') },
          { op: 'between', value: answer('weight'), low: constant(40), high: constant(120.5) },
          { op: 'not', of: { op: 'exists', item: 'story' } },
        ],
      },
    },
    {
      type: 'choice',
      id: 'mobility',
      label: 'Moving about',
      options: [
        { code: 'alone', label: 'Alone', weight: 0 },
        { code: 'with one', label: 'With one', system: 'https://careplan-kit.example/codes', weight: 1.5 },
        { code: 'with  two', label: ' ' },
      ],
      initial: constant('with one'),
      enableWhen: {
        op: 'or',
        of: [
          { op: 'greater-or-equal', left: answer('weight'), right: constant(120) },
          { op: 'less', left: answer('pulse'), right: constant(50) },
          { op: 'in', value: answer('likes'), list: ['tea', 'walks'] },
        ],
      },
    },
    {
      type: 'multiple-choice',
      id: 'likes',
      label: 'Likes',
      options: [
        { code: 'tea', label: 'Tea', system: 'https://careplan-kit.example/codes' },
        { code: 'walks', label: 'A walk', system: 'https://careplan-kit.example/codes' },
        { code: 'radio', label: 'The radio', system: 'https://careplan-kit.example/codes' },
      ],
      binding: { class: 'Likes', element: 'list', mode: 'read' },
      initial: constant('tea'),
      whenHidden: 'clear',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'not', of: { op: 'exists', item: 'name' } },
          { op: 'not-equal', left: answer('name'), right: constant('James') },
        ],
      },
    },
    {
      type: 'integer',
      id: 'score',
      label: 'Score',
      calculate: {
        op: 'if',
        when: { op: 'less-or-equal', left: answer('born'), right: { op: 'today' } },
        then: {
          op: 'sum',
          of: [
            { op: 'weight', item: 'mobility' },
            { op: 'count', of: [{ op: 'greater', left: answer('pulse'), right: constant(90) }] },
          ],
        },
        otherwise: { op: 'subtract', left: constant(1), right: constant(1) },
      },
      // A weight and a nested condition: R4 has words for neither.
      enableWhen: {
        op: 'or',
        of: [
          { op: 'greater', left: { op: 'weight', item: 'mobility' }, right: constant(1) },
          {
            op: 'and',
            of: [
              { op: 'exists', item: 'name' },
              { op: 'exists', item: 'weight' },
            ],
          },
        ],
      },
    },
    ...laterKinds,
    {
      type: 'attachment',
      id: 'picture',
      label: 'A picture',
      kinds: ['photo', 'video'],
      maxSize: 20_000_001,
      maxSeconds: 180,
      enableWhen: { op: 'exists', item: 'name' },
    },
    {
      type: 'attachment',
      id: 'letter',
      label: 'A letter',
      kinds: ['photo', 'file'],
      maxSize: 1,
      enableWhen: { op: 'not', of: { op: 'exists', item: 'picture' } },
    },
    { type: 'attachment', id: 'anything', label: 'Anything', maxSize: 9_007_199_254_740_991 },
  ],
  variables: [{ name: 'years', value: { op: 'age', born: answer('born') } }],
  scores: [
    {
      id: 'falls',
      title: 'Falls',
      parts: [{ label: 'Pulse', value: { op: 'weight', item: 'pain' } }],
      bands: [{ code: 'low', label: 'Low', max: '4.0' }],
      flags: [
        {
          code: 'old',
          label: 'Over ninety',
          when: { op: 'greater', left: { op: 'variable', name: 'years' }, right: constant(90) },
        },
      ],
    },
  ],
  translations: {
    en: {
      reviewed: true,
      title: 'Every kind of question, in English',
      description: 'For the tests, in English.',
      items: {
        intro: { label: 'Mr Green comes first.' },
        onlyHelp: { help: 'Nothing here.' },
        body: { label: 'Your body', help: ' ' },
        weight: { label: 'How heavy?', help: 'No shoes.', prompts: ['Measured?', 'Where?'], unit: 'kilograms' },
        bmi: {},
        story: { prompts: ['One more than the form has'] },
        mobility: { label: 'Moving', options: { alone: 'By yourself', 'with one': 'With somebody' } },
        likes: { options: { tea: 'Tea!', walks: 'Walks!', radio: 'Radio!' } },
        picture: { label: 'A\u0007 picture' },
      },
    },
    fr: { reviewed: false, items: { weight: { label: 'Poids', prompts: ['Une seule ?'] } } },
    de: { reviewed: false, title: ' ', items: {} },
  },
};
