// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag, jsonIn, put, same } from '../bag.js';
import type { Extension } from '../resources.js';
import { fhirText } from '../text.js';
import { MEDICINE_FACT } from './addresses.js';

const isPlain = (name: string) => fhirText(name) === name && name.trim() === name;

function ride(name: string, value: unknown): Extension {
  const extension: Extension[] = [
    isPlain(name) ? { url: 'name', valueString: name } : { url: 'quoted-name', valueString: JSON.stringify(name) },
  ];
  if (value !== undefined) extension.push({ url: 'json', valueString: JSON.stringify(value) });
  return { url: MEDICINE_FACT, extension };
}

/**
 * Extensions for each fact that would not be read back from R4's own elements as it is, and for each that would be read
 * although it is not there. So nothing depends on which facts R4 has a place for.
 *
 * @param facts - as they are
 * @param native - as R4's own elements are read
 */
export function rideAlong(facts: Bag, native: Bag): Extension[] {
  const names = [...new Set([...Object.keys(facts), ...Object.keys(native)])].sort();
  return names.filter((name) => !same(facts[name], native[name])).map((name) => ride(name, facts[name]));
}

/** Adds extensions to an element that may have some. */
export function addExtensions(into: Bag, extensions: readonly Extension[]): void {
  put(into, 'extension', [...bagsIn(into['extension']), ...extensions]);
}

const unreadable = (what: string, path: readonly (string | number)[]) =>
  new DataError(what, [
    { path: [...path], code: 'unreadable', message: 'is an extension of this library that says nothing' },
  ]);

/** True when an element has facts of ours in extensions. */
export const carriesFacts = (element: unknown): boolean =>
  isBag(element) && bagsIn(element['extension']).some(({ url }) => url === MEDICINE_FACT);

/**
 * What R4's own elements say, with the facts that ride along in their place.
 *
 * @throws DataError `unreadable` for an extension of ours that cannot be read: a fact would be missing
 */
export function withRidden(what: string, native: Bag, element: Bag): Bag {
  const facts: Bag = { ...native };
  for (const [at, { url, extension }] of bagsIn(element['extension']).entries()) {
    if (url !== MEDICINE_FACT) continue;
    const parts = bagsIn(extension);
    const of = (name: string) => parts.find((part) => part['url'] === name)?.['valueString'];
    const quoted = of('quoted-name');
    const name = quoted === undefined ? of('name') : jsonIn(quoted);
    if (typeof name !== 'string' || name === '__proto__') throw unreadable(what, ['extension', at]);
    const json = of('json');
    const value = jsonIn(json);
    if (json !== undefined && value === undefined) throw unreadable(what, ['extension', at]);
    if (value === undefined) delete facts[name];
    else facts[name] = value;
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
