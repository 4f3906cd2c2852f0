// SPDX-License-Identifier: Apache-2.0

/** What row 5 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 5, field: 'birthplace', items: ['birthplace'] },
  { row: 5, field: 'family', items: ['family', 'ownFamily', 'wordsOfOthers'] },
  { row: 5, field: 'school', items: ['school'] },
  { row: 5, field: 'work', items: ['work'] },
  { row: 5, field: 'homes', items: ['homes', 'home', 'homeFrom'] },
  { row: 5, field: 'events', items: ['events', 'event', 'eventWhen'] },
  { row: 5, field: 'faith', items: ['faith'] },
  { row: 5, field: 'pets', items: ['pets'] },
  { row: 5, field: 'places', items: ['places'] },
] as const;
