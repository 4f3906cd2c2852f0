// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/**
 * Swallowing, which cannot wait until the first cup of tea; and what else a blank must not stand for. Those others have
 * forms of their own: here one sees whether anybody has asked.
 */
export const safety: GroupItem = {
  type: 'group',
  id: 'safety',
  label: 'Swallowing, and what has a form of its own',
  items: [
    {
      type: 'text',
      id: 'difficulty',
      label: 'What is difficult about swallowing?',
      help: 'Coughing, choking, a wet voice after a drink, food set by a therapist.',
      required: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      binding: { class: 'Safety statements', element: 'swallowing', select: 'difficulty.originalText' },
    },
    {
      type: 'display',
      id: 'notNone',
      label: 'Until it is known, this person is not somebody who can have anything. Ask before you give food or drink.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'difficulty', is: 'not-asked' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
        ],
      },
    },
    {
      type: 'text',
      id: 'swallowingAnsweredBy',
      label: 'Who said so?',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'difficulty' },
          { op: 'unknown', item: 'difficulty', is: 'none-known' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'swallowing', select: 'answeredBy' },
    },
    {
      type: 'date',
      id: 'swallowingAskedOn',
      label: 'When was swallowing asked about?',
      help: 'If you asked again, today.',
      max: 'today',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'exists', item: 'difficulty' },
          { op: 'unknown', item: 'difficulty', is: 'none-known' },
          { op: 'unknown', item: 'difficulty', is: 'declined' },
          { op: 'unknown', item: 'difficulty', is: 'unknown' },
        ],
      },
      binding: { class: 'Safety statements', element: 'swallowing', select: 'askedOn' },
    },
    {
      type: 'choice',
      id: 'attorney',
      label: 'Somebody who may decide for the person (power of attorney, deputy)',
      readOnly: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see Lasting power of attorney' }],
      binding: { class: 'Safety statements', element: 'attorney', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'advanceDecision',
      label: 'Treatment refused in advance (ADRT)',
      readOnly: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see Advance decision to refuse treatment' }],
      binding: { class: 'Safety statements', element: 'advanceDecision', mode: 'read' },
    },
    {
      type: 'choice',
      id: 'resuscitation',
      label: 'A decision about resuscitation',
      readOnly: true,
      unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
      options: [{ code: 'yes', label: 'Yes: see Resuscitation decisions' }],
      binding: { class: 'Safety statements', element: 'resuscitation', mode: 'read' },
    },
    {
      type: 'display',
      id: 'resuscitationOpen',
      label: 'If no decision is known, resuscitation is not refused.',
      enableWhen: { op: 'not', of: { op: 'exists', item: 'resuscitation' } },
    },
  ],
};
