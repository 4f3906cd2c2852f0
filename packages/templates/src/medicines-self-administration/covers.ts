// SPDX-License-Identifier: Apache-2.0

/** Where each topic of looking after one’s own medicines; it is in no row of the grid is asked. */
export const covers: readonly { readonly row: string; readonly field: string; readonly items: readonly string[] }[] = [
  { row: 'medicines-self-administration', field: 'wish', items: ['wish', 'personsView'] },
  { row: 'medicines-self-administration', field: 'which medicines', items: ['medicines', 'special'] },
  { row: 'medicines-self-administration', field: 'understanding', items: ['knowsWhatFor', 'knowsWhen'] },
  { row: 'medicines-self-administration', field: 'ability', items: ['reads', 'opens', 'remembers', 'orders'] },
  {
    row: 'medicines-self-administration',
    field: 'danger to themselves or others',
    items: ['knowsProblems', 'moodOrConfusion'],
  },
  { row: 'medicines-self-administration', field: 'help', items: ['helpNeeded'] },
  { row: 'medicines-self-administration', field: 'storage', items: ['keptWhere'] },
  { row: 'medicines-self-administration', field: 'monitoring', items: ['lookingIn', 'writtenDown', 'whenToAskAgain'] },
  {
    row: 'medicines-self-administration',
    field: 'capacity and agreement',
    items: ['capacityRecord', 'personSigns', 'agreed'],
  },
  { row: 'medicines-self-administration', field: 'review', items: ['reviewOn'] },
];
