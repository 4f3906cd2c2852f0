// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order } from '@careplan-kit/emar';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import type { Reference } from '../resources.js';
import { fhirText } from '../text.js';
import { notRecorded } from '../uk-core/write/concept.js';
import { conceptWords } from './concepts.js';
import { type Identity, identifier, logicalReference, readReference, resourceId } from './identity.js';
import { readCode } from './medication.js';

/** What an export of medicines knows besides the fact it writes. */
export interface MedicineContext extends Identity {
  /** The person: the Patient of the same Bundle, or the person's identifier. */
  readonly patient: Reference;
  /** The product, for its name and for the strength in the words. */
  readonly medication?: Medication | undefined;
  /** True of a version that a later one has replaced: it goes out so that nobody acts on it. */
  readonly isReplaced?: boolean | undefined;
  /** IANA zone in which moments are written in words. Default `Europe/London`. */
  readonly timeZone?: string | undefined;
  /** Name of a worker by id. */
  readonly nameOf?: ((id: string) => string | undefined) | undefined;
}

/** `medicationReference` with the name beside it: who has only this resource can still read what it is. */
export function writeMedicine(id: string | undefined, context: MedicineContext): Bag {
  if (id === undefined) return { medicationCodeableConcept: notRecorded('Which medicine is not recorded') };
  const name = context.medication?.id === id ? context.medication.name : undefined;
  const reference = `Medication/${resourceId(context, 'Medication', id)}`;
  return { medicationReference: { reference, ...logicalReference(context, 'medicine', id, name ?? id) } };
}

/** Id of the product: of the reference, or of what the concept says. */
export function readMedicine(resource: Bag): string | undefined {
  const reference = resource['medicationReference'];
  if (isBag(reference)) return readReference(reference, 'medicine') ?? fhirText(reference['display']);
  const concept = resource['medicationCodeableConcept'];
  if (!isBag(concept) || concept['extension'] !== undefined) return undefined;
  return fhirText(bagsIn(concept['coding'])[0]?.['code']) ?? fhirText(concept['text']);
}

/** The product a resource names by itself: in a concept, or with no more than words beside a reference. */
export function productNamed(resource: Bag, id: string): Medication | undefined {
  const concept = resource['medicationCodeableConcept'];
  const { name, codes } = readCode(concept);
  if (typeof name === 'string') return { id, name, ...(Array.isArray(codes) ? { codes } : {}) };
  return undefined;
}

/** What a request and a statement have alike, but for status and directions. */
export function writeCommon(order: Order, context: MedicineContext): Bag {
  const common: Bag = { ...writeMedicine(order.medicationId, context), subject: context.patient };
  const indication = fhirText(order.prn?.indication);
  if (indication !== undefined) common['reasonCode'] = [{ text: indication }];
  return common;
}

export function readCommon(resource: Bag): Bag {
  const read: Bag = {};
  put(read, 'medicationId', readMedicine(resource));
  return read;
}

/** The indication is part of a protocol, and only there has a place. */
export function withIndication(read: Bag, resource: Bag): void {
  const reasons = bagsIn(resource['reasonCode']);
  const indication = reasons.length === 1 ? conceptWords(reasons[0]) : undefined;
  if (indication === undefined || !read['asNeeded']) return;
  read['prn'] = { indication, ...(isBag(read['prn']) ? read['prn'] : {}) };
}

/** Who prescribed: a name, or words for one. */
export function writePrescriber(prescriber: unknown): Reference | undefined {
  const display = conceptWords(prescriber);
  return display === undefined ? undefined : { display };
}

export function readPrescriber(reference: unknown): unknown {
  if (!isBag(reference)) return undefined;
  return fhirText(reference['display']);
}

export const orderIdentifier = (order: Order, context: MedicineContext) => [identifier(context, 'order', order.id)];
