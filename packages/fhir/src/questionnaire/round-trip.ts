// SPDX-License-Identifier: Apache-2.0
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { type Difference, compareDocuments } from './compare-documents.js';
import { fromQuestionnaire } from './from-questionnaire.js';
import { isLoss } from './losses.js';
import { type Repair, withoutEmpties } from './repair.js';
import { toQuestionnaire } from './to-questionnaire.js';

export interface RoundTrip {
  /** Nothing was lost: what differs, if anything does, was put right, and is all there still. */
  readonly ok: boolean;
  /** Everything in which what goes out differs from what came in, repairs too. */
  readonly differences: readonly Difference[];
  readonly repairs: readonly Repair[];
}

/**
 * Reads a Questionnaire, writes it again from the definition alone, and compares the two.
 *
 * @param json - untrusted: text, or as `parseFhir` gives it
 * @throws DataError when it cannot be read at all
 */
export function roundtrip(json: unknown): RoundTrip {
  const before = typeof json === 'string' ? parseFhir(json) : json;
  const { definition, repairs } = fromQuestionnaire(before);
  const after = parseFhir(stringifyFhir(toQuestionnaire(definition)));
  // Without what is empty, the elements of lists stand in both where they stand in what goes out.
  const held = compareDocuments(
    withoutEmpties(before, [], () => undefined),
    after,
  );
  const ok = !held.some((difference) => isLoss(difference, after, repairs));
  return { ok, differences: compareDocuments(before, after), repairs };
}
