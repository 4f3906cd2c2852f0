// SPDX-License-Identifier: Apache-2.0

const can = {
  knowsWhatFor: 'yes',
  knowsWhen: 'yes',
  reads: 'yes',
  opens: 'yes',
  remembers: 'yes',
  knowsProblems: 'yes',
  orders: 'yes',
};

/** Mr Bodat at home, through an interpreter, after his sugar fell on the stairs. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  ...can,
  assessedOn: '2026-11-16',
  wish: 'all',
  personsView:
    'He has taken his tablets himself for thirty years, at the small table, after his prayers. He told it all back.',
  special: ['none'],
  knowsWhen: 'with-help',
  reads: 'with-help',
  opens: 'with-help',
  helpNeeded:
    'Labels in Gujarati from the pharmacy. His wrist is weak: lids that turn easily. The sugar tablet after breakfast, never before: Andi asks whether he has eaten.',
  moodOrConfusion: 'no',
  agreed: 'shared',
  keptWhere: 'The kitchen drawer with the key; he has one key, the neighbour none.',
  lookingIn: 'Andi asks every morning and looks at the tray with days; Sophie counts on Mondays for four weeks.',
  writtenDown: 'Andi, at the end of the visit',
  whenToAskAgain: 'Hands that shake, a tray with days left full, a new tablet.',
  personSigns: { unknown: 'not-asked' },
  summary: 'Takes his own tablets, from a tray with days. One question each morning: have you eaten?',
  needs: [{ need: 'Labels in Gujarati and lids that open easily' }],
  actions: [
    {
      action: 'Ask the pharmacist for labels in Gujarati and other lids.',
      actionBy: 'Sophie',
      actionWhen: '2026-11-17',
      actionStatus: 'In progress',
      actionReview: '2026-11-24',
    },
  ],
  reviewOn: '2026-12-14',
  reviewBy: 'Sophie',
};

/** Betty was a ward sister and wants no one near her tablets; what she brought is not confirmed yet. */
export const betty: Readonly<Record<string, unknown>> = {
  ...can,
  assessedOn: '2026-11-20',
  wish: 'all',
  personsView: '“I gave out more tablets than you have had dinners.”',
  special: { unknown: 'unknown' },
  orders: { unknown: 'unknown' },
  moodOrConfusion: { unknown: 'declined' },
  agreed: 'not-yet',
  personSigns: { unknown: 'not-asked' },
  summary: 'She wants to do it herself and shows that she can. What she takes has to be confirmed first.',
  actions: [{ action: 'Have her medicines confirmed by a pharmacist, then decide with her.', actionBy: 'Eliza' }],
  reviewOn: '2026-11-24',
};
