// SPDX-License-Identifier: Apache-2.0
import { parseWith } from '@careplan-kit/model';
import { AdministrationRecord, outcomeMeaning } from '@careplan-kit/emar';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import { withSeconds } from '../references.js';
import type { Reference } from '../resources.js';
import { fhirText } from '../text.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import { ukCore } from '../uk-core/profiles.js';
import { HANDS, PART_PLAYED, RECORDED } from './addresses.js';
import { readAmount, writeAmount } from './amounts.js';
import { readConcept } from './concepts.js';
import { addExtensions, rideAlong, withRidden } from './exact.js';
import { type LeftOverMedicine, assertAgrees, leftOverOf } from './governed.js';
import { identifier, logicalReference, readId, readReference, resourceId } from './identity.js';
import { contextOf, sameMedicine } from './medication-request.js';
import { type MedicineContext, readMedicine, writeMedicine } from './order.js';
import { hasReason, outcomeConcept, readOutcome } from './outcomes.js';

const WHAT = 'This MedicationAdministration';

/** A record, and the product of its order where the record names none. */
export interface RecordContext extends MedicineContext {
  readonly orderMedicationId?: string | undefined;
}

const HANDS_WORDS: Readonly<Record<string, string>> = {
  ...{ staff: 'Staff of the service', family: 'Family or friend', self: 'The person themselves' },
  ...{
    hcp: 'Health professional',
    hospital: 'Hospital',
    ambulance: 'Ambulance crew',
    'other-agency': 'Another agency',
  },
};
const ROLES: Readonly<Record<string, string>> = { family: 'RelatedPerson', staff: 'Practitioner', hcp: 'Practitioner' };

function performers(record: AdministrationRecord, context: RecordContext): Bag[] {
  const { administratorId, source, witnessId } = record;
  const found: Bag[] = [];
  const words =
    source === undefined ? undefined : Object.hasOwn(HANDS_WORDS, source) ? HANDS_WORDS[source] : fhirText(source);
  if (administratorId !== undefined || words !== undefined) {
    const actor: Reference & { type?: string } =
      administratorId === undefined
        ? { display: words! }
        : logicalReference(context, 'staff', administratorId, context.nameOf?.(administratorId));
    const type = ROLES[source ?? ''];
    if (type !== undefined) actor.type = type;
    const isKnown = Object.hasOwn(HANDS_WORDS, source ?? '');
    const coding = isKnown ? { coding: [{ system: HANDS, code: source, display: words }] } : {};
    found.push({ ...(words === undefined ? {} : { function: { ...coding, text: words } }), actor });
  }
  if (witnessId !== undefined) {
    const coding = [{ system: PART_PLAYED, code: 'witness', display: 'Witness' }];
    const actor = logicalReference(context, 'staff', witnessId, context.nameOf?.(witnessId));
    found.push({ function: { coding, text: 'Witness' }, actor });
  }
  return found;
}

/**
 * Whether this is a record to count. One that a later version has replaced, and one made in error, are both errors to R4:
 * it has no other status that keeps a dose from being counted twice.
 */
const isVoid = ({ status }: AdministrationRecord, { isReplaced }: RecordContext) =>
  isReplaced === true || status === 'superseded' || status === 'entered-in-error';

const REPLACED: Bag = {
  coding: [{ system: PART_PLAYED, code: 'replaced', display: 'Replaced by a later version' }],
  text: 'Replaced by a later version of this record',
};

const saysReplaced = (resource: Bag) =>
  bagsIn(resource['statusReason']).some((one) =>
    bagsIn(one['coding']).some(({ system, code }) => system === PART_PLAYED && code === 'replaced'),
  );

function natives(record: AdministrationRecord, context: RecordContext): FhirResource {
  const { outcome, givenAt, givenAtEarliest, givenAtLatest } = record;
  const resource: FhirResource = {
    resourceType: 'MedicationAdministration',
    id: resourceId(context, 'MedicationAdministration', record.id),
    meta: { profile: [ukCore('MedicationAdministration')] },
    identifier: [identifier(context, 'dose-record', record.id)],
    status: isVoid(record, context) ? 'entered-in-error' : outcomeMeaning(outcome).fhirStatus,
  };
  if (record.version !== undefined && record.version >= 0) resource.meta!.versionId = String(record.version);
  if (record.recordedAt !== undefined) {
    addExtensions(resource, [{ url: RECORDED, valueDateTime: withSeconds(record.recordedAt) }]);
  }
  const reason = fhirText(record.reason);
  const reasons: Bag[] = context.isReplaced ? [REPLACED] : [];
  if (hasReason(outcome)) reasons.push({ ...outcomeConcept(outcome) }, ...(reason ? [{ text: reason }] : []));
  put(resource, 'statusReason', reasons);
  Object.assign(resource, writeMedicine(record.medicationId ?? context.orderMedicationId, context));
  resource['subject'] = context.patient;
  const isSpan = givenAtEarliest !== undefined && givenAtLatest !== undefined;
  if (isSpan && Date.parse(givenAtEarliest) <= Date.parse(givenAtLatest)) {
    resource['effectivePeriod'] = { start: withSeconds(givenAtEarliest), end: withSeconds(givenAtLatest) };
  } else resource['effectiveDateTime'] = withSeconds(givenAt);
  put(resource, 'performer', performers(record, context));
  if (record.orderId !== undefined) {
    resource['request'] = {
      reference: `MedicationRequest/${resourceId(context, 'MedicationRequest', record.orderId)}`,
      ...logicalReference(context, 'order', record.orderId),
    };
  }
  if (record.deviceId !== undefined) resource['device'] = [logicalReference(context, 'device', record.deviceId)];
  const note = hasReason(outcome) ? [] : [...(outcome === 'given' ? [] : [outcomeConcept(outcome).text]), reason];
  put(
    resource,
    'note',
    note.flatMap((text) => (text === undefined ? [] : [{ text }])),
  );
  const dose = writeAmount(record.dose);
  const site = fhirText(record.site);
  // R4 has no place for where a patch went without how much of it.
  if (dose) resource['dosage'] = { ...(site === undefined ? {} : { site: { text: site } }), dose };
  return resource;
}

