// SPDX-License-Identifier: Apache-2.0

/** Mr Green after three days in bed with his chest. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-19',
  personsView: '“My left heel burns. I did not want to make a fuss.”',
  allSeen: 'yes',
  sites: ['heels'],
  places: [
    {
      placeWhere: 'Left heel, on the outside',
      placeWhat: 'stays',
      placeSince: 'Since yesterday, as big as a penny. It burns.',
    },
  ],
  pastUlcer: 'no',
  moves: 'seldom',
  feels: 'yes',
  perfusion: 'yes',
  diabetes: 'no',
  moisture: 'no',
  eating: 'yes',
  devices: ['none'],
  judged: 'damaged',
  ownTool: 'The home’s own tool, done by the district nurse on the same day; it is in the office.',
  skinCare:
    'Heel off the mattress on a pillow under the calf. He turns with help every two hours by day and when awake at night.',
  summary: 'A red place on the left heel that stays when pressed. The district nurse comes today.',
  risks: [
    {
      riskKind: 'skin',
      riskInWords: 'The left heel may break open while he stays in bed',
      riskKeptSmall: 'Heel kept off the mattress.',
    },
  ],
  actions: [
    {
      action: 'Keep his left heel off the mattress, day and night.',
      actionBy: 'Everybody',
      actionWhen: '2026-11-19',
      actionReview: '2026-11-20',
    },
  ],
  reviewOn: '2026-11-24',
  reviewBy: 'Eliza',
};

/** Mrs Smith: seen only in part, on a muddled afternoon. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-18',
  allSeen: 'partly',
  sites: ['none'],
  pastUlcer: 'no',
  moves: 'often',
  feels: { unknown: 'unknown' },
  perfusion: { unknown: 'unknown' },
  diabetes: 'no',
  moisture: 'no',
  eating: 'yes',
  devices: ['none'],
  judged: { unknown: 'unknown' },
  skinCare: 'She walks a lot. Look at her heels and the bottom of her back when she washes, in the morning.',
  summary: 'What was seen was well. Her back and heels were not seen.',
  actions: [{ action: 'Look at her heels and back tomorrow morning, while she holds the flannel.', actionBy: 'Sue' }],
  reviewOn: '2026-11-25',
};
