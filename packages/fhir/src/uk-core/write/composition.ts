// SPDX-License-Identifier: Apache-2.0
import { SNOMED_CT, type VersionedRecord, fullName } from '@careplan-kit/model';
import { narrative } from '../../about-me/narrative.js';
import { type Bag, put } from '../../bag.js';
import { fhirText } from '../../text.js';
import type { Concept, FhirResource } from '../fhir-resource.js';
import { HEADINGS, ODS_CODE, ukCore } from '../profiles.js';
import { safetyAnswer } from './allergy-list.js';
import { code } from './concept.js';
import type { ExportContext } from './export-context.js';
import { spoken } from './spoken.js';

/** A section of the document: its heading, and which resources stand in it. */
interface Section {
  /** Code of a record standard heading; without one, the title alone says what it is. */
  readonly heading?: string;
  readonly title: string;
  has(resource: FhirResource): boolean;
}

const isType =
  (...types: string[]) =>
  ({ resourceType }: FhirResource) =>
    types.includes(resourceType);
const categories = (resource: FhirResource) => (resource['category'] ?? []) as Concept[];
const hasHeading = (resource: FhirResource, heading: string) =>
  categories(resource).some(({ coding }) => coding?.some((one) => one.system === HEADINGS && one.code === heading));
const hasText = (resource: FhirResource, text: string) => categories(resource).some((one) => one.text === text);
const isFlag = (resource: FhirResource) => resource.resourceType === 'Flag';

const ADJUSTMENTS = 'reasonable-adjustments-for-health-and-care-access';
const CPR = 'Cardio-pulmonary resuscitation';

const SECTIONS: readonly Section[] = [
  { heading: 'person-demographics', title: 'Person demographics', has: isType('Patient') },
  { title: 'Personal contacts', has: isType('RelatedPerson') },
  {
    heading: 'allergies-and-adverse-reaction',
    title: 'Allergies and adverse reaction',
    has: isType('AllergyIntolerance', 'List'),
  },
  {
    heading: 'alerts',
    title: 'Alerts',
    has: (one) => isFlag(one) && !hasText(one, 'Risk') && !hasText(one, CPR) && !hasHeading(one, ADJUSTMENTS),
  },
  { heading: 'risk-information', title: 'Risk information', has: (one) => isFlag(one) && hasText(one, 'Risk') },
  {
    heading: ADJUSTMENTS,
    title: 'Reasonable adjustments for health and care access',
    has: (one) => isFlag(one) && hasHeading(one, ADJUSTMENTS),
  },
  {
    heading: 'legal-information',
    title: 'Legal information',
    has: (one) => one.resourceType === 'Consent' || (isFlag(one) && hasText(one, CPR)),
  },
  {
    heading: 'problems-and-issues',
    title: 'Problems and issues',
    has: (one) => one.resourceType === 'Condition' && !hasText(one, 'Need'),
  },
  {
    heading: 'plan-and-requested-actions',
    title: 'Plan and requested actions',
    has: (one) => isType('CarePlan', 'Goal')(one) || (one.resourceType === 'Condition' && hasText(one, 'Need')),
  },
  { heading: 'observations', title: 'Observations', has: isType('Observation') },
];

/** What each answer that is no entry says, for people: none of these may be read as another. */
const STATES: Readonly<Record<string, string>> = {
  'not-asked': 'nobody has asked yet',
  'none-known': 'asked, and none is known',
  declined: 'asked, and the person would not say',
  unknown: 'asked, and nobody could say',
};

const QUESTIONS = {
  resuscitation: 'A decision about resuscitation',
  attorney: 'An attorney or deputy',
  advanceDecision: 'An advance decision to refuse treatment',
  advanceWishes: 'An advance statement of wishes',
  capacity: 'Assessments of capacity for particular decisions',
  deprivationOfLiberty: 'A deprivation of liberty',
  mentalHealthAct: 'A status under the Mental Health Act',
} as const;

function answers(statements: VersionedRecord | undefined): string[] {
  return Object.entries(QUESTIONS).map(([key, question]) => {
    const state = safetyAnswer(statements, key)?.state ?? '';
    return `${question}: ${state === 'entered' ? 'there is one on the record' : (STATES[state] ?? 'nothing is recorded')}.`;
  });
}

const NOT_PART: Concept = { text: 'Not part of this export' };
const EMPTY: Concept = code('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'unavailable', 'Unavailable');

function sectionOf(section: Section, found: readonly FhirResource[], more: string[]): Bag {
  const { title, heading } = section;
  const said = [...found.flatMap((one) => spoken(one)), ...more];
  const written: Bag = {
    title,
    ...(heading === undefined ? {} : { code: code(HEADINGS, heading, title) }),
    text: narrative(
      ...(said.length > 0 ? said : ['Nothing in this export. That does not mean that there is nothing.']),
    ),
  };
  if (found.length > 0)
    written['entry'] = found.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` }));
  else written['emptyReason'] = EMPTY;
  return written;
}

/**
 * The front of a document: sections under the record standard headings of UK Core, each of which can be read as text. A
 * section without content says why it is empty. Medicines have a section that says that they are not in the document.
 */
export function toComposition(
  context: ExportContext,
  resources: readonly FhirResource[],
  statements: VersionedRecord | undefined,
): FhirResource {
  const { record, options, at } = context;
  const { title = 'Care record', type, author, custodian, confidentiality } = options.document ?? {};
  const last = record.changeLog.findLast(({ date }) => Date.parse(date) <= Date.parse(at)) ?? record.changeLog.at(-1);
  const who = author ?? last?.committer;
  const by = who ? context.who(who) : { display: 'Not recorded' };
  const name = fhirText(fullName(record.subjectOfCare)) ?? '-';
  const composition: FhirResource = {
    resourceType: 'Composition',
    id: context.uuid('document', 'Composition'),
    meta: { profile: [ukCore('Composition')] },
    text: narrative(`${title}: ${name}`, `By ${by.display ?? '-'}, ${at}`),
    status: 'final',
    type: type ?? code(SNOMED_CT, '734163000', 'Care plan', 'Summary of a care record'),
    subject: context.patient,
    date: at,
    author: [by],
    title,
  };
  put(composition, 'confidentiality', confidentiality);
  if (custodian) {
    const identifier =
      custodian.odsCode === undefined ? {} : { identifier: { system: ODS_CODE, value: custodian.odsCode } };
    composition['custodian'] = { display: fhirText(custodian.name) ?? '-', ...identifier };
  }
  const sections = SECTIONS.map((section) => {
    const more = section.heading === 'legal-information' ? answers(statements) : [];
    return sectionOf(section, resources.filter(section.has), more);
  });
  const medicines: Bag = {
    title: 'Medications and medical devices',
    code: code(HEADINGS, 'medications-and-medical-devices', 'Medications and medical devices'),
    text: narrative(
      'Medicines are not part of this document. That does not mean that the person takes none: ask the sender.',
    ),
    emptyReason: NOT_PART,
  };
  composition['section'] = [...sections, medicines];
  return composition;
}
