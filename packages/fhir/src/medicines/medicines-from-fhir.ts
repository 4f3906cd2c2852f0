// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Allergy, Medication, Order } from '@careplan-kit/emar';
import { DataError, type DataIssue, assertSafeDocument } from '@careplan-kit/model';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { fromAllergyIntolerance, statusInList, statusOf } from './allergies.js';
import type { LeftOverMedicine } from './governed.js';
import { fromMedication } from './medication.js';
import { fromMedicationAdministration } from './medication-administration.js';
import { type ReadOrderOptions, fromMedicationRequest } from './medication-request.js';
import { fromMedicationStatement } from './medication-statement.js';
import { readMedicine, productNamed } from './order.js';

/** A resource that was not read, with every reason. It stays as it is for people to look at. */
export interface RefusedMedicine {
  readonly at: number;
  readonly resource: unknown;
  readonly issues: readonly DataIssue[];
}

/** Medicines as they were read. Nothing of them is live by itself. */
export interface MedicinesImport {
  readonly medications: readonly Medication[];
  readonly orders: readonly Order[];
  readonly records: readonly AdministrationRecord[];
  readonly allergyStatus: 'recorded' | 'none-known' | 'unknown';
  readonly allergies: readonly Allergy[];
  /** Whom the resources are about, each once: one person, or the import is not to be taken. */
  readonly subjects: readonly string[];
  readonly refused: readonly RefusedMedicine[];
  /** Parts that became no fact: `at` is the number of the resource. */
  readonly leftOver: readonly (LeftOverMedicine & { readonly at: number })[];
}

const subjectOf = (subject: unknown): string =>
  isBag(subject) ? String(subject['reference'] ?? JSON.stringify(subject['identifier'] ?? subject)) : 'nobody';

/** Resources of a Bundle, of a list, or the one there is; with what they contain. */
function resourcesIn(json: unknown): Bag[] {
  const isBundle = isBag(json) && json['resourceType'] === 'Bundle';
  const found = isBundle
    ? bagsIn(json['entry']).flatMap(({ resource }) => (isBag(resource) ? [resource] : []))
    : bagsIn([json].flat());
  return found;
}

/** Ids of requests that a statement rests on: the request says the same, and more. */
const restsOn = (statement: Bag, requests: ReadonlySet<string>): boolean =>
  bagsIn(statement['basedOn']).some(({ reference }) => requests.has(String(reference).replace(/^.*[:/]/, '')));

/**
 * Medicines from a Bundle or list of resources, of this library or of others. One resource that cannot be read exactly does
 * not keep the others out: it is in `refused`, whole, with every reason. Orders from elsewhere come as drafts that wait for
 * their second check (R43).
 *
 * @throws DataError where the JSON is unsafe or too deep
 */
export function medicinesFromFhir(json: unknown, options: ReadOrderOptions = {}): MedicinesImport {
  assertSafeDocument('These medicines', json);
  const resources = resourcesIn(json);
  const medications = new Map<string, Medication>();
  const orders: Order[] = [];
  const records: AdministrationRecord[] = [];
  const allergies: Allergy[] = [];
  const refused: RefusedMedicine[] = [];
  const leftOver: (LeftOverMedicine & { at: number })[] = [];
  const subjects = new Set<string>();
  const requests = new Set(
    resources.filter(({ resourceType }) => resourceType === 'MedicationRequest').map(({ id }) => String(id)),
  );
  const keep = (product: Medication | undefined) => {
    if (product && !medications.has(product.id)) medications.set(product.id, product);
  };
  const take = (at: number, read: { subject: unknown; leftOver: readonly LeftOverMedicine[] }, resource: Bag) => {
    subjects.add(subjectOf(read.subject));
    leftOver.push(...read.leftOver.map((one) => ({ ...one, at })));
    keep(productNamed(resource, readMedicine(resource) ?? ''));
  };
  const readers: Readonly<Record<string, (resource: Bag, at: number) => void>> = {
    Medication: (resource) => keep(fromMedication(resource)),
    MedicationRequest: (resource, at) => {
      const read = fromMedicationRequest(resource, options);
      take(at, read, resource);
      orders.push(read.order);
    },
    MedicationStatement: (resource, at) => {
      if (restsOn(resource, requests)) return;
      const read = fromMedicationStatement(resource, options);
      take(at, read, resource);
      orders.push(read.order);
    },
    MedicationAdministration: (resource, at) => {
      const read = fromMedicationAdministration(resource);
      take(at, read, resource);
      records.push(read.record);
    },
    AllergyIntolerance: (resource) => {
      subjects.add(subjectOf(resource['patient']));
      if (statusOf([resource]) !== 'none-known') allergies.push(fromAllergyIntolerance(resource));
    },
  };
  for (const [at, resource] of resources.entries()) {
    try {
      for (const inner of bagsIn(resource['contained'])) {
        if (inner['resourceType'] === 'Medication') keep(fromMedication(inner));
      }
      readers[String(resource['resourceType'])]?.(resource, at);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      refused.push({ at, resource, issues: error.issues });
    }
  }
  const list = resources.find((one) => one['resourceType'] === 'List' && isBag(one['code']));
  const shown = statusOf(resources);
  const status = list ? statusInList(list, shown) : shown;
  return {
    ...{ medications: [...medications.values()], orders, records, allergies, refused, leftOver },
    allergyStatus: status === 'none-known' && shown === 'recorded' && !options.own ? 'recorded' : (status as 'unknown'),
    subjects: [...subjects],
  };
}
