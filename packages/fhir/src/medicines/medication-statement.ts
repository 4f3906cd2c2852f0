// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import { Order } from '@careplan-kit/emar';
import { type Bag, isBag, put } from '../bag.js';
import { withSeconds } from '../references.js';
import { code } from '../uk-core/write/concept.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { ukCore } from '../uk-core/profiles.js';
import { STATEMENT_CATEGORY } from './addresses.js';
import { readDirections, writeDosages } from './dosage.js';
import { addExtensions, rideAlong, withRidden } from './exact.js';
import { assertAgrees, leftOverOf } from './governed.js';
import { logicalReference, readId, resourceId } from './identity.js';
import { type ReadOrder, type ReadOrderOptions, asRead, contextOf, sameMedicine } from './medication-request.js';
import { type MedicineContext, orderIdentifier, readCommon, withIndication, writeCommon } from './order.js';

const WHAT = 'This MedicationStatement';

/** An order that waits for its second check is one the person is meant to take. */
const TO_STATUS: Readonly<Record<string, string>> = { draft: 'intended' };
const FROM_STATUS: Readonly<Record<string, string>> = {
  ...{ active: 'active', intended: 'draft', 'on-hold': 'on-hold', stopped: 'stopped', completed: 'completed' },
  'entered-in-error': 'entered-in-error',
};

function effectivePeriod({ startedAt, stoppedAt, timing }: Order): Bag | undefined {
  const [start, end] = [startedAt ?? timing?.boundsPeriod?.start, stoppedAt ?? timing?.boundsPeriod?.end];
  if (start !== undefined && end !== undefined && Date.parse(start) > Date.parse(end)) return undefined;
  const period: Bag = {};
  put(period, 'start', start === undefined ? undefined : withSeconds(start));
  put(period, 'end', end === undefined ? undefined : withSeconds(end));
  return Object.keys(period).length > 0 ? period : undefined;
}

function natives(order: Order, context: MedicineContext, assertedAt: string | undefined): FhirResource {
  const resource: FhirResource = {
    resourceType: 'MedicationStatement',
    id: resourceId(context, 'MedicationStatement', order.id),
    meta: { profile: [ukCore('MedicationStatement')] },
    identifier: orderIdentifier(order, context),
    basedOn: [
      {
        reference: `MedicationRequest/${resourceId(context, 'MedicationRequest', order.id)}`,
        ...logicalReference(context, 'order', order.id),
      },
    ],
    status: TO_STATUS[order.status] ?? order.status,
    category: code(STATEMENT_CATEGORY, 'community', 'Community'),
    ...writeCommon(order, context),
  };
  put(resource, 'effectivePeriod', effectivePeriod(order));
  put(resource, 'dateAsserted', assertedAt === undefined ? undefined : withSeconds(assertedAt));
  resource['dosage'] = writeDosages(order, context);
  return resource;
}

function readNatives(resource: Bag, isOwn = false): Bag {
  const read: Bag = { ...readCommon(resource), ...readDirections(resource, 'dosage', isOwn) };
  put(read, 'id', readId(resource, 'order'));
  put(read, 'status', FROM_STATUS[String(resource['status'])]);
  const period = isBag(resource['effectivePeriod']) ? resource['effectivePeriod'] : {};
  put(read, 'startedAt', period['start']);
  // An order stops at a moment; a day alone is left over.
  put(read, 'stoppedAt', String(period['end'] ?? '').includes('T') ? period['end'] : undefined);
  withIndication(read, resource);
  return read;
}

/**
 * What the person takes, as a UK Core MedicationStatement of an order. It rests on the MedicationRequest of the same order.
 *
 * @param assertedAt - the moment as of which it is said
 */
export function toMedicationStatement(order: Order, context: MedicineContext, assertedAt?: string): FhirResource {
  const resource = natives(order, context, assertedAt);
  addExtensions(resource, rideAlong(order, readNatives(resource, order.steps !== undefined)));
  return resource;
}

/**
 * An order, from a MedicationStatement. One that says the medicine is not taken, or does not know, is refused: it is no
 * order to give it. Errors as `fromMedicationRequest`.
 */
export function fromMedicationStatement(json: unknown, options: ReadOrderOptions = {}): ReadOrder {
  const resource = isBag(json) ? json : {};
  const order = parseWith(WHAT, Order, withRidden(WHAT, readNatives(resource), resource));
  const again = toMedicationStatement(order, contextOf(resource));
  assertAgrees(WHAT, resource, again, ['status', 'dosage']);
  const saidStatus = String(resource['status'] ?? '');
  const leftOver = leftOverOf(resource, { ...again, ...sameMedicine(resource) });
  return { order: asRead(order, options), saidStatus, subject: resource['subject'], leftOver };
}
