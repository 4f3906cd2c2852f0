// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith forgets to drink, and leaves half of her dinner when the room is loud. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-18',
  personsView: '“I fed two hundred children a day. You cannot eat in such a din.”',
  weight: '52.3',
  weighedOn: '2026-11-16',
  pastWeight: { unknown: 'unknown' },
  height: '156',
  weightChange: 'lost',
  weightChangeHow: 'Robert says her rings are loose. We have no weight from before September.',
  licensedTool: { unknown: 'unknown' },
  eats: 'half',
  acutelyIll: 'no',
  noFood: 'no',
  drinks: 'reminded',
  inTheWay: ['memory', { text: 'Noise in the dining room' }],
  likes: 'Crumble, and tea in a proper cup and saucer. At the window.',
  specialDiet: 'no',
  helpAtMeals: 'Put the cup in her hand and have one with her.',
  summary: 'Eats half, drinks when somebody drinks with her, and may have lost weight.',
  needs: [{ need: 'A quiet place by the window at meals' }],
  actions: [
    {
      action: 'Ask the GP for a dietitian; weigh her every week until then.',
      actionBy: 'Eliza',
      actionWhen: '2026-11-19',
      actionReview: '2026-11-25',
    },
  ],
  reviewOn: '2026-12-02',
  reviewBy: 'Eliza',
};

/** Mr Bodat eats well what he may eat. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-17',
  weight: { unknown: 'declined' },
  weightChange: 'no',
  eats: 'most',
  acutelyIll: 'no',
  noFood: 'no',
  drinks: 'yes',
  inTheWay: ['none'],
  likes: 'No meat, fish or eggs, and his food kept apart from them. Strong tea with ginger. Not during his prayers.',
  specialDiet: 'yes',
  specialDietWhat: 'Regular meals because of his sugar; the GP said so.',
  helpAtMeals: 'Carry the pan for him. Breakfast before the sugar tablet.',
  summary: 'Eats well. Breakfast has to come before his tablet.',
  actions: [{ action: 'Ask each morning whether he has eaten.', actionBy: 'Andi', actionReview: '2026-12-01' }],
  reviewOn: '2026-12-15',
};
