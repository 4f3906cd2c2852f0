// SPDX-License-Identifier: Apache-2.0

/** Mr Green on an ordinary Sunday: nothing to do but write it down. By item id. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  takenOn: '2026-11-22',
  takenAt: '08:10',
  why: 'plan',
  respirationRate: '16',
  spo2: '97',
  airOrOxygen: 'air',
  systolicBp: '134',
  diastolicBp: '78',
  pulse: '72',
  consciousness: 'A',
  temperature: '36.7',
  concern: false,
  comment: 'In his chair with the paper. “All stops answered.”',
};

/** Mrs Smith is more muddled than ever, and will not have the cuff on: no total, and still no waiting. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  takenOn: '2026-11-22',
  takenAt: '02:50',
  why: 'unwell',
  respirationRate: '22',
  spo2: '94',
  airOrOxygen: 'air',
  systolicBp: { unknown: 'declined' },
  pulse: '104',
  consciousness: 'C',
  temperature: '38.4',
  concern: true,
  ownPlan: { unknown: 'unknown' },
  done: 'Rang 111 at 02:55. They say dip her water and give her a drink; a nurse rings back within the hour.',
  told: 'Sue, senior on nights, 02:52. Robert at seven, as he asked.',
  again: '2026-11-22T03:50',
  comment: 'Hot, picking at the sheet, did not know Sue. Drank half a cup.',
};

/** Mr Bodat has lungs for which the respiratory nurse decided on scale 2; the decision goes on his record. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  takenOn: '2026-11-21',
  takenAt: '18:00',
  takenBy: 'Andi',
  why: 'asked',
  respirationRate: '20',
  spo2: '90',
  airOrOxygen: 'air',
  spo2Scale: '2',
  decisionSeen: [
    {
      newDecided: 'scale-2',
      newDecidedBy: 'The respiratory nurse of the community team',
      newDecidedOn: '2026-11-19',
      newDecisionWords: 'Keeps carbon dioxide after his chest infection. Her letter of 19 November is with his plan.',
    },
  ],
  systolicBp: '142',
  diastolicBp: '84',
  pulse: '88',
  consciousness: 'A',
  temperature: '36.4',
  concern: false,
};
