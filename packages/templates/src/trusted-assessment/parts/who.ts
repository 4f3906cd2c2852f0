// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { oneOf } from '../../expressions.js';

/** Who looked at the person, for whom, and what makes one organisation rely on the other. */
export const who: GroupItem = {
  type: 'group',
  id: 'who',
  label: 'Who assesses, and for whom',
  items: [
    {
      type: 'text',
      id: 'kindOfAssessment',
      label: 'Kind of assessment',
      hidden: true,
      initial: { op: 'constant', value: 'Trusted assessment before coming home from hospital' },
      binding: { class: 'Assessment', element: 'assessmentType', mode: 'write', on: 'create' },
    },
    { type: 'date', id: 'assessedOn', label: 'When was the person seen?', required: true, max: 'today' },
    {
      type: 'choice',
      id: 'seenHow',
      label: 'How?',
      required: true,
      options: [
        { code: 'bedside', label: 'At the bedside' },
        { code: 'video', label: 'By video' },
        { code: 'telephone', label: 'On the telephone with the ward, the person was not seen' },
      ],
    },
    {
      type: 'display',
      id: 'notSeen',
      label: 'Nobody of you has seen the person. Look at everything again in the first hour at home.',
      enableWhen: oneOf('seenHow', 'telephone'),
    },
    { type: 'text', id: 'hospital', label: 'Which hospital and ward?', required: true },
    {
      type: 'text',
      id: 'assessor',
      label: 'Who assessed: name, role and organisation?',
      required: true,
    },
    {
      type: 'text',
      id: 'actsFor',
      label: 'For which home or service?',
      help: 'The one that will give the care.',
      required: true,
    },
    {
      type: 'text',
      id: 'trust',
      label: 'Which agreement between the two lets the home rely on it?',
      help: 'Its name and date, and whom to ring when something is not as it was written.',
      required: true,
      unknowns: ['none-known', 'unknown'],
    },
    {
      type: 'display',
      id: 'noTrust',
      label: 'Without an agreement the home assesses for itself before it says yes. Use this as information.',
      enableWhen: { op: 'unknown', item: 'trust' },
    },
    {
      type: 'text',
      id: 'informants',
      label: 'Who else told you something?',
      help: 'The person, the nurse of the ward, family, the notes.',
      required: true,
    },
  ],
};

/** What the person wants, and whether they can decide it. */
export const personsView: GroupItem = {
  type: 'group',
  id: 'person',
  label: 'What the person wants',
  items: [
    {
      type: 'long-text',
      id: 'howTheyCommunicate',
      label: 'How they communicate, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'howICommunicate', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'personSays',
      label: 'What do they say about coming, and when?',
      required: true,
      unknowns: ['not-asked', 'declined'],
    },
    {
      type: 'choice',
      id: 'agrees',
      label: 'Do they agree to come?',
      required: true,
      unknowns: ['not-asked'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
        { code: 'cannot-decide', label: 'They cannot decide this: assessed for this decision' },
      ],
    },
    {
      type: 'text',
      id: 'decidedFor',
      label: 'Who decided in their best interests, and where is that written?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: oneOf('agrees', 'cannot-decide'),
    },
    {
      type: 'display',
      id: 'noMeansNo',
      label: 'Then there is no date to agree. Tell the ward: a place that is ready is no reason to move somebody.',
      enableWhen: oneOf('agrees', 'no'),
    },
  ],
};
