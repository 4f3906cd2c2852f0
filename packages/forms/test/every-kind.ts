// SPDX-License-Identifier: Apache-2.0
import { definitionJson } from './define-form.js';

const label = (id: string) => ({ id, label: `Question ${id}` });
const options = [
  { code: 'a', label: 'A', weight: 0 },
  { code: 'b', label: 'B', system: 'http://snomed.info/sct', version: '2026-10', weight: 1 },
  { code: 'none', label: 'None', exclusive: true },
];
const answer = (item: string) => ({ op: 'answer', item });

/** A definition that has every kind of item, every operation and every part of the format at least once. */
export const everyKind = () =>
  definitionJson(
    [
      { ...label('text'), type: 'text', minLength: 1, maxLength: 9, format: 'url', help: 'Help', prompts: ['One?'] },
      { ...label('long'), type: 'long-text', pattern: '[A-Z]{1,2}\\d+', prefix: '2a', control: 'wide', hidden: true },
      { ...label('yes'), type: 'boolean', required: true, readOnly: true, whenHidden: 'keep', locked: 'always' },
      { ...label('whole'), type: 'integer', min: 0, max: '10', unit: 'cups', unitCode: '{cup}', locked: 'may-hide' },
      {
        ...label('number'),
        type: 'decimal',
        min: '-1.5',
        max: 40,
        decimalPlaces: 1,
        points: [
          { under: '18.5', weight: 2 },
          { min: '18.5', weight: '0' },
        ],
      },
      {
        ...label('weight'),
        type: 'quantity',
        units: [
          { code: 'kg', label: 'kg', factor: '1' },
          { code: '[lb_av]', label: 'pounds', factor: '0.45359237' },
        ],
        points: [{ over: 50, max: 60, weight: 1 }],
      },
      { ...label('pain'), type: 'scale', min: 0, max: 10, step: 2, marks: { 0: 'no pain', 10: 'the worst' } },
      { ...label('date'), type: 'date', min: '2024-02-29', max: 'today' },
      { ...label('born'), type: 'partial-date', min: '1900-01-01' },
      { ...label('time'), type: 'time', min: '07:00', max: '22:00' },
      { ...label('moment'), type: 'date-time', min: '2026-01-01T00:00', max: 'today' },
      { ...label('one'), type: 'choice', options, open: { label: 'Another' }, unknowns: ['not-asked', 'declined'] },
      { ...label('several'), type: 'multiple-choice', options, open: {}, mostChoices: 2, calculate: which() },
      { ...label('code'), type: 'look-up', valueSet: 'body-site', open: { label: 'In your words' } },
      { ...label('file'), type: 'attachment', kinds: ['photo'], maxSize: 1_000, maxSeconds: 60 },
      { ...label('signed'), type: 'signature', methods: ['drawn', 'typed'], signer: 'the person' },
      { ...label('body'), type: 'body-map', kinds: options, mostMarks: 5 },
      { ...label('risk'), type: 'reference', classes: ['Risk'] },
      { id: 'words', type: 'display', label: 'Words' },
      {
        id: 'wound',
        type: 'group',
        label: 'Wound',
        help: 'Each wound.',
        repeats: { min: 0, max: 5, each: 'wound' },
        layout: 'table',
        binding: { class: 'Wounds', element: 'wounds', mode: 'both', whenRemoved: 'close' },
        items: [
          {
            ...label('site'),
            type: 'choice',
            options,
            binding: { class: 'Wounds', element: 'wounds', select: 'site', as: 'coded-value', on: 'amend' },
            items: [
              {
                ...label('why'),
                type: 'text',
                enableWhen: { op: 'equal', left: answer('site'), right: answer('one') },
              },
            ],
          },
          { ...label('size'), type: 'decimal', repeats: {}, initial: { op: 'constant', value: 1 } },
        ],
      },
      { id: 'plain', type: 'group', items: [{ ...label('total'), type: 'decimal', calculate: everyOperation() }] },
    ],
    {
      description: 'Has everything.',
      derivedFrom: ['https://careplan-kit.example/form/other|1.0.0'],
      codes: [{ system: 'http://snomed.info/sct', code: '1', display: 'One' }],
      variables: [
        { name: 'heavy', value: { op: 'greater', left: answer('weight'), right: { op: 'constant', value: '80' } } },
      ],
      scores: [
        {
          id: 'risk-score',
          title: 'Risk',
          version: '2 (December 2017)',
          parts: [{ value: { op: 'weight', item: 'one' } }, { label: 'Size', value: { op: 'weight', item: 'number' } }],
          total: { op: 'constant', value: 3 },
          bands: [
            { code: 'low', label: 'Low', max: 1 },
            { code: 'high', label: 'High', over: 1, when: answer('yes') },
          ],
          flags: [{ code: 'red', label: 'Red', when: answer('yes') }],
          results: [
            {
              code: 'next',
              label: 'Next',
              value: { op: 'add-to-date', date: { op: 'today' }, amount: { op: 'constant', value: 1 }, unit: 'weeks' },
            },
          ],
        },
      ],
      translations: {
        cy: {
          reviewed: false,
          title: 'Prawf',
          description: 'Popeth.',
          items: {
            text: { label: 'Testun', help: 'Cymorth', prompts: ['Un?'] },
            whole: { label: 'Rhif', unit: 'cwpanau' },
            weight: { label: 'Pwysau', units: { kg: 'cilo' } },
            pain: { label: 'Poen', marks: { 0: 'dim poen', 10: 'y gwaethaf' } },
            one: { label: 'Un', open: 'Arall', options: { a: 'A', b: 'B', none: 'Dim' } },
            body: { label: 'Corff', options: { a: 'A', b: 'B', none: 'Dim' } },
            signed: { label: 'Llofnod', signer: 'y person' },
            wound: { label: 'Briwiau', help: 'Pob briw.', each: 'briw' },
          },
          scores: {
            'risk-score': {
              title: 'Risg',
              parts: ['Un', 'Maint'],
              bands: { low: 'Isel', high: 'Uchel' },
              flags: { red: 'Coch' },
              results: { next: 'Nesaf' },
            },
          },
        },
      },
      carried: { extension: [{ url: 'https://host.example', valueDecimal: 1.5 }] },
    },
  );

