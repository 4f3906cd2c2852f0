// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms/contract';
import { oneOf, unless } from '../expressions.js';

/** Codes with which the bowels were open. The numbers are those of the Bristol scale, the words are our own. */
export const OPEN = ['1', '2', '3', '4', '5', '6', '7', 'not-seen'];
export const LOOSE = ['5', '6', '7'];

const mayBeOpen = unless(oneOf('type', 'not-open', 'declined', 'away'));

/** What is asked of one stool, or of a shift in which there was none. */
export const opened: readonly FormItem[] = [
  { type: 'time', id: 'openedAt', label: 'Time', control: 'now' },
  {
    type: 'choice',
    id: 'type',
    label: 'What was it like?',
    control: 'drop-down',
    options: [
      { code: '1', label: '1: hard, separate pieces' },
      { code: '2', label: '2: formed, but hard and lumpy' },
      { code: '3', label: '3: formed, cracked on top' },
      { code: '4', label: '4: formed, smooth and soft' },
      { code: '5', label: '5: soft pieces with clear edges' },
      { code: '6', label: '6: mushy, with ragged edges' },
      { code: '7', label: '7: all liquid' },
      { code: 'not-seen', label: 'Opened, but nobody saw it' },
      { code: 'not-open', label: 'Not open this shift' },
      { code: 'declined', label: 'Did not want to say' },
      { code: 'away', label: 'Not here' },
    ],
  },
  {
    type: 'choice',
    id: 'amount',
    label: 'How much?',
    enableWhen: mayBeOpen,
    options: [
      { code: 'smear', label: 'A smear' },
      { code: 'small', label: 'A little' },
      { code: 'medium', label: 'As usual' },
      { code: 'large', label: 'A lot' },
    ],
  },
  {
    type: 'boolean',
    id: 'blood',
    label: 'Blood, mucus or black?',
    enableWhen: mayBeOpen,
    unknowns: ['unknown'],
  },
  { type: 'text', id: 'stoolNote', label: 'Note', help: 'Pain, straining, an accident, which of blood, mucus, black.' },
];
