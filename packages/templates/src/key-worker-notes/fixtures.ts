// SPDX-License-Identifier: Apache-2.0

/** Jane sat with Mr Green after his paper. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-20T10:30',
  from: 'Jane',
  howThingsAre: 'He sleeps better with the bathroom light on. He says the new faces tire him.',
  wishes: '“I still mean to get down to the allotment.” He wants his sister’s call in his room.',
  anyChange: true,
  changes: 'Goes to the gate and no further since the fall.',
  actions: [{ action: 'Ask the men from the allotment for a date', actionBy: 'Jane', actionWhen: '2026-12-01' }],
  mayRead: 'readers-family',
};

/** Betty has been here two days. */
export const betty: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T16:10',
  from: 'Eliza',
  howThingsAre: 'Tired, and glad of the quiet. She counts the days to Christmas.',
  wishes: 'To be home for Christmas.',
  anyChange: false,
  mayRead: 'readers-team',
};
