// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const by = (value: string): Expression => ({
  op: 'equal',
  left: { op: 'answer', item: 'whoSigns' },
  right: { op: 'constant', value },
});

/** Where the person does not sign: why, whether they can decide, and by what right somebody else does. */
export const notThePerson: GroupItem = {
  type: 'group',
  id: 'notThePerson',
  label: 'Because the person does not sign',
  enableWhen: {
    op: 'in',
    value: { op: 'answer', item: 'whoSigns' },
    list: ['person-without-signing', 'representative', 'nobody'],
  },
  items: [
    {
      type: 'choice',
      id: 'canDecide',
      label: 'Can the person decide about this themselves?',
      help: 'Think first that they can. An unwise choice, an illness or an age is no reason to say no.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'yes', label: 'Yes' },
        { code: 'no', label: 'No: a capacity assessment for this says so' },
      ],
    },
    {
      type: 'reference',
      id: 'capacityRef',
      label: 'Which capacity assessment?',
      classes: ['Mental capacity assessment'],
      required: true,
      unknowns: ['none-known', 'unknown'],
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'canDecide' }, right: { op: 'constant', value: 'no' } },
    },
    {
      type: 'display',
      id: 'decidesThemselves',
      label: 'Whoever can decide agrees for themselves. Nobody signs for them, family included.',
      enableWhen: {
        op: 'and',
        of: [
          by('representative'),
          { op: 'equal', left: { op: 'answer', item: 'canDecide' }, right: { op: 'constant', value: 'yes' } },
        ],
      },
    },
    {
      type: 'display',
      id: 'assessFirst',
      label:
        'Nobody agrees for the person before it has been found that they cannot decide this. Have it assessed first; the plan can wait, or is decided in their best interests until then.',
      enableWhen: {
        op: 'and',
        of: [by('representative'), { op: 'unknown', item: 'canDecide' }],
      },
    },
    {
      type: 'choice',
      id: 'whyNotSigned',
      label: 'Why do they not sign?',
      required: true,
      enableWhen: by('person-without-signing'),
      options: [
        { code: 'said-so', label: 'They said yes, and that is enough' },
        { code: 'showed-it', label: 'They showed yes, without words' },
        { code: 'cannot-write', label: 'They cannot write' },
        { code: 'does-not-want', label: 'They do not want to sign anything' },
      ],
      open: { label: 'Another reason' },
    },
    {
      type: 'choice',
      id: 'authority',
      label: 'By what right do they decide?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: by('representative'),
      options: [
        { code: 'lpa-health', label: 'Lasting power of attorney for health and welfare' },
        { code: 'lpa-property', label: 'Lasting power of attorney for property and money' },
        { code: 'deputy', label: 'Deputy of the Court of Protection' },
        { code: 'court', label: 'An order of the Court of Protection' },
        { code: 'parent', label: 'Parental responsibility, for somebody under 18' },
        { code: 'no-right', label: 'None of these: family, a friend or a care worker' },
      ],
    },
    {
      type: 'display',
      id: 'noRight',
      label:
        'They can say what they think, and should be asked. They cannot agree for the person: a best interests decision is needed.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'authority' },
        right: { op: 'constant', value: 'no-right' },
      },
    },
    {
      type: 'display',
      id: 'notForCare',
      label: 'This right is for property and money. It does not cover care: look for whoever may decide about that.',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'authority' },
        right: { op: 'constant', value: 'lpa-property' },
      },
    },
    {
      type: 'text',
      id: 'papersSeen',
      label: 'Who has seen the papers, and when?',
      help: 'If nobody has: say so, and who asks for them.',
      required: true,
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'authority' },
        list: ['lpa-health', 'lpa-property', 'deputy', 'court'],
      },
    },
    {
      type: 'long-text',
      id: 'notAgreed',
      label: 'What is not agreed, and what happens now?',
      required: true,
      enableWhen: by('nobody'),
    },
  ],
};
