// SPDX-License-Identifier: Apache-2.0

/** What rows 59 and 63 of the list of forms capture, as it is sent and comes back, and which items ask or show it. */
export const covers = [
  { row: 59, field: 'medicine', items: ['medicine', 'otherMedicine'] },
  { row: 59, field: 'strength', items: ['medicine', 'otherStrength'] },
  { row: 59, field: 'form', items: ['form', 'otherForm'] },
  { row: 59, field: 'dose', items: ['dose', 'otherDose', 'lastDose'] },
  { row: 59, field: 'route', items: ['route', 'otherRoute'] },
  { row: 59, field: 'times', items: ['dose', 'otherDose', 'nextDue'] },
  { row: 59, field: 'allergy', items: ['anyAllergies', 'allergies', 'allergyNotListed'] },
  { row: 59, field: 'given / refused / omitted', items: ['lastAt', 'earlier', 'missed', 'missedWhy'] },
  { row: 59, field: 'who', items: ['lastBy', 'lastDose'] },
  { row: 59, field: 'when', items: ['lastAt'] },
  { row: 59, field: 'PRN effect', items: ['effect'] },
  { row: 59, field: 'stop', items: ['course', 'stops', 'now', 'nowHow'] },
  { row: 63, field: 'medicine', items: ['medicine', 'otherMedicine', 'startedMedicine'] },
  { row: 63, field: 'quantity', items: ['quantity', 'startedQuantity'] },
  { row: 63, field: 'sent', items: ['goes', 'notSent', 'handedTo'] },
  { row: 63, field: 'came back', items: ['cameBack', 'differences', 'checkedBy'] },
] as const;
