// SPDX-License-Identifier: Apache-2.0
// Who is due and what is late, as far as a list of people says it, in a file of its own: no check, no sentence, nothing
// that records.
export {
  currentRecords,
  evaluateSlots,
  findMedication,
  findOrder,
  findPerson,
  findRound,
  findStaff,
  isTimeCritical,
  parseFacts,
  patchesOn,
  roundStateOf,
  tasksOf,
  withDefaults,
  zoneOf,
} from '@careplan-kit/emar/due';
