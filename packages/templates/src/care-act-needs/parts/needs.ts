// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/**
 * Each need with what the council said of it. Whether a need is eligible is the council's statement: it is copied, and
 * nothing here or elsewhere works it out. The kinds are the outcomes of the Care and Support (Eligibility Criteria)
 * Regulations 2014, in our own words.
 */
export const needs: GroupItem = {
  type: 'group',
  id: 'needsAndEligibility',
  label: 'Needs, and what the council says of each',
  help: 'Eligible means that the council must see the need met. Only the council says so. A need that is not eligible is a need all the same.',
  items: [
    {
      type: 'group',
      id: 'needs',
      label: 'Needs',
      help: 'One at a time, eligible or not.',
      repeats: { min: 1, each: 'need' },
      binding: { class: 'Need' },
      items: [
        {
          type: 'choice',
          id: 'needArea',
          label: 'What is it about?',
          control: 'drop-down',
          options: [
            { code: 'nutrition', label: 'Food and drink', system: 'https://careplan-kit.example/CodeSystem/need-area' },
            { code: 'washing', label: 'Keeping clean', system: 'https://careplan-kit.example/CodeSystem/need-area' },
            { code: 'toilet', label: 'Toilet', system: 'https://careplan-kit.example/CodeSystem/need-area' },
            { code: 'clothes', label: 'Getting dressed', system: 'https://careplan-kit.example/CodeSystem/need-area' },
            {
              code: 'safe-at-home',
              label: 'Being safe in the home',
              system: 'https://careplan-kit.example/CodeSystem/need-area',
            },
            { code: 'home', label: 'Keeping the home', system: 'https://careplan-kit.example/CodeSystem/need-area' },
            {
              code: 'relationships',
              label: 'Family and friends',
              system: 'https://careplan-kit.example/CodeSystem/need-area',
            },
            {
              code: 'work-learning',
              label: 'Work, learning, volunteering',
              system: 'https://careplan-kit.example/CodeSystem/need-area',
            },
            {
              code: 'community',
              label: 'Getting out and about',
              system: 'https://careplan-kit.example/CodeSystem/need-area',
            },
            {
              code: 'child',
              label: 'Caring for a child',
              system: 'https://careplan-kit.example/CodeSystem/need-area',
            },
          ],
          open: { label: 'Something else' },
          binding: { class: 'Need', element: 'codedValue', as: 'coded-value' },
        },
        {
          type: 'long-text',
          id: 'need',
          label: 'What does the person need?',
          required: true,
          binding: { class: 'Need', element: 'freeText' },
        },
        {
          type: 'choice',
          id: 'councilSays',
          label: 'What does the council say of it?',
          required: true,
          unknowns: ['unknown'],
          options: [
            { code: 'eligible', label: 'The need is eligible' },
            { code: 'not-eligible', label: 'The need is not eligible' },
          ],
        },
        {
          type: 'display',
          id: 'askCouncilWhich',
          label: 'Ask the council. Until you know, give the help the person needs to be safe.',
          enableWhen: { op: 'unknown', item: 'councilSays' },
        },
        {
          type: 'long-text',
          id: 'councilAdvises',
          label: 'What does the council advise instead?',
          help: 'Such as family, a charity, a piece of equipment.',
          enableWhen: {
            op: 'equal',
            left: { op: 'answer', item: 'councilSays' },
            right: { op: 'constant', value: 'not-eligible' },
          },
        },
        {
          type: 'long-text',
          id: 'needEffect',
          label: 'What does the need do to the person’s day?',
        },
      ],
    },
    {
      type: 'long-text',
      id: 'eligibilityWords',
      label: 'Which needs does the council call eligible and which not, and why?',
      help: 'In its own words. Whoever makes the first visit reads this.',
      required: true,
      unknowns: ['unknown'],
      binding: { class: 'Assessment', element: 'comment', mode: 'write', on: 'create' },
    },
  ],
};
