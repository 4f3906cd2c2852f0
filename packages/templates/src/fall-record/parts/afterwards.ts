// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { inAny, oneOf } from '../../expressions.js';
import { inWords, nextSteps } from '../../note-parts.js';
import { toldOfIncident } from '../incident-words.js';
import { staysHere } from './ambulance.js';

const WORSE = ['Sleepier or more muddled', 'More pain', 'Sick, headache or not steady', 'Hard to wake'] as const;

/** Somebody looks again, at times that are written down. */
export const watching: GroupItem = {
  type: 'group',
  id: 'watching',
  label: 'Watching afterwards',
  help: 'Signs of a head injury or a break can come hours or days later. Come back to this form and add each look.',
  enableWhen: staysHere,
  items: [
    {
      type: 'text',
      id: 'watchHow',
      label: 'How often is somebody to look, and until when?',
      help: 'As the clinician said, or as your own procedure says. Name the first time.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'watchAsk',
      label: 'Ask now how often to look and until when: the GP, 111, or the senior on duty.',
      enableWhen: { op: 'unknown', item: 'watchHow' },
    },
    ...toldOfIncident('watchHow', 'To be looked at:', 'additionalInformation'),
    {
      type: 'group',
      id: 'looks',
      label: 'Each time somebody looked',
      repeats: { max: 100, each: 'look' },
      items: [
        { type: 'date-time', id: 'lookAt', label: 'When?', required: true, max: 'today' },
        { type: 'text', id: 'lookBy', label: 'Who looked?', required: true },
        {
          type: 'choice',
          id: 'lookSaw',
          label: 'How are they?',
          help: 'At night too: wake them enough to know.',
          required: true,
          options: inWords('As on other days', ...WORSE, 'Could not be looked at'),
        },
        { type: 'text', id: 'lookNote', label: 'What did you see?' },
      ],
    },
    {
      type: 'display',
      id: 'worseNow',
      label:
        'Worse than before: call 999 now, unless their own escalation plan says otherwise. Do not wait for the next look.',
      enableWhen: inAny('looks', oneOf('lookSaw', ...WORSE)),
    },
    {
      type: 'display',
      id: 'lookMissed',
      label: 'Somebody could not be looked at. Look now, or have somebody else look: not seen is not well.',
      enableWhen: inAny('looks', oneOf('lookSaw', 'Could not be looked at')),
    },
  ],
};

/** Who was told, and what follows. */
export const whatFollows: GroupItem = {
  type: 'group',
  id: 'whatFollows',
  label: 'Who was told, and what follows',
  items: [
    {
      type: 'choice',
      id: 'familyTold',
      label: 'Do the family know, or whoever the person wants to know?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'not-reached', label: 'Tried, not reached yet' },
        { code: 'not-yet', label: 'Not yet' },
        { code: 'not-wanted', label: 'The person does not want it' },
      ],
    },
    {
      type: 'group',
      id: 'told',
      label: 'Who was told',
      help: 'Family, GP, manager, the next shift. One entry each.',
      repeats: { min: 1, each: 'person told' },
      binding: { class: 'Incident', element: 'informed', mode: 'write' },
      items: [
        {
          type: 'text',
          id: 'toldName',
          label: 'Who?',
          required: true,
          binding: { class: 'Incident', element: 'informed', select: 'name', mode: 'write' },
        },
        {
          type: 'text',
          id: 'toldId',
          label: 'Name in place of an identifier',
          hidden: true,
          calculate: { op: 'answer', item: 'toldName' },
          binding: { class: 'Incident', element: 'informed', select: 'id', mode: 'write' },
        },
        { type: 'time', id: 'toldAt', label: 'At what time?', control: 'now' },
      ],
    },
    {
      type: 'display',
      id: 'fallsFormNow',
      label: 'After each fall: go through “Falls” with the person again. Add it below, so that somebody does it.',
    },
    nextSteps('What is to be done now'),
    {
      type: 'text',
      id: 'writtenBy',
      label: 'Who found the person, and who writes this?',
      required: true,
    },
    ...toldOfIncident('writtenBy', 'Found and written by:', 'additionalInformation'),
  ],
};
