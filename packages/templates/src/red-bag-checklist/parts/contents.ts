// SPDX-License-Identifier: Apache-2.0
import type { GroupItem } from '@careplan-kit/forms/contract';
import { any, oneOf } from '../../expressions.js';
import { knownOnRecord } from '../../on-record.js';
import { line, signedLine } from './line.js';

/** Papers that count only as they were signed: they go in first. */
export const signed: GroupItem = {
  type: 'group',
  id: 'signed',
  label: 'Signed papers, the originals',
  items: [
    knownOnRecord('resuscitationKnown', 'Whether the record has a decision about resuscitation', 'resuscitation'),
    ...signedLine('resuscitation', 'Form about resuscitation (DNACPR, ReSPECT)'),
    {
      type: 'display',
      id: 'sayNone',
      label:
        'The record says that there is a decision. Find the signed form, or tell the crew that it could not be found.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'exists', item: 'resuscitationKnown' },
          any(oneOf('resuscitation', 'none', 'not-found'), { op: 'unknown', item: 'resuscitation' }),
        ],
      },
    },
    knownOnRecord('advanceDecisionKnown', 'Whether the record has an advance decision', 'advanceDecision'),
    ...signedLine('advanceDecision', 'Advance decision to refuse treatment'),
    {
      type: 'display',
      id: 'sayNoDecision',
      label: 'The record says that there is an advance decision. Find it, or tell the crew that it could not be found.',
      enableWhen: {
        op: 'and',
        of: [
          { op: 'exists', item: 'advanceDecisionKnown' },
          any(oneOf('advanceDecision', 'none', 'not-found'), { op: 'unknown', item: 'advanceDecision' }),
        ],
      },
    },
    ...signedLine('futureWishes', 'Future wishes, or another plan for care'),
    {
      type: 'display',
      id: 'copyCounts',
      label: 'A copy is no signed form. Tell the crew where the original is.',
      enableWhen: any(oneOf('resuscitation', 'copy'), oneOf('advanceDecision', 'copy')),
    },
  ],
};

/** The papers, in the order in which they are wanted. */
export const papers: GroupItem = {
  type: 'group',
  id: 'papers',
  label: 'Papers',
  help: 'On paper, or in the file that is sent.',
  items: [
    ...line('goingNow', 'Going to hospital now (CARES)'),
    ...line('chart', 'Medicines chart, a copy'),
    ...line('medicinesList', 'Medicines sent, with the last doses'),
    ...line('passport', 'Hospital passport, or About Me'),
    ...line('baseline', 'How the person usually is (baseline)'),
    ...line('plan', 'Care plan, in short'),
    ...line('bodyChart', 'Body chart, wounds and pressure sores'),
    ...line('belongingsList', 'List of belongings'),
  ],
};

/** What goes beside the papers. */
export const things: GroupItem = {
  type: 'group',
  id: 'things',
  label: 'Things',
  items: [
    ...line('medicines', 'Medicines', 'Inhalers, insulin, eye drops, a change of dressings.'),
    ...line('aids', 'Glasses, hearing aids, teeth, walking aid'),
    ...line('clothes', 'Clothes for the day they come home'),
    ...line('toiletries', 'Washing things'),
    {
      type: 'group',
      id: 'more',
      label: 'What else is in the bag',
      repeats: { max: 40, each: 'thing' },
      items: [{ type: 'text', id: 'thing', label: 'What is it?', required: true }],
    },
  ],
};
