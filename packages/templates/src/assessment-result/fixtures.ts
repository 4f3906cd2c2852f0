// SPDX-License-Identifier: Apache-2.0

/** What the memory clinic sent with Mrs Smith: a number with its tool, and the letter. By item id. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  about: 'Memory',
  toolName: 'The memory clinic’s own test, version of 2024, out of 30',
  whereDone: 'elsewhere',
  kindOfResult: 'total',
  total: '19',
  direction: 'less',
  doneBy: 'The nurse of the memory clinic',
  doneOn: '2026-09',
  whereKept: 'With the letters in the office.',
  plan: 'One thing at a time, and time to answer. The clinic sees her again in spring.',
};

/** Mr Green’s legs, by the district nurse: an outcome in words, and no number. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  about: 'Skin of the lower legs',
  toolName: 'The district nurse’s form, 2025',
  whereDone: 'elsewhere',
  kindOfResult: 'outcome',
  outcome: 'Cream and stockings; see again in six weeks',
  doneBy: 'The district nurse',
  doneOn: '2026-11-12',
  whereKept: { unknown: 'unknown' },
  plan: 'Stockings on before he gets up. Emily has put it into his plan.',
  againOn: '2026-12-24',
};

/** Betty would not be weighed, so the paper was not finished: no number stands for it. */
export const betty: Readonly<Record<string, unknown>> = {
  about: 'Nutrition',
  toolName: 'The home’s licensed paper, 2023',
  whereDone: 'paper',
  kindOfResult: 'not-finished',
  whyNot: 'No weight: she will not be weighed today. Asked again on Wednesday.',
  doneBy: 'Jane, care worker',
  doneOn: '2026-11-20',
  plan: 'Until then the form on eating and drinking, and what she leaves on her plate.',
};
