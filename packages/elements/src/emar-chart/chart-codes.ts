// SPDX-License-Identifier: Apache-2.0
import type { Facts, Outcome } from '@careplan-kit/emar';

/**
 * Letters for a service that has none of its own: each one letter, so that none is taken for somebody's initials. A host
 * with a code set keeps exactly its own; the two are never mixed, or a letter would mean two things.
 */
export const PLAIN_CODES: Readonly<Partial<Record<Outcome | 'suspended', string>>> = {
  'given-partial': 'P',
  'self-administered': 'S',
  'given-by-other': 'G',
  'made-available': 'M',
  'vomited-after-dose': 'V',
  refused: 'R',
  'refused-destroyed': 'F',
  'spat-out': 'T',
  asleep: 'A',
  'nausea-vomiting': 'N',
  'nil-by-mouth': 'Z',
  'absent-hospital': 'H',
  'absent-leave': 'L',
  'absent-other': 'W',
  'withheld-clinical': 'C',
  'withheld-instruction': 'I',
  'omit-instructed': 'Y',
  'not-available': 'U',
  'not-required': 'Q',
  destroyed: 'D',
  'no-visit': 'B',
  'missed-unexplained': 'K',
  other: 'O',
  suspended: 'X',
};

const coded = new WeakMap<Facts, Facts>();

/** The facts with letters for their outcomes; of the same facts the same object. */
export function withCodes(facts: Facts): Facts {
  if (facts.codeSet && Object.keys(facts.codeSet).length > 0) return facts;
  let own = coded.get(facts);
  if (!own) {
    own = Object.freeze({ ...facts, codeSet: PLAIN_CODES as Record<string, string> });
    coded.set(facts, own);
  }
  return own;
}
