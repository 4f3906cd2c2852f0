// SPDX-License-Identifier: Apache-2.0

/** Saturday: Eliza rang about Mr Green's chest. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T17:20',
  from: 'Eliza',
  to: [{ toName: 'The clinician on call' }],
  way: 'By video',
  resident: 'Seen on the screen, and named',
  worry: 'His chest is tight and he stayed in bed.',
  observations: '17:05: breaths 20 a minute, oxygen 90 %, 37.4',
  advice: 'Sit up, inhaler as on the chart, look at him every hour.',
  outcome: 'Stays at home with this advice',
  lookAgain: 'At six, seven and eight. Below 88 %, or if he cannot finish a sentence.',
  whoWasTold: 'Mr Green; Sue, who is on tonight',
  actions: [{ action: 'Look at Mr Green every hour', actionBy: 'Sue' }],
  mayRead: 'readers-professionals',
};

/** Nobody took readings of Mrs Smith. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  at: '2026-11-21T20:05',
  from: 'Sue',
  to: [{ toName: '111' }],
  way: 'By telephone',
  resident: 'Name and date of birth',
  worry: 'She does not know her cup tonight.',
  observations: { unknown: 'not-asked' },
  advice: 'An ambulance is sent.',
  outcome: 'Ambulance called',
  whoWasTold: 'Mrs Smith; Robert, her son',
};
