// SPDX-License-Identifier: Apache-2.0
import type { DisplayItem, Expression, GroupItem } from '@careplan-kit/forms/contract';

/** Anything but "not at all" to the ninth problem. */
export const mentionsSelfHarm: Expression = {
  op: 'not',
  of: { op: 'equal', left: { op: 'answer', item: 'selfHarm' }, right: { op: 'constant', value: '0' } },
};

/** A refusal is no "not at all". */
export const declinedSelfHarm: DisplayItem = {
  type: 'display',
  id: 'declinedSelfHarm',
  label:
    'They did not answer the last problem. That is no “not at all”: tell the senior on duty, and ask again today in another way.',
  enableWhen: { op: 'unknown', item: 'selfHarm' },
};

/** Stands under the ninth problem at once, whether or not scores are on, and does not wait for a total. */
export const selfHarmToday: GroupItem = {
  type: 'group',
  id: 'selfHarmToday',
  label: 'Thoughts of death or of hurting themselves',
  enableWhen: mentionsSelfHarm,
  items: [
    {
      type: 'display',
      id: 'askToday',
      label:
        'Stay with them and ask about it now, calmly and in plain words; asking puts no thought into anybody’s head. Tell the senior on duty and the GP today. If they might act on it, do not leave them alone, and ring 999, or 111 and choose mental health.',
    },
    {
      type: 'choice',
      id: 'plan',
      label: 'Have they thought about how or when, or have they the means?',
      required: true,
      control: 'radio',
      unknowns: ['not-asked', 'declined', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No' },
      ],
    },
    {
      type: 'display',
      id: 'emergency',
      label: 'Do not leave them alone. Ring 999 now, and put out of reach what they might use.',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'plan' }, right: { op: 'constant', value: 'yes' } },
    },
    {
      type: 'text',
      id: 'toldNow',
      label: 'Who was told, at what time, and what did they say?',
      required: true,
    },
    {
      type: 'long-text',
      id: 'keptSafe',
      label: 'How are they kept safe until they are seen?',
      required: true,
    },
  ],
};
