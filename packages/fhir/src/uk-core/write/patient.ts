// SPDX-License-Identifier: Apache-2.0
import { type CodedValue, PersonDemographics, latest } from '@careplan-kit/model';
import { GpPractice } from '@careplan-kit/model/mods';
import { FIRST_LANGUAGE } from '../../addresses.js';
import { type Bag, put } from '../../bag.js';
import { toPatient } from '../../patient/to-patient.js';
import type { HumanName } from '../../resources.js';
import type { FhirResource, Reference } from '../fhir-resource.js';
import { BCP_47, ODS_CODE, ukCoreExtension } from '../profiles.js';
import { codingOf, conceptOf } from './concept.js';
import type { ExportContext } from './export-context.js';
import { Facts } from './facts.js';

const ADDRESS_USES = ['home', 'work', 'temp', 'old', 'billing'];
export const ADDRESS_LINES = ['addressLine1', 'addressLine2', 'addressLine3', 'addressLine4', 'addressLine5'] as const;

function address(facts: Facts): Bag {
  const written: Bag = {};
  // What kind of address it is goes out where it is a code of R4; other codes would be a guess.
  const kind = facts.bag['addressType'] as { code?: unknown } | undefined;
  if (ADDRESS_USES.includes(String(kind?.code))) put(written, 'use', facts.coded('addressType')?.code);
  const lines = ADDRESS_LINES.map((line) => facts.text(line)).filter((line) => line !== undefined);
  put(written, 'line', lines);
  put(written, 'postalCode', facts.text('postcode'));
  return written;
}

/** A language with the code as it stands, and its two letters once more in the system FHIR asks for. */
function communication(language: CodedValue): Bag | undefined {
  const coding = codingOf(language);
  if (!coding) return undefined;
  const letters = /^[a-z]{2,3}$/.test(coding.code!) && coding.system !== BCP_47;
  const both = letters ? [{ ...coding, system: BCP_47 }, coding] : [coding];
  return { language: { coding: both } };
}

function languages(facts: Facts): Bag[] {
  const first = facts.coded('firstLanguage');
  const spoken = first && communication(first);
  const others = facts.codedList('otherLanguage').flatMap((language): Bag[] => {
    const other = communication(language);
    return other ? [other] : [];
  });
  const marked = spoken && { extension: [{ url: FIRST_LANGUAGE, valueBoolean: true }], ...spoken };
  return [...(marked ? [marked] : []), ...others];
}

function generalPractitioners(context: ExportContext): Reference[] {
  return context.current(GpPractice.name).flatMap((version) => {
    const facts = context.facts(version);
    const ods = facts.text('gpPracticeIdentifier');
    const details = facts.text('gpPracticeDetails');
    const doctor = facts.text('gpName');
    context.leaveRest(version, facts);
    const practice = {
      type: 'Organization',
      ...(ods === undefined ? {} : { identifier: { system: ODS_CODE, value: ods } }),
      ...(details === undefined ? {} : { display: details }),
    };
    return [
      ...(ods === undefined && details === undefined ? [] : [practice]),
      ...(doctor === undefined ? [] : [{ type: 'Practitioner', display: doctor }]),
    ];
  });
}

function wholeName(names: HumanName[], facts: Facts): HumanName[] {
  const suffix = facts.texts('personNameSuffix');
  const text = facts.text('personFullName');
  const [first, ...others] = names;
  if (suffix.length === 0 && text === undefined) return names;
  const more = { ...(suffix.length > 0 ? { suffix } : {}), ...(text === undefined ? {} : { text }) };
  return first?.use === 'official'
    ? [{ ...first, ...more }, ...others]
    : [{ use: 'official' as const, ...more }, ...names];
}

/**
 * The person of a record as a UK Core Patient: names, identifiers, address, languages, general practice, ethnicity. Gender
 * identity, sexual orientation and immigration status stay where they are: the profile has no place for them.
 *
 * @throws DataError when the NHS number is not one
 */
export function toPatientOfRecord(context: ExportContext): FhirResource {
  const { record, options } = context;
  const { subjectOfCare: person } = record;
  const [version] = context.current(PersonDemographics.name);
  const demographics = version ? latest(record, PersonDemographics)?.content : undefined;
  const patient = toPatient(person, demographics, options) as unknown as FhirResource;
  patient.id = context.patientId;
  const facts = new Facts(person as unknown as Bag);
  const asked = version && context.facts(version);
  put(patient, 'name', wholeName((patient['name'] ?? []) as HumanName[], facts));
  put(
    patient,
    'address',
    facts
      .groups('personsAddress')
      .map(address)
      .filter((one) => Object.keys(one).length > 0),
  );
  const others = facts.texts('otherIdentifier').map((value) => ({ value }));
  put(patient, 'identifier', [...((patient['identifier'] ?? []) as object[]), ...others]);
  put(patient, 'communication', asked ? languages(asked) : []);
  put(patient, 'generalPractitioner', generalPractitioners(context));
  const contact = facts.group('personsContactDetails');
  const preferred = conceptOf(contact?.coded('preferredContactMethod'));
  if (preferred) {
    const extension = [{ url: 'PreferredContactMethod', valueCodeableConcept: preferred }];
    const written = { url: ukCoreExtension('ContactPreference'), extension };
    patient['extension'] = [...((patient['extension'] ?? []) as object[]), written];
  }
  const elsewhere = ['id', 'title', 'personFirstName', 'personFamilyName', 'personPreferredName', 'nhsNumber'];
  const known = new Set([...elsewhere, 'nhsNumberStatusIndicator']);
  const subject = { class: 'Subject of care', recordUid: person.id };
  for (const element of facts.left()) if (!known.has(element)) context.leave(subject, 'no-place', element);
  if (version && asked) {
    const written = new Set(['dateOfBirth', 'ethnicity', 'interpreterRequired']);
    const never = new Set(['genderIdentity', 'sexualOrientation', 'immigrationStatus']);
    for (const element of asked.left()) {
      if (!written.has(element)) context.leave(version, never.has(element) ? 'never-exported' : 'no-place', element);
    }
  }
  return patient;
}
