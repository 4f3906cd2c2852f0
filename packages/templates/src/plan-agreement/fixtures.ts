// SPDX-License-Identifier: Apache-2.0

/** Betty signs her first plan, typed, with Jane beside her. */
export const betty: Readonly<Record<string, unknown>> = {
  document: 'care-plan',
  documentVersion: 'The first, of 21 November 2026',
  howShown: ['read-themselves', 'told-back'],
  whatTheySaid: '“You have spelt arthritis wrong. The rest will do.”',
  whoSigns: 'person',
  whereSigned: 'here',
  signature: { signedBy: 'Betty', method: 'typed', signedAt: '2026-11-21T11:20:00Z' },
  witnessed: true,
  witnessName: 'Jane, care worker',
  copyTo: 'Betty, in large print.',
};

/** Robert, who is Mrs Smith’s attorney for health and welfare, signs on paper. Nobody has assessed her for this decision yet. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  document: 'care-plan',
  documentRef: { class: 'Care plan', recordUid: 'resident-smith-care-plan', display: 'Care plan, 5 November 2026' },
  documentVersion: 'Of 5 November 2026',
  howShown: ['read-out', 'pictures'],
  whatTheySaid: 'Mrs Smith put her hand flat on the table at “pureed meals”. That was taken out.',
  whoSigns: 'representative',
  canDecide: { unknown: 'not-asked' },
  authority: 'lpa-health',
  papersSeen: 'Eliza, 4 November 2026; a copy is in the office safe.',
  relation: 'Robert, her son',
  whereSigned: 'paper',
  signedOnPaperAt: '2026-11-18T15:10',
  paperKept: 'Her file in the office',
  witnessed: false,
};

/** James agrees with his thumb, and signs nothing. */
export const james: Readonly<Record<string, unknown>> = {
  document: 'care-plan',
  documentRef: { class: 'Care plan', recordUid: 'resident-james-care-plan', display: 'Care plan, 2 November 2026' },
  documentVersion: 'Of 2 November 2026',
  howShown: ['pictures'],
  whatTheySaid: 'Thumb up to the pool and to his teeth. He turned away at the dog.',
  whoSigns: 'person-without-signing',
  canDecide: 'yes',
  whyNotSigned: 'showed-it',
};
