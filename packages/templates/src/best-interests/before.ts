// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';

/** What has to be decided, and whether somebody else or an earlier decision settles it. */
export const whatIsDecided: GroupItem = {
  type: 'group',
  id: 'whatIsDecided',
  label: 'The decision',
  items: [
    {
      type: 'long-text',
      id: 'decisionNeeded',
      label: 'What has to be decided?',
      help: 'The same one decision for which capacity was assessed.',
      required: true,
    },
    {
      type: 'reference',
      id: 'capacityRef',
      label: 'Which capacity assessment is this about?',
      help: 'It has to say that the person lacks capacity for this decision at this time.',
      classes: ['Mental capacity assessment'],
      unknowns: ['not-asked', 'unknown'],
    },
    {
      type: 'display',
      id: 'assessFirst',
      label:
        'Without such an assessment, the person is taken to be able to decide. Fill in “Mental capacity assessment” first.',
      enableWhen: { op: 'unknown', item: 'capacityRef' },
    },
    {
      type: 'choice',
      id: 'otherAuthority',
      label: 'Did the person refuse this in advance, or may an attorney or a deputy decide it?',
      help: 'Look at the papers. A next of kin has no such power by being family.',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'no', label: 'No: looked for, and there is nothing' },
        { code: 'attorney', label: 'An attorney for health and welfare, or for property, may decide this' },
        { code: 'deputy', label: 'A deputy of the Court of Protection may decide this' },
        { code: 'advance-decision', label: 'The person refused this treatment in advance' },
      ],
    },
    {
      type: 'display',
      id: 'authorityGoverns',
      label:
        'Then it is not for staff to decide. The attorney or deputy decides, in the person’s best interests. A refusal in advance that is valid and fits stands. Use this form to write down what they decided.',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'otherAuthority' },
        list: ['attorney', 'deputy', 'advance-decision'],
      },
    },
    {
      type: 'text',
      id: 'authorityName',
      label: 'Who is it, and who has seen the papers?',
      enableWhen: {
        op: 'in',
        value: { op: 'answer', item: 'otherAuthority' },
        list: ['attorney', 'deputy', 'advance-decision'],
      },
    },
    {
      type: 'long-text',
      id: 'regain',
      label: 'Is the person likely to be able to decide later, and can it wait?',
      help: 'If it can wait until then, let it wait.',
      unknowns: ['unknown'],
    },
  ],
};

/** The person first: what they want now, wanted before, and would think of. */
export const thePerson: GroupItem = {
  type: 'group',
  id: 'thePerson',
  label: 'The person',
  items: [
    {
      type: 'long-text',
      id: 'whatMatters',
      label: 'What is most important to them, from About Me',
      readOnly: true,
      binding: { class: 'About Me', element: 'whatIsMostImportantToMe', select: 'response.text', mode: 'read' },
    },
    {
      type: 'long-text',
      id: 'participate',
      label: 'How did the person take part?',
      help: 'They take part as much as they can, also when they cannot decide.',
      required: true,
    },
    {
      type: 'long-text',
      id: 'wishes',
      label: 'What do they want now, and what did they want before?',
      prompts: [
        'What do they say, or show, today?',
        'What did they say in the past, and to whom?',
        'Did they write anything down?',
      ],
      unknowns: ['not-asked', 'unknown'],
      required: true,
    },
    {
      type: 'long-text',
      id: 'beliefs',
      label: 'What beliefs and values would weigh with them?',
      help: 'Faith, culture, politics, how they lived.',
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
    {
      type: 'long-text',
      id: 'otherFactors',
      label: 'What else would they think about if they could?',
      help: 'People they love, promises they made, money, what others would feel.',
      unknowns: ['not-asked', 'none-known', 'unknown'],
    },
  ],
};

/** Everybody who was asked. */
export const peopleAsked: GroupItem = {
  type: 'group',
  id: 'peopleAsked',
  label: 'People who were asked',
  items: [
    {
      type: 'group',
      id: 'consulted',
      label: 'Who was asked',
      help: 'Whoever the person named, those who care for them, attorneys, deputies. Ask them what the person would want, not what they want.',
      repeats: { max: 20, each: 'person' },
      items: [
        { type: 'text', id: 'consultedName', label: 'Name' },
        { type: 'text', id: 'consultedRelation', label: 'Who are they to the person?' },
        { type: 'long-text', id: 'consultedView', label: 'What did they say?' },
        { type: 'date', id: 'consultedOn', label: 'When?', max: 'today' },
      ],
    },
    {
      type: 'long-text',
      id: 'notConsulted',
      label: 'Was anybody not asked, and why?',
    },
    {
      type: 'boolean',
      id: 'someoneToConsult',
      label: 'Is there family or a friend who can be asked?',
      help: 'Paid staff do not count.',
      unknowns: ['unknown'],
    },
    {
      type: 'choice',
      id: 'kindOfDecision',
      label: 'Is it about serious treatment or a long stay somewhere else?',
      options: [
        { code: 'treatment', label: 'Serious medical treatment' },
        { code: 'move', label: 'A long stay in hospital or a care home, or a move' },
        { code: 'other', label: 'Neither' },
      ],
    },
    {
      type: 'display',
      id: 'advocateNeeded',
      label:
        'There is nobody to ask. For serious treatment or a long stay, an independent mental capacity advocate (IMCA) has to be asked for. Tell whoever makes the decision.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'someoneToConsult' }, right: { op: 'constant', value: false } },
          { op: 'in', value: { op: 'answer', item: 'kindOfDecision' }, list: ['treatment', 'move'] },
        ],
      },
    },
    {
      type: 'long-text',
      id: 'imca',
      label: 'Advocate (IMCA): who, when asked for, and what they found',
      enableWhen: {
        op: 'or',
        of: [
          { op: 'equal', left: { op: 'answer', item: 'someoneToConsult' }, right: { op: 'constant', value: false } },
          { op: 'in', value: { op: 'answer', item: 'kindOfDecision' }, list: ['treatment', 'move'] },
        ],
      },
    },
  ],
};
