// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** The day and the night: what the person does, and the help they want with the rest. */
export const help: GroupItem = {
  type: 'group',
  id: 'dayAndNight',
  label: 'My day and my night',
  items: [
    {
      type: 'group',
      id: 'strengths',
      label: 'What I do myself',
      help: 'Please let me go on doing it.',
      repeats: { max: 30, each: 'strength' },
      binding: { class: 'Strength' },
      items: [
        {
          type: 'long-text',
          id: 'strength',
          label: 'What I do',
          required: true,
          binding: { class: 'Strength', element: 'freeText' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'howToHelp',
      label: 'How I like to be helped',
      binding: { class: 'About Me', element: 'howAndWhenToSupportMe', select: 'response.text' },
    },
    {
      type: 'display',
      id: 'onlyWhatIsMissing',
      label: 'From here to the night: only what is not said above. An empty box is all right.',
    },
    {
      type: 'long-text',
      id: 'routines',
      label: 'What my usual day looks like',
      help: 'When I get up, rest, go out, pray, have my paper.',
    },
    {
      type: 'text',
      id: 'swallowingKnown',
      label: 'Difficulty with swallowing on the record',
      hidden: true,
      readOnly: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      binding: {
        class: 'Safety statements',
        element: 'swallowing',
        select: 'difficulty.originalText',
        mode: 'read',
      },
    },
    {
      type: 'long-text',
      id: 'swallowing',
      label: 'What is difficult about swallowing, from my record',
      enableWhen: { op: 'exists', item: 'swallowingKnown' },
      calculate: { op: 'answer', item: 'swallowingKnown' },
    },
    {
      type: 'display',
      id: 'swallowingHard',
      label: 'What I may eat and drink, and how it is made, is in my record and not on this page. Look there first.',
      enableWhen: { op: 'exists', item: 'swallowingKnown' },
    },
    {
      type: 'display',
      id: 'swallowingNotKnown',
      label: 'Nobody has written down that I swallow safely. Ask before you give me food or drink.',
      enableWhen: {
        op: 'not',
        of: {
          op: 'or',
          of: [
            { op: 'exists', item: 'swallowingKnown' },
            { op: 'unknown', item: 'swallowingKnown', is: 'none-known' },
          ],
        },
      },
    },
    {
      type: 'long-text',
      id: 'eating',
      label: 'Eating and drinking',
      help: 'When, where and with whom I like to eat, what I drink, what I will not eat, and the help I want.',
    },
    {
      type: 'long-text',
      id: 'personalCare',
      label: 'Washing, dressing and the toilet',
      help: 'Bath or basin, my clothes, my hair. Who may help me, and who may not.',
    },
    {
      type: 'long-text',
      id: 'mobility',
      label: 'Getting about',
      help: 'Standing up, walking, stairs, going out, and the help I want.',
    },
    {
      type: 'long-text',
      id: 'sleep',
      label: 'Going to bed and sleeping',
      help: 'When I go to bed, light, window, pillows, what I do when I wake up, when I get up.',
    },
  ],
};
