// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT, type VersionedRecord } from '@careplan-kit/model';
import { AllergiesAndAdverseReactions, SafetyStatements } from '@careplan-kit/model/mods';
import { type Bag, isBag } from '../../bag.js';
import type { Concept, FhirResource } from '../fhir-resource.js';
import { ALLERGY_LIST, LIST_EMPTY, LIST_EMPTY_R4 } from '../profiles.js';
import { toAllergyIntolerance, toNoKnownAllergy } from './allergy.js';
import { code } from './concept.js';
import type { ExportContext, LoneEntry } from './export-context.js';
import { Facts } from './facts.js';

/** Why a list of allergies is empty. None of these says that there are none. */
const NOTHING_RECORDED: Concept = {
  coding: [{ system: LIST_EMPTY, code: 'no-content-recorded', display: 'No Content Recorded' }],
  text: 'Nothing is recorded about allergies. This does not mean that there are none.',
};
const EMPTY: Readonly<Record<string, Concept>> = {
  'not-asked': code(LIST_EMPTY_R4, 'notasked', 'Not Asked', 'Nobody has asked about allergies yet.'),
  unknown: code(LIST_EMPTY_R4, 'unavailable', 'Unavailable', 'Asked about allergies, and nobody could say.'),
  // No code of R4 says that somebody was asked and would not tell.
  declined: { text: 'Asked about allergies, and the person would not say.' },
};

const WITHHELD = code(
  LIST_EMPTY_R4,
  'withheld',
  'Information Withheld',
  'There are allergies on the record, which are not part of this export.',
);

/** True when the host kept an allergy back. */
const isLeftOut = ({ notExported }: ExportContext) =>
  notExported.some((one) => one.class === AllergiesAndAdverseReactions.name && one.reason === 'left-out-by-host');

/** A safety statement's answer to one question, from the statements in force. */
export interface SafetyAnswerFound {
  readonly version: VersionedRecord;
  readonly answer: Facts;
  readonly state: string;
}

export function safetyAnswer(statements: VersionedRecord | undefined, key: string): SafetyAnswerFound | undefined {
  const answer = statements?.content[key];
  if (!statements || !isBag(answer) || typeof answer['state'] !== 'string') return undefined;
  return { version: statements, answer: new Facts(answer), state: answer['state'] };
}

/** Entries of an answer that stand in no record of their own, each as a version of its class. */
export function loneEntries(
  context: ExportContext,
  found: SafetyAnswerFound | undefined,
  className: string,
): LoneEntry[] {
  const entries = found?.state === 'entered' ? found.answer.bag['entries'] : undefined;
  return (Array.isArray(entries) ? entries : []).flatMap((content: unknown, at): LoneEntry[] => {
    // An entry that names a record is that record, exported or left out as it is.
    if (!isBag(content) || context.isKnown(content['recordUid'])) return [];
    const within = found!.version;
    return [{ ...within, class: className, recordUid: `${within.recordUid}#${className}/${at}`, content, within }];
  });
}

export interface AllergyExport {
  readonly list: FhirResource;
  readonly allergies: readonly { readonly resource: FhirResource; readonly version: VersionedRecord }[];
}

/**
 * Allergies, and the list that says what it means when there are none. "No known allergies" goes out only when the statement
 * says that somebody asked and none is known, and no allergy is on the record; nobody asked, nobody could say, the person
 * would not say, and nothing recorded are four other things, and each says so.
 */
export function toAllergies(context: ExportContext, statements: VersionedRecord | undefined): AllergyExport {
  const found = safetyAnswer(statements, 'allergies');
  const records = context.versions(AllergiesAndAdverseReactions.name);
  const lone = loneEntries(context, found, AllergiesAndAdverseReactions.name);
  const allergies: { resource: FhirResource; version: VersionedRecord }[] = [];
  for (const version of [...records, ...lone]) {
    const resource = toAllergyIntolerance(context, version);
    if (!resource) continue;
    context.know(version.recordUid, resource);
    allergies.push({ resource, version });
  }
  // One the host left out of this export still is an allergy: beside it, "none known" would be a lie.
  const isContradicted = context.record.records.some(
    (version) => version.class === AllergiesAndAdverseReactions.name && !context.isWithdrawn(version),
  );
  if (found?.state === 'none-known') {
    if (isContradicted || allergies.some(({ version }) => !version.withdrawn)) {
      context.leave(found.version, 'contradicted', 'allergies');
    } else {
      const { version, answer } = found;
      allergies.push({ resource: toNoKnownAllergy(context, version, answer), version });
    }
  }
  const inForce = allergies.filter(({ version }) => !version.withdrawn);
  const list: Bag & FhirResource = {
    resourceType: 'List',
    id: context.uuid('allergies', 'List'),
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-List'] },
    status: 'current',
    mode: 'snapshot',
    title: 'Allergies and adverse reactions',
    code: code(SNOMED_CT, ALLERGY_LIST, 'Allergies and adverse reactions'),
    subject: context.patient,
    date: context.at,
  };
  if (inForce.length > 0) {
    list['entry'] = inForce.map(({ resource }) => ({ item: { reference: `${resource.resourceType}/${resource.id}` } }));
  } else list['emptyReason'] = isContradicted ? WITHHELD : (EMPTY[found?.state ?? ''] ?? NOTHING_RECORDED);
  const isPart = records.some((version) => !version.withdrawn) && isLeftOut(context);
  if (isPart) list['note'] = [{ text: 'Not all allergies of the record are part of this export.' }];
  return { list, allergies };
}

/** The one record of safety statements in force, as far as this export may have it. */
export function safetyStatements(context: ExportContext): VersionedRecord | undefined {
  return context.current(SafetyStatements.name)[0];
}
