// SPDX-License-Identifier: Apache-2.0
import { Medication } from '@careplan-kit/model/mods';
import { type Bag, isBag, put } from '../../bag.js';
import type { Cursor } from './cursor.js';
import type { Found } from './found.js';
import { type Doubts, readConcept, readDate, readNotes } from './read-values.js';
import type { Reader } from './reading.js';

/** SNOMED CT "Follow directions": on a label it says "as directed", and nobody knows how. */
const FOLLOW_DIRECTIONS = '421769005';

const referencesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) =>
    isBag(one) && typeof one['reference'] === 'string' ? [one['reference']] : [],
  );

/** What is taken: said here, or in a Medication that this refers to. */
function nameOf(reader: Reader, at: Cursor, doubts: Doubts) {
  const said = at.get('medicationCodeableConcept');
  if (said.exists) return readConcept(said, doubts);
  const reference = at.get('medicationReference');
  const found = reader.resources.follow(reference.peek('reference'), at.bag);
  if (!found) {
    const display = reference.text('display');
    return display === undefined ? undefined : { originalText: display };
  }
  reference.text('reference');
  const medicine = reader.cursor(found);
  const name = readConcept(medicine.get('code'), doubts);
  if (name) for (const part of ['resourceType', 'id']) medicine.text(part);
  return name;
}

const STRUCTURE = [
  'timing',
  'doseAndRate',
  'doseQuantity',
  'doseRange',
  'maxDosePerPeriod',
  'asNeededBoolean',
  'asNeededCodeableConcept',
];

/** Directions in the sender's words. None are made of the structured parts: a dose that was read wrongly is a wrong dose. */
function directions(at: Cursor, key: string, doubts: Doubts, into: Bag): void {
  const dosages = at.list(key);
  const texts = dosages.flatMap((one) => one.text('text') ?? []);
  put(
    into,
    'structuredDoseDirectionCluster',
    texts.length > 0 ? { doseDirectionsDescription: texts.join('\n') } : undefined,
  );
  if (dosages.length > 1)
    doubts.add(at.get(key), 'several-dosages', 'more than one set of directions: read the original');
  for (const one of dosages) {
    const hasStructure = STRUCTURE.some((part) => one.get(part).exists);
    if (hasStructure && one.peek('text') === undefined) {
      doubts.add(one, 'dose-not-in-words', 'the dose is in parts only, and no words were made of them');
    }
    if (JSON.stringify(one.value ?? null).includes(`"${FOLLOW_DIRECTIONS}"`)) {
      doubts.add(one, 'follow-directions', '"as directed" does not say how: ask');
    }
  }
  const [only, ...others] = dosages;
  if (!only || others.length > 0) return;
  for (const part of ['route', 'site', 'method']) {
    const concept = only.get(part);
    if (concept.exists) put(into, part, readConcept(concept, doubts));
  }
  const more = only.text('patientInstruction');
  put(into, 'additionalInstructions', more === undefined ? undefined : { originalText: more });
}

function common(reader: Reader, at: Cursor, doubts: Doubts, dosage: string, system: string): Bag {
  const content: Bag = {};
  const name = nameOf(reader, at, doubts);
  put(content, 'medicationName', name);
  if (!name) doubts.add(at, 'no-name', 'which medicine it is, did not come with it');
  directions(at, dosage, doubts, content);
  const status = at.text('status');
  if (status !== undefined) content['courseStatus'] = { system, code: status };
  if (['completed', 'stopped', 'cancelled', 'on-hold'].includes(status ?? '')) {
    doubts.add(at.get('status'), 'stopped', 'the source says that it is not being taken now');
  }
  const [reason, ...others] = at.list('reasonCode');
  const why = reason && others.length === 0 ? readConcept(reason, doubts) : undefined;
  put(
    content,
    'courseDetailsClusterIndication',
    why?.originalText ?? (why as { display?: string } | undefined)?.display,
  );
  const notes = readNotes(at, doubts);
  put(content, 'commentRecommendation', notes.plain.length > 0 ? notes.plain.join('\n') : undefined);
  return content;
}

/** Reads a MedicationStatement as a medicine the source says the person takes. It is no chart, and nothing is given by it. */
export function readMedicationStatement(reader: Reader, found: Found): void {
  const status = found.resource['status'];
  const read = (at: Cursor, doubts: Doubts) => {
    const content = common(reader, at, doubts, 'dosage', 'http://hl7.org/fhir/CodeSystem/medication-statement-status');
    if (status === 'not-taken' || at.bag['taken'] === 'n') {
      doubts.add(at.get('status'), 'not-taken', 'the source says that the person does not take it');
    }
    put(content, 'date', readDate(at.get('dateAsserted'), doubts));
    const period = at.get('effectivePeriod');
    put(
      content,
      'startDateTime',
      readDate(period.get('start'), doubts) ?? readDate(at.get('effectiveDateTime'), doubts),
    );
    put(content, 'endDateTime', readDate(period.get('end'), doubts));
    return [{ class: Medication.name, content }];
  };
  reader.read(found, read, status === 'entered-in-error');
}

/** Requests that a statement rests on, directly or as an order of the same plan: the statement speaks for them. */
export function requestsOfStatements(reader: Reader): ReadonlySet<Bag> {
  const { all } = reader.resources;
  const spoken = new Set<Bag>();
  const speak = (from: Bag) => {
    for (const reference of referencesIn(from['basedOn'])) {
      const target = reader.resources.follow(reference, from)?.resource;
      if (target && !spoken.has(target)) {
        spoken.add(target);
        speak(target);
      }
    }
  };
  for (const { type, resource } of all) if (type === 'MedicationStatement') speak(resource);
  for (const { type, resource } of all) {
    const plans = referencesIn(resource['basedOn']).map((one) => reader.resources.follow(one, resource)?.resource);
    if (type === 'MedicationRequest' && plans.some((plan) => plan && spoken.has(plan))) spoken.add(resource);
  }
  return spoken;
}

/**
 * Reads a MedicationRequest for which no statement speaks. One not to give a medicine is never read as one to give it.
 */
export function readMedicationRequest(reader: Reader, found: Found): void {
  const { resource } = found;
  if (resource['doNotPerform'] === true) {
    reader.notice(reader.cursor(found), 'do-not-perform', 'an order not to give a medicine, which was not read');
    return;
  }
  const read = (at: Cursor, doubts: Doubts) => {
    const system = 'http://hl7.org/fhir/CodeSystem/medicationrequest-status';
    const content = common(reader, at, doubts, 'dosageInstruction', system);
    put(content, 'date', readDate(at.get('authoredOn'), doubts));
    const intent = at.peek('intent') ?? '';
    if (!/order$|^plan$/.test(intent))
      doubts.add(at.get('intent'), 'not-ordered', 'nobody has ordered it, as far as the source says');
    return [{ class: Medication.name, content }];
  };
  reader.read(found, read, resource['status'] === 'entered-in-error');
}
