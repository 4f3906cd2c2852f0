// SPDX-License-Identifier: Apache-2.0
import {
  DataError,
  NHS_NUMBER_SYSTEM,
  type PersonDemographics,
  type SubjectOfCare,
  parseNhsNumber,
} from '@careplan-kit/model';
import { put } from '../bag.js';
import type { AdministrativeGender, Extension, HumanName, Identifier, Patient } from '../resources.js';
import { fhirText } from '../text.js';

const UK_CORE = 'https://fhir.hl7.org.uk/StructureDefinition/';
const VERIFICATION_STATUS = `${UK_CORE}Extension-UKCore-NHSNumberVerificationStatus`;
const VERIFICATION_CODES = 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland';
const ETHNIC_CATEGORY = `${UK_CORE}Extension-UKCore-EthnicCategory`;
const INTERPRETER = 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired';

/** The words of the code list, UKCore-NHSNumberVerificationStatusEngland. */
const VERIFICATION: ReadonlyMap<string, string> = new Map([
  ['01', 'Number present and verified'],
  ['02', 'Number present but not traced'],
  ['03', 'Trace required'],
  ['04', 'Trace attempted - No match or multiple match found'],
  ['05', 'Trace needs to be resolved - (NHS number or patient detail conflict)'],
  ['06', 'Trace in progress'],
  ['07', 'Number not present and trace not required'],
  ['08', 'Trace postponed (baby under six weeks old)'],
]);

export interface PatientOptions {
  /** The host's own https address for identifiers of people; without it, only the resource id holds the host's. */
  readonly identifierSystem?: string | undefined;
  /** Administrative gender, if the host holds it. It is never worked out from gender identity. */
  readonly gender?: AdministrativeGender | undefined;
}

/** A number nobody has traced is "02": only a look-up makes it "01". */
function nhsNumber(person: SubjectOfCare): Identifier | undefined {
  if (person.nhsNumber === undefined) return undefined;
  const read = parseNhsNumber(person.nhsNumber);
  if (!read.ok) {
    const message = `is not an NHS number (${read.fault})`;
    throw new DataError('The person', [{ path: ['nhsNumber'], code: read.fault, message }]);
  }
  const code = person.nhsNumberStatusIndicator ?? '02';
  const display = VERIFICATION.get(code);
  const valueCodeableConcept =
    display === undefined
      ? { text: fhirText(code) ?? 'Not known' }
      : { coding: [{ system: VERIFICATION_CODES, code, display }] };
  return {
    extension: [{ url: VERIFICATION_STATUS, valueCodeableConcept }],
    system: NHS_NUMBER_SYSTEM,
    value: read.value,
  };
}

function names(person: SubjectOfCare): HumanName[] {
  const official: HumanName = { use: 'official' };
  const family = fhirText(person.personFamilyName);
  const given = fhirText(person.personFirstName);
  const prefix = fhirText(person.title);
  if (family !== undefined) official.family = family;
  if (given !== undefined) official.given = [given];
  if (prefix !== undefined) official.prefix = [prefix];
  // Which part of a name "what they like to be called" is, nobody has said: it is a text.
  const usual = fhirText(person.personPreferredName);
  return [
    ...(family === undefined && given === undefined ? [] : [official]),
    ...(usual === undefined ? [] : [{ use: 'usual' as const, text: usual }]),
  ];
}

function extensions(demographics: Partial<PersonDemographics>): Extension[] {
  const { ethnicity, interpreterRequired } = demographics;
  const written: Extension[] = [];
  if (ethnicity) {
    const { system, code, display } = ethnicity;
    const coding = display === undefined ? { system, code } : { system, code, display };
    written.push({ url: ETHNIC_CATEGORY, valueCodeableConcept: { coding: [coding] } });
  }
  if (interpreterRequired !== undefined) written.push({ url: INTERPRETER, valueBoolean: interpreterRequired });
  return written;
}

/**
 * Writes a person as a UK Core Patient. Gender identity, sexual orientation and immigration status are not in it: the
 * profile has no place for them, and administrative gender is another thing.
 *
 * @throws DataError when the NHS number is not one
 */
export function toPatient(
  person: SubjectOfCare,
  demographics: Partial<PersonDemographics> = {},
  options: PatientOptions = {},
): Patient {
  const patient: Patient = { resourceType: 'Patient', meta: { profile: [`${UK_CORE}UKCore-Patient`] } };
  const into = patient as unknown as Record<string, unknown>;
  if (/^[A-Za-z0-9.-]{1,64}$/.test(person.id)) patient.id = person.id;
  const national = nhsNumber(person);
  const local = options.identifierSystem === undefined ? [] : [{ system: options.identifierSystem, value: person.id }];
  put(into, 'extension', extensions(demographics));
  put(into, 'identifier', [...(national ? [national] : []), ...local]);
  put(into, 'name', names(person));
  put(into, 'gender', options.gender);
  put(into, 'birthDate', demographics.dateOfBirth);
  return patient;
}
