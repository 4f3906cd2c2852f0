// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Why rails are thought of, what could be done instead, and whether rails would be a danger to this person. */
export const person: GroupItem = {
  type: 'group',
  id: 'person',
  label: 'The person, and other ways first',
  items: [
    {
      type: 'choice',
      id: 'purpose',
      label: 'Why are bed rails thought of?',
      required: true,
      control: 'radio',
      options: [
        { code: 'rolling-out', label: 'They may roll or slide out of bed by accident' },
        { code: 'asked', label: 'The person asks for them, to feel safe' },
        { code: 'stay-in-bed', label: 'To keep them from getting up' },
      ],
      open: { label: 'Another reason' },
    },
    {
      type: 'display',
      id: 'neverToKeepIn',
      label:
        'Rails must never be used to keep somebody in bed: that is restraint, and people who climb over fall from higher. Find out why they get up.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'purpose' },
        right: { op: 'constant', value: 'stay-in-bed' },
      },
    },
    {
      type: 'multiple-choice',
      id: 'alternatives',
      label: 'What has been tried instead?',
      help: 'Rails are the last thing to try and not the first.',
      required: true,
      options: [
        { code: 'low-bed', label: 'A bed that goes right down' },
        { code: 'mats', label: 'Soft mats at the bed' },
        { code: 'sensors', label: 'Something that tells us they are getting up' },
        { code: 'bumpers', label: 'Soft rolls or wedges along the edge' },
        { code: 'closer', label: 'A room nearer to staff, or looking in more often' },
        { code: 'comfort', label: 'Toilet, drink, pain, light, call bell before bed' },
        { code: 'none', label: 'Nothing yet', exclusive: true },
      ],
      open: { label: 'Something else' },
    },
    {
      type: 'display',
      id: 'tryFirst',
      label: 'Try something else first, and come back to this form.',
      enableWhen: { op: 'in', value: { op: 'answer', item: 'alternatives' }, list: ['none'] },
    },
    {
      type: 'long-text',
      id: 'alternativesResult',
      label: 'How did that go?',
      enableWhen: { op: 'not', of: { op: 'in', value: { op: 'answer', item: 'alternatives' }, list: ['none'] } },
    },
    {
      type: 'boolean',
      id: 'couldClimb',
      label: 'Could they climb over, or try to?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'mobile',
      label: 'Can they move about in bed without help?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'confused',
      label: 'Are they confused or restless, or do they move in ways you cannot foresee?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'involuntary',
      label: 'Do they have seizures, or movements they cannot control?',
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'smallStature',
      label: 'Are they very small, very thin or of an unusual shape?',
      help: 'Gaps that are safe for most people may not be safe for them. Ask the maker or an occupational therapist.',
      unknowns: ['unknown'],
    },
    {
      type: 'boolean',
      id: 'entrapHistory',
      label: 'Have they ever been caught in, or hurt by, bed rails?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'display',
      id: 'addsToTheRisk',
      label: 'Rails are likely to add to the danger for this person. Choose another way.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'answer', item: 'couldClimb' },
          { op: 'answer', item: 'entrapHistory' },
          {
            op: 'and',
            of: [
              { op: 'answer', item: 'confused' },
              { op: 'answer', item: 'mobile' },
            ],
          },
        ],
      },
    },
  ],
};
