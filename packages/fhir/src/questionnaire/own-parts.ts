// SPDX-License-Identifier: Apache-2.0
import { OWN } from '../addresses.js';
import { type Bag, bagsIn, isBag, same } from '../bag.js';

/** Which element the parts belong to: the first part of their address. */
export type Owner = 'form' | 'item' | 'attachment';

/** JSON with the keys in order, so that equal parts are equal texts. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isBag(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inOrder(value[key])]),
  );
}

/**
 * Adds an extension of our own for each property that R4 did not take in, or would give back changed. Reading back
 * what was written decides it, so nothing depends on a list of such properties being complete.
 *
 * @param readBack - what the element alone says
 */
export function addOwnParts(owner: Owner, element: Bag, properties: Readonly<Bag>, readBack: Readonly<Bag>): void {
  const lost = Object.keys(properties)
    .filter((key) => properties[key] !== undefined && !same(properties[key], readBack[key]))
    .sort();
  if (lost.length === 0) return;
  element['extension'] = [
    ...bagsIn(element['extension']),
    ...lost.map((key) => ({
      url: `${OWN}${owner}-${key}`,
      valueString: JSON.stringify(inOrder(properties[key])),
    })),
  ];
}

/** The extensions of our own an element came with, by the property they hold. Untrusted: a text that is no JSON is NaN. */
export function ownPartsIn(owner: Owner, element: Bag): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const { url, valueString } of bagsIn(element['extension'])) {
    if (typeof url !== 'string' || typeof valueString !== 'string' || !url.startsWith(`${OWN}${owner}-`)) continue;
    const key = url.slice(OWN.length + owner.length + 1);
    try {
      parts.set(key, JSON.parse(valueString));
    } catch {
      parts.set(key, Number.NaN);
    }
  }
  return parts;
}
