// SPDX-License-Identifier: Apache-2.0
import type { Expression, GroupItem } from '@careplan-kit/forms/contract';
import { answer, constant, oneOf } from '../../expressions.js';

/** Whether there is anything to copy. While nobody said, nothing else is asked. */
export const came: Expression = oneOf('cameHow', 'with-person', 'electronic', 'post', 'telephone');

const document = (element: string) => ({ class: 'Document', element, mode: 'write' }) as const;

/** What is about somebody else is copied nowhere: until it was compared, and where it does not fit, nothing more is asked. */
export const mayBeCopied: Expression = oneOf('isTheirs', 'checked', 'part');

/** What came, from whom, and whether it is about this person. */
export const paper: GroupItem = {
  type: 'group',
  id: 'paper',
  label: 'What came from the hospital',
  help: 'Copy what is written there, as it is. What you doubt or miss has a place at the end.',
  items: [
    {
      type: 'choice',
      id: 'cameHow',
      label: 'How did the discharge summary come?',
      required: true,
      options: [
        { code: 'with-person', label: 'On paper, with the person' },
        { code: 'electronic', label: 'By email, or in a shared record' },
        { code: 'post', label: 'By post' },
        { code: 'telephone', label: 'Told on the telephone, nothing in writing' },
        { code: 'none', label: 'Nothing came' },
      ],
    },
    {
      type: 'display',
      id: 'nothingCame',
      label:
        'Ring the ward now. Until you know better, medicines, allergies and swallowing may have changed: ask before the next dose and the next meal.',
      enableWhen: oneOf('cameHow', 'none'),
    },
    {
      type: 'display',
      id: 'onlyTold',
      label: 'Read it back while they are on the line, write down who said it, and ask for it in writing today.',
      enableWhen: oneOf('cameHow', 'telephone'),
    },
    { type: 'date', id: 'receivedOn', label: 'When did it come?', required: true, max: 'today', enableWhen: came },
    {
      type: 'choice',
      id: 'isTheirs',
      label: 'Is it about this person?',
      help: 'Name, date of birth and NHS number, each against your record.',
      required: true,
      enableWhen: came,
      options: [
        { code: 'checked', label: 'Yes: all that is there was compared' },
        { code: 'part', label: 'Some of it is missing on the paper' },
        { code: 'no', label: 'No, something does not fit' },
      ],
    },
    {
      type: 'display',
      id: 'notTheirs',
      label: 'Stop here. Do nothing it says, keep it apart, and ring the ward: it may be about somebody else.',
      enableWhen: oneOf('isTheirs', 'no'),
    },
    {
      type: 'partial-date',
      id: 'paperDate',
      label: 'Which date is on it?',
      required: true,
      unknowns: ['unknown'],
      max: 'today',
      enableWhen: mayBeCopied,
    },
    {
      type: 'text',
      id: 'sentBy',
      label: 'Who wrote it, and who are they?',
      help: 'Name and role, as it says: “the registrar of the ward”.',
      required: true,
      unknowns: ['unknown'],
      enableWhen: mayBeCopied,
    },
    { type: 'text', id: 'sentByReach', label: 'How can they be reached?', enableWhen: mayBeCopied },
    {
      type: 'text',
      id: 'paperWhere',
      label: 'Where is it kept?',
      enableWhen: mayBeCopied,
    },
    {
      type: 'group',
      id: 'paperOnRecord',
      label: 'The paper, on the record',
      hidden: true,
      repeats: { min: 1, max: 1 },
      binding: { class: 'Document', mode: 'write' },
      items: [
        {
          type: 'text',
          id: 'kindOfPaper',
          label: 'Kind of paper',
          hidden: true,
          calculate: constant('Discharge summary'),
          enableWhen: mayBeCopied,
          binding: document('documentTitle'),
        },
        {
          type: 'partial-date',
          id: 'paperDateOnRecord',
          label: 'Its date',
          hidden: true,
          calculate: answer('paperDate'),
          enableWhen: mayBeCopied,
          binding: document('date'),
        },
        {
          type: 'text',
          id: 'paperWhereOnRecord',
          label: 'Where it is kept',
          hidden: true,
          calculate: answer('paperWhere'),
          enableWhen: mayBeCopied,
          binding: document('documentationLocation'),
        },
      ],
    },
  ],
};
