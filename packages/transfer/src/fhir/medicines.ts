// SPDX-License-Identifier: Apache-2.0
import { Instant, type VersionedRecord } from '@careplan-kit/model';
import type { FhirResource } from '@careplan-kit/fhir/uk-core';
import { giverWords } from '../cover/medicines-lines.js';
import type { DoseGiven } from '../pack.js';
import { type Bag, type RecordWords, isBag, textOf } from '../papers/record-words.js';
import type { Speaker } from '../words/speaker.js';
import { fhirString } from './narrative.js';

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/UKCore-';

interface Reference {
  readonly reference: string;
}

/** Where R4 asks for a state and the record's words are none it knows: it is not guessed. */
function statusOf(words: string): string {
  const text = words.trim().toLowerCase();
  const known = ['active', 'completed', 'stopped', 'on-hold', 'intended'];
  return known.find((one) => one === text.replace(' ', '-')) ?? 'unknown';
}

function conceptOf(value: unknown, words: RecordWords): Bag {
  const bag = isBag(value) ? value : {};
  const [system, code, display] = ['system', 'code', 'display'].map((key) => textOf(bag[key]));
  const coding = system && code ? [{ system, code, ...(display ? { display: fhirString(display) } : {}) }] : undefined;
  return { ...(coding ? { coding } : {}), text: fhirString(words.of(value)) };
}

/** A medicine the record says the person takes. Words are carried, never worked out: no dose is read from them. */
export function medicationStatement(
  version: VersionedRecord,
  id: string,
  subject: Reference,
  words: RecordWords,
): FhirResource {
  const { content } = version;
  const directions = [content['structuredDoseDirectionCluster'], content['route'], content['additionalInstructions']]
    .map((part) => words.of(part))
    .filter(Boolean)
    .join(', ');
  const shown = ['medicationName', 'structuredDoseDirectionCluster', 'route', 'additionalInstructions', 'courseStatus'];
  const note = words.rest(content, shown);
  return {
    resourceType: 'MedicationStatement',
    id,
    meta: { versionId: String(version.versionNumber), profile: [`${UK_CORE}MedicationStatement`] },
    status: statusOf(words.of(content['courseStatus'])),
    medicationCodeableConcept: conceptOf(content['medicationName'], words),
    subject,
    ...(directions ? { dosage: [{ text: fhirString(directions) }] } : {}),
    ...(note ? { note: [{ text: fhirString(note) }] } : {}),
  };
}

/** A dose that was given, when its time is known: R4 asks for one. Doses without a time are in the narrative. */
export function medicationAdministration(
  dose: DoseGiven,
  id: string,
  subject: Reference,
  speaker: Speaker,
): FhirResource | undefined {
  // R4 wants the seconds.
  const at = dose.at?.replace(/T(\d{2}:\d{2})(?=[Z+-])/, 'T$1:00');
  if (at === undefined || !Instant.safeParse(at).success) return undefined;
  return {
    resourceType: 'MedicationAdministration',
    id,
    meta: { profile: [`${UK_CORE}MedicationAdministration`] },
    status: 'completed',
    medicationCodeableConcept: { text: fhirString(dose.medicine.text) },
    subject,
    effectiveDateTime: at,
    performer: [{ actor: { display: fhirString(giverWords(dose, speaker)) } }],
    // R4 wants an amount in `dosage`: what is only words is a note.
    note: [...(dose.dose ? [dose.dose] : []), dose.source].map(({ text }) => ({ text: fhirString(text) })),
  };
}
