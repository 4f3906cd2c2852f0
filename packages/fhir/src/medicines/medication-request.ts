// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import { Order } from '@careplan-kit/emar';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import type { Reference } from '../resources.js';
import { fhirText } from '../text.js';
import { code, notRecorded } from '../uk-core/write/concept.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { ukCore } from '../uk-core/profiles.js';
import { RENDERED, REQUEST_CATEGORY } from './addresses.js';
import { readDirections, writeDosages } from './dosage.js';
import { addExtensions, rideAlong, withRidden } from './exact.js';
import { type LeftOverMedicine, assertAgrees, leftOverOf } from './governed.js';
import { logicalReference, readId, readReference, resourceId } from './identity.js';
import {
  type MedicineContext,
  orderIdentifier,
  readCommon,
  readPrescriber,
  withIndication,
  writeCommon,
  writePrescriber,
} from './order.js';
import { dosageWords } from './words/dosage-words.js';

const WHAT = 'This MedicationRequest';
const STATUSES = ['draft', 'active', 'on-hold', 'stopped', 'completed', 'entered-in-error'];

/** A version that was replaced is no order to act on, whatever its own status. */
const shownStatus = ({ status }: Order, isReplaced: boolean | undefined): string =>
  isReplaced && ['active', 'on-hold', 'draft'].includes(status) ? 'stopped' : status;

function natives(order: Order, context: MedicineContext): FhirResource {
  const resource: FhirResource = {
    resourceType: 'MedicationRequest',
    id: resourceId(context, 'MedicationRequest', order.id),
    meta: { profile: [ukCore('MedicationRequest')] },
    identifier: orderIdentifier(order, context),
    status: shownStatus(order, context.isReplaced),
    intent: 'order',
    category: [code(REQUEST_CATEGORY, 'community', 'Community')],
    ...writeCommon(order, context),
  };
  if (order.version !== undefined && order.version >= 0) resource.meta!.versionId = String(order.version);
  if (context.isReplaced) resource['statusReason'] = { text: 'Replaced by a later version of this order' };
  put(resource, 'requester', writePrescriber(order.prescriber));
  const { transcribedBy, supersedesOrderId } = order;
  if (transcribedBy !== undefined) {
    resource['recorder'] = logicalReference(context, 'staff', transcribedBy, context.nameOf?.(transcribedBy));
  }
  if (supersedesOrderId !== undefined) {
    resource['priorPrescription'] = logicalReference(context, 'order', supersedesOrderId);
  }
  resource['dosageInstruction'] = writeDosages(order, context);
  // UK Core wants it said; nobody at the home decides it, and no answer is made up.
  resource['substitution'] = { allowedCodeableConcept: notRecorded('Not recorded by the service') };
  return resource;
}

/** What R4's own elements say. `version` is not among them: a server gives every resource a version of its own. */
function readNatives(resource: Bag, isOwn = false): Bag {
  const read: Bag = { ...readCommon(resource), ...readDirections(resource, 'dosageInstruction', isOwn) };
  put(read, 'id', readId(resource, 'order'));
  const { status } = resource;
  put(read, 'status', status === 'cancelled' ? 'stopped' : STATUSES.includes(String(status)) ? status : undefined);
  put(read, 'prescriber', readPrescriber(resource['requester']));
  put(read, 'transcribedBy', readReference(resource['recorder'], 'staff'));
  put(read, 'supersedesOrderId', readReference(resource['priorPrescription'], 'order'));
  withIndication(read, resource);
  return read;
}

/**
 * One version of an order as a UK Core MedicationRequest. What R4 cannot say rides in extensions (`MEDICINE_FACT`), and then
 * no structured timing stands beside it that would say less.
 */
export function toMedicationRequest(order: Order, context: MedicineContext): FhirResource {
  const resource = natives(order, context);
  const all = fhirText(dosageWords(order, context).text)!;
  addExtensions(resource, [{ url: RENDERED, valueMarkdown: all } as never]);
  addExtensions(resource, rideAlong(order, readNatives(resource, order.steps !== undefined)));
  return resource;
}

/** An order that was read, and what has to be looked at before anybody acts on it. */
export interface ReadOrder {
  readonly order: Order;
  /** The status the resource has; an order from elsewhere waits as `draft` for its second check (R43). */
  readonly saidStatus: string;
  /** Whose it says it is. Check it: nothing here does. */
  readonly subject: unknown;
  readonly leftOver: readonly LeftOverMedicine[];
}

export interface ReadOrderOptions {
  /**
   * True for resources this service wrote itself and kept: each order comes back as it was. Otherwise one that runs or is on
   * hold comes back as `draft`, and is live only after a second person has checked it (R43).
   */
  readonly own?: boolean;
}

const isRunning = (status: string) => status === 'active' || status === 'on-hold';

/** What a source calls running waits here for its second check. */
export const asRead = (order: Order, { own }: ReadOrderOptions): Order =>
  own || !isRunning(order.status) ? order : { ...order, status: 'draft' };

/** The context in which a resource would be written again. */
export function contextOf(resource: Bag): MedicineContext {
  const [own] = bagsIn(resource['identifier']);
  const system = fhirText(own?.['system'])?.replace(/\/[a-z-]+$/, '') ?? '';
  return { system, patient: (resource['subject'] ?? {}) as Reference };
}

/**
 * An order, from a MedicationRequest of this library or of others. The prescriber's own text stays `doseText`.
 *
 * @throws DataError with every path: `not-sayable` (something that bears on the dose has no place in an order),
 *   `contradiction`, `not-exact`, `modifier`, `do-not-perform`; or where the result is no order
 */
export function fromMedicationRequest(json: unknown, options: ReadOrderOptions = {}): ReadOrder {
  const resource = isBag(json) ? json : {};
  const read = withRidden(WHAT, readNatives(resource), resource);
  const order = parseWith(WHAT, Order, read);
  const shown = String(resource['status'] ?? '');
  const isReplaced = shown === 'stopped' && order.status !== 'stopped';
  const again = toMedicationRequest(order, { ...contextOf(resource), isReplaced });
  if (shown === 'cancelled') again['status'] = shown;
  if (resource['doNotPerform'] === false) again['doNotPerform'] = false;
  assertAgrees(WHAT, resource, again, ['status', 'doNotPerform', 'dosageInstruction']);
  const leftOver = leftOverOf(resource, { ...again, ...sameMedicine(resource) });
  return { order: asRead(order, options), saidStatus: shown, subject: resource['subject'], leftOver };
}

/** The medicine is compared by its id, which is a fact of the order. */
export const sameMedicine = (resource: Bag): Bag =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => key.startsWith('medication')));
