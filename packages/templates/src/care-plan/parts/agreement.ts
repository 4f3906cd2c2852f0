// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** With whom the plan was agreed. It is asked each time, and never taken over from the plan before. */
export const agreement: GroupItem = {
  type: 'group',
  id: 'agreement',
  label: 'Agreed with the person',
  items: [
    {
      type: 'choice',
      id: 'agreed',
      label: 'Is this plan agreed with the person?',
      required: true,
      control: 'radio',
      options: [
        { code: 'Agreed by the person', label: 'Yes, with the person' },
        {
          code: 'The person is not able to decide; agreed by whoever may act for them',
          label: 'The person is not able to decide this; somebody who may act for them agreed',
        },
        {
          code: 'The person is not able to decide; decided in their best interests',
          label: 'The person is not able to decide this, and it was decided in their best interests',
        },
        { code: 'The person does not agree with part of it', label: 'The person does not agree with part of it' },
        { code: 'Not talked through yet', label: 'Not talked through yet' },
      ],
      binding: {
        class: 'Care plan',
        element: 'agreedWithPersonOrLegitimateRepresentative',
        select: 'agreed',
        mode: 'write',
      },
    },
    {
      type: 'text',
      id: 'agreedName',
      label: 'Who agreed?',
      required: true,
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'agreed' },
        list: ['Agreed by the person', 'The person is not able to decide; agreed by whoever may act for them'],
      },
      binding: {
        class: 'Care plan',
        element: 'agreedWithPersonOrLegitimateRepresentative',
        select: 'personFullName',
        mode: 'write',
      },
    },
    {
      type: 'text',
      id: 'agreedAs',
      label: 'By what right do they act for the person, and who has seen the papers?',
      help: 'Such as a lasting power of attorney for health and welfare. Being family is no such right.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'agreed' },
        right: { op: 'constant', value: 'The person is not able to decide; agreed by whoever may act for them' },
      },
      binding: {
        class: 'Care plan',
        element: 'agreedWithPersonOrLegitimateRepresentative',
        select: 'role.originalText',
        mode: 'write',
      },
    },
    {
      type: 'reference',
      id: 'capacityRef',
      label: 'Which capacity assessment says that they are not able to decide this?',
      classes: ['Mental capacity assessment'],
      required: true,
      unknowns: ['not-asked', 'unknown'],
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'agreed' },
        list: [
          'The person is not able to decide; agreed by whoever may act for them',
          'The person is not able to decide; decided in their best interests',
        ],
      },
    },
    {
      type: 'long-text',
      id: 'notAgreed',
      label: 'What do they not agree with, and what is done about it?',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'agreed' },
        right: { op: 'constant', value: 'The person does not agree with part of it' },
      },
      binding: {
        class: 'Care plan',
        element: 'agreedWithPersonOrLegitimateRepresentative',
        select: 'freeText',
        mode: 'write',
      },
    },
    {
      type: 'text',
      id: 'whenTalkedThrough',
      label: 'Who talks it through with the person, and when?',
      required: true,
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'agreed' },
        right: { op: 'constant', value: 'Not talked through yet' },
      },
    },
    {
      type: 'signature',
      id: 'signature',
      label: 'Signature',
      help: 'Nobody has to sign to have agreed. A signature given later goes on the form “Agreement to a plan”.',
      signer: 'The person, or whoever may act for them',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'agreed' },
        list: ['Agreed by the person', 'The person is not able to decide; agreed by whoever may act for them'],
      },
    },
  ],
};
