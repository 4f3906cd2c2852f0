// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith at tea time, helped out of her chair. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-21',
  lookedAt: '16:10',
  observedDuring: 'movement',
  vocalisation: '1',
  facialExpression: '1',
  bodyLanguage: '2',
  behaviour: '1',
  physiological: '0',
  physical: '1',
  painType: 'chronic',
  mayBe: 'Her left knee: she walked to the garden door four times.',
  done: 'Warm cushion. Paracetamol 500 mg, two, at 16:25.',
  againAt: '17:25',
};

/** James when his tooth hurt. Nobody could take his pulse, so there is no total. */
export const james: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-10',
  lookedAt: '19:00',
  observedDuring: 'rest',
  vocalisation: '1',
  facialExpression: '2',
  bodyLanguage: '2',
  behaviour: '3',
  physical: '0',
  painType: { unknown: 'unknown' },
  mayBe: 'Left side of the mouth: he bites his sleeve and eats on the right.',
  done: 'Picture of the tablets shown, thumb up. Paracetamol 500 mg, two, at 19:20.',
  againAt: '20:20',
  toldWhom: 'Andi',
};
