// SPDX-License-Identifier: Apache-2.0
import type { VersionedRecord } from '@careplan-kit/model';
import { PersonalContact, UnpaidCarer } from '@careplan-kit/model/mods';
import { CONTACT_COMMENTS, RECORD_ELEMENT } from '../../addresses.js';
import { put, same } from '../../bag.js';
import type { Concept, FhirResource } from '../fhir-resource.js';
import { CARER_ROLE } from '../profiles.js';
import { code, conceptOf } from './concept.js';
import type { ExportContext } from './export-context.js';

interface ContactPoint {
  system: 'phone' | 'email' | 'other';
  value: string;
}

/** R4 wants to be told what a contact is. Only what can be nothing else is called a number or an address. */
function contactPoint(value: string): ContactPoint {
  if (/^\+?\d[\d ()-]{6,}$/.test(value)) return { system: 'phone', value };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { system: 'email', value };
  return { system: 'other', value };
}

const CARER: Concept = code(CARER_ROLE, 'Carer', 'Carer of patient');

/** A personal contact or an unpaid carer as a UK Core RelatedPerson. That somebody may be reached gives no right to decide. */
export function toRelatedPerson(context: ExportContext, version: VersionedRecord): FhirResource {
  const facts = context.facts(version);
  const person = context.begin(version, 'RelatedPerson', 'RelatedPerson');
  const comments = facts.text('comments');
  if (comments !== undefined) person['extension'] = [{ url: CONTACT_COMMENTS, valueString: comments }];
  person['active'] = true;
  person['patient'] = context.patient;
  const related = conceptOf(facts.coded('relationship'));
  const part = facts.text('relationshipType');
  const extension = [{ url: RECORD_ELEMENT, valueCode: 'relationshipType' }];
  put(person, 'relationship', [
    ...(related ? [related] : []),
    ...(part === undefined ? [] : [{ extension, text: part }]),
    ...(version.class === UnpaidCarer.name ? [CARER] : []),
  ]);
  const name = facts.text('name');
  put(person, 'name', name === undefined ? [] : [{ text: name }]);
  put(person, 'telecom', facts.texts('contactDetails').map(contactPoint));
  context.leaveRest(version, facts);
  return person;
}

const parts = ['name', 'telecom', 'extension'];

/** True when two records say the same of somebody of one name and one relationship, as far as both say anything. */
function isSamePerson(a: FhirResource, b: FhirResource): boolean {
  const [left, right] = [a, b].map((one) => (one['relationship'] as Concept[] | undefined)?.[0]);
  if (a['name'] === undefined || left === undefined || left.extension || !same(left, right)) return false;
  return parts.every((part) => a[part] === undefined || b[part] === undefined || same(a[part], b[part]));
}

/** A RelatedPerson, and the records it was made of. */
export interface WrittenContact {
  readonly resource: FhirResource;
  readonly versions: readonly VersionedRecord[];
}

/**
 * Contacts and carers. Somebody who is both is one RelatedPerson whose `relationship` repeats: a receiver that gets two
 * rings one of them in vain.
 */
export function toRelatedPeople(context: ExportContext): WrittenContact[] {
  const people: { resource: FhirResource; versions: VersionedRecord[] }[] = [];
  for (const version of [PersonalContact, UnpaidCarer].flatMap(({ name }) => context.current(name))) {
    const resource = toRelatedPerson(context, version);
    const known = people.find((other) => isSamePerson(other.resource, resource));
    context.know(version.recordUid, known?.resource ?? resource);
    if (!known) {
      people.push({ resource, versions: [version] });
      continue;
    }
    known.versions.push(version);
    const before = (known.resource['relationship'] ?? []) as Concept[];
    const more = (resource['relationship'] as Concept[]).filter((one) => !before.some((other) => same(one, other)));
    put(known.resource, 'relationship', [...before, ...more]);
    for (const part of parts) known.resource[part] ??= resource[part];
  }
  return people;
}
