// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormItem } from '@careplan-kit/forms';

const answer = (item: string) => ({ op: 'answer', item }) as const;
const constant = (value: string | number | boolean) => ({ op: 'constant', value }) as const;
const always = constant(true);

/** What is given several times, and what reads it from outside. */
const repeating: readonly FormItem[] = [
  {
    type: 'group',
    id: 'medicines',
    label: 'Medicines',
    prefix: '4.',
    repeats: { min: 1, max: 12 },
    layout: 'table',
    binding: { class: 'Medication', whenRemoved: 'close' },
    items: [
      { type: 'text', id: 'medicine', label: 'Name', binding: { class: 'Medication', element: 'name' } },
      {
        type: 'time',
        id: 'at',
        label: 'At',
        repeats: { max: 4 },
        min: '06:00',
        max: '23:30',
        initial: constant('08:00'),
      },
      { type: 'boolean', id: 'swallows', label: 'Can swallow it', enableWhen: { op: 'exists', item: 'medicine' } },
    ],
  },
  {
    type: 'boolean',
    id: 'atNight',
    label: 'Is woken for it',
    enableWhen: {
      op: 'over',
      items: 'medicines',
      fold: 'any',
      value: {
        op: 'over',
        items: 'at',
        fold: 'any',
        value: {
          op: 'and',
          of: [
            { op: 'exists', item: 'at' },
            { op: 'greater-or-equal', left: answer('at'), right: constant('22:00') },
          ],
        },
      },
    },
    items: [
      { type: 'long-text', id: 'how', label: 'How', control: 'own-words', hidden: true },
      { type: 'display', id: 'note', label: 'Wake gently.', hidden: false },
    ],
  },
];

const readAll: Expression = {
  op: 'if',
  when: {
    op: 'or',
    of: [
      { op: 'flag', score: 'falls', flag: 'old' },
      { op: 'unknown', item: 'fluid', is: 'declined' },
    ],
  },
  then: {
    op: 'band',
    value: { op: 'score', score: 'falls', of: 'total' },
    bands: [{ max: 3, gives: 'low' }],
  },
  otherwise: {
    op: 'add-to-date',
    date: answer('born'),
    unit: 'weeks',
    amount: {
      op: 'least',
      of: [
        { op: 'first-known', of: [{ op: 'days-between', from: answer('born'), to: { op: 'today' } }, constant(7)] },
        { op: 'over', items: 'medicines', fold: 'count' },
      ],
    },
  },
};

/** The kinds of questions a chart and an assessment need, each with everything it can have. */
export const laterKinds: readonly FormItem[] = [
  {
    type: 'quantity',
    id: 'fluid',
    label: 'Fluid',
    units: [
      { code: 'mL', label: 'millilitres' },
      { code: 'L', label: 'litres', factor: '1000' },
    ],
    min: 0,
    max: '4000.0',
    decimalPlaces: 1,
    unknowns: ['not-asked', 'declined'],
    points: [{ under: 1000, weight: '2.0' }],
  },
  { type: 'quantity', id: 'height2', label: 'Height', units: [{ code: 'cm', label: 'cm' }], initial: constant(170) },
  {
    type: 'scale',
    id: 'pain',
    label: 'Pain',
    min: 0,
    max: 10,
    step: 2,
    marks: { 0: 'none', 10: 'the worst' },
    points: [{ min: 6, weight: 1 }],
    enableWhen: { op: 'greater', left: answer('fluid'), right: constant(500) },
  },
  { type: 'integer', id: 'visits', label: 'Visits', unit: 'a day', unitCode: '/d', points: [{ over: 3, weight: 1 }] },
  {
    type: 'partial-date',
    id: 'moved',
    label: 'Moved in',
    min: '1990-01-01',
    max: 'today',
    initial: constant('1994-05'),
  },
  {
    type: 'date-time',
    id: 'fell',
    label: 'Fell',
    min: '2020-01-01T00:00',
    max: 'today',
    initial: constant('2026-06-01T09:30'),
  },
  { type: 'text', id: 'page', label: 'Page', format: 'url', initial: constant('https://careplan-kit.example/') },
  { type: 'text', id: 'postcode', label: 'Postcode', pattern: '[A-Z]{1,2}\\d.*' },
  {
    type: 'choice',
    id: 'diet',
    label: 'Diet',
    options: [
      { code: 'soft', label: 'Soft', system: 'https://careplan-kit.example/codes', version: '2' },
      { code: 'usual', label: 'Usual' },
    ],
    open: { label: 'Another' },
    repeats: {},
    control: 'radio-button',
  },
  {
    type: 'multiple-choice',
    id: 'aids',
    label: 'Aids',
    options: [
      { code: 'frame', label: 'Frame' },
      { code: 'stick', label: 'Stick' },
      { code: 'none', label: 'None of these', exclusive: true, weight: 2 },
    ],
    open: {},
    mostChoices: 2,
    initial: {
      op: 'which',
      of: [
        { when: always, gives: 'frame' },
        { when: always, gives: 'stick' },
      ],
    },
  },
  {
    type: 'look-up',
    id: 'allergy',
    label: 'Allergy',
    valueSet: 'https://careplan-kit.example/ValueSet/allergies',
    open: {},
  },
  { type: 'signature', id: 'signed', label: 'Signed', methods: ['drawn'], signer: 'the person' },
  { type: 'body-map', id: 'marks', label: 'Marks', kinds: [{ code: 'bruise', label: 'Bruise' }], mostMarks: 20 },
  { type: 'reference', id: 'son', label: 'Son', classes: ['RelatedPerson', 'Patient'] },
  { type: 'reference', id: 'plan', label: 'Plan', classes: ['About Me'] },
  ...repeating,
  { type: 'date', id: 'review', label: 'Review', calculate: readAll },
];
