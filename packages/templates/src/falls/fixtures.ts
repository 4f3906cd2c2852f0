// SPDX-License-Identifier: Apache-2.0

const looked = {
  gaitFinding: 'absent',
  aidsFinding: 'absent',
  bonesFinding: 'not-assessed',
  fearFinding: 'absent',
  sightFinding: 'absent',
  hearingFinding: 'absent',
  cognitionFinding: 'absent',
  continenceFinding: 'absent',
  bloodPressureFinding: 'not-assessed',
  medicinesFinding: 'absent',
  feetFinding: 'absent',
  nutritionFinding: 'absent',
  surroundingsFinding: 'absent',
  conditionsFinding: 'absent',
  notLookedAtPlan:
    'Eliza asks the district nurse to take blood pressure lying and standing, and about bones, by Friday.',
};

/**
 * What Eliza wrote with Mr Green after his fall in the night. By item id; what repeats is a list with an object for each
 * entry.
 */
export const mrGreen: Readonly<Record<string, unknown>> = {
  ...looked,
  assessedOn: '2026-11-10',
  why: 'after-a-fall',
  personsView:
    'He wants to go to the bathroom by himself at night, as he always has. He does not want a mat that rings. “Leave the light on and I shall be all right.”',
  urgent: ['none'],
  fallsInTwelveMonths: '1',
  falls: [
    {
      fallDate: '2026-11-07',
      fallCircumstances:
        'Twenty to three in the night, between his bed and the bathroom door. The bathroom light had been turned off and he went without his frame.',
      fallHurt: 'no',
      fallOnFloor: { unknown: 'unknown' },
      postFallCheck: 'yes',
    },
  ],
  aidsFinding: 'present',
  aidsSeen: 'By day his frame is always with him. At night it stood at the window and he could not reach it.',
  aidsActions: [
    {
      aidsAction: 'Put his frame at the bed, on the right, when he goes to bed. Ask him before you move it.',
      aidsActionBy: 'Whoever helps him to bed',
      aidsActionReview: '2026-11-24',
    },
  ],
  hearingFinding: 'present',
  hearingSeen: 'He does not hear us from the door without his aid, and turns too quickly when he is touched.',
  hearingActions: [
    { hearingAction: 'Sit or stand on his right and say who you are before you touch him or his chair.' },
  ],
  continenceFinding: 'present',
  continenceSeen: 'Gets up once in the night, between two and three.',
  continenceActions: [{ continenceAction: { unknown: 'unknown' } }],
  surroundingsFinding: 'present',
  surroundingsSeen: 'The bathroom light is turned off by whoever does the round.',
  surroundingsActions: [
    {
      surroundingsAction: 'Leave the bathroom light on and the door open a crack, all night.',
      surroundingsActionBy: 'Everybody on nights, agency too',
      surroundingsActionReview: '2026-11-24',
    },
  ],
  fallsService: 'not-needed',
  summary: 'Steady with his frame by day. At night he goes without it when the light is off. One fall, not hurt.',
  needs: [{ need: 'To reach the bathroom by himself at night' }],
  reviewOn: '2026-12-08',
  reviewBy: 'Eliza',
};

/** What Jane wrote with Betty three days after she moved in; much of it nobody knows yet. */
export const betty: Readonly<Record<string, unknown>> = {
  ...looked,
  assessedOn: '2026-11-20',
  why: 'moved-in',
  personsView: '“I was a ward sister. I know how to get out of a bath. Be there, and keep your hands to yourself.”',
  urgent: ['none'],
  fallsInTwelveMonths: { unknown: 'unknown' },
  gaitFinding: 'present',
  gaitSeen: 'Her hip is bad in the morning. She holds on to the furniture for the first few steps.',
  gaitActions: [
    {
      gaitAction: 'Ask the GP practice for a physiotherapist, as soon as we know which practice it is.',
      gaitActionBy: 'Jane',
      gaitActionReview: '2026-12-01',
    },
  ],
  medicinesFinding: 'present',
  medicinesSeen: 'Amlodipine from the box she brought. Nobody has confirmed it yet.',
  medicinesActions: [{ medicinesAction: 'Have the pharmacist look at what she takes.', medicinesActionBy: 'Eliza' }],
  surroundingsFinding: 'present',
  surroundingsSeen: 'The bathroom next to her room has no rail at the bath.',
  surroundingsActions: [{ surroundingsAction: 'Stand near while she gets in and out; a rail is to be fitted.' }],
  fallsService: 'will-ask',
  summary: 'May slip at the bath while her hip is bad. Falls before she came are not known.',
  risks: [
    {
      riskKind: 'falls',
      riskInWords: 'May fall in the first steps of the morning, when her hip is stiff',
      riskKeptSmall: 'Chair beside the bed; she sits for a minute first.',
    },
  ],
  reviewOn: '2026-12-04',
};
