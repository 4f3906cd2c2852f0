// SPDX-License-Identifier: Apache-2.0
import { type Facts, type Order, findMedication, findOrder, findPerson } from '@careplan-kit/emar';
import { DataError } from '@careplan-kit/model';
import { stableUuid } from '../about-me/stable-uuid.js';
import { type Bag, isBag } from '../bag.js';
import { withSeconds } from '../references.js';
import type { Reference } from '../resources.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { toAllergies } from './allergies.js';
import { toMedication } from './medication.js';
import { toMedicationAdministration } from './medication-administration.js';
import { toMedicationRequest } from './medication-request.js';
import { toMedicationStatement } from './medication-statement.js';

export interface MedicinesOptions {
  /** The host's own address for identifiers, such as `https://lantern.example/fhir/Id`. */
  readonly system: string;
  /** The person, as the resources refer to them: `{ reference: 'Patient/…' }`. */
  readonly patient: Reference;
  /** Whose medicines, where the facts are those of several people. */
  readonly personId?: string;
  /** `takes`: only what the person takes now, as MedicationStatement. Default `all`. */
  readonly orders?: 'all' | 'takes';
}

/** The medicines of a person as resources. */
export interface MedicinesExport {
  readonly resources: readonly FhirResource[];
  readonly bundle: Bag & {
    resourceType: 'Bundle';
    type: 'collection';
    entry: { fullUrl: string; resource: FhirResource }[];
  };
  /** Kinds of facts that are there and have no resource: stock, register, rounds … */
  readonly notExported: readonly string[];
}

const NO_RESOURCE = [
  ...['stock', 'stockTransactions', 'cdRegister', 'patchChecks', 'rounds', 'visits', 'serverRecords', 'drafts'],
  ...['discharge', 'reconciliation', 'homelyRemedies', 'settings'],
];

const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);

function chosenPerson(facts: Facts, personId: string | undefined) {
  const people = [...(facts.person ? [facts.person] : []), ...(facts.people ?? [])];
  if (personId === undefined && people.length > 1) {
    const message = 'is needed where the facts are those of several people';
    throw new DataError('The export of medicines', [{ path: ['options', 'personId'], code: 'no-person', message }]);
  }
  return findPerson(facts, personId);
}

function withReferences(value: unknown, urls: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => withReferences(inner, urls));
  if (!isBag(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'reference' && typeof inner === 'string' ? (urls.get(inner) ?? inner) : withReferences(inner, urls),
    ]),
  );
}

/** Whether two versions are of one order, this one the earlier. */
const isReplaced = (order: Order, facts: Facts) => (findOrder(facts, order.id)?.version ?? 1) > (order.version ?? 1);

/**
 * Products, orders with all their versions, what the person takes, every record of a dose, and allergies, as UK Core
 * resources. The facts come back exactly by `medicinesFromFhir`; of an order with several versions only the last is one to act
 * on, and of a record and its correction only the last counts.
 *
 * @throws DataError `no-person` where nobody says whose medicines they are
 */
export function medicinesToFhir(facts: Facts, options: MedicinesOptions): MedicinesExport {
  const person = chosenPerson(facts, options.personId);
  const personId = options.personId ?? person?.id;
  const isTheirs = (one: { personId?: string | undefined }) =>
    one.personId === undefined || personId === undefined || one.personId === personId;
  const names = new Map(facts.staff.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
  const identity = { system: options.system };
  const contextFor = (medicationId: string | undefined) => ({
    ...{ ...identity, patient: options.patient, timeZone: facts.timezone },
    medication: findMedication(facts, medicationId),
    nameOf: (id: string) => names.get(id),
  });
  const orders = facts.orders.filter(isTheirs);
  const theirs = new Set(orders.map(({ id }) => id));
  const records = facts.records.filter((one) =>
    one.personId === undefined ? one.orderId === undefined || theirs.has(one.orderId) : isTheirs(one),
  );
  const superseded = new Set(facts.records.flatMap(({ supersedes }) => supersedes ?? []));
  const resources: FhirResource[] = [];
  for (const order of orders) {
    const context = { ...contextFor(order.medicationId), isReplaced: isReplaced(order, facts) };
    const takes = !context.isReplaced && (order.status === 'active' || order.status === 'on-hold');
    if (options.orders !== 'takes') resources.push(toMedicationRequest(order, context));
    if (takes) resources.push(toMedicationStatement(order, context, facts.now));
  }
  if (options.orders !== 'takes') {
    for (const record of records) {
      const orderMedicationId = findOrder(facts, record.orderId)?.medicationId;
      const isOld = superseded.has(record.id);
      const context = { ...contextFor(record.medicationId ?? orderMedicationId), orderMedicationId, isReplaced: isOld };
      resources.push(toMedicationAdministration(record, context));
    }
  }
  const used = new Set(
    resources.flatMap((one) =>
      isBag(one['medicationReference']) ? [String(one['medicationReference']['reference'])] : [],
    ),
  );
  const products = facts.medications
    .map((one) => toMedication(one, identity))
    .filter(({ id }) => used.has(`Medication/${id}`));
  const allergies = person ? toAllergies(person, { ...identity, patient: options.patient }) : [];
  const all = [...allergies, ...products, ...resources];
  return {
    resources: all,
    bundle: bundleOf(all, facts.now),
    notExported: NO_RESOURCE.filter((key) => isThere(facts[key])),
  };
}

function bundleOf(resources: readonly FhirResource[], at: string): MedicinesExport['bundle'] {
  const urls = new Map(resources.map(({ resourceType, id }) => [`${resourceType}/${id}`, `urn:uuid:${id}`]));
  const names = resources.map(({ resourceType, id, meta }) => `${resourceType}/${id}/${meta?.versionId ?? ''}`);
  return {
    resourceType: 'Bundle',
    type: 'collection',
    identifier: { system: 'urn:ietf:rfc:3986', value: stableUuid(`medicines|${at}|${names.join('|')}`) },
    timestamp: withSeconds(at),
    entry: resources.map((resource) => ({
      fullUrl: `urn:uuid:${resource.id}`,
      resource: withReferences(resource, urls) as FhirResource,
    })),
  };
}
