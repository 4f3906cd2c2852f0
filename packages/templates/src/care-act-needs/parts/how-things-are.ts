// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';

/** How things are as the council found them: wellbeing, health, self-care, and the life round the person. */
export const howThingsAre: readonly FormItem[] = [
  {
    type: 'group',
    id: 'wellbeing',
    label: 'Wellbeing',
    items: [
      {
        type: 'long-text',
        id: 'personsWords',
        label: 'What does the person say, in the council’s paper?',
        help: 'Their own words, if it has them.',
        unknowns: ['unknown'],
      },
      {
        type: 'multiple-choice',
        id: 'wellbeingAreas',
        label: 'Which parts of the person’s wellbeing does it speak of?',
        options: [
          { code: 'dignity', label: 'Dignity, and being treated with respect' },
          { code: 'health', label: 'Health of body and mind, and feelings' },
          { code: 'protection', label: 'Being safe from abuse and neglect' },
          { code: 'control', label: 'Having a say over everyday life' },
          { code: 'taking-part', label: 'Work, learning and leisure' },
          { code: 'money', label: 'Money and place in society' },
          { code: 'relationships', label: 'Home life, family and friends' },
          { code: 'home', label: 'A home that is right for them' },
          { code: 'contribution', label: 'What they give to others' },
          { code: 'none', label: 'It does not say', exclusive: true },
        ],
      },
      {
        type: 'long-text',
        id: 'wellbeingWords',
        label: 'What does the council write about wellbeing?',
        unknowns: ['unknown'],
      },
    ],
  },
  {
    type: 'group',
    id: 'health',
    label: 'Health',
    items: [
      {
        type: 'group',
        id: 'conditions',
        label: 'Conditions the paper names',
        help: 'None on the paper does not mean that there are none.',
        repeats: { each: 'condition' },
        binding: { class: 'Problem' },
        items: [
          {
            type: 'text',
            id: 'condition',
            label: 'Which condition?',
            required: true,
            binding: { class: 'Problem', element: 'problem', select: 'originalText' },
          },
        ],
      },
      {
        type: 'long-text',
        id: 'healthWords',
        label: 'What does the council write about health?',
        help: 'Body and mind, pain, sight and hearing, memory, mood.',
        unknowns: ['unknown'],
      },
    ],
  },
  {
    type: 'group',
    id: 'selfCare',
    label: 'Looking after themselves',
    items: [
      {
        type: 'long-text',
        id: 'canDo',
        label: 'What can the person do by themselves?',
        help: 'Washing, dressing, toilet, eating and drinking, moving about, medicines, the home.',
        unknowns: ['unknown'],
      },
      {
        type: 'long-text',
        id: 'needsHelpWith',
        label: 'What do they need help with, and how much?',
        unknowns: ['unknown'],
      },
    ],
  },
  {
    type: 'group',
    id: 'social',
    label: 'Home and people',
    items: [
      {
        type: 'group',
        id: 'livingSituation',
        label: 'How the person lives',
        repeats: { min: 1, max: 1, each: 'home' },
        binding: { class: 'Circumstance' },
        items: [
          {
            type: 'text',
            id: 'household',
            label: 'Who lives in the home?',
            binding: { class: 'Circumstance', element: 'householdComposition', select: 'originalText' },
          },
          {
            type: 'long-text',
            id: 'socialWords',
            label: 'Family, friends, getting out: what does the council write?',
            binding: { class: 'Circumstance', element: 'socialCircumstances' },
          },
        ],
      },
      {
        type: 'group',
        id: 'unpaidCarers',
        label: 'Who helps without being paid',
        repeats: { each: 'carer' },
        binding: { class: 'Unpaid carer' },
        items: [
          {
            type: 'text',
            id: 'carerName',
            label: 'Who is it?',
            required: true,
            binding: { class: 'Unpaid carer', element: 'name' },
          },
          {
            type: 'text',
            id: 'carerRelationship',
            label: 'Who are they to the person?',
            binding: { class: 'Unpaid carer', element: 'relationship', select: 'originalText' },
          },
          {
            type: 'long-text',
            id: 'carerDoes',
            label: 'What do they do, and are they able and willing to go on?',
            binding: { class: 'Unpaid carer', element: 'comments' },
          },
        ],
      },
    ],
  },
];
