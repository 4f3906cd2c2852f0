// SPDX-License-Identifier: Apache-2.0
// What the record holds, put before somebody to be read. An empty list is not drawn: it would be read as "none".
import type { ChoiceItem, Expression, FormItem, GroupItem, TextItem } from '@careplan-kit/forms/contract';
import { answer, any, is } from './expressions.js';

/** Where it stands in the record. */
interface Place {
  readonly class: string;
  readonly element: string;
  readonly select?: string;
}

const reading = (place: Place) => ({ ...place, mode: 'read' }) as const;
const exists = (item: string): Expression => ({ op: 'exists', item });

/** A text of the record, shown only where there is one, with the day it was recorded. */
export const textOnRecord = (id: string, label: string, place: Place): readonly TextItem[] => [
  {
    type: 'text',
    id: `${id}There`,
    label: `Whether there is: ${label}`,
    hidden: true,
    readOnly: true,
    binding: reading(place),
  },
  {
    type: 'long-text',
    id,
    label,
    readOnly: true,
    enableWhen: exists(`${id}There`),
    binding: reading(place),
  },
];

/** What the record has as a code or in words, shown in words: those of the code, else its own, else the code itself. */
export function wordsOnRecord(id: string, label: string, place: Place): readonly TextItem[] {
  const parts = (['Display', 'Words', 'Code'] as const).map((part): TextItem => {
    const last = { Display: 'display', Words: 'originalText', Code: 'code' }[part];
    const select = place.select ? `${place.select}.${last}` : last;
    const binding = reading({ ...place, select });
    return { type: 'text', id: `${id}${part}`, label: `${label}: ${last}`, hidden: true, readOnly: true, binding };
  });
  return [
    ...parts,
    {
      type: 'long-text',
      id,
      label,
      enableWhen: any(...parts.map((part) => exists(part.id))),
      calculate: { op: 'first-known', of: parts.map((part) => answer(part.id)) },
    },
  ];
}

/** A list of the record that is shown. */
interface ShownList {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** What one entry is called. */
  readonly each: string;
  readonly binding: NonNullable<GroupItem['binding']>;
  readonly items: readonly FormItem[];
}

/** Whether the list of the record has anything in it. */
export const isListed = (id: string): Expression =>
  is({ op: 'over', items: `${id}There`, fold: 'count' }, 'greater', 0);

/** Counts what the record has, whatever becomes of a list that is shown. */
export const countOnRecord = (id: string, label: string, binding: ShownList['binding']): GroupItem => ({
  type: 'group',
  id: `${id}There`,
  label: `Whether there is: ${label}`,
  hidden: true,
  repeats: {},
  binding: { ...binding, mode: 'read' },
  items: [{ type: 'display', id: `${id}Counted`, label: 'An entry of the record' }],
});

/** A list of the record, drawn where there is anything in it. Nothing can be added, where nothing in it is to be answered. */
export const listOnRecord = ({ id, label, help, each, binding, items }: ShownList): readonly GroupItem[] => [
  countOnRecord(id, label, binding),
  {
    type: 'group',
    id,
    label,
    ...(help ? { help } : {}),
    enableWhen: isListed(id),
    repeats: { each },
    binding: { ...binding, mode: 'read' },
    items,
  },
];

/** A question of safety as the record has it. The answer given here stays in the form; every reason for none is offered. */
export const statementOnRecord = (
  id: string,
  label: string,
  yes: string,
  element: string,
  help?: string,
): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  ...(help ? { help } : {}),
  required: true,
  control: 'radio',
  unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
  options: [{ code: 'yes', label: yes }],
  binding: { class: 'Safety statements', element, mode: 'read' },
});

/** What the record says to a question of safety, carried to sentences that are shown by it. */
export const knownOnRecord = (id: string, label: string, element: string): ChoiceItem => ({
  type: 'choice',
  id,
  label,
  hidden: true,
  readOnly: true,
  unknowns: ['not-asked', 'none-known', 'declined', 'unknown'],
  options: [{ code: 'yes', label: 'Yes' }],
  binding: { class: 'Safety statements', element, mode: 'read' },
});
