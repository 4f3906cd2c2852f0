// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { inWords } from '../../note-parts.js';
import { toldOfIncident, toldOrNotKnown } from '../incident-words.js';

/** When, where and how the person was found, and what they say. */
export const whatHappened: GroupItem = {
  type: 'group',
  id: 'whatHappened',
  label: 'What happened',
  items: [
    {
      type: 'date',
      id: 'fellOn',
      label: 'Which day?',
      required: true,
      max: 'today',
      binding: { class: 'Incident', element: 'date', mode: 'write', on: 'create' },
    },
    {
      type: 'time',
      id: 'foundAt',
      control: 'now',
      label: 'When were they found, or when did it happen?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'lastSeen',
      label: 'When had somebody last seen them well, and who?',
      help: 'How long they may have been on the floor follows from it.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'place',
      label: 'Where?',
      help: 'The room, and where in it: between the chair and the window.',
      required: true,
    },
    {
      type: 'choice',
      id: 'witnessed',
      label: 'Did somebody see it?',
      required: true,
      options: inWords('It was seen', 'Nobody saw it', 'It was heard, not seen'),
    },
    {
      type: 'text',
      id: 'witness',
      label: 'Who saw or heard it?',
      required: true,
      enableWhen: oneOf('witnessed', 'It was seen', 'It was heard, not seen'),
    },
    {
      type: 'long-text',
      id: 'foundHow',
      label: 'How were they found?',
      help: 'What you saw, not what you think: how they lay, floor, light, shoes, frame, glasses, call bell.',
      required: true,
    },
    {
      type: 'long-text',
      id: 'theySay',
      label: 'What do they say happened?',
      help: 'Their words. If they cannot say, that is an answer: choose it.',
      required: true,
      unknowns: ['unknown', 'not-asked', 'declined'],
    },
    ...toldOrNotKnown('foundAt', 'At:', 'The time is not known', 'description'),
    ...toldOfIncident('place', 'Where:', 'description'),
    ...toldOfIncident('witnessed', '', 'description'),
    ...toldOfIncident('witness', 'By:', 'description'),
    ...toldOfIncident('foundHow', 'Found:', 'description'),
    ...toldOrNotKnown('lastSeen', 'Last seen well:', 'When they were last seen well is not known', 'description'),
    ...toldOrNotKnown('theySay', 'They say:', 'They did not or could not say', 'description'),
  ],
};
