// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DataError,
  ETHNIC_CATEGORY_SYSTEM,
  GENDER_IDENTITY_SYSTEM,
  SEXUAL_ORIENTATION_SYSTEM,
} from '@careplan-kit/model';
import { betty, james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { fhirFaults } from '../../../../test/fhir-validators.mjs';
import { toPatient } from './to-patient.js';

const person = {
  id: 'resident-1',
  title: 'Mr',
  personFirstName: 'James',
  personFamilyName: 'Green',
  personPreferredName: 'Mr Green',
  nhsNumber: '999 000 0018',
};
const demographics = {
  dateOfBirth: '1940-02-29',
  genderIdentity: { system: GENDER_IDENTITY_SYSTEM, code: '2', display: 'Female' },
  sexualOrientation: { system: SEXUAL_ORIENTATION_SYSTEM, code: 'Z' },
  ethnicity: { system: ETHNIC_CATEGORY_SYSTEM, code: 'A', display: 'White - British' },
  interpreterRequired: false,
};

test('a person is a UK Core Patient', () => {
  const patient = toPatient(person, demographics, { identifierSystem: 'https://home.example/Id/resident' });
  assert.deepEqual(patient, {
    resourceType: 'Patient',
    id: 'resident-1',
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient'] },
    extension: [
      {
        url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory',
        valueCodeableConcept: { coding: [demographics.ethnicity] },
      },
      { url: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired', valueBoolean: false },
    ],
    identifier: [
      {
        extension: [
          {
            url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus',
            valueCodeableConcept: {
              coding: [
                {
                  system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland',
                  code: '02',
                  display: 'Number present but not traced',
                },
              ],
            },
          },
        ],
        system: 'https://fhir.nhs.uk/Id/nhs-number',
        value: '9990000018',
      },
      { system: 'https://home.example/Id/resident', value: 'resident-1' },
    ],
    name: [
      { use: 'official', family: 'Green', given: ['James'], prefix: ['Mr'] },
      { use: 'usual', text: 'Mr Green' },
    ],
    birthDate: '1940-02-29',
  });
  assert.deepEqual(fhirFaults(patient), []);
});

for (const [name, { subjectOfCare }] of Object.entries({ mrGreen, mrsSmith, mrBodat, james, betty })) {
  test(`${name} is a valid Patient`, () => assert.deepEqual(fhirFaults(toPatient(subjectOfCare)), []));
}

test('administrative gender is written only when it is given', () => {
  assert.equal('gender' in toPatient(person, demographics), false);
  assert.equal(toPatient(person, demographics, { gender: 'female' }).gender, 'female');
});

test('a traced number says so, and an unknown status is kept as words', () => {
  const statusOf = (nhsNumberStatusIndicator: string) =>
    toPatient({ ...person, nhsNumberStatusIndicator }).identifier![0]!.extension![0]!.valueCodeableConcept;
  assert.equal(statusOf('01')?.coding?.[0]?.display, 'Number present and verified');
  assert.deepEqual(statusOf('99'), { text: '99' });
});

test('what is not known is left out', () => {
  const patient = toPatient({ id: 'a person/with an odd id' });
  assert.deepEqual(Object.keys(patient), ['resourceType', 'meta']);
  assert.deepEqual(fhirFaults(patient), []);
});

test('a wrong NHS number is refused, never sent', () => {
  assert.throws(() => toPatient({ ...person, nhsNumber: '9990000019' }), DataError);
});
