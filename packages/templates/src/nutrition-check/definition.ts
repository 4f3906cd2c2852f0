// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';

/** Eating and drinking, without a score: what changed, what is in the way, and who must look. */
export const nutritionCheck: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'nutrition-check',
  url: 'https://careplan-kit.example/form/nutrition-check',
  version: '1.0.0',
  status: 'active',
  title: 'Eating and drinking enough',
  description:
    'Looks at weight, appetite and what is in the way of eating and drinking. There is no score. It stands beside a licensed screening tool and does not replace it.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No nutrition score is used or reproduced.' },
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
          initial: { op: 'constant', value: 'Eating and drinking check' },
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
        {
          type: 'long-text',
          id: 'personsView',
          label: 'What does the person say?',
          unknowns: ['not-asked', 'declined'],
        },
      ],
    },
    {
      type: 'group',
      id: 'weightGroup',
      label: 'Weight',
      items: [
        {
          type: 'decimal',
          id: 'weight',
          label: 'Weight',
          unit: 'kg',
          unitCode: 'kg',
          min: 1,
          max: 500,
          decimalPlaces: 1,
          required: true,
          unknowns: ['unknown', 'declined'],
        },
        {
          type: 'date',
          id: 'weighedOn',
          label: 'When were they weighed?',
          max: 'today',
          enableWhen: { op: 'exists', item: 'weight' },
        },
        {
          type: 'choice',
          id: 'weightChange',
          label: 'Has their weight changed in the last six months without wanting it?',
          help: 'Loose clothes, rings or dentures say it too.',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'no', label: 'No' },
            { code: 'lost', label: 'They have lost' },
            { code: 'gained', label: 'They have gained' },
          ],
        },
        {
          type: 'long-text',
          id: 'weightChangeHow',
          label: 'How much, and in how long?',
          enableWhen: { op: 'in', value: { op: 'answer', item: 'weightChange' }, list: ['lost', 'gained'] },
        },
        {
          type: 'text',
          id: 'licensedTool',
          label: 'Which screening tool does the home use, and when was it last done?',
          help: 'A licensed tool is filled in as its owner says, in a form of its own.',
          unknowns: ['unknown'],
        },
      ],
    },
    {
      type: 'group',
      id: 'intake',
      label: 'Eating and drinking now',
      items: [
        {
          type: 'choice',
          id: 'eats',
          label: 'How much do they eat of most meals?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'most', label: 'Most of it' },
            { code: 'half', label: 'About half' },
            { code: 'little', label: 'Little or nothing' },
          ],
        },
        {
          type: 'choice',
          id: 'noFood',
          label: 'Have they eaten next to nothing for five days, or will they?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'noFoodToday',
          label: 'Ring the GP today. Do not begin with large meals or shakes before somebody qualified has said how.',
          enableWhen: {
            op: 'or',
            of: [{ op: 'equal', left: { op: 'answer', item: 'noFood' }, right: { op: 'constant', value: 'yes' } }],
          },
        },
        {
          type: 'choice',
          id: 'drinks',
          label: 'Do they drink enough?',
          help: 'Dark urine, a dry mouth, sudden confusion.',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'reminded', label: 'When reminded or helped' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'drinkToday',
          label: 'Write down what they drink from now on, and tell the nurse or GP today.',
          enableWhen: {
            op: 'or',
            of: [{ op: 'equal', left: { op: 'answer', item: 'drinks' }, right: { op: 'constant', value: 'no' } }],
          },
        },
        {
          type: 'display',
          id: 'lossOrLittle',
          label: 'Weight lost or little eaten: ask the GP or a dietitian, and say below what is done until then.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'weightChange' }, right: { op: 'constant', value: 'lost' } },
              { op: 'equal', left: { op: 'answer', item: 'eats' }, right: { op: 'constant', value: 'little' } },
            ],
          },
        },
        {
          type: 'multiple-choice',
          id: 'inTheWay',
          label: 'What is in the way?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'mouth', label: 'Mouth, teeth or dentures' },
            { code: 'swallowing', label: 'Swallowing' },
            { code: 'hands', label: 'Hands, cutlery, reaching' },
            { code: 'mood', label: 'Mood or loneliness' },
            { code: 'memory', label: 'Forgetting, or not knowing it as food' },
            { code: 'pain', label: 'Pain, sickness or stool' },
            { code: 'medicines', label: 'Medicines' },
            { code: 'food', label: 'Not the food they like or may eat' },
            { code: 'none', label: 'Nothing, they eat well', exclusive: true },
          ],
          open: { label: 'Something else' },
        },
      ],
    },
    {
      type: 'group',
      id: 'wishes',
      label: 'Likes, faith and help',
      items: [
        {
          type: 'long-text',
          id: 'likes',
          label: 'What do they like, and when?',
          help: 'Times, places, company, portions, what their faith or conscience asks.',
        },
        {
          type: 'choice',
          id: 'specialDiet',
          label: 'Is there a special diet or a level of food or drink?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'text',
          id: 'specialDietWhat',
          label: 'Which, and who said so?',
          required: true,
          unknowns: ['unknown'],
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'specialDiet' },
            right: { op: 'constant', value: 'yes' },
          },
        },
        { type: 'long-text', id: 'helpAtMeals', label: 'What help do they need at meals?' },
      ],
    },
    whatFollows,
  ],
};
