// SPDX-License-Identifier: Apache-2.0
import type { CodedValue } from '@careplan-kit/model';
import { PersonalContact, UnpaidCarer } from '@careplan-kit/model/mods';
import { CONTACT_COMMENTS, RECORD_ELEMENT } from '../../addresses.js';
import { type Bag, put, valueOf } from '../../bag.js';
import { CARER_ROLE, CONTACT_ROLE } from '../profiles.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import { addressLines, isPast } from './person-parts.js';
import { type Doubts, readConcept } from './read-values.js';
import type { Reader } from './reading.js';

const systemOf = (relationship: Cursor) => relationship.list('coding')[0]?.peek('system');
const isCarer = (relationship: Cursor) =>
  relationship.list('coding').some((one) => one.peek('system') === CARER_ROLE && one.peek('code') === 'Carer');
/** Next of kin, emergency contact: the part somebody plays, and not how they are related. */
const isPart = (relationship: Cursor) =>
  systemOf(relationship) === CONTACT_ROLE ||
  systemOf(relationship) === CARER_ROLE ||
  valueOf(relationship.bag, RECORD_ELEMENT, 'valueCode') === 'relationshipType';

const wordsOf = (value: CodedValue | undefined) => value?.originalText ?? value?.display ?? value?.code;

function nameOf(at: Cursor, asAt: string): string | undefined {
  const name = at.list('name').find((one) => !isPast(one, asAt)) ?? at.list('name')[0];
  if (!name) return undefined;
  const whole = name.text('text');
  if (whole !== undefined) return whole;
  const parts = ['prefix', 'given', 'family'].flatMap((part) => name.list(part).flatMap((one) => one.text() ?? []));
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function contactDetails(at: Cursor, asAt: string): string[] {
  const telecom = at.list('telecom').filter((one) => !isPast(one, asAt));
  const numbers = telecom.flatMap((one) => {
    const value = one.text('value');
    if (value !== undefined) one.text('system');
    return value ?? [];
  });
  const addresses = at.list('address').filter((one) => !isPast(one, asAt));
  const written = addresses.map((address) =>
    [...addressLines(address).map((line) => line.text()), address.text('postalCode')].filter(Boolean).join(', '),
  );
  return [...numbers, ...written.filter((one) => one !== '')];
}

/** Reads a RelatedPerson as a personal contact, or an unpaid carer where the source says that they care. */
export function readRelatedPerson(reader: Reader, found: Found): void {
  reader.read(found, (at: Cursor, doubts: Doubts) => {
    const content: Bag = {};
    const { asAt } = reader.options;
    put(content, 'name', nameOf(at, asAt));
    const all = at.list('relationship');
    const carer = all.find(isCarer);
    carer?.use();
    const [related] = all.filter((one) => one !== carer && !isPart(one));
    if (related) put(content, 'relationship', readConcept(related, doubts));
    const parts = all.filter((one) => one !== carer && one !== related);
    const roles = parts.flatMap((one) => {
      const said = wordsOf(readConcept(one, doubts));
      if (said !== undefined && valueOf(one.bag, RECORD_ELEMENT, 'valueCode') !== undefined) one.use();
      return said ?? [];
    });
    put(content, 'relationshipType', roles.length > 0 ? roles.join('; ') : undefined);
    put(content, 'contactDetails', contactDetails(at, asAt));
    const comments = at.list('extension').find((one) => one.peek('url') === CONTACT_COMMENTS);
    put(content, 'comments', comments?.text('valueString'));
    comments?.get('url').use();
    const active = at.bag['active'];
    if (active === false || active === 'false')
      doubts.add(at.get('active'), 'inactive', 'the source no longer uses this contact');
    else at.get('active').use();
    return [{ class: carer ? UnpaidCarer.name : PersonalContact.name, content }];
  });
}
