// SPDX-License-Identifier: Apache-2.0
import { DataError, SNOMED_CT, parseWith } from '@careplan-kit/model';
import { Allergy, type Person } from '@careplan-kit/emar';
import { type Bag, bagsIn, isBag, put } from '../bag.js';
import type { Reference } from '../resources.js';
import { fhirText } from '../text.js';
import type { FhirResource } from '../uk-core/fhir-resource.js';
import {
  ALLERGY_CLINICAL,
  ALLERGY_LIST,
  LIST_EMPTY,
  NO_KNOWN_ALLERGY,
  ukCore,
  ukCoreExtension,
} from '../uk-core/profiles.js';
import { code, notRecorded } from '../uk-core/write/concept.js';
import { conceptWords, readConcept, writeConcept } from './concepts.js';
import { addExtensions, rideAlong, withRidden } from './exact.js';
import { assertAgrees } from './governed.js';
import { type Identity, identifier, readId, resourceId } from './identity.js';

const WHAT = 'This AllergyIntolerance';
const SEVERITIES = ['mild', 'moderate', 'severe'];
const END = ukCoreExtension('AllergyIntoleranceEnd');

/** The person whose allergies they are. */
export interface AllergyContext extends Identity {
  readonly patient: Reference;
}

const isOver = ({ end }: Allergy): boolean => end !== undefined && end !== null && end !== false;

function manifestations(reaction: unknown): Bag[] {
  const all = (Array.isArray(reaction) ? (reaction as unknown[]) : [reaction]).map(writeConcept);
  const said = all.filter((one) => one !== undefined);
  return said.length > 0 ? said : [{ ...notRecorded() }];
}

function natives(allergy: Allergy, { patient, ...identity }: AllergyContext): FhirResource {
  const { id, substance, text, reaction, severity } = allergy;
  const key = id ?? `${substance ?? ''}|${text ?? ''}`;
  const words = fhirText(text) ?? fhirText(substance);
  const resource: FhirResource = {
    resourceType: 'AllergyIntolerance',
    id: resourceId(identity, 'AllergyIntolerance', `${patient.reference ?? ''}|${key}`),
    meta: { profile: [ukCore('AllergyIntolerance')] },
    clinicalStatus: isOver(allergy)
      ? code(ALLERGY_CLINICAL, 'inactive', 'Inactive')
      : code(ALLERGY_CLINICAL, 'active', 'Active'),
    code: words === undefined ? notRecorded('To what is not recorded') : { text: words },
    patient,
  };
  if (id !== undefined) resource['identifier'] = [identifier(identity, 'allergy', id)];
  if (reaction !== undefined || severity !== undefined) {
    const written: Bag = { manifestation: manifestations(reaction) };
    if (SEVERITIES.includes(severity ?? '')) written['severity'] = severity;
    resource['reaction'] = [written];
    const unsaid = SEVERITIES.includes(severity ?? '') ? undefined : fhirText(severity);
    if (unsaid !== undefined) resource['note'] = [{ text: `Severity: ${unsaid}` }];
  }
  return resource;
}

function readNatives(resource: Bag): Bag {
  const read: Bag = {};
  const own = bagsIn(resource['identifier']).length > 0 ? readId(resource, 'allergy') : undefined;
  put(read, 'id', own);
  const concept = isBag(resource['code']) && resource['code']['extension'] === undefined ? resource['code'] : undefined;
  put(read, 'text', conceptWords(concept));
  const codings = bagsIn(concept?.['coding']);
  put(read, 'codes', codings);
  const [first, ...others] = bagsIn(resource['reaction']);
  const seen = [first, ...others].flatMap((one) => bagsIn(one?.['manifestation']).filter((sign) => !sign['extension']));
  const signs = seen.map(readConcept);
  put(read, 'reaction', signs.length > 1 ? signs : signs[0]);
  const severities = [first, ...others].flatMap((one) => fhirText(one?.['severity']) ?? []);
  // The worst of several: nobody is told of less.
  put(
    read,
    'severity',
    SEVERITIES.toReversed().find((one) => severities.includes(one)),
  );
  const clinical = isBag(resource['clinicalStatus'])
    ? bagsIn(resource['clinicalStatus']['coding'])[0]?.['code']
    : undefined;
  if (clinical === 'inactive' || clinical === 'resolved') {
    const status = isBag(resource['clinicalStatus']) ? resource['clinicalStatus'] : {};
    const parts = bagsIn(bagsIn(status['extension']).find(({ url }) => url === END)?.['extension']);
    const date = parts.find(({ url }) => url === 'endDate')?.['valueDateTime'];
    read['end'] = typeof date === 'string' ? date : clinical;
  }
  return read;
}

