// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { any, oneOf, variable } from '../expressions.js';
import { fromRecord, planContact } from './from-record.js';
import {
  from,
  happenedAt,
  inWords,
  mayReadQuestion,
  nextSteps,
  noteFrame,
  saying,
  toPeople,
  way,
} from '../note-parts.js';

const NO_REPLY = 'No reply';
const AMBULANCE = 'Ambulance called';

/** A call for help, told in four parts, with what the record knows beside it and what came of it after it. */
export const escalationCall: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'escalation-call',
  url: 'https://careplan-kit.example/form/escalation-call',
  version: '1.0.0',
  status: 'active',
  title: 'Escalation call (SBAR)',
  description: 'What to say, in four parts, when you ring about somebody who is unwell; and what came of the call.',
  language: 'en-GB',
  licence: { kind: 'own-words', text: 'All words are our own. The order of the four parts is in general use.' },
  variables: [{ name: 'planContact', value: planContact }],
  items: [
    {
      type: 'display',
      id: 'emergencyFirst',
      label: 'When a life is in danger, ring 999 first and fill this in after.',
    },
    fromRecord,
    {
      type: 'long-text',
      id: 'readings',
      label: 'Readings taken last',
      help: 'Where they stand here already, they come from the observations of the last day. Look at the time, and take them again if much has changed since.',
    },
    ...saying('readings', 'Readings:'),
    {
      type: 'long-text',
      id: 'signs',
      label: 'What was noticed last',
      help: 'Where it stands here already, it comes from “Not quite themselves”. Look at the time.',
    },
    ...saying('signs', 'Noticed:'),
    happenedAt('When did you ring?'),
    ...from('Who rings?'),
    toPeople('Whom did you ring?', 'person', variable('planContact')),
    way('How?', 'By telephone', 'By video', 'Face to face'),
    {
      type: 'long-text',
      id: 'situation',
      label: 'Situation: what is happening now?',
      help: 'Who you are, who it is about, what you see, since when, and the readings with their times.',
      required: true,
    },
    ...saying('situation', 'Situation:'),
    {
      type: 'long-text',
      id: 'background',
      label: 'Background: what do they have to know?',
      help: 'Illnesses, allergies, medicines that are new, decisions about treatment. See what the record knows.',
      required: true,
      unknowns: ['unknown'],
    },
    ...saying('background', 'Background:'),
    {
      type: 'long-text',
      id: 'assessment',
      label: 'Assessment: what do you think is going on?',
      help: '“I do not know what it is, and I am worried” is a good answer.',
      required: true,
    },
    ...saying('assessment', 'Assessment:'),
    {
      type: 'long-text',
      id: 'recommendation',
      label: 'Recommendation: what do you ask for, and how soon?',
      required: true,
    },
    ...saying('recommendation', 'Asked for:'),
    {
      type: 'choice',
      id: 'outcome',
      label: 'What came of the call?',
      required: true,
      options: inWords(
        'They come now',
        'They come today',
        'Advice, and the person stays here',
        'They ring back',
        AMBULANCE,
        NO_REPLY,
      ),
    },
    ...saying('outcome', 'Outcome:'),
    {
      type: 'display',
      id: 'noReplyNow',
      label:
        'No reply is no answer. Do now what the plan says for that. If there is no plan, ring 111; if a life is in danger, 999.',
      enableWhen: oneOf('outcome', NO_REPLY),
    },
    {
      type: 'text',
      id: 'ringBackBy',
      label: 'By when, and what do you do if they do not?',
      required: true,
      enableWhen: oneOf('outcome', 'They ring back', 'They come today'),
    },
    ...saying('ringBackBy', 'By when, and if not:'),
    {
      type: 'long-text',
      id: 'advice',
      label: 'What did they say?',
      required: true,
      enableWhen: any(
        oneOf('outcome', 'They come now', 'They come today', 'They ring back', AMBULANCE),
        oneOf('outcome', 'Advice, and the person stays here'),
      ),
    },
    ...saying('advice', 'Advice:'),
    {
      type: 'boolean',
      id: 'readBack',
      label: 'Did you read it back to them?',
      enableWhen: { op: 'exists', item: 'advice' },
    },
    {
      type: 'text',
      id: 'whoWasTold',
      label: 'Who was told?',
      help: 'The person first; then the senior, the next shift, family as far as the person agreed.',
      required: true,
    },
    ...saying('whoWasTold', 'Told:'),
    nextSteps('What is to be done now'),
    mayReadQuestion,
    ...noteFrame('escalation-call', 'Escalation call (SBAR)'),
  ],
};
