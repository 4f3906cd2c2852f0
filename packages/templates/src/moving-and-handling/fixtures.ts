// SPDX-License-Identifier: Apache-2.0

/** Mr Green walks with his frame; only the bath is new. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-12',
  assessorTrained: 'yes',
  weight: '78.4',
  weighedOn: '2026-11-02',
  standing: 'yes',
  abilities: 'Rolls over, sits up and stands by himself from a chair with arms. Give him time.',
  follows: 'yes',
  sudden: 'no',
  pain: 'no',
  takeCare: 'His chest: let him sit for a minute after he has stood up. Hearing aid in, on the right.',
  personsView: '“Tell me who you are before you touch me or my chair. And walk beside me, not in front.”',
  tasks: [
    {
      task: 'walking',
      staff: '1',
      taskEquipment: 'His own frame',
      taskHow: 'Walk beside him on the right. He sets the pace.',
      taskBadDay: 'When his chest is tight he stays in bed. Open the window, do not fuss.',
    },
    {
      task: 'bath',
      staff: '1',
      taskEquipment: 'Bath lift',
      taskHow: 'He sits down on the lift by himself. Swing his legs in one after the other, then lower it.',
    },
  ],
  equipment: [
    { equipmentKind: 'bath-hoist', safeLoad: '140', examinedOn: '2026-08-03', lookedOver: 'yes' },
    { equipmentKind: 'frame', lookedOver: 'yes' },
  ],
  placeProblems: ['none'],
  helpers: 'The bath lift: Jane shows it to everybody from the agency before their first bath with him.',
  ifItGoesWrong: 'Let him sit on whatever is nearest, stay, and ring for a second person.',
  summary: 'Walks with his frame and one person beside him. The bath lift is examined and carries him.',
  needs: [{ need: 'One person beside him when he walks' }],
  reviewOn: '2026-12-12',
  reviewBy: 'Eliza',
};

/** Betty, seen on her second day by Jane, who is not trained to assess: what keeps her safe until somebody is. */
export const betty: Readonly<Record<string, unknown>> = {
  assessedOn: '2026-11-20',
  assessorTrained: 'no',
  weight: { unknown: 'declined' },
  standing: 'varies',
  abilities: 'Everything, slowly. Her hip is stiff in the morning.',
  follows: 'yes',
  pain: 'yes',
  painWhere:
    'Right hip. She gets sharp with people; it is the hip, it is not you. A minute on the edge of the bed helps.',
  personsView: '“Ask before you help. I lifted people for forty years, I know how it is done.”',
  tasks: [
    {
      task: 'bath',
      staff: '1',
      taskHow: 'Stand near, hands off, while she gets in and out. Ask before you help.',
      taskBadDay: 'A wash at the basin instead. Offer it, do not decide it.',
    },
    { task: 'floor', staff: { unknown: 'unknown' } },
  ],
  placeProblems: ['furniture', { text: 'No rail at the bath' }],
  placeWhat: 'A rail was asked for on the day she came.',
  summary: 'Moves by herself. Nobody trained has assessed her yet, and she did not want to be weighed.',
  actions: [
    {
      action: 'Ask the moving and handling lead to assess Betty, mornings, when her hip is bad.',
      actionBy: 'Eliza',
      actionWhen: '2026-11-24',
      actionStatus: 'To be done',
      actionReview: '2026-11-25',
    },
  ],
  reviewOn: '2026-11-27',
};
