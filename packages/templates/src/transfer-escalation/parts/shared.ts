// SPDX-License-Identifier: Apache-2.0
import type { FormItem, GroupItem } from '@careplan-kit/forms/contract';
import { attorneysOnRecord } from '../../attorneys-on-record.js';
import { oneOf } from '../../expressions.js';
import { from, fromRole, saying } from '../../note-parts.js';
import { isListed, listOnRecord, textOnRecord } from '../../on-record.js';

const inContact = (element: string) => ({ class: 'Personal contact', element, mode: 'read' }) as const;

/** Next of kin and others to be told, as the record has them. */
const contacts: readonly FormItem[] = [
  ...listOnRecord({
    id: 'contacts',
    label: 'Next of kin and others to tell, from the record',
    each: 'contact',
    binding: { class: 'Personal contact' },
    items: [
      { type: 'text', id: 'contactName', label: 'Name', readOnly: true, binding: inContact('name') },
      {
        type: 'long-text',
        id: 'contactPart',
        label: 'Who they are, and when to ring',
        readOnly: true,
        binding: inContact('relationshipType'),
      },
      {
        type: 'long-text',
        id: 'contactReached',
        label: 'How to reach them',
        readOnly: true,
        repeats: { each: 'number' },
        binding: inContact('contactDetails'),
      },
      {
        type: 'long-text',
        id: 'contactRules',
        label: 'What to keep to',
        readOnly: true,
        binding: inContact('comments'),
      },
    ],
  }),
  {
    type: 'display',
    id: 'nobodyListed',
    label: 'Nobody to ring is on the record. That does not say that there is nobody: ask the person.',
    enableWhen: { op: 'not', of: isListed('contacts') },
  },
];

/** What was told to whom, and what goes along. */
export const shared: GroupItem = {
  type: 'group',
  id: 'shared',
  label: 'Shared: who knows, and what goes with them',
  items: [
    {
      type: 'choice',
      id: 'personKnows',
      label: 'Does the person know, and want to go?',
      required: true,
      options: [
        { code: 'agrees', label: 'They know and agree' },
        { code: 'could-not', label: 'They cannot decide it now; it is done in their best interests' },
        { code: 'no', label: 'They said no' },
        { code: 'not-asked', label: 'Nobody has asked them yet' },
      ],
    },
    {
      type: 'display',
      id: 'mayRefuse',
      label: 'Tell the crew that they said no. Whoever can decide it may refuse, and nobody else can agree for them.',
      enableWhen: oneOf('personKnows', 'no'),
    },
    {
      type: 'text',
      id: 'whoDecided',
      label: 'Who decided it, and who was asked?',
      required: true,
      unknowns: ['unknown'],
      enableWhen: oneOf('personKnows', 'could-not'),
    },
    {
      type: 'choice',
      id: 'sharing',
      label: 'Why may the hospital have these papers?',
      required: true,
      unknowns: ['not-asked', 'unknown'],
      options: [
        { code: 'agreed', label: 'The person agrees' },
        { code: 'attorney', label: 'Their attorney for health agrees; they cannot decide it' },
        { code: 'best-interests', label: 'In their best interests; they cannot decide it' },
        { code: 'objects', label: 'They object to some of it' },
      ],
    },
    {
      type: 'text',
      id: 'objection',
      label: 'To what do they object?',
      required: true,
      enableWhen: oneOf('sharing', 'objects'),
    },
    ...contacts,
    {
      type: 'long-text',
      id: 'told',
      label: 'Who was told, at what time, and what did they say?',
      help: 'Family as far as the person agreed. “Nobody yet” is an answer too.',
      required: true,
    },
    ...saying('told', 'Told:'),
    {
      type: 'text',
      id: 'goesAlong',
      label: 'Who goes with them?',
      help: 'If nobody, write “nobody”.',
      required: true,
      unknowns: ['unknown'],
    },
    {
      type: 'multiple-choice',
      id: 'goesToo',
      label: 'What goes with them?',
      help: 'Each thing has its list; this is for the door.',
      required: true,
      options: [
        { code: 'papers', label: 'The bag with the papers' },
        { code: 'signed', label: 'Signed forms about treatment, the originals' },
        { code: 'medicines', label: 'Their medicines' },
        { code: 'chart', label: 'The medicines chart, or the list of what was last given' },
        { code: 'aids', label: 'Glasses, hearing aids, teeth' },
        { code: 'nothing', label: 'Nothing: there was no time', exclusive: true },
      ],
    },
    ...attorneysOnRecord(
      'Attorneys and deputies on the record',
      'They decide only what the person cannot decide at that time, and only what their paper covers.',
      'No attorney is on the record. That does not say that there is none.',
    ),
    ...textOnRecord('gp', 'Their GP practice, from the record', {
      class: 'GP practice',
      element: 'gpPracticeDetails',
    }),
    {
      type: 'text',
      id: 'ringUs',
      label: 'Whom does the hospital ring, day and night?',
      help: 'The home or the care office, with a number that somebody answers.',
      required: true,
    },
    ...from('Who writes this?'),
    fromRole('Your role'),
    {
      type: 'text',
      id: 'handedTo',
      label: 'To whom did you hand over?',
      help: 'Name, role, number of the ambulance. Leave it empty until you have.',
    },
    ...saying('handedTo', 'Handed over to:'),
    { type: 'time', id: 'handedAt', label: 'At what time did they leave?' },
  ],
};
