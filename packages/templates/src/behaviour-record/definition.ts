// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition } from '@careplan-kit/forms/contract';
import { all, answer, inAny, is, oneOf } from '../expressions.js';
import { events, restricted } from './parts/events.js';

const daysAgo: Expression = { op: 'days-between', from: answer('eventOn'), to: { op: 'today' } };
const lately = is(daysAgo, 'less-or-equal', 1);

/** What led to it, what happened, what followed. Behaviour tells of a need; the record looks for it. */
export const behaviourRecord: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'behaviour-record',
  url: 'https://careplan-kit.example/form/behaviour-record',
  version: '1.0.0',
  status: 'active',
  title: 'Record of behaviour',
  description: 'What led to it, what happened, what followed. Somebody who is upset tells us something.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. The order before, during, after is in general use.' },
  items: [
    {
      type: 'group',
      id: 'known',
      label: 'What is known already',
      items: [
        {
          type: 'group',
          id: 'triggers',
          label: 'What sets it off',
          help: 'Add what you have learned; it goes into the record.',
          repeats: { each: 'trigger' },
          binding: { class: 'Trigger factors' },
          items: [
            {
              type: 'text',
              id: 'trigger',
              label: 'What is it?',
              required: true,
              binding: { class: 'Trigger factors', element: 'freeText' },
            },
          ],
        },
        { type: 'long-text', id: 'calms', label: 'What calms them?', help: 'Whoever comes next reads this first.' },
        {
          type: 'choice',
          id: 'shareAgreed',
          label: 'May this be shared with the mental health or learning disability team?',
          unknowns: ['not-asked'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
            { code: 'decided-for', label: 'They could not say; it was decided in their best interests' },
          ],
        },
      ],
    },
    events,
  ],
  scores: [
    {
      id: 'behaviour-record',
      title: 'What has to be seen to',
      parts: [],
      flags: [
        {
          code: 'restricted',
          label: 'The person was held back: the manager has to know',
          when: inAny('events', all(lately, restricted)),
        },
        {
          code: 'sudden-change',
          label: 'A sudden change: illness, pain or delirium has to be looked for today',
          when: inAny('events', all(lately, oneOf('change', 'new'))),
        },
        {
          code: 'harm',
          label: 'Somebody was hurt: the manager has to know',
          when: inAny('events', all(lately, oneOf('harm', 'person', 'other-resident', 'staff', 'visitor'))),
        },
      ],
      results: [
        {
          code: 'events',
          label: 'Events on this record',
          value: { op: 'over', items: 'events', fold: 'count', value: { op: 'exists', item: 'happened' } },
        },
        {
          code: 'daysSinceLast',
          label: 'Days since the last',
          value: {
            op: 'over',
            items: 'events',
            fold: 'least',
            // Unknown while an entry has nothing in it but today’s date.
            value: { op: 'if', when: is(answer('happened'), 'not-equal', ''), then: daysAgo, otherwise: daysAgo },
          },
        },
        {
          code: 'minutes',
          label: 'Minutes of all of them together',
          value: { op: 'over', items: 'events', fold: 'sum', value: answer('minutes') },
        },
      ],
    },
  ],
};
