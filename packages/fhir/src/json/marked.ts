// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, isBag } from '../bag.js';
import { FhirDecimal, isDecimal, isJsonNumber } from './decimal.js';

/** Keys that begin with this are ours: no FHIR element does. */
const RESERVED = '$';

/**
 * A copy in plain JSON, with each exact decimal as `{"$decimal": "70.0"}`: what a definition, itself plain JSON, can
 * carry.
 *
 * @throws DataError when a key begins with `$`: it would be taken for one of our marks
 */
export function marked(value: unknown, path: readonly (string | number)[] = []): unknown {
  if (isDecimal(value)) return { $decimal: new FhirDecimal(value.text).text };
  if (Array.isArray(value)) return value.map((inner, at) => marked(inner, [...path, at]));
  if (!isBag(value)) return value;
  const copy: Bag = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key.startsWith(RESERVED)) {
      const message = 'keys that begin with "$" are not part of FHIR';
      throw new DataError('The FHIR resource', [{ path: [...path, key], code: 'reserved-key', message }]);
    }
    if (inner !== undefined) copy[key] = marked(inner, [...path, key]);
  }
  return copy;
}

/** A copy with the marks turned back into decimals. */
export function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isBag(value)) return value;
  const entries = Object.entries(value);
  const digits = value['$decimal'];
  // A mark of ours holds nothing else; what does is somebody's data, and none of it is dropped.
  if (entries.length === 1 && typeof digits === 'string' && isJsonNumber(digits)) return new FhirDecimal(digits);
  return Object.fromEntries(entries.map(([key, inner]) => [key, unmarked(inner)]));
}
