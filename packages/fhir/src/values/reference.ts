// SPDX-License-Identifier: Apache-2.0
import type { ReferenceAnswer } from '@careplan-kit/forms';
import { RECORD } from '../addresses.js';
import { type Bag, isBag, jsonIn, put, valueOf } from '../bag.js';
import { fhirText } from '../text.js';

const RELATIVE = /^([A-Z][A-Za-z]{1,63})\/([A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?)$/;
/** An address of its own: another server's, a part of a bundle, a contained resource. */
const WHOLE = /^(?:#|urn:|[a-z][a-z0-9+.-]*:\/\/)\S*$/i;
/** The class of what cannot be told from its address. */
const ANY = 'Resource';

const classOf = (address: string) =>
  /\/([A-Z][A-Za-z]{1,63})\/[^/\s]+(?:\/_history\/[^/\s]+)?$/.exec(address)?.[1] ?? ANY;

/** A record a worker points at as R4's Reference. One that is no resource goes out by its identifier. */
export function writeReference(answer: unknown): Bag | undefined {
  if (!isBag(answer)) return undefined;
  const { class: name, recordUid, display } = answer;
  if (typeof name !== 'string' || typeof recordUid !== 'string' || recordUid === '') return undefined;
  const into: Bag = {};
  if (WHOLE.test(recordUid) && classOf(recordUid) === name) into['reference'] = recordUid;
  else if (RELATIVE.test(`${name}/${recordUid}`)) into['reference'] = `${name}/${recordUid}`;
  else {
    const words = fhirText(recordUid);
    if (words === undefined) return undefined;
    into['extension'] = [{ url: RECORD, valueString: JSON.stringify({ class: name, recordUid }) }];
    into['identifier'] = { value: words };
  }
  put(into, 'display', fhirText(display));
  return into;
}

function ours(source: Bag): { readonly class: string; readonly recordUid: string } | undefined {
  const record = jsonIn(valueOf(source, RECORD, 'valueString'));
  if (!isBag(record) || typeof record['class'] !== 'string' || typeof record['recordUid'] !== 'string')
    return undefined;
  const { identifier } = source;
  // Another tool may have changed the identifier and left our extension.
  if (!isBag(identifier) || identifier['value'] !== fhirText(record['recordUid'])) return undefined;
  return { class: record['class'], recordUid: record['recordUid'] };
}

/** Reads a Reference; undefined when it names nothing, or names it by an identifier alone. */
export function readReference(source: Bag): ReferenceAnswer | undefined {
  const { reference, display } = source;
  const words = typeof display === 'string' ? { display } : {};
  if (typeof reference !== 'string') {
    const record = ours(source);
    return record && { ...record, ...words };
  }
  const [, name, recordUid] = RELATIVE.exec(reference) ?? [];
  if (name && recordUid) return { class: name, recordUid, ...words };
  return WHOLE.test(reference) ? { class: classOf(reference), recordUid: reference, ...words } : undefined;
}
