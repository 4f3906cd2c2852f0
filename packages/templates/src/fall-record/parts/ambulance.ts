// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';
import { inWords } from '../../note-parts.js';
import { toldOfIncident, toldOrNotKnown } from '../incident-words.js';

const CALLED = '999 was called';
const NOT_CALLED = 'Nobody was called';
const called = oneOf('call', CALLED);
const anyCall = oneOf('call', CALLED, '111 was called', 'The GP or nurse was called');

/** How they got off the floor, and who was called. */
export const moved: GroupItem = {
  type: 'group',
  id: 'moved',
  label: 'Off the floor',
  items: [
    {
      type: 'choice',
      id: 'movedHow',
      label: 'How did they get up?',
      help: 'Nobody is lifted by hand.',
      required: true,
      options: inWords(
        'Still on the floor, somebody is with them',
        'Got up by themselves, with somebody beside them',
        'Got up by themselves, with a chair',
        'Raised with a hoist or a lifting cushion',
        'Raised by the ambulance crew',
        'Were up before anybody came',
      ),
      open: { label: 'In another way' },
    },
    {
      type: 'long-text',
      id: 'movedBy',
      label: 'Who was there, when was it, and how were they when they sat or stood?',
    },
    ...toldOfIncident('movedHow', '', 'additionalInformation'),
    ...toldOfIncident('movedBy', '', 'additionalInformation'),
  ],
};

/** The call, minute by minute, as the crew and the inspector will ask. */
export const ambulance: GroupItem = {
  type: 'group',
  id: 'ambulance',
  label: 'Ambulance and advice',
  items: [
    {
      type: 'choice',
      id: 'call',
      label: 'Who was called?',
      required: true,
      options: inWords(CALLED, '111 was called', 'The GP or nurse was called', NOT_CALLED),
    },
    {
      type: 'time',
      id: 'calledAt',
      control: 'now',
      label: 'When?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: anyCall,
    },
    { type: 'text', id: 'calledBy', label: 'Who rang?', required: true, enableWhen: anyCall },
    {
      type: 'long-text',
      id: 'advice',
      label: 'What did they advise?',
      help: 'Their words, also the number or reference they gave.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: anyCall,
    },
    {
      type: 'time',
      id: 'arrivedAt',
      control: 'now',
      label: 'When did the ambulance arrive?',
      help: 'Not there yet: leave it empty, and come back to it.',
      unknowns: ['unknown', 'none-known'],
      enableWhen: called,
    },
    {
      type: 'choice',
      id: 'crewOutcome',
      label: 'What did the crew do?',
      enableWhen: called,
      options: inWords(
        'The crew took them to hospital',
        'The crew looked at them; they stay here',
        'They did not want to go to hospital',
        'The crew is not there yet',
      ),
    },
    {
      type: 'text',
      id: 'wentTo',
      label: 'Which hospital, who went with them, and what went with them?',
      required: true,
      enableWhen: oneOf('crewOutcome', 'The crew took them to hospital'),
    },
    {
      type: 'multiple-choice',
      id: 'crewTold',
      label: 'What was the crew told?',
      enableWhen: called,
      options: [
        { code: 'head', label: 'Whether the head was hit' },
        { code: 'thinner', label: 'Blood thinner: yes, no or not known' },
        { code: 'doses', label: 'Every medicine since yesterday, also from family' },
        { code: 'allergies', label: 'Allergies' },
        { code: 'capacity', label: 'How they communicate, and what they can decide' },
        { code: 'decisions', label: 'Decisions about treatment, with the papers' },
      ],
    },
    {
      type: 'long-text',
      id: 'whyNobody',
      label: 'Why was nobody called, and who decided that?',
      required: true,
      enableWhen: oneOf('call', NOT_CALLED),
    },
    ...toldOfIncident('call', '', 'additionalInformation'),
    ...toldOrNotKnown('calledAt', 'Called at:', 'When the call was made is not known', 'additionalInformation'),
    ...toldOfIncident('calledBy', 'Called by:', 'additionalInformation'),
    ...toldOrNotKnown('advice', 'Advice:', 'What was advised is not known', 'additionalInformation'),
    ...toldOfIncident('arrivedAt', 'Arrived at:', 'additionalInformation'),
    ...toldOfIncident('crewOutcome', '', 'additionalInformation'),
    ...toldOfIncident('wentTo', 'Went to:', 'additionalInformation'),
    ...toldOfIncident('whyNobody', '', 'additionalInformation'),
  ],
};

/** True while somebody has to be watched at home. */
export const staysHere = any(
  oneOf(
    'crewOutcome',
    'The crew looked at them; they stay here',
    'They did not want to go to hospital',
    'The crew is not there yet',
  ),
  oneOf('call', '111 was called', 'The GP or nurse was called', NOT_CALLED),
);
