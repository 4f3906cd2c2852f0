// SPDX-License-Identifier: Apache-2.0

/** Mr Green in the week he kept to his bed: Emily and Jane through the night. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  date: '2026-11-21',
  turns: [
    {
      turnedAt: '22:10',
      position: 'left30',
      skinLooks: 'as-usual',
      refused: false,
      helpedBy: 'Emily and Jane, slide sheet',
    },
    {
      turnedAt: '00:15',
      position: 'left30',
      skinLooks: 'not-seen',
      refused: true,
      helpedBy: 'Emily. “Let a man sleep.”',
    },
    {
      turnedAt: '01:50',
      position: 'right30',
      skinLooks: 'fades',
      skin: 'Left hip, the size of a coin',
      refused: false,
      helpedBy: 'Emily and Jane, slide sheet',
    },
  ],
  nextDue: '03:50',
  riskLevel: 'high-risk',
  intervalH: '2',
  minutesSinceLast: '100',
  surface: ['air', 'heels'],
  surfaceChecked: 'well',
  comment: 'Asked for the radio low while we turn him. It helps.',
};

/** Betty turns herself; what is written is what was seen. */
export const betty: Readonly<Record<string, unknown>> = {
  date: '2026-11-22',
  turns: [
    {
      turnedAt: '07:00',
      position: 'standing',
      skinLooks: 'not-seen',
      refused: false,
      helpedBy: 'Nobody: up by herself',
    },
    {
      turnedAt: '11:30',
      position: 'chair',
      skinLooks: 'changed',
      skin: 'Right heel, darker than the other, sore to touch. She noticed it.',
    },
  ],
  nextDue: '13:30',
  riskLevel: { unknown: 'unknown' },
  intervalH: { unknown: 'none-known' },
  surface: ['ordinary'],
  surfaceChecked: 'no',
  comment: 'Nobody has assessed her yet. Nurse told about the heel at 11.40, heel off the stool.',
};
