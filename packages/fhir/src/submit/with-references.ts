// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../bag.js';
import { idOf, typeOf } from './step.js';

const LOCAL = /^[A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64}$/;

/**
 * A copy whose references are those of the server: of what it has, of what goes with it, and by identifier for what it may
 * or may not have. A reference that leads to nothing would be refused, or show somebody else's.
 *
 * @param recordSystem - without it, what is not in `places` stands as it is
 */
export function withReferences(
  value: unknown,
  places: ReadonlyMap<string, string>,
  recordSystem: string | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((inner) => withReferences(inner, places, recordSystem));
  if (!isBag(value)) return value;
  const copy: Bag = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = withReferences(inner, places, recordSystem);
  const { reference } = value;
  if (typeof reference !== 'string' || !LOCAL.test(reference)) return copy;
  const place = places.get(reference);
  if (place !== undefined) return { ...copy, reference: place };
  // The host's own references stand as they are: to a person it holds, and in answers.
  if (recordSystem === undefined || reference.startsWith('Patient/')) return copy;
  const { reference: _, ...rest } = copy;
  return { ...rest, type: typeOf(reference), identifier: { system: recordSystem, value: idOf(reference) } };
}
