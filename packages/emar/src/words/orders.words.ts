// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

/** What is said beside things that are not doses at a time. */
export const NOT_A_DOSE = {
  thickenerStorage: {
    en: 'keep out of reach, choking risk if swallowed dry',
    cy: 'cadwch o afael pobl, perygl tagu os caiff ei lyncu yn sych',
    note: 'Beside a thickening powder, after a dash. Part of a sentence.',
  },
  oxygenFire: {
    en: 'keep away from flames, smoking and oily creams, fire risk',
    cy: 'cadwch draw o fflamau, ysmygu ac eli olewog, perygl tân',
    note: 'Beside oxygen, after a dash. Part of a sentence.',
  },
  emollientFire: {
    en: 'fire risk: cream soaks into clothes and bedding, keep away from flames',
    cy: 'perygl tân: mae eli yn socian i ddillad a dillad gwely, cadwch draw o fflamau',
    note: 'Beside paraffin and emollient creams, after a dash. Part of a sentence.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
