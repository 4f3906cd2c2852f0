// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { all, answer, constant, is, oneOf } from '../expressions.js';
import { effectOpen, notHelped } from './parts/conditions.js';
import { pains } from './parts/pains.js';
import { person } from './parts/person.js';

const daysAgo: Expression = { op: 'days-between', from: answer('painOn'), to: { op: 'today' } };
const over = (fold: 'any' | 'sum' | 'greatest', value: Expression): Expression => ({
  op: 'over',
  items: 'pains',
  fold,
  value,
});
/** Of today or yesterday, so that nothing is lost over midnight. */
const lately = (when: Expression): Expression => all(is(daysAgo, 'less-or-equal', 1), when);

/** Pain as the person says it, or as it is seen, with what was given and what came of it. */
export const painChart: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'pain-chart',
  url: 'https://careplan-kit.example/form/pain-chart',
  version: '1.0.0',
  status: 'active',
  title: 'Pain chart',
  description: 'How much it hurts, where and when, what helped, and how it was afterwards.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. A number from 0 to 10 is nobody’s property.' },
  items: [person, pains],
  variables: [
    {
      name: 'highestToday',
      value: over('greatest', {
        op: 'if',
        when: {
          op: 'and',
          of: [is(daysAgo, 'equal', 0), { op: 'exists', item: 'painScore' }],
        },
        then: answer('painScore'),
        otherwise: constant(-1),
      }),
    },
  ],
  scores: [
    {
      id: 'pain-chart',
      title: 'Pain today',
      parts: [],
      flags: [
        {
          code: 'effect-not-asked',
          label: 'A medicine was given, and nobody has written how it was afterwards',
          when: over('any', effectOpen),
        },
        {
          code: 'tell',
          label: 'Pain as high as the number at which somebody is told',
          when: over('any', lately(is(answer('painScore'), 'greater-or-equal', answer('tellFrom')))),
        },
        { code: 'not-helped', label: 'A medicine has not helped', when: over('any', lately(notHelped)) },
      ],
      results: [
        {
          code: 'highestToday',
          label: 'Highest number they gave today',
          value: {
            op: 'band',
            value: { op: 'variable', name: 'highestToday' },
            // Without a number today there is none, and not 0.
            bands: Array.from({ length: 11 }, (_, number) => ({ min: number, max: number, gives: number })),
          },
        },
        {
          code: 'dosesToday',
          label: 'Times a medicine was given for it today',
          value: over('sum', {
            op: 'if',
            when: {
              op: 'and',
              of: [is(daysAgo, 'equal', 0), oneOf('medicineGiven', 'yes')],
            },
            then: constant(1),
            otherwise: constant(0),
          }),
        },
      ],
    },
  ],
};
