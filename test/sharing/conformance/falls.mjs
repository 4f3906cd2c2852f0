// SPDX-License-Identifier: Apache-2.0
// The form and the cases that pages are tried with.
const FALLS = 'https://caspa.example/forms/falls';
const whole = {
  format: 'careplan-kit/form-1',
  version: '1.0.0',
  status: 'active',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'CASPA.' },
};

export const FORM = {
  ...whole,
  id: 'falls',
  url: FALLS,
  title: 'Falls',
  items: [
    {
      type: 'integer',
      id: 'falls',
      label: 'How many falls in the last twelve months?',
      min: 0,
      max: 500,
      required: true,
      locked: 'always',
    },
    { type: 'boolean', id: 'fear', label: 'Is the person afraid of falling?', locked: 'always' },
    { type: 'long-text', id: 'story', label: 'What happened the last time?', locked: 'may-hide' },
  ],
};
const fixture = { format: 'careplan-kit/fixture-1', form: FALLS, today: '2026-11-22' };
export const FIXTURES = {
  'two-falls.json': {
    ...fixture,
    id: 'two-falls',
    about: 'Two falls.',
    answers: { falls: '2', fear: true, story: 'In the bathroom, at night, on the way back to bed.' },
  },
  'no-fall.json': { ...fixture, id: 'no-fall', about: 'No fall.', answers: { falls: '0', fear: false } },
};

const RISK = { op: 'greater', left: { op: 'answer', item: 'count' }, right: { op: 'constant', value: 1 } };

/** Every kind of question that is typed or picked. */
export const KINDS = {
  form: {
    ...whole,
    id: 'kinds',
    url: 'https://caspa.example/forms/kinds',
    title: 'Every kind',
    items: [
      { type: 'text', id: 'name', label: 'What does the person like to be called?', locked: 'always' },
      { type: 'integer', id: 'count', label: 'How many visits?', min: 0, locked: 'always' },
      { type: 'text', id: 'why', label: 'Why so many?', enableWhen: RISK, locked: 'always' },
      { type: 'decimal', id: 'weight', label: 'Weight', locked: 'always' },
      {
        type: 'quantity',
        id: 'drunk',
        label: 'How much was drunk?',
        locked: 'always',
        units: [
          { code: 'mL', label: 'ml' },
          { code: 'L', label: 'litres' },
        ],
      },
      { type: 'scale', id: 'pain', label: 'How bad is the pain?', min: 0, max: 10, locked: 'always' },
      // No other day can be sent than that of the case.
      { type: 'date', id: 'day', label: 'Which day?', min: 'today', max: 'today', locked: 'always' },
      { type: 'partial-date', id: 'since', label: 'Since when?', locked: 'always' },
      { type: 'time', id: 'at', label: 'What time?', locked: 'always' },
      { type: 'date-time', id: 'seen', label: 'When was it seen?', locked: 'always' },
      {
        type: 'choice',
        id: 'aid',
        label: 'Which aid?',
        locked: 'always',
        options: [
          { code: 'stick', label: 'Stick' },
          { code: 'frame', label: 'Frame' },
        ],
      },
      {
        type: 'multiple-choice',
        id: 'food',
        label: 'What is eaten?',
        locked: 'always',
        options: ['soup', 'bread', 'fruit'].map((code) => ({ code, label: code[0].toUpperCase() + code.slice(1) })),
      },
      {
        type: 'choice',
        id: 'town',
        label: 'Which town?',
        locked: 'always',
        options: Array.from({ length: 40 }, (_, at) => ({ code: `t${at}`, label: `Town number ${at}` })),
      },
      {
        type: 'choice',
        id: 'pet',
        label: 'Which pet?',
        locked: 'always',
        open: { label: 'Another' },
        options: [
          { code: 'cat', label: 'Cat' },
          { code: 'dog', label: 'Dog' },
        ],
      },
      { type: 'text', id: 'faith', label: 'Which faith?', unknowns: ['declined', 'unknown'], locked: 'always' },
      { type: 'boolean', id: 'well', label: 'Is the person well?', locked: 'always' },
      {
        type: 'group',
        id: 'visit',
        label: 'Visits',
        repeats: { each: 'visit' },
        items: [
          { type: 'text', id: 'who', label: 'Who came?', locked: 'always' },
          { type: 'date', id: 'when', label: 'When?', locked: 'always' },
        ],
      },
      {
        type: 'signature',
        id: 'signed',
        label: 'Signature',
        methods: ['typed'],
        locked: 'always',
      },
    ],
    scores: [{ id: 'visits', title: 'Visits', parts: [{ label: 'Visits', value: { op: 'answer', item: 'count' } }] }],
  },
  fixture: {
    ...fixture,
    form: 'https://caspa.example/forms/kinds',
    id: 'kinds',
    today: '2025-03-04',
    about: 'One of each.',
    answers: {
      name: 'Betty',
      count: '3',
      why: 'She fell.',
      weight: '61.50',
      drunk: { value: '1.5', unit: 'L' },
      pain: '4',
      day: '2025-03-04',
      since: '1998-05',
      at: '09:05',
      seen: '2025-03-03T19:40',
      aid: 'frame',
      food: ['soup', 'fruit'],
      town: 't17',
      pet: { text: 'A tortoise' },
      faith: { unknown: 'declined' },
      well: false,
      'who~e1': 'Robert',
      'when~e1': '2026-11-20',
      'who~e2': 'The district nurse',
      'when~e2': '2026-11-21',
      signed: { signedBy: 'Robert', relation: 'son', method: 'typed', signedAt: '2026-11-22T09:30:00Z' },
    },
    entries: { visit: ['e1', 'e2'] },
  },
};
