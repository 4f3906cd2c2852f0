// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { help } from './parts/help.js';
import { life } from './parts/life.js';
import { welsh } from './welsh.js';

/**
 * A page or two about a person for whoever meets them first. What About Me, their devices, preferences and strengths say
 * already stands in it, and what is put right here is put right there.
 */
export const thisIsMe: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'this-is-me',
  url: 'https://careplan-kit.example/form/this-is-me',
  version: '1.0.0',
  status: 'active',
  title: 'Me at a glance',
  description: 'A page or two about a person, in their own words, for whoever meets them first.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'Headings, questions and layout are our own. No leaflet or passport of another owner was copied.',
  },
  items: [
    {
      type: 'display',
      id: 'whoReadsThis',
      label:
        'Anybody who looks after me may read this, also somebody I have never met. Nothing goes in that I would not tell them.',
    },
    {
      type: 'display',
      id: 'notHere',
      label: 'Allergies, medicines and decisions about treatment are not on this page. Look in my record.',
    },
    {
      type: 'group',
      id: 'firstOfAll',
      label: 'First of all',
      items: [
        {
          type: 'text',
          id: 'preferredName',
          label: 'I like to be called',
          help: 'And what nobody should call you.',
        },
        {
          type: 'long-text',
          id: 'mattersMost',
          label: 'What matters most to me',
          prompts: [
            'What should somebody new know before anything else?',
            'What do you always want to have near you?',
            'Is there a faith or a custom that is part of your day?',
          ],
          binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'people',
          label: 'People and animals I love',
          help: 'Who they are to you. Telephone numbers are in the list of contacts.',
          binding: { class: 'About Me', element: 'peopleWhoAreImportantToMe', select: 'response.text' },
        },
      ],
    },
    {
      type: 'group',
      id: 'talkingWithMe',
      label: 'Talking with me',
      items: [
        {
          type: 'long-text',
          id: 'communication',
          label: 'How I tell you things, and how to tell me',
          prompts: [
            'Which language, signs or pictures work best?',
            'How do you show yes, and how do you show no?',
            'Which side should people sit on? How much light and quiet do you need?',
          ],
          binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text' },
        },
        {
          type: 'group',
          id: 'aids',
          label: 'Glasses, hearing aids and other things I use',
          help: 'All of mine stand here. Say how each is worn or used, and who cleans it.',
          repeats: { max: 30, each: 'aid' },
          binding: { class: 'Device' },
          items: [
            {
              type: 'text',
              id: 'aid',
              label: 'What it is',
              help: 'Such as reading glasses, upper dentures, walking frame.',
              required: true,
              binding: { class: 'Device', element: 'medicalDevice' },
            },
            {
              type: 'long-text',
              id: 'aidHow',
              label: 'How and when I use it',
              binding: { class: 'Device', element: 'comments' },
            },
          ],
        },
      ],
    },
    {
      type: 'group',
      id: 'worryAndComfort',
      label: 'Worry and comfort',
      items: [
        {
          type: 'long-text',
          id: 'goodAndBadDays',
          label: 'My good days and my bad days',
          binding: { class: 'About Me', element: 'myWellness', select: 'response.text' },
        },
        {
          type: 'long-text',
          id: 'worries',
          label: 'What worries, frightens or upsets me',
          help: 'Noise, the dark, being alone, being washed, a date in the year.',
          unknowns: ['not-asked', 'none-known'],
        },
        {
          type: 'long-text',
          id: 'worrySigns',
          label: 'How you can tell that something is wrong',
          help: 'What you see or hear when I hurt, am afraid or am not well.',
          unknowns: ['not-asked', 'unknown'],
        },
        {
          type: 'long-text',
          id: 'comforts',
          label: 'What comforts me',
          help: 'A thing to hold, a song, a voice, a walk, being left in peace.',
          unknowns: ['not-asked', 'unknown'],
        },
      ],
    },
    help,
    life,
  ],
  translations: { cy: welsh },
};
