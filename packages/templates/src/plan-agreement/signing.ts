// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';

const signed: Expression = {
  op: 'in',
  value: { op: 'answer', item: 'whereSigned' },
  list: ['here'],
};

/** The signature, or where it is on paper, and who saw it. */
export const signing: GroupItem = {
  type: 'group',
  id: 'signing',
  label: 'Signing',
  enableWhen: { op: 'in', value: { op: 'answer', item: 'whoSigns' }, list: ['person', 'representative'] },
  items: [
    {
      type: 'text',
      id: 'relation',
      label: 'Who are they to the person?',
      help: 'Such as son, or solicitor. And what they are called.',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'whoSigns' },
        right: { op: 'constant', value: 'representative' },
      },
    },
    {
      type: 'choice',
      id: 'whereSigned',
      label: 'Where do they sign?',
      required: true,
      options: [
        { code: 'here', label: 'Here, drawn or typed' },
        { code: 'paper', label: 'On paper' },
      ],
    },
    {
      type: 'signature',
      id: 'signature',
      label: 'Signature',
      help: 'Drawn with a finger or typed: both count. Time and way are kept with it.',
      signer: 'Whoever agrees. A worker never signs in their place.',
      required: true,
      enableWhen: signed,
    },
    {
      type: 'date-time',
      id: 'signedOnPaperAt',
      label: 'When was it signed?',
      required: true,
      max: 'today',
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'whereSigned' },
        right: { op: 'constant', value: 'paper' },
      },
    },
    {
      type: 'text',
      id: 'paperKept',
      label: 'Where is the paper kept?',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'whereSigned' },
        right: { op: 'constant', value: 'paper' },
      },
    },
    {
      type: 'boolean',
      id: 'witnessed',
      label: 'Did somebody see it being signed?',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'text',
      id: 'witnessName',
      label: 'Who saw it, and who are they?',
      required: true,
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'witnessed' }, right: { op: 'constant', value: true } },
    },
    {
      type: 'signature',
      id: 'witnessSignature',
      label: 'Signature of the witness, where one is wanted',
      signer: 'Whoever saw it being signed. Not the one who signed.',
      enableWhen: { op: 'equal', left: { op: 'answer', item: 'witnessed' }, right: { op: 'constant', value: true } },
    },
    {
      type: 'text',
      id: 'copyTo',
      label: 'Who has a copy?',
    },
  ],
};
