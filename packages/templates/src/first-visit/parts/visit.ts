// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** When and with whom, and what to know before the first word. */
export const visit: GroupItem = {
  type: 'group',
  id: 'visit',
  label: 'Before you begin',
  help: 'Talk with the person, not about them. What stands here is from the record.',
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'First visit by the provider' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    {
      type: 'text',
      id: 'firstLanguage',
      label: 'First language',
      readOnly: true,
      binding: { class: 'Person demographics', element: 'firstLanguage', select: 'display', mode: 'read' },
    },
    {
      type: 'boolean',
      id: 'interpreter',
      label: 'Is an interpreter needed?',
      readOnly: true,
      binding: { class: 'Person demographics', element: 'interpreterRequired', mode: 'read' },
    },
    {
      type: 'text',
      id: 'howTheyCommunicateHeld',
      label: 'Communication on the record',
      hidden: true,
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How the person communicates, from About Me',
      readOnly: true,
      enableWhen: { op: 'exists', item: 'howTheyCommunicateHeld' },
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'date',
      id: 'visitedOn',
      label: 'When is the visit?',
      required: true,
      max: 'today',
      initial: { op: 'today' },
    },
    {
      type: 'text',
      id: 'whoWasThere',
      label: 'Who was there?',
      help: 'The person first. Then family, an interpreter, an advocate, whoever came with you.',
      required: true,
    },
    {
      type: 'choice',
      id: 'wantsToTalk',
      label: 'Does the person want to go through this now?',
      required: true,
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'some', label: 'Some of it' },
        { code: 'not-now', label: 'Not now' },
        { code: 'cannot-say', label: 'They cannot tell us' },
      ],
    },
    {
      type: 'display',
      id: 'notNow',
      label: 'Then leave it. Say “Nobody knows yet” where you have to answer, and come back another day.',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'wantsToTalk' },
        list: ['not-now', 'cannot-say'],
      },
    },
  ],
};
