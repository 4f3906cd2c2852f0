// SPDX-License-Identifier: Apache-2.0
// What a list of who is due needs, and no more: a page that draws it first and fetches the checks meanwhile imports these
// from here. A bundler that splits by file would else put the checks beside them.
export { parseFacts } from './facts/facts.js';
export { findMedication, findOrder, findPerson, findStaff } from './facts/find.js';
export { withDefaults } from './facts/settings.js';
export { patchesOn } from './follow-up/patches-on.js';
export { tasksOf } from './follow-up/tasks.js';
export { currentRecords } from './records/current.js';
export { findRound, roundStateOf } from './rounds/round.js';
export { zoneOf } from './time/zone.js';
export { evaluateSlots } from './windows/evaluate.js';
export { isTimeCritical } from './windows/windows.js';
