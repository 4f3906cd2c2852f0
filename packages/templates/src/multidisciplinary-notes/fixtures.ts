// SPDX-License-Identifier: Apache-2.0

/** The physiotherapist saw Mr Green walk. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-18T11:00',
  from: 'The physiotherapist',
  fromRole: 'Physiotherapist',
  to: [{ toName: 'Eliza' }],
  way: 'Visit',
  matter: 'Walking since the fall',
  advice: 'The frame a hole higher. To the gate and back each day, with somebody beside him.',
  actions: [{ action: 'Set the frame a hole higher', actionBy: 'Eliza', actionWhen: '2026-11-18' }],
  mayRead: 'readers-professionals',
};

/** James has a new tooth. */
export const james: Readonly<Record<string, unknown>> = {
  at: '2026-11-16T09:30',
  from: 'The dentist',
  to: [{ toName: 'Andi' }],
  way: 'Visit',
  matter: 'The tooth that hurt',
  advice: 'None beyond soft food today.',
};
