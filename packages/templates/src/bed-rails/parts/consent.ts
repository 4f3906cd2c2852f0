// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** Consent, or a decision in the person's best interests that is written down elsewhere. Nothing here decides it. */
export const consent: GroupItem = {
  type: 'group',
  id: 'consent',
  label: 'Does the person agree?',
  help: 'Whether somebody can decide this is for whoever assesses it with them. An adult is taken to be able to, unless that was looked at for this decision.',
  items: [
    {
      type: 'choice',
      id: 'consentBasis',
      label: 'On what basis would rails be used?',
      required: true,
      control: 'radio',
      unknowns: ['not-asked'],
      options: [
        { code: 'consent', label: 'The person was told what rails can do, good and bad, and says yes' },
        {
          code: 'best-interest',
          label: 'They cannot decide this, and a decision in their best interests is written down',
        },
        { code: 'none', label: 'Neither' },
      ],
    },
    {
      type: 'long-text',
      id: 'consentWords',
      label: 'What did the person say, and who else was there?',
      unknowns: ['not-asked', 'declined'],
    },
    {
      type: 'date',
      id: 'capacityAssessedOn',
      label: 'When was it looked at whether they can decide this?',
      max: 'today',
      unknowns: ['unknown'],
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'consentBasis' },
        right: { op: 'constant', value: 'best-interest' },
      },
    },
    {
      type: 'text',
      id: 'bestInterestsRecord',
      label: 'Where is the best interests decision written down?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: {
        op: 'equal',
        left: { op: 'answer', item: 'consentBasis' },
        right: { op: 'constant', value: 'best-interest' },
      },
    },
    {
      type: 'display',
      id: 'noBasis',
      label: 'Rails must not go up: nobody has agreed to them, and without that they are restraint.',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'unknown', item: 'consentBasis' },
          { op: 'equal', left: { op: 'answer', item: 'consentBasis' }, right: { op: 'constant', value: 'none' } },
        ],
      },
    },
  ],
};
