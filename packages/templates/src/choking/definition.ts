// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';
import { drinkLevelOfFlow } from './levels.js';
import { foodAndDrink } from './parts/food-and-drink.js';
import { whatHappens } from './parts/what-happens.js';

/** Choking and swallowing, without a score. Levels of food and drink are a clinician's; the form only records them. */
export const choking: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'choking',
  url: 'https://careplan-kit.example/form/choking',
  version: '1.0.0',
  status: 'active',
  title: 'Choking and swallowing',
  description: 'What makes choking likely, whether a therapist has to be asked, and what food and drink were set.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Levels and names: The International Dysphagia Diet Standardisation Initiative 2019, iddsi.org/framework, licensed under CC BY-SA 4.0; names and numbers are unchanged and no description is reproduced. All other words are our own.',
  },
  items: [
    {
      type: 'group',
      id: 'about',
      label: 'Before you begin',
      items: [
        {
          type: 'text',
          id: 'kindOfAssessment',
          label: 'Kind of assessment',
          hidden: true,
          initial: { op: 'constant', value: 'Choking and swallowing assessment' },
          binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
        },
        {
          type: 'date',
          id: 'assessedOn',
          label: 'When did you look at this with the person?',
          required: true,
          max: 'today',
          initial: { op: 'today' },
        },
      ],
    },
    whatHappens,
    foodAndDrink,
    {
      type: 'group',
      id: 'atMeals',
      label: 'At meals',
      items: [
        { type: 'long-text', id: 'posture', label: 'How do they sit, and for how long afterwards?' },
        {
          type: 'choice',
          id: 'supervision',
          label: 'Who is with them when they eat and drink?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'beside', label: 'Somebody sits beside them the whole time' },
            { code: 'in-room', label: 'Somebody is in the room' },
            { code: 'alone', label: 'They eat alone' },
          ],
        },
        {
          type: 'long-text',
          id: 'help',
          label: 'What helps?',
          help: 'Small spoon, one thing at a time, no talking, dentures in, tablets one by one. Ask before crushing any tablet.',
        },
        {
          type: 'choice',
          id: 'trained',
          label: 'Is everybody who is with them at meals trained in first aid for choking?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'trainNow',
          label: 'See to it that somebody who is trained is there at every meal.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'unknown', item: 'trained' },
              { op: 'equal', left: { op: 'answer', item: 'trained' }, right: { op: 'constant', value: 'no' } },
            ],
          },
        },
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say about food and drink?',
          unknowns: ['not-asked', 'declined'],
        },
        {
          type: 'choice',
          id: 'wantsOtherwise',
          label: 'Do they want to eat or drink something else than was advised?',
          unknowns: ['not-asked', 'unknown'],
          options: [
            { code: 'no', label: 'No' },
            { code: 'yes', label: 'Yes' },
          ],
        },
        {
          type: 'text',
          id: 'decisionRecord',
          label: 'Where is it written what was decided, and whether they could decide it?',
          help: 'An adult who can decide may take this risk. Whether they can, and what is in their interest if not, has forms of its own.',
          required: true,
          unknowns: ['unknown'],
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'wantsOtherwise' },
            right: { op: 'constant', value: 'yes' },
          },
        },
      ],
    },
    whatFollows,
  ],
  scores: [
    {
      id: 'iddsi-flow-test',
      title: 'IDDSI flow test',
      version: '2.0 (2019)',
      parts: [],
      results: [drinkLevelOfFlow],
    },
  ],
};