function which() {
  return { op: 'which', of: [{ when: answer('yes'), gives: 'a' }] };
}

function everyOperation() {
  const one = { op: 'constant', value: 1 };
  const number = answer('number');
  return {
    op: 'sum',
    of: [
      {
        op: 'if',
        when: {
          op: 'and',
          of: [
            { op: 'exists', item: 'text' },
            { op: 'not', of: { op: 'unknown', item: 'one', is: 'declined' } },
          ],
        },
        then: one,
        otherwise: one,
      },
      {
        op: 'count',
        of: [
          { op: 'in', value: answer('one'), list: ['a', 1] },
          { op: 'between', value: number, low: one, high: one },
        ],
      },
      {
        op: 'least',
        of: [
          { op: 'first-known', of: [number] },
          { op: 'greatest', of: [one] },
        ],
      },
      {
        op: 'round',
        value: {
          op: 'divide',
          left: { op: 'multiply', left: one, right: one },
          right: { op: 'subtract', left: one, right: one },
        },
        places: 1,
      },
      { op: 'band', value: number, bands: [{ min: 0, under: '1.5', gives: 1 }, { gives: 'rest' }] },
      { op: 'age', born: answer('date'), on: { op: 'today' } },
      { op: 'days-between', from: answer('date'), to: { op: 'today' } },
      {
        op: 'over',
        items: 'wound',
        fold: 'sum',
        value: { op: 'over', items: 'size', fold: 'sum', value: answer('size') },
      },
      { op: 'over', items: 'wound', fold: 'count' },
      {
        op: 'or',
        of: [
          { op: 'variable', name: 'heavy' },
          { op: 'flag', score: 'risk-score', flag: 'red' },
        ],
      },
      { op: 'score', score: 'risk-score', of: 'total' },
      { op: 'foreign', language: 'text/fhirpath', expression: '%resource.item' },
    ],
  };
}
