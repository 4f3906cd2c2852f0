// SPDX-License-Identifier: Apache-2.0

/** James eats fast and coughs. His mother always cut his food small; no therapist has seen him. */
export const james: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-13',
  chokedBefore: 'no',
  chestInfections: 'no',
  signs: ['cough', 'pocketing'],
  causes: ['learning-disability', 'teeth'],
  behaviour: ['rushing', 'cramming'],
  swallowingPlan: 'none',
  therapistAsked: 'today',
  swallowingAnsweredBy: 'His mother, and what Andi and Sophie see',
  levelSetBy: 'family',
  thickener: 'no',
  macrogol: 'no',
  posture: 'Upright at the kitchen table, feet on the floor, and stays sitting until the tea is drunk.',
  supervision: 'beside',
  help: 'Chips cut in three. One on the fork at a time. Count to ten between. Since his tooth hurts he chews on the right.',
  trained: 'yes',
  personsView: 'Thumb up to chips. Turned away from the picture of mashed food.',
  wantsOtherwise: { unknown: 'not-asked' },
  summary:
    'Eats fast, coughs and keeps food in his cheek. Cut small, and somebody sits with him. Therapist asked today.',
  needs: [{ need: 'Somebody beside him whenever he eats' }],
  actions: [
    {
      action: 'Ring the GP for a speech and language therapist.',
      actionBy: 'Andi',
      actionWhen: '2026-11-13',
      actionStatus: 'To be done',
      actionReview: '2026-11-16',
    },
  ],
  reviewOn: '2026-11-27',
  reviewBy: 'Andi',
};

/** Betty: asked for the first time, by Jane, on her third day. */
export const betty: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-21',
  chokedBefore: { unknown: 'unknown' },
  chestInfections: { unknown: 'unknown' },
  signs: ['none'],
  causes: ['none'],
  behaviour: ['none'],
  swallowingPlan: { unknown: 'unknown' },
  difficulty: { unknown: 'none-known' },
  swallowingAskedOn: '2026-11-21',
  swallowingAnsweredBy: 'Betty',
  thickener: 'no',
  macrogol: { unknown: 'unknown' },
  supervision: 'in-room',
  trained: { unknown: 'unknown' },
  personsView: '“I swallow perfectly well. It is the cabbage I cannot bear.”',
  wantsOtherwise: 'no',
  summary:
    'Betty says that nothing is difficult, and nothing was seen at two meals. Nobody has asked her practice yet.',
  actions: [{ action: 'Ask the GP practice about swallowing, as soon as we know which it is.', actionBy: 'Jane' }],
  reviewOn: '2026-12-04',
};
