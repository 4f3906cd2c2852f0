// SPDX-License-Identifier: Apache-2.0

/** What row 17 of the list of forms captures, and which items ask it. */
export const covers = [
  { row: 17, field: 'date', items: ['start'] },
  { row: 17, field: 'time', items: ['start'] },
  { row: 17, field: 'length', items: ['durationSec'] },
  { row: 17, field: 'kind', items: ['kind', 'convulsive', 'firstEver'] },
  { row: 17, field: 'before', items: ['before'] },
  { row: 17, field: 'during', items: ['during', 'injury', 'injuryWhat'] },
  { row: 17, field: 'after', items: ['postIctal', 'recovered'] },
  { row: 17, field: 'rescue medicine and time', items: ['rescueGiven', 'rescueWhat', 'rescueAt', 'rescueMedicine'] },
  { row: 17, field: 'help called', items: ['helpCalled', 'helpAt'] },
  { row: 17, field: 'recovery', items: ['recoveryMinutes', 'postIctal'] },
] as const;
