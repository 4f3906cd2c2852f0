// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { whatFollows } from '../risk-assessment/parts/what-follows.js';

/** Mouth and teeth, part by part, without a score: one sore place is enough to act on. */
export const oralHealth: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'oral-health',
  url: 'https://careplan-kit.example/form/oral-health',
  version: '1.0.0',
  status: 'active',
  title: 'Mouth and teeth',
  description: 'Looks at the mouth part by part. There is no score: whatever is not as it should be is acted on.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. No scored mouth tool is used or reproduced.' },
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
          initial: { op: 'constant', value: 'Mouth and teeth check' },
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
      id: 'look',
      label: 'Look, with good light',
      items: [
        {
          type: 'choice',
          id: 'lips',
          label: 'Lips',
          help: 'Dry, cracked, sore at the corners?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'lipsSeen',
          label: 'What do you see: lips?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'lips' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'choice',
          id: 'tongue',
          label: 'Tongue',
          help: 'Coated, sore, very red or patchy?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'tongueSeen',
          label: 'What do you see: tongue?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'tongue' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'choice',
          id: 'gums',
          label: 'Gums and inside the cheeks',
          help: 'Red, swollen, bleeding, white patches or ulcers?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'gumsSeen',
          label: 'What do you see: gums and inside the cheeks?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'gums' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'choice',
          id: 'teeth',
          label: 'Natural teeth',
          help: 'Broken, loose, decayed, or food left on them?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
            { code: 'none-there', label: 'There are none' },
          ],
        },
        {
          type: 'long-text',
          id: 'teethSeen',
          label: 'What do you see: natural teeth?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'teeth' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'choice',
          id: 'dentures',
          label: 'Dentures',
          help: 'Broken, loose, not worn, not named, or not clean?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
            { code: 'none-there', label: 'There are none' },
          ],
        },
        {
          type: 'long-text',
          id: 'denturesSeen',
          label: 'What do you see: dentures?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'dentures' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'choice',
          id: 'saliva',
          label: 'Spit',
          help: 'Dry, sticky, or very little?',
          required: true,
          unknowns: ['declined'],
          options: [
            { code: 'well', label: 'As it should be' },
            { code: 'changed', label: 'Not as it should be' },
            { code: 'not-looked', label: 'Not looked at yet' },
          ],
        },
        {
          type: 'long-text',
          id: 'salivaSeen',
          label: 'What do you see: spit?',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'saliva' },
            right: { op: 'constant', value: 'changed' },
          },
        },
        {
          type: 'display',
          id: 'actOnIt',
          label:
            'Something is not as it should be. Say below what is done, and by when; do not wait for other changes.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'lips' }, right: { op: 'constant', value: 'changed' } },
              { op: 'equal', left: { op: 'answer', item: 'tongue' }, right: { op: 'constant', value: 'changed' } },
              { op: 'equal', left: { op: 'answer', item: 'gums' }, right: { op: 'constant', value: 'changed' } },
              { op: 'equal', left: { op: 'answer', item: 'teeth' }, right: { op: 'constant', value: 'changed' } },
              { op: 'equal', left: { op: 'answer', item: 'dentures' }, right: { op: 'constant', value: 'changed' } },
              { op: 'equal', left: { op: 'answer', item: 'saliva' }, right: { op: 'constant', value: 'changed' } },
            ],
          },
        },
        {
          type: 'choice',
          id: 'whiteRedOrUlcer',
          label: 'Is there a white or red patch, a lump or an ulcer that has been there for more than three weeks?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'seeDentist',
          label: 'Have a dentist or doctor look at it now: it has to be seen urgently.',
          enableWhen: {
            op: 'or',
            of: [
              { op: 'equal', left: { op: 'answer', item: 'whiteRedOrUlcer' }, right: { op: 'constant', value: 'yes' } },
            ],
          },
        },
      ],
    },
    {
      type: 'group',
      id: 'comfort',
      label: 'Pain, swallowing and the dentist',
      items: [
        {
          type: 'choice',
          id: 'pain',
          label: 'Does the mouth hurt?',
          help: 'Who cannot say it may bite, refuse food, hold the cheek, or not let you near.',
          required: true,
          unknowns: ['unknown', 'declined'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'long-text',
          id: 'painWhere',
          label: 'Where, and how do they show it?',
          enableWhen: { op: 'equal', left: { op: 'answer', item: 'pain' }, right: { op: 'constant', value: 'yes' } },
        },
        {
          type: 'display',
          id: 'painToday',
          label: 'Ask for a dentist today. A swollen face, fever or not being able to swallow: 111 or 999.',
          enableWhen: {
            op: 'or',
            of: [{ op: 'equal', left: { op: 'answer', item: 'pain' }, right: { op: 'constant', value: 'yes' } }],
          },
        },
        {
          type: 'choice',
          id: 'swallow',
          label: 'Do they cough, or keep food in the mouth?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
        },
        {
          type: 'display',
          id: 'seeChoking',
          label: 'Fill in the form on choking and swallowing as well.',
          enableWhen: {
            op: 'or',
            of: [{ op: 'equal', left: { op: 'answer', item: 'swallow' }, right: { op: 'constant', value: 'yes' } }],
          },
        },
        {
          type: 'partial-date',
          id: 'lastDentist',
          label: 'When did they last see a dentist?',
          max: 'today',
          unknowns: ['unknown', 'none-known'],
        },
        { type: 'text', id: 'dentist', label: 'Which dentist?', unknowns: ['unknown', 'none-known'] },
      ],
    },
    {
      type: 'group',
      id: 'dailyCare',
      label: 'Care of the mouth, day by day',
      items: [
        {
          type: 'choice',
          id: 'doesThemselves',
          label: 'Who cleans teeth and dentures?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'person', label: 'The person' },
            { code: 'reminded', label: 'The person, when reminded or set up' },
            { code: 'staff', label: 'Staff' },
          ],
        },
        {
          type: 'long-text',
          id: 'mouthCarePlan',
          label: 'How is it done, when and with what?',
          help: 'Brush, paste with fluoride, dentures out at night, lips, what they like and what they do not.',
          required: true,
        },
      ],
    },
    whatFollows,
  ],
};
