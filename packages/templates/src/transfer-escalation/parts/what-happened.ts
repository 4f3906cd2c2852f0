// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';
import { isListed, listOnRecord } from '../../on-record.js';
import { happenedAt, saying } from '../../note-parts.js';
import { BASELINE } from '../../older-person-baseline/kind.js';

const inBaseline = (element: string) => ({ class: 'Assessment', element, mode: 'read' }) as const;
const byAmbulance = oneOf('wayThere', '999', 'arranged');

/** What is different, what was done and what came of it. */
export const whatHappened: GroupItem = {
  type: 'group',
  id: 'whatHappened',
  label: 'What happened',
  items: [
    happenedAt('When was it decided that they go?'),
    {
      type: 'choice',
      id: 'wayThere',
      label: 'How do they get there?',
      required: true,
      options: [
        { code: '999', label: 'Ambulance, by 999' },
        { code: 'arranged', label: 'Ambulance, arranged by a doctor, a nurse or 111' },
        { code: 'other', label: 'By car, taxi or another way' },
      ],
    },
    {
      type: 'time',
      id: 'calledAt',
      label: 'At what time was the ambulance called?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: byAmbulance,
    },
    {
      type: 'time',
      id: 'arrivedAt',
      label: 'At what time did it come?',
      help: 'Leave it empty until it is there.',
      enableWhen: byAmbulance,
    },
    {
      type: 'long-text',
      id: 'concerns',
      label: 'Concerns: what is different from how they usually are?',
      help: '“I cannot say what it is, and I am worried” is a good answer.',
      required: true,
    },
    ...saying('concerns', 'Concerns:'),
    {
      type: 'text',
      id: 'lastWell',
      label: 'When were they last as usual?',
      help: 'Day and time, and who saw it. A stroke is treated by this.',
      required: true,
      unknowns: ['unknown'],
    },
    ...saying('lastWell', 'Last as usual:'),
    ...listOnRecord({
      id: 'baselines',
      label: 'How they usually are, from the record',
      help: 'Look at the day before you tell it on.',
      each: 'description',
      binding: { class: 'Assessment', where: { element: 'assessmentType', is: [BASELINE] } },
      items: [
        {
          type: 'long-text',
          id: 'baseline',
          label: 'On a usual day',
          readOnly: true,
          binding: inBaseline('assessmentSummary'),
        },
        {
          type: 'long-text',
          id: 'baselineBy',
          label: 'Who wrote it, and when',
          readOnly: true,
          binding: inBaseline('comment'),
        },
      ],
    }),
    {
      type: 'long-text',
      id: 'usually',
      label: 'How are they on a usual day?',
      help: 'Walking, talking, memory, eating. The crew cannot know it.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: { op: 'not', of: isListed('baselines') },
    },
    ...saying('usually', 'On a usual day:'),
    {
      type: 'long-text',
      id: 'done',
      label: 'Action: what have you done, and at what times?',
      help: 'If nothing yet, write “nothing yet”.',
      required: true,
    },
    ...saying('done', 'Action:'),
    {
      type: 'group',
      id: 'calls',
      label: 'Whom you rang for advice',
      repeats: { max: 20, each: 'call' },
      items: [
        { type: 'text', id: 'calledWho', label: 'Whom did you ring?', help: 'GP, 111, the nurse, the manager.' },
        { type: 'text', id: 'calledTime', label: 'At what time?' },
        { type: 'long-text', id: 'calledSaid', label: 'What did they say?', help: 'No reply is an answer too.' },
      ],
    },
    {
      type: 'long-text',
      id: 'response',
      label: 'Response: what did it change?',
      help: 'Better, worse or the same, and how soon.',
      required: true,
      unknowns: ['unknown'],
    },
    ...saying('response', 'Response:'),
  ],
};