/** An allergy as a UK Core AllergyIntolerance. Whether it was confirmed nobody at the chart knows, and it does not say so. */
export function toAllergyOfChart(allergy: Allergy, context: AllergyContext): FhirResource {
  const resource = natives(allergy, context);
  addExtensions(resource, rideAlong(allergy, readNatives(resource)));
  return resource;
}

const saysCode = (concept: unknown, wanted: string): boolean =>
  isBag(concept) && bagsIn(concept['coding']).some((one) => one['code'] === wanted);

/**
 * An allergy, from an AllergyIntolerance. One from elsewhere has words and codes and no `substance`: what its words are in the
 * terms of the products is for a person to say, and until then each check says that it was not checked (R81).
 *
 * @throws DataError `not-an-allergy` for one that is refuted, in error, or says that there is none; `contradiction`
 */
export function fromAllergyIntolerance(json: unknown): Allergy {
  const resource = isBag(json) ? json : {};
  const concept = isBag(resource['code']) ? resource['code'] : {};
  const status = resource['verificationStatus'];
  const isNone = NONE_OF.some((none) => saysCode(concept, none));
  if (isNone || saysCode(status, 'refuted') || saysCode(status, 'entered-in-error')) {
    const message = 'says that there is no such allergy';
    throw new DataError(WHAT, [{ path: [isNone ? 'code' : 'verificationStatus'], code: 'not-an-allergy', message }]);
  }
  const allergy = parseWith(WHAT, Allergy, withRidden(WHAT, readNatives(resource), resource));
  const again = toAllergyOfChart(allergy, { system: '', patient: {} });
  // One from elsewhere has more parts than the chart, and none of them makes the allergy less.
  const own = bagsIn(resource['extension']).length > 0 ? ['clinicalStatus', 'code', 'reaction'] : [];
  assertAgrees(WHAT, resource, again, own);
  return allergy;
}

/** No known allergy of any kind; then of drugs, food and surroundings alone, which says nothing of the others. */
const NONE_OF = [NO_KNOWN_ALLERGY, '409137002', '429625007', '428607008', '428197003'];

const EMPTY = {
  unknown: {
    coding: [{ system: LIST_EMPTY, code: 'no-content-recorded', display: 'No Content Recorded' }],
    text: 'Nothing is recorded about allergies. This does not mean that there are none.',
  },
  recorded: { text: 'Allergies are said to be recorded, and none of them is here. Ask.' },
};

/** The allergies of a person, and the list that says what it means when there are none. */
export function toAllergies(person: Person, context: AllergyContext): readonly FhirResource[] {
  const resources = (person.allergies ?? []).map((allergy) => toAllergyOfChart(allergy, context));
  if (person.allergyStatus === 'none-known' && resources.length === 0) {
    const none = natives({ id: undefined, text: 'No known allergy' }, context);
    none['code'] = code(SNOMED_CT, NO_KNOWN_ALLERGY, 'No known allergy');
    resources.push(none);
  }
  const list: FhirResource = {
    resourceType: 'List',
    id: resourceId(context, 'List', `${context.patient.reference ?? ''}|allergies`),
    meta: { profile: [ukCore('List')] },
    status: 'current',
    mode: 'snapshot',
    title: 'Allergies and adverse reactions',
    code: code(SNOMED_CT, ALLERGY_LIST, 'Allergies and adverse reactions'),
    subject: context.patient,
  };
  if (resources.length > 0)
    list['entry'] = resources.map(({ id }) => ({ item: { reference: `AllergyIntolerance/${id}` } }));
  else list['emptyReason'] = person.allergyStatus === 'recorded' ? EMPTY.recorded : EMPTY.unknown;
  const shown = statusOf(resources);
  addExtensions(list, rideAlong({ allergyStatus: person.allergyStatus }, { allergyStatus: shown }));
  return [list, ...resources];
}

const isNone = (resource: Bag) =>
  saysCode(resource['code'], NO_KNOWN_ALLERGY) &&
  !saysCode(resource['verificationStatus'], 'refuted') &&
  !saysCode(resource['verificationStatus'], 'entered-in-error');

/** What a set of allergies says of the person: "none known" only from the code for allergies of every kind, alone. */
export function statusOf(resources: readonly Bag[]): 'recorded' | 'none-known' | 'unknown' {
  const all = resources.filter(({ resourceType }) => resourceType === 'AllergyIntolerance');
  if (all.some((one) => !NONE_OF.some((none) => saysCode(one['code'], none)) && isHeld(one))) return 'recorded';
  return all.some(isNone) ? 'none-known' : 'unknown';
}

const isHeld = (resource: Bag) =>
  !saysCode(resource['verificationStatus'], 'refuted') && !saysCode(resource['verificationStatus'], 'entered-in-error');

/** The status that a List of ours holds beside what its resources say. */
export function statusInList(list: Bag, shown: string): unknown {
  return withRidden('This List', { allergyStatus: shown }, list)['allergyStatus'];
}
