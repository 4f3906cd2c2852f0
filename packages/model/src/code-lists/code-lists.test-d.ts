// SPDX-License-Identifier: Apache-2.0
import {
  type CodeOf,
  CPR_DECISION_CODES,
  DOLS_APPLICATION_STATUS_CODES,
  ETHNIC_CATEGORY_CODES,
  GENDER_IDENTITY_CODES,
  SNOMED_ROUTE_CODES,
  codedValue,
} from './index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const literals: Same<CodeOf<typeof GENDER_IDENTITY_CODES>, '1' | '2' | '3' | '4' | 'Z' | 'X'> = true;
export const words: Same<CodeOf<typeof DOLS_APPLICATION_STATUS_CODES>, 'Requested' | 'Authorised'> = true;

export const right = codedValue(GENDER_IDENTITY_CODES, '3');
// @ts-expect-error no such code
export const wrongCode = codedValue(GENDER_IDENTITY_CODES, '5');
// @ts-expect-error the words are not the code
export const wordsForCode = codedValue(GENDER_IDENTITY_CODES, 'Non-binary');
// @ts-expect-error a code of another list
export const otherList = codedValue(CPR_DECISION_CODES, '73211009');
// @ts-expect-error a list of words takes its own words only
export const wrongWords = codedValue(DOLS_APPLICATION_STATUS_CODES, 'Refused');
// @ts-expect-error a SNOMED CT code is text
export const numeric = codedValue(CPR_DECISION_CODES, 450475007);

// An open list takes what it does not hold.
export const localCategory = codedValue(ETHNIC_CATEGORY_CODES, 'A1');
export const fromTerminologyServer = codedValue(SNOMED_ROUTE_CODES, '26643006');

// @ts-expect-error lists are frozen in the type too
GENDER_IDENTITY_CODES.values = [];
