// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { gettingOut } from './parts/getting-out.js';

/** A personal emergency evacuation plan: what the person notices, what helps them out, and whether there are enough staff at night. */
export const evacuationPlan: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'evacuation-plan',
  url: 'https://careplan-kit.example/form/evacuation-plan',
  version: '1.0.0',
  status: 'active',
  title: 'Getting out in an emergency',
  description:
    'A personal emergency evacuation plan (PEEP): how this person gets out when there is a fire, by day and by night.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'All words are our own. The topics follow government guidance on fire safety in residential care, which contains public sector information licensed under the Open Government Licence v3.0.',
  },
  items: [
    {
      type: 'group',
      id: 'about',
      label: 'Room and person',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Personal emergency evacuation plan' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          help: 'Anew on the day they change rooms, and whenever they move, see, hear or sleep differently.',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
        { type: 'text', id: 'room', label: 'Which room, on which floor?', required: true },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say?',
          help: 'Their wish does not change what must be safe, but it changes how you do it.',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    {
      type: 'group',
      id: 'alarm',
      label: 'When the alarm goes',
      items: [
        {
          type: 'choice',
          id: 'hears',
          label: 'Do they hear the alarm, or notice it in another way?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes, asleep too' },
            { code: 'awake', label: 'Only awake, or with a hearing aid' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'choice',
          id: 'understands',
          label: 'Do they understand what it means and what to do?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'told', label: 'When somebody tells or shows them' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'somebodyGoes',
          label: 'Somebody has to go to this person at every alarm. Say below who.',
          enableWhen: {
            op: 'not',
            of: {
              op: 'and',
              of: [
                {
                  op: 'equal',
                  left: {
                    op: 'first-known',
                    of: [
                      { op: 'answer', item: 'hears' },
                      { op: 'constant', value: 'not-known' },
                    ],
                  },
                  right: { op: 'constant', value: 'yes' },
                },
                {
                  op: 'equal',
                  left: {
                    op: 'first-known',
                    of: [
                      { op: 'answer', item: 'understands' },
                      { op: 'constant', value: 'not-known' },
                    ],
                  },
                  right: { op: 'constant', value: 'yes' },
                },
              ],
            },
          },
        },
        {
          type: 'long-text',
          id: 'awareness',
          label: 'What have they been shown, and what happened at the last drill?',
          help: 'How you told them, with pictures or signs if they use them, and what they did.',
        },
        {
          type: 'multiple-choice',
          id: 'fireDangers',
          label: 'Is one of these in the room or on the person?',
          required: true,
          options: [
            { code: 'oxygen', label: 'Oxygen' },
            { code: 'emollient', label: 'Creams on the skin, clothes or bedding' },
            { code: 'air-mattress', label: 'Air mattress' },
            { code: 'smoking', label: 'Smokes, or uses lighters or candles' },
            { code: 'none', label: 'None, I looked', exclusive: true },
          ],
        },
        {
          type: 'display',
          id: 'oxygenAndCreams',
          label:
            'Oxygen and creams make a fire fierce, washed clothes too. No flame, no smoking near the person; tell the fire service where the oxygen is.',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'fireDangers' }, list: ['oxygen', 'emollient'] },
        },
        {
          type: 'display',
          id: 'airMattress',
          label: 'A burning air mattress feeds the fire with air. Say below how the person is moved from it.',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'fireDangers' }, list: ['air-mattress'] },
        },
        {
          type: 'long-text',
          id: 'fireDangersWhat',
          label: 'What is done about it?',
          required: true,
          enableWhen: { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'fireDangers' }, list: ['none'] } },
        },
      ],
    },
    gettingOut,
    whatFollows,
  ],
};