const codeOf = (performer: Bag, system: string): unknown =>
  isBag(performer['function'])
    ? bagsIn(performer['function']['coding']).find((one) => one['system'] === system)?.['code']
    : undefined;

function readNatives(resource: Bag): Bag {
  const read: Bag = {};
  put(read, 'id', readId(resource, 'dose-record'));
  const { status } = resource;
  if (status === 'entered-in-error') read['status'] = status;
  put(read, 'outcome', readOutcome(status, resource['statusReason']));
  const words = bagsIn(resource['statusReason'])
    .filter((one) => one['coding'] === undefined)
    .map(readConcept);
  const notes = words.length > 0 || status !== 'completed' ? words : bagsIn(resource['note']).map(({ text }) => text);
  put(read, 'reason', notes.length > 0 ? notes.join('\n') : undefined);
  const period = isBag(resource['effectivePeriod']) ? resource['effectivePeriod'] : undefined;
  put(read, 'givenAt', period ? (period['end'] ?? period['start']) : resource['effectiveDateTime']);
  put(read, 'givenAtEarliest', period?.['start']);
  put(read, 'givenAtLatest', period?.['end']);
  const recorded = bagsIn(resource['extension']).find(({ url }) => url === RECORDED);
  put(read, 'recordedAt', recorded?.['valueDateTime']);
  const all = bagsIn(resource['performer']);
  const witness = all.find((one) => codeOf(one, PART_PLAYED) === 'witness');
  const giver = all.find((one) => one !== witness);
  put(read, 'witnessId', readReference(witness?.['actor'], 'staff'));
  put(read, 'administratorId', readReference(giver?.['actor'], 'staff'));
  put(read, 'source', giver && codeOf(giver, HANDS));
  put(read, 'medicationId', readMedicine(resource));
  put(read, 'orderId', readReference(resource['request'], 'order'));
  put(read, 'deviceId', readReference(bagsIn(resource['device'])[0], 'device'));
  const dosage = isBag(resource['dosage']) ? resource['dosage'] : {};
  put(read, 'dose', readAmount(dosage['dose'], ['dosage', 'dose']));
  put(read, 'site', readConcept(dosage['site']));
  return read;
}

/**
 * One attempt to give a dose, as a UK Core MedicationAdministration. What was not given is `not-done` with its reason, never
 * left out; a version that was replaced is `entered-in-error`, so that no receiver counts a dose twice.
 */
export function toMedicationAdministration(record: AdministrationRecord, context: RecordContext): FhirResource {
  const resource = natives(record, context);
  addExtensions(resource, rideAlong(record, readNatives(resource)));
  return resource;
}

/** A record that was read. */
export interface ReadRecord {
  readonly record: AdministrationRecord;
  readonly subject: unknown;
  readonly leftOver: readonly LeftOverMedicine[];
}

/**
 * An attempt to give a dose, from a MedicationAdministration of this library or of others.
 *
 * @throws DataError with every path: `contradiction`, `not-sayable`, `not-exact`, `modifier`; one in progress or of unknown
 *   status has no outcome, and is refused
 */
export function fromMedicationAdministration(json: unknown): ReadRecord {
  const resource = isBag(json) ? json : {};
  const record = parseWith(WHAT, AdministrationRecord, withRidden(WHAT, readNatives(resource), resource));
  const again = toMedicationAdministration(record, { ...contextOf(resource), isReplaced: saysReplaced(resource) });
  const governed = ['status', 'effectiveDateTime', 'effectivePeriod', 'dosage'];
  assertAgrees(WHAT, resource, again, governed);
  return {
    record,
    subject: resource['subject'],
    leftOver: leftOverOf(resource, { ...again, ...sameMedicine(resource) }),
  };
}
