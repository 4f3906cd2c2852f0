// SPDX-License-Identifier: Apache-2.0
import type { BooleanItem } from '../../src/contract/definition.js';
import type { Expression } from '../../src/contract/expression.js';
import { OWN_RECORD, all, answer, any, choose, constant, instrument, is, not, yes } from './build.js';

const check = (id: string, label: string, help?: string): BooleanItem => ({
  type: 'boolean',
  id,
  label,
  ...(help !== undefined && { help }),
});
const no = (item: string): Expression => is(answer(item), 'equal', false);
/** Blank counts as not yet shown. */
const shown = (value: Expression): Expression => ({ op: 'first-known', of: [value, constant(false)] });
const abilities = ['understand', 'retain', 'useWeigh', 'communicate'];

export const mcaCapacity = instrument({
  id: 'mca-capacity',
  title: 'Mental capacity for one decision',
  description:
    'England and Wales. For one decision at one time. Capacity is assumed; the conclusion is the assessor’s own, and nothing here draws it.',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (Mental Capacity Act 2005, sections 1 to 3).',
  },
  items: [
    { type: 'long-text', id: 'decision', label: 'The decision, and when it has to be made', required: true },
    { type: 'long-text', id: 'relevantInfo', label: 'What the person has to know for it', required: true },
    { type: 'long-text', id: 'support', label: 'What was done to help the person decide', required: true },
    check('supportGiven', 'Everything practicable was done to help'),
    check('understand', 'Can understand what matters for it'),
    check('retain', 'Can keep it in mind long enough', 'A short time can be enough.'),
    check('useWeigh', 'Can use it and weigh it'),
    check('communicate', 'Can say or show what they decide, in any way'),
    check('impairment', 'There is an impairment of, or a disturbance in, the mind or brain'),
    check('causal', 'That is why the person cannot do it'),
    check('fluctuates', 'It comes and goes, or the decision could wait'),
    check('unwise', 'The only worry is that the decision is unwise'),
    {
      type: 'choice',
      id: 'conclusion',
      label: 'Conclusion of the assessor',
      options: [
        { code: 'has-capacity', label: 'Has capacity for this decision' },
        { code: 'lacks-capacity', label: 'Lacks capacity for this decision at this time' },
      ],
    },
  ],
  scores: [
    {
      id: 'mca-capacity',
      title: 'What is recorded for the conclusion',
      version: 'Mental Capacity Act 2005; [2021] UKSC 52',
      parts: [],
      flags: [
        {
          code: 'not-evidenced',
          label: 'What is recorded does not yet support that the person lacks capacity',
          when: all(
            is(answer('conclusion'), 'equal', 'lacks-capacity'),
            not(shown(all(yes('supportGiven'), any(...abilities.map(no)), yes('impairment'), yes('causal')))),
          ),
        },
      ],
      results: [{ code: 'conclusion', label: 'Conclusion of the assessor', value: answer('conclusion') }],
    },
  ],
});

const after = (amount: number, unit: 'days' | 'months', date: Expression): Expression => ({
  op: 'add-to-date',
  date,
  amount: constant(amount),
  unit,
});

export const dols = instrument({
  id: 'dols',
  title: 'Deprivation of liberty: dates of an authorisation',
  description:
    'Facts and dates. Whether someone is deprived of their liberty is for a trained manager to say, with advice.',
  licence: OWN_RECORD('Lengths after Schedule A1 of the Mental Capacity Act 2005. The first day counts.'),
  items: [
    {
      type: 'choice',
      id: 'kind',
      label: 'Kind of authorisation',
      options: [
        { code: 'urgent', label: 'Urgent: seven days' },
        { code: 'standard12m', label: 'Standard: twelve months' },
      ],
    },
    { type: 'date', id: 'start', label: 'First day' },
  ],
  scores: [
    {
      id: 'dols',
      title: 'Dates',
      parts: [],
      results: [
        {
          code: 'lastDay',
          label: 'Last day',
          value: choose(
            is(answer('kind'), 'equal', 'urgent'),
            after(6, 'days', answer('start')),
            after(-1, 'days', after(12, 'months', answer('start'))),
          ),
        },
      ],
    },
  ],
});
