// SPDX-License-Identifier: Apache-2.0
// What councils ask at a yearly review, in our own words: forty questions in seven sections, a count of points with what
// it means, hours of help added up, and questions that come only after an answer.

const words = (id, label, more) => ({ type: 'long-text', id, label, ...more });
const line = (id, label, more) => ({ type: 'text', id, label, ...more });
const yesNo = (id, label, more) => ({ type: 'boolean', id, label, ...more });
const day = (id, label, more) => ({ type: 'date', id, label, ...more });
const hours = (id, label, more) => ({ type: 'integer', id, label, unit: 'hours', min: 0, max: 168, ...more });
const options = (labels) => labels.map((label, at) => ({ code: `o-${at + 1}`, label }));
const oneOf = (id, label, labels, more) => ({ type: 'choice', id, label, options: options(labels), ...more });
const manages = (id, label) => ({
  ...{ type: 'choice', id, label, required: true },
  options: ['Alone', 'With some help', 'With a lot of help', 'Not at all'].map((words, weight) => ({
    code: `m-${weight}`,
    label: words,
    weight,
  })),
});
const section = (id, label, items, more) => ({ type: 'group', id, label, items, ...more });
const when = (item, op, value) => ({ op, left: { op: 'answer', item }, right: { op: 'constant', value } });
const isSo = (item, option) => ({ enableWhen: when(item, 'equal', `o-${option}`) });
const NEEDS = ['washing', 'dressing', 'eating', 'toilet', 'moving', 'home'];
const POINTS = NEEDS.map((item) => ({ value: { op: 'weight', item } }));

export const councilReference = {
  ...{ format: 'careplan-kit/form-1', id: 'review', url: 'https://home.example/forms/review', version: '1.0.0' },
  ...{ status: 'active', title: 'Yearly review for the council', language: 'en-GB' },
  licence: { kind: 'own-words', text: 'Our own words.' },
  items: [
    section('visit', 'The review', [
      day('reviewedOn', 'When was the review?', { required: true, max: 'today' }),
      oneOf('where', 'Where was it held?', ['At home', 'In the care home', 'By telephone'], { required: true }),
      line('reviewer', 'Who held it?', { required: true }),
      words('present', 'Who else was there?'),
      oneOf('spoke', 'Did the person speak for themselves?', ['Yes', 'With an advocate', 'No']),
      line('advocate', 'Who is the advocate?', isSo('spoke', 2)),
      words('notSpoke', 'Why not, and who spoke for them?', isSo('spoke', 3)),
    ]),
    section('outcomes', 'What they wanted', [
      words('wanted', 'What did they want from their care this year?', { required: true }),
      oneOf('reached', 'Has it come about?', ['Yes', 'In part', 'No']),
      words('inTheWay', 'What stood in the way?', {
        enableWhen: { op: 'in', value: { op: 'answer', item: 'reached' }, list: ['o-2', 'o-3'] },
      }),
      words('wantsNow', 'What do they want next year?'),
      words('proudOf', 'What went well?'),
      words('people', 'Whom do they see, and how often?'),
    ]),
    section('needs', 'Day to day', [
      manages('washing', 'How do they manage with washing?'),
      manages('dressing', 'How do they manage with dressing?'),
      manages('eating', 'How do they manage with eating and drinking?'),
      manages('toilet', 'How do they manage with the toilet?'),
      manages('moving', 'How do they manage with moving about?'),
      manages('home', 'How do they manage with keeping the home clean?'),
      words('changed', 'What has changed since last year?'),
    ]),
    section('help', 'Help in a week', [
      hours('paid', 'Hours of paid help'),
      hours('family', 'Hours of help from family and friends'),
      hours('other', 'Hours of other help'),
      {
        ...{ type: 'integer', id: 'allHours', label: 'Hours of help in all', unit: 'hours', readOnly: true },
        calculate: { op: 'sum', of: ['paid', 'family', 'other'].map((item) => ({ op: 'answer', item })) },
      },
      oneOf('enough', 'Is the help enough?', ['Yes', 'Not always', 'No']),
      words('missing', 'What is missing?', {
        enableWhen: { op: 'or', of: [when('enough', 'equal', 'o-3'), when('paid', 'less', 1)] },
      }),
    ]),
    section('carer', 'Who cares for them', [
      oneOf('hasCarer', 'Does somebody unpaid care for them?', ['Yes', 'No'], { required: true }),
      line('carerName', 'Who is it?', isSo('hasCarer', 1)),
      words('carerView', 'How does that person see it?', isSo('hasCarer', 1)),
      oneOf('carerAssessed', 'Were they offered an assessment of their own?', ['Yes', 'No'], isSo('hasCarer', 1)),
    ]),
    section('safety', 'Safe and well', [
      oneOf('fell', 'Did they fall this year?', ['Yes', 'No']),
      hours('times', 'How many times?', { unit: 'falls', max: 400, min: 1, ...isSo('fell', 1) }),
      words('worries', 'Is there anything they are afraid of?'),
      yesNo('hospital', 'Were they in hospital this year?'),
      words('medicines', 'Is there anything about medicines to change?'),
    ]),
    section('decision', 'What follows', [
      oneOf('plan', 'What happens to the plan?', ['It stays', 'It changes', 'It ends'], { required: true }),
      words('changes', 'What changes, and from when?', isSo('plan', 2)),
      words('ends', 'Why does it end, and what comes after?', isSo('plan', 3)),
      yesNo('agreed', 'Does the person agree?', { required: true }),
      day('nextReview', 'When is the next review?', { min: 'today' }),
    ]),
  ],
  scores: [
    {
      ...{ id: 'help', title: 'Help needed', parts: POINTS },
      bands: [
        { code: 'little', label: 'A little help', max: 5 },
        { code: 'much', label: 'Much help', min: 6, max: 12 },
        { code: 'most', label: 'Help with most things', min: 13 },
      ],
    },
  ],
};

const managed = (...answers) =>
  Object.fromEntries(
    councilReference.items[2].items.slice(0, NEEDS.length).map(({ label }, at) => [label, answers[at]]),
  );
const [ALONE, SOME, LOT, NOT] = ['Alone', 'With some help', 'With a lot of help', 'Not at all'];

export const councilPeople = {
  nobody: {},
  Betty: {
    'When was the review?': '2026-11-20',
    'Where was it held?': 'In the care home',
    'Did the person speak for themselves?': 'With an advocate',
    'Has it come about?': 'In part',
    ...managed(SOME, SOME, ALONE, SOME, LOT, NOT),
    'Hours of paid help': '20',
    'Hours of help from family and friends': '3',
    'Hours of other help': '0',
    'Does somebody unpaid care for them?': 'Yes',
    'What happens to the plan?': 'It changes',
  },
  James: {
    'When was the review?': '2026-12-24',
    'Did the person speak for themselves?': 'No',
    ...managed(ALONE, ALONE, SOME, ALONE, SOME, LOT),
    'Hours of paid help': '0',
    'Did they fall this year?': 'Yes',
    'How many times?': '0',
    'What happens to the plan?': 'It ends',
  },
  'Mr Green': {
    ...managed(NOT, NOT, LOT, LOT, NOT, NOT),
    'Hours of paid help': '169',
    'Is the help enough?': 'No',
    'Does somebody unpaid care for them?': 'No',
  },
};
