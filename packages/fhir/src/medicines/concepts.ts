// SPDX-License-Identifier: Apache-2.0
import { type Bag, bagsIn, isBag } from '../bag.js';
import { fhirText } from '../text.js';

const CODING = ['system', 'version', 'code', 'display'];

const isCoding = (value: unknown): boolean =>
  isBag(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, inner]) => CODING.includes(key) && fhirText(inner) === inner);

/** Whether a value of the host is what R4 calls a CodeableConcept, and nothing more. */
export const isConcept = (value: unknown): value is Bag =>
  isBag(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, inner]) =>
      (key === 'text' && fhirText(inner) === inner) ||
      (key === 'coding' && Array.isArray(inner) && inner.length > 0 && inner.every(isCoding)),
  );

/** What stands in words for a value somebody typed or chose: text, display or code. */
export function conceptWords(value: unknown): string | undefined {
  if (typeof value === 'string') return fhirText(value);
  if (!isBag(value)) return undefined;
  const coding = bagsIn(value['coding'])[0] ?? value;
  const words = [value['text'], value['originalText'], coding['display'], value['name'], coding['code']];
  return words.map(fhirText).find((one) => one !== undefined);
}

/** A CodeableConcept of words or of a concept; of anything else, its words. */
export function writeConcept(value: unknown): Bag | undefined {
  if (isConcept(value)) return { ...value };
  const text = conceptWords(value);
  if (text === undefined) return undefined;
  if (!isBag(value) || typeof value['code'] !== 'string') return { text };
  const coding = Object.fromEntries(CODING.flatMap((key) => (fhirText(value[key]) ? [[key, value[key]]] : [])));
  return { coding: [coding], text };
}

/** Words where a concept is nothing but words; else the concept as it came. */
export function readConcept(value: unknown): unknown {
  if (!isBag(value)) return undefined;
  return Object.keys(value).join() === 'text' ? value['text'] : value;
}
