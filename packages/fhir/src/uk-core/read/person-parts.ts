// SPDX-License-Identifier: Apache-2.0
import { type Bag, put } from '../../bag.js';
import { ADDRESS_LINES } from '../write/patient.js';
import type { Cursor } from './cursor.js';
import type { Doubts } from './read-values.js';

/** True when it ended before a moment, or calls itself old. */
export function isPast(at: Cursor, asAt: string): boolean {
  const end = at.get('period').peek('end');
  return at.peek('use') === 'old' || (end !== undefined && end.slice(0, 10) < asAt.slice(0, 10));
}

/** The parts of a name that are a list in FHIR, and a text in some systems. */
const partsOf = (name: Cursor, part: string): string[] => name.list(part).flatMap((one) => one.text() ?? []);

function writtenOut(name: Cursor, into: Bag): void {
  const given = partsOf(name, 'given');
  put(into, 'personFirstName', given.length > 0 ? given.join(' ') : undefined);
  put(into, 'personFamilyName', name.text('family'));
  const titles = partsOf(name, 'prefix');
  put(into, 'title', titles.length > 0 ? titles.join(' ') : undefined);
  put(into, 'personNameSuffix', partsOf(name, 'suffix'));
  put(into, 'personFullName', name.text('text'));
  name.text('use');
}

/** Names: the official one, and what the person likes to be called. */
export function readNames(at: Cursor, asAt: string, doubts: Doubts, into: Bag): void {
  const names = at.list('name');
  const current = names.filter((name) => !isPast(name, asAt));
  if (names.length > 0 && current.length === 0)
    doubts.add(at.get('name'), 'ended-name', 'the source says that every name has ended');
  const usable = current.length > 0 ? current : names;
  const hasParts = (name: Cursor) => name.peek('family') !== undefined || name.list('given').length > 0;
  const main =
    usable.find((name) => name.peek('use') === 'official') ??
    usable.find((name) => name.peek('use') === 'usual' && hasParts(name)) ??
    usable.find((name) => name.peek('use') !== 'usual');
  if (main) writtenOut(main, into);
  const usual = usable.find((name) => name !== main && name.peek('use') === 'usual');
  if (!usual) return;
  const given = partsOf(usual, 'given');
  put(into, 'personPreferredName', usual.text('text') ?? (given.length > 0 ? given.join(' ') : usual.text('family')));
  usual.text('use');
}

const LINE_PARTS = ['city', 'district', 'country'];

/** The lines of an address, town and county behind the street: the record has five lines and no parts. */
export function addressLines(address: Cursor): Cursor[] {
  return [...address.list('line'), ...LINE_PARTS.map((part) => address.get(part))].filter(
    (one) => one.peek() !== undefined,
  );
}

/** Addresses in use. Further lines than the record has room for are left over. */
export function readAddresses(at: Cursor, asAt: string): Bag[] {
  return at.list('address').flatMap((address) => {
    if (isPast(address, asAt)) return [];
    const written: Bag = {};
    addressLines(address).forEach((line, index) => {
      const key = ADDRESS_LINES[index];
      if (key) put(written, key, line.text());
    });
    put(written, 'postcode', address.text('postalCode'));
    const use = address.text('use');
    if (use !== undefined) written['addressType'] = { system: 'http://hl7.org/fhir/address-use', code: use };
    return Object.keys(written).length > 0 ? [written] : [];
  });
}
