// SPDX-License-Identifier: Apache-2.0

/** Mr Green's sister rang after tea. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-15T18:40',
  from: 'Mr Green’s sister',
  fromRole: 'Sister',
  to: [{ toName: 'Jane' }],
  way: 'By telephone',
  consentToShare: 'In part: only what the person named',
  consentHow: '“Tell her about the fall. Not about the bathroom.”',
  whatWasSaid: 'She asked how he is. Told her of the fall and that he was not hurt.',
  follows: 'Jane rings her if he leaves his tea again.',
  mayRead: 'readers-person',
};

/** Robert asked, and nobody had asked his mother. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  at: '2026-11-20T15:00',
  from: 'Robert',
  fromRole: 'Son',
  to: [{ toName: 'Sue' }],
  way: 'On a visit',
  consentToShare: 'Nobody asked',
  whatWasSaid: 'He told us that she always had her tea at four. I said I would ask her before I tell him more.',
};
