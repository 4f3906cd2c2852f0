// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { thingKind, thingWhat, thingWhen, thingWho } from '../../discharge-follow-up/parts/things.js';
import { mayBeCopied } from './paper.js';

const instruction = (element: string, select?: string) =>
  ({ class: 'Instruction', element, ...(select ? { select } : {}), mode: 'write' }) as const;

/** What the hospital wants done. The form on follow-ups shows each of them, and who was told. */
export const followUp: GroupItem = {
  type: 'group',
  id: 'followUp',
  label: 'What is to be done now',
  enableWhen: mayBeCopied,
  items: [
    {
      type: 'choice',
      id: 'followUpSaid',
      label: 'Does the summary ask for something?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'none', label: 'It says that nothing is needed' },
        { code: 'silent', label: 'It says nothing about it' },
      ],
    },
    {
      type: 'group',
      id: 'things',
      label: 'Each thing to be done',
      help: 'Appointments, tests, dressings, what to watch for. Then open “After hospital: things to do”, where everybody is told.',
      enableWhen: oneOf('followUpSaid', 'yes'),
      repeats: { min: 1, max: 60, each: 'thing to do' },
      binding: { class: 'Instruction', mode: 'write' },
      items: [
        { ...thingKind, binding: { ...thingKind.binding!, mode: 'write' } },
        { ...thingWhat, binding: { ...thingWhat.binding!, mode: 'write' } },
        { ...thingWho, binding: { ...thingWho.binding!, mode: 'write' } },
        { ...thingWhen, binding: { ...thingWhen.binding!, mode: 'write' } },
      ],
    },
  ],
};

/** What is missing or not clear, and who was asked. */
export const missing: GroupItem = {
  type: 'group',
  id: 'missing',
  label: 'What is missing or not clear',
  items: [
    {
      type: 'choice',
      id: 'anythingMissing',
      label: 'Is anything missing or not clear?',
      help: 'Look at each: diagnosis, medicines with reasons, allergies, follow-up, decisions, whom to ring.',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No, each was looked at' },
      ],
    },
    {
      type: 'group',
      id: 'questions',
      label: 'Each thing to ask',
      enableWhen: oneOf('anythingMissing', 'yes'),
      repeats: { min: 1, max: 40, each: 'question' },
      binding: { class: 'Instruction', mode: 'write' },
      items: [
        {
          type: 'long-text',
          id: 'question',
          label: 'What is to be asked?',
          help: 'As something somebody can do: “Ask the ward why the water tablet was stopped”.',
          required: true,
          binding: instruction('what', 'originalText'),
        },
        { type: 'text', id: 'questionBy', label: 'Who asks?', required: true, binding: instruction('who', 'name') },
        {
          type: 'text',
          id: 'questionAsked',
          label: 'Who was asked, and when?',
          required: true,
          unknowns: ['not-asked'],
        },
        {
          type: 'text',
          id: 'questionReply',
          label: 'What did they answer?',
          help: 'Leave it empty while there is no answer.',
        },
        { type: 'date', id: 'questionUntil', label: 'When is it asked again?', binding: instruction('when') },
      ],
    },
    { type: 'text', id: 'copiedBy', label: 'Who copied this?', required: true },
    {
      type: 'text',
      id: 'comparedBy',
      label: 'Who read it against the summary?',
      help: 'A second person. If nobody has yet, say so.',
      required: true,
      unknowns: ['not-asked'],
      enableWhen: mayBeCopied,
    },
  ],
};
