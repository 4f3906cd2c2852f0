// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts } from '../facts/index.js';
import { recordsById } from '../records/current.js';

/** A wrong-person incident: two people have to be looked after, not one (R54). */
export interface WrongPersonIncident {
  readonly type: 'wrong-person';
  readonly recordId: string;
  readonly follow: readonly string[];
}

const CODE = 'wrong-person';
const WORDS =
  /\b(?:wrong|another|other|different)\s+(?:person|resident|patient|client|service user|tenant|man|woman|lady|gentleman)\b/i;

const atWrongPerson = ({ status, enteredInErrorReason = '' }: AdministrationRecord): boolean =>
  status === 'entered-in-error' && (enteredInErrorReason === CODE || WORDS.test(enteredInErrorReason));

/** The incidents of records that were entered in error because somebody else had the dose. */
export function wrongPersonIncidents(facts: Facts): readonly WrongPersonIncident[] {
  return [...recordsById(facts.records).values()].filter(atWrongPerson).map(({ id }) => ({
    type: 'wrong-person',
    recordId: id,
    follow: ['person recorded', 'person who swallowed it'],
  }));
}
