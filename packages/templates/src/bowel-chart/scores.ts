// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, Variable } from '@careplan-kit/forms/contract';
import { answer, any, constant, inAny, is, oneOf, surely, variable } from '../expressions.js';
import { LOOSE, OPEN } from './opened.js';

const openToday = inAny('opened', surely(oneOf('type', ...OPEN)));

export const variables: readonly Variable[] = [
  {
    name: 'daysSince',
    value: {
      op: 'if',
      when: openToday,
      then: constant(0),
      otherwise: {
        op: 'first-known',
        of: [{ op: 'days-between', from: answer('lastOpened'), to: answer('date') }, answer('daysSinceLast')],
      },
    },
  },
  { name: 'loose', value: { op: 'over', items: 'opened', fold: 'count', value: surely(oneOf('type', ...LOOSE)) } },
  {
    name: 'tooLong',
    value: is(variable('daysSince'), 'greater-or-equal', {
      op: 'first-known',
      of: [answer('askAfterDays'), constant(3)],
    }),
  },
  {
    name: 'looseOften',
    value: any(is(variable('loose'), 'greater-or-equal', 3), is(answer('looseIn24h'), 'greater-or-equal', 3)),
  },
  { name: 'bloodSeen', value: inAny('opened', surely(is(answer('blood'), 'equal', true))) },
];

/** What the day asks for. There is no total: three questions, each by itself. */
export const bowels: Score = {
  id: 'bowel-chart',
  title: 'Bowel chart',
  parts: [],
  flags: [
    {
      code: 'no-movement',
      label: 'Not open for three days, or as long as was agreed for them: follow the plan, ask the nurse',
      when: variable('tooLong'),
    },
    {
      code: 'diarrhoea',
      label: 'Three or more loose stools in 24 hours: ask the nurse',
      when: variable('looseOften'),
    },
    { code: 'blood', label: 'Blood, mucus or black stool: ask now', when: variable('bloodSeen') },
  ],
  results: [
    { code: 'daysSinceLast', label: 'Whole days since the bowels last opened', value: variable('daysSince') },
    { code: 'looseToday', label: 'Loose stools written down on this sheet', value: variable('loose') },
  ],
};

/** What a type stands for, without a diagnosis. */
export const stoolType = (type: Expression): Score => {
  const among = (...list: string[]): Expression => ({ op: 'in', value: type, list });
  return {
    id: 'bristol-stool',
    title: 'Type of the last stool',
    version: '1997',
    parts: [],
    bands: [
      { code: 'constipation', label: 'Hard', when: among('1', '2') },
      { code: 'normal', label: 'Usual', when: among('3', '4') },
      { code: 'loose', label: 'Tending to loose', when: among('5') },
      { code: 'diarrhoea', label: 'Loose or watery', when: among('6', '7') },
    ],
  };
};
