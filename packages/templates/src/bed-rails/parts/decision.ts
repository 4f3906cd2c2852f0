// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

/** A reason not to use the rails that the answers show. What was not measured or not asked is a reason as well. */
export const notNow: Expression = {
  op: 'or',
  of: [
    { op: 'not', of: { op: 'exists', item: 'couldClimb' } },
    { op: 'not', of: { op: 'exists', item: 'mobile' } },
    { op: 'not', of: { op: 'exists', item: 'confused' } },
    { op: 'not', of: { op: 'exists', item: 'entrapHistory' } },
    { op: 'not', of: { op: 'exists', item: 'consentBasis' } },
    { op: 'not', of: { op: 'exists', item: 'compatible' } },
    { op: 'not', of: { op: 'exists', item: 'fixed' } },
    { op: 'not', of: { op: 'exists', item: 'gapBetweenBarsMm' } },
    { op: 'not', of: { op: 'exists', item: 'gapRailPlatformMm' } },
    { op: 'not', of: { op: 'exists', item: 'gapEndMm' } },
    { op: 'not', of: { op: 'exists', item: 'heightAboveMattressMm' } },
    { op: 'not', of: { op: 'exists', item: 'gapMattressRailSafe' } },
    { op: 'answer', item: 'couldClimb' },
    { op: 'answer', item: 'entrapHistory' },
    {
      op: 'and',
      of: [
        { op: 'answer', item: 'confused' },
        { op: 'answer', item: 'mobile' },
      ],
    },
    { op: 'equal', left: { op: 'answer', item: 'purpose' }, right: { op: 'constant', value: 'stay-in-bed' } },
    { op: 'equal', left: { op: 'answer', item: 'consentBasis' }, right: { op: 'constant', value: 'none' } },
    { op: 'equal', left: { op: 'answer', item: 'compatible' }, right: { op: 'constant', value: 'no' } },
    { op: 'equal', left: { op: 'answer', item: 'fixed' }, right: { op: 'constant', value: 'no' } },
    { op: 'equal', left: { op: 'answer', item: 'gapMattressRailSafe' }, right: { op: 'constant', value: 'yes' } },
    { op: 'greater', left: { op: 'answer', item: 'gapBetweenBarsMm' }, right: { op: 'constant', value: 120 } },
    { op: 'greater', left: { op: 'answer', item: 'gapRailPlatformMm' }, right: { op: 'constant', value: 120 } },
    {
      op: 'and',
      of: [
        { op: 'greater', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 60 } },
        { op: 'less', left: { op: 'answer', item: 'gapEndMm' }, right: { op: 'constant', value: 318 } },
      ],
    },
    { op: 'less', left: { op: 'answer', item: 'heightAboveMattressMm' }, right: { op: 'constant', value: 220 } },
  ],
};

/** The decision is the assessor's; the form only says what stands against it. */
export const decision: GroupItem = {
  type: 'group',
  id: 'decision',
  label: 'What you decide',
  items: [
    {
      type: 'choice',
      id: 'useRails',
      label: 'Will bed rails be used?',
      required: true,
      control: 'radio',
      options: [
        { code: 'no', label: 'No' },
        { code: 'later', label: 'Not until something is put right' },
        { code: 'yes', label: 'Yes' },
      ],
    },
    {
      type: 'display',
      id: 'againstIt',
      label:
        'Your answers speak against rails: something is unsafe, was not agreed to, or was not measured or asked. Leave the rails down until that is put right.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'useRails' }, right: { op: 'constant', value: 'yes' } },
          notNow,
        ],
      },
    },
    {
      type: 'long-text',
      id: 'whyAllTheSame',
      label: 'Why are they used all the same, and who agreed to that?',
      required: true,
      enableWhen: {
        op: 'and',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'useRails' }, right: { op: 'constant', value: 'yes' } },
          notNow,
        ],
      },
    },
    {
      type: 'long-text',
      id: 'checks',
      label: 'Who looks at the rails, how often, and at what?',
      help: 'At every use: locked, whole, the same mattress, the same gaps. A regular check is written down as well.',
      required: true,
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'useRails' }, right: { op: 'constant', value: 'yes' } },
    },
  ],
};
