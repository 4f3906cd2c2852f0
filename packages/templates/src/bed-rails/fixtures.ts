// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith: Robert asked for rails after a bad night. Eliza looked at it with them both; rails would be a danger. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-18',
  purpose: 'rolling-out',
  alternatives: ['low-bed', 'comfort'],
  alternativesResult:
    'The bed goes right down at night and her small lamp is on. She has not rolled out since Saturday.',
  couldClimb: true,
  mobile: true,
  confused: true,
  involuntary: false,
  smallStature: true,
  entrapHistory: false,
  consentBasis: 'none',
  consentWords: 'She put her hand flat on the table: no. Robert had thought they were safer, and agrees now.',
  equipment: { unknown: 'unknown' },
  compatible: { unknown: 'unknown' },
  fixed: { unknown: 'unknown' },
  gapMattressRailSafe: { unknown: 'unknown' },
  useRails: 'no',
  summary: 'No rails. She gets up at night to look for the school gate and would climb over them. The low bed works.',
  risks: [
    {
      riskKind: 'bed-rails',
      riskInWords: 'Would climb over bed rails and fall from higher if somebody put them up',
      riskKeptSmall: 'No rails on her bed. The bed is low at night, the lamp is on.',
    },
  ],
  actions: [
    {
      action: 'Put the bed right down when she is in it, and leave the small lamp on.',
      actionBy: 'Whoever helps her to bed',
      actionWhen: '2026-11-18',
      actionStatus: 'In progress',
      actionReview: '2026-12-02',
    },
  ],
  reviewOn: '2026-12-18',
  reviewBy: 'Eliza',
};

/** Mr Green has rolled out once while his chest was bad, and asks for rails himself. They fit. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-20',
  purpose: 'asked',
  alternatives: ['low-bed', 'closer'],
  alternativesResult: 'He cannot get up from a low bed with his frame, and does not like to be looked at in his sleep.',
  couldClimb: false,
  mobile: true,
  confused: false,
  involuntary: false,
  smallStature: false,
  entrapHistory: false,
  consentBasis: 'consent',
  consentWords: '“On the window side only, so I can get out on the other.” His sister heard it on the telephone.',
  equipment: 'The bed and rails of one maker, foam mattress; numbers are on the label at the foot end.',
  compatible: 'yes',
  fixed: 'yes',
  gapBetweenBarsMm: '110',
  gapRailPlatformMm: '60',
  gapEndMm: '45.5',
  heightAboveMattressMm: '235',
  gapMattressRailMm: '10',
  gapMattressRailSafe: 'no',
  useRails: 'yes',
  checks: 'Whoever helps him to bed: locked, same mattress. Jane measures again on the first of the month.',
  summary: 'One rail, on the window side, at his wish. It fits. The other side stays open for the bathroom.',
  needs: [{ need: 'To get out of bed by himself on the bathroom side' }],
  reviewOn: '2026-12-20',
};
