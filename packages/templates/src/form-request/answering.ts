// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Who answers for the form, in which version, and until when. */
export const answering: GroupItem = {
  type: 'group',
  id: 'answering',
  label: 'Who answers for it',
  items: [
    {
      type: 'text',
      id: 'wantedVersion',
      label: 'Which version is it to be?',
      help: 'Such as 1.0.0 for a first one. The old version stays with what was written in it.',
      unknowns: ['unknown'],
      required: true,
    },
    {
      type: 'boolean',
      id: 'affectsSafety',
      label: 'Could a person come to harm if the form is wrong?',
      help: 'Medicines, food and drink, allergies, scores, consent, resuscitation. Then somebody for clinical safety has to agree.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'safetyPerson',
      label: 'Who looks at its safety?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'or',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'affectsSafety' }, right: { op: 'constant', value: true } },
          { op: 'unknown', item: 'affectsSafety' },
        ],
      },
    },
    { type: 'text', id: 'askedBy', label: 'Who asks for it?', required: true },
    { type: 'text', id: 'owner', label: 'Who answers for its words, and keeps it right?', required: true },
    {
      type: 'text',
      id: 'triedBy',
      label: 'Who tries it before it is used?',
      help: 'Best two people who fill it, and one it is about.',
    },
    { type: 'date', id: 'neededBy', label: 'From when is it needed?', min: 'today' },
    {
      type: 'date',
      id: 'reviewOn',
      label: 'When do you look whether it is still needed?',
      required: true,
      min: 'today',
    },
    {
      type: 'attachment',
      id: 'sample',
      label: 'A picture or file of what is used now',
      kinds: ['photo', 'file'],
      maxSize: 10_000_000,
    },
  ],
};
