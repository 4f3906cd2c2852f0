// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { oneOf } from '../expressions.js';
import {
  from,
  fromRole,
  happenedAt,
  inWords,
  mayReadQuestion,
  noteFrame,
  saying,
  toPeople,
  way,
} from '../note-parts.js';

const PART = 'In part: only what the person named';
const BEST = 'The person cannot decide this: shared in their best interests';

/** What was said with family or friends, and whether the person agreed that it be shared: asked each time. */
export const familyCommunication: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'family-communication',
  url: 'https://careplan-kit.example/form/family-communication',
  version: '1.0.0',
  status: 'active',
  title: 'Family communication',
  description:
    'What was said with family or friends. Whether the person agrees is asked each time, and is not taken from last time.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own.' },
  items: [
    happenedAt('When?'),
    ...from('Who spoke or wrote first?', 'A name: the family member, or the care worker.'),
    fromRole('Who is that to the person?'),
    toPeople('With whom?', 'person'),
    way('How?', 'On a visit', 'By telephone', 'By video', 'In writing'),
    {
      type: 'choice',
      id: 'consentToShare',
      label: 'Did the person agree, this time, that this be shared with them?',
      help: 'Ask each time. A yes of last time, or being next of kin, is no yes.',
      required: true,
      options: inWords(
        'Yes, the person said so today',
        PART,
        'The person said no',
        BEST,
        'Nothing about the person was shared',
        'Nobody asked',
      ),
    },
    ...saying('consentToShare', 'Consent to share:'),
    {
      type: 'text',
      id: 'consentHow',
      label: 'How do you know?',
      help: 'What the person said or named; or who decided what is in their best interests, and where it is written.',
      required: true,
      enableWhen: oneOf('consentToShare', PART, BEST),
    },
    ...saying('consentHow', 'How that is known:'),
    {
      type: 'display',
      id: 'shareNothing',
      label: 'Share nothing about the person. You may listen, and write down what you were told.',
      enableWhen: oneOf('consentToShare', 'The person said no', 'Nobody asked'),
    },
    { type: 'long-text', id: 'whatWasSaid', label: 'What was said?', help: 'By them, and by you.', required: true },
    ...saying('whatWasSaid'),
    { type: 'long-text', id: 'follows', label: 'What was promised?', help: 'And who keeps it.' },
    ...saying('follows', 'Promised:'),
    mayReadQuestion,
    ...noteFrame('family-communication', 'Family communication'),
  ],
};
