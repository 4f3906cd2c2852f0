// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What matters, where, and with whom. */
export const whatMatters: GroupItem = {
  type: 'group',
  id: 'whatMatters',
  label: 'What matters',
  enableWhen: { op: 'variable', name: 'talking' },
  items: [
    {
      type: 'long-text',
      id: 'importantNow',
      label: 'What is most important to them, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'wishes',
      label: 'What matters to you most if you become very ill?',
      help: 'Write it as the person says it.',
      prompts: [
        'What would make such a day a good one?',
        'What are you afraid of?',
        'What do you want us never to do?',
        'Is there somebody or something you want near you?',
      ],
      unknowns: ['not-asked', 'declined'],
    },
    {
      type: 'choice',
      id: 'placeOfCare',
      label: 'Where do you want to be looked after then?',
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: '40', label: 'In the care home' },
        { code: '21', label: 'In my own home' },
        { code: '22', label: 'In somebody else’s home' },
        { code: '30', label: 'In a hospice' },
        { code: '10', label: 'In hospital' },
      ],
      open: { label: 'Somewhere else' },
    },
    {
      type: 'text',
      id: 'placeOfCareNotes',
      label: 'Which place exactly, and what if that cannot be?',
    },
    {
      type: 'choice',
      id: 'placeOfDeath',
      label: 'Where do you want to be when you die?',
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: '40', label: 'In the care home' },
        { code: '21', label: 'In my own home' },
        { code: '22', label: 'In somebody else’s home' },
        { code: '30', label: 'In a hospice' },
        { code: '10', label: 'In hospital' },
      ],
      open: { label: 'Somewhere else' },
    },
    {
      type: 'text',
      id: 'secondPlaceOfDeath',
      label: 'And if that cannot be, where?',
    },
    {
      type: 'long-text',
      id: 'hospital',
      label: 'Would you want to go into hospital? For what, and for what not?',
      help: 'A wish. Whoever treats you looks at it each time.',
      unknowns: ['not-asked', 'declined', 'unknown'],
    },
  ],
};

export const people: GroupItem = {
  type: 'group',
  id: 'people',
  label: 'People',
  enableWhen: { op: 'variable', name: 'talking' },
  items: [
    {
      type: 'group',
      id: 'knownContacts',
      label: 'Known from the record',
      repeats: { each: 'person' },
      binding: { class: 'Personal contact', mode: 'read' },
      items: [
        {
          type: 'text',
          id: 'contactName',
          label: 'Name',
          readOnly: true,
          binding: { class: 'Personal contact', element: 'name', mode: 'read' },
        },
        {
          type: 'long-text',
          id: 'contactComments',
          label: 'Notes',
          readOnly: true,
          binding: { class: 'Personal contact', element: 'comments', mode: 'read' },
        },
      ],
    },
    {
      type: 'long-text',
      id: 'whoToCall',
      label: 'Who should we call, in which order, and at what hours?',
      help: 'Say whether they want to be called in the night.',
      unknowns: ['not-asked', 'declined', 'none-known'],
    },
    {
      type: 'long-text',
      id: 'whoWithYou',
      label: 'Who do you want with you, and who not?',
      unknowns: ['not-asked', 'declined', 'none-known'],
    },
    {
      type: 'text',
      id: 'attorney',
      label: 'Attorney or deputy',
      help: 'Known from the record. To put it right, use “Lasting power of attorney”.',
      readOnly: true,
      binding: { class: 'Lasting power of attorney', element: 'nameOfLPA', mode: 'read' },
    },
  ],
};

export const faith: GroupItem = {
  type: 'group',
  id: 'faith',
  label: 'Faith and customs',
  enableWhen: { op: 'variable', name: 'talking' },
  items: [
    {
      type: 'long-text',
      id: 'faithRites',
      label: 'What should be done before, at and after your death, by your faith or custom?',
      help: 'Prayers, washing, who may touch you, how soon.',
      unknowns: ['not-asked', 'declined', 'none-known'],
    },
    {
      type: 'text',
      id: 'faithLeader',
      label: 'Who should come for that, and how are they reached?',
      unknowns: ['not-asked', 'none-known'],
    },
    {
      type: 'long-text',
      id: 'funeral',
      label: 'What do you want for your funeral?',
      help: 'Burial or cremation, songs, clothes, a plan that is paid for, who arranges it.',
      unknowns: ['not-asked', 'declined', 'none-known'],
    },
    {
      type: 'choice',
      id: 'organDonation',
      label: 'Is there a decision about giving organs or tissue?',
      help: 'In England and Wales most adults count as willing unless they said no. Family is asked all the same.',
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes, to give' },
        { code: 'some', label: 'Yes, some and not others' },
        { code: 'no', label: 'No, not to give' },
      ],
    },
    {
      type: 'text',
      id: 'organDonationNotes',
      label: 'Where is that written down, and who knows of it?',
      enableWhen: { op: 'exists', item: 'organDonation' },
    },
    {
      type: 'text',
      id: 'will',
      label: 'Who knows where the will is?',
      help: 'Who, and not what it says.',
      unknowns: ['not-asked', 'declined', 'none-known'],
    },
  ],
};
