// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import type { GroupPerson } from '../group-entry/group-person.js';
import { definitionOf } from './form-host.js';

/** What is asked of everybody on a drinks round. */
export const drinksRound: FormDefinition = definitionOf(
  [
    {
      type: 'choice',
      id: 'offered',
      label: 'Drink',
      options: [
        { code: 'tea', label: 'Tea' },
        { code: 'water', label: 'Water' },
        { code: 'declined', label: 'Declined' },
      ],
    },
    { type: 'integer', id: 'millilitres', label: 'How much', unit: 'ml', min: 0, max: 1000 },
    { type: 'text', id: 'note', label: 'Note' },
  ],
  { id: 'drinks-round', url: 'https://careplan-kit.example/form/drinks-round', title: 'Drinks round' },
);

export const ROUND: readonly GroupPerson[] = [
  { id: 'mr-green', name: 'Mr Green', room: '1', alerts: [{ text: 'Thickened drinks, level 2', kind: 'danger' }] },
  { id: 'mrs-smith', name: 'Mrs Smith', room: '2' },
  { id: 'mr-bodat', name: 'Mr Bodat', room: '3', alerts: [{ text: 'Likes a straw' }] },
  { id: 'betty', name: 'Betty', room: '4', away: 'In hospital' },
  { id: 'james', name: 'James', room: '5' },
];
