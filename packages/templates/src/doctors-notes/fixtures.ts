// SPDX-License-Identifier: Apache-2.0

/** The GP saw Mr Green's chest. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-19T14:15',
  from: 'The GP on duty',
  fromRole: 'The surgery in the market square',
  to: [{ toName: 'Eliza' }],
  way: 'Visit',
  reason: 'Tight chest since Tuesday',
  finding: 'Wheeze on both sides, no fever.',
  plan: 'Look again on Monday.',
  medicineChanges: true,
  medicineChange: 'A course of tablets for the chest; the order is with the pharmacy.',
  actions: [{ action: 'Ring the surgery on Monday', actionBy: 'Eliza', actionWhen: '2026-11-23' }],
  mayRead: 'readers-professionals',
};

/** The doctor who has known Mrs Smith for years rang. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  at: '2026-11-20T12:30',
  from: 'The doctor of the village surgery',
  to: [{ toName: 'Jane' }],
  way: 'By telephone',
  reason: 'Result of the blood test',
  finding: { unknown: 'unknown' },
  plan: 'The surgery writes.',
  medicineChanges: { unknown: 'unknown' },
};
