// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proveExamples } from '../../test/prove-examples.js';
import * as provisional from '../provisional/care-actor/index.js';
import { SubjectOfCare, fullName } from '../subject-of-care.js';
import * as careActor from './index.js';

const words = (originalText: string) => ({ originalText });
const coded = (system: string, code: string) => ({ system, code });
const council = { id: 'org-council', name: 'The county council' };
const home = { id: 'home-laurels', name: 'The Laurels' };

const mrsSmith = {
  id: 'resident-mrs-smith',
  title: 'Mrs',
  personFirstName: 'R',
  personFamilyName: 'Smith',
  personPreferredName: 'Mrs Smith',
  personNameSuffix: ['BA'],
  personFullName: 'Mrs Smith',
  nhsNumber: '9990000026',
  nhsNumberStatusIndicator: '02',
  otherIdentifier: ['Council number 4471'],
  personsAddress: [{ addressLine1: 'The Laurels', postcode: 'AA1 1AA', since: '2026' }],
  personsContactDetails: { preferredContactMethod: words('Through Robert'), telephone: 'Office' },
};
const demographics = {
  dateOfBirth: '1938-03-09',
  genderIdentity: coded('https://www.datadictionary.nhs.uk/data_elements/gender_identity_code.html', '2'),
  ethnicity: coded('https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryEngland', 'A'),
  sexualOrientation: coded('https://www.datadictionary.nhs.uk/data_elements/sexual_orientation_code.html', 'U'),
  firstLanguage: coded('urn:ietf:bcp:47', 'cy'),
  otherLanguage: [coded('urn:ietf:bcp:47', 'en')],
  interpreterRequired: false,
  immigrationStatus: 'British citizen',
};
const careWorker = {
  role: words('Senior care worker'),
  keyWorker: true,
  speciality: 'Dementia',
  team: 'Days',
  organisation: home,
  startDate: '2024-02',
  endDate: '2026-11-30',
};
const professional = {
  name: 'The social worker',
  role: words('Social worker'),
  keyWorker: false,
  speciality: 'Older people',
  team: 'Adult team, north',
  organisation: council,
  contactDetails: ['Through the duty desk'],
  startDate: '2026-01-12',
  endDate: '2026',
};
const robert = {
  name: 'Robert',
  relationship: words('Son'),
  relationshipType: 'Next of kin',
  contactDetails: ['Evenings by telephone', 'Letters to his home'],
  comments: 'Away in August',
};
const organisation = {
  name: 'The Laurels',
  serviceType: [words('Care home without nursing')],
  address: { addressEntry1: '4 Mill Lane', addressEntry2: 'Littleham', addressEntry3: 'Northshire' },
};
const asGp = Object.fromEntries(Object.entries(professional).filter(([key]) => key !== 'keyWorker'));

proveExamples('care actor', careActor, [
  {
    recordClass: careActor.PersonDemographics,
    good: demographics,
    bad: [
      ['dateOfBirth', '1938'],
      ['ethnicity', { code: 'A' }, 'ethnicity.system'],
      ['otherLanguage', coded('urn:ietf:bcp:47', 'en')],
      ['interpreterRequired', 'no'],
    ],
  },
  {
    recordClass: careActor.CareWorker,
    good: careWorker,
    bad: [
      ['keyWorker', 'yes'],
      ['role', 'Senior care worker'],
      ['organisation', 'The Laurels'],
      ['endDate', 'left in November'],
    ],
  },
  {
    recordClass: careActor.Gp,
    good: asGp,
    bad: [
      ['contactDetails', 'Through the surgery'],
      ['name', words('The GP')],
    ],
  },
  {
    recordClass: careActor.GpPractice,
    good: { gpPracticeIdentifier: 'Y99999', gpPracticeDetails: 'The surgery, Littleham', gpName: 'Any of them' },
    bad: [
      ['gpPracticeIdentifier', coded('ods', 'Y99999')],
      ['gpName', 1],
    ],
  },
  {
    recordClass: careActor.LocalAuthority,
    good: {
      organisationCode: '999',
      localAuthorityName: 'The county council',
      socialServicesTeam: 'Adult team, north',
      localAuthorityContactName: 'The duty social worker',
      localAuthorityContactDetails: 'Through the duty desk',
    },
    bad: [
      ['organisationCode', 999],
      ['localAuthorityName', ['The county council']],
    ],
  },
  {
    recordClass: careActor.LocalAuthorityProfessional,
    good: professional,
    bad: [
      ['keyWorker', 1],
      ['startDate', '12/01/2026'],
    ],
  },
  {
    recordClass: careActor.UnpaidCarer,
    good: robert,
    bad: [
      ['name', ['Robert']],
      ['relationship', 'Son'],
    ],
  },
  {
    recordClass: careActor.PersonalContact,
    good: robert,
    bad: [
      ['contactDetails', 'Evenings by telephone'],
      ['relationshipType', words('Next of kin')],
    ],
  },
  {
    recordClass: careActor.SubjectOfCareClass,
    good: mrsSmith,
    bad: [
      ['id', ''],
      ['nhsNumber', '9990000027'],
      ['personNameSuffix', 'BA'],
      ['personsAddress', { addressLine1: 'The Laurels' }],
      ['personsAddress', [{ addressLine1: 4 }], 'personsAddress[0].addressLine1'],
      ['personsContactDetails', { preferredContactMethod: true }, 'personsContactDetails.preferredContactMethod'],
    ],
  },
]);

proveExamples('provisional care actor', provisional, [
  {
    recordClass: provisional.ProvisionalSubjectOfCare,
    good: { ...mrsSmith, familyName: 'Smith', givenName: 'R', personIdentification: { nhsNumber: '9990000026' } },
    bad: [
      ['familyName', ['Smith']],
      ['personIdentification', '9990000026'],
      ['nhsNumber', '12'],
    ],
  },
  {
    recordClass: provisional.ProvisionalPersonDemographics,
    good: { ...demographics, religion: words('Chapel'), pregnancyStatus: words('Not pregnant') },
    bad: [
      ['religion', 'Chapel'],
      ['pregnancyStatus', false],
    ],
  },
  {
    recordClass: provisional.ProvisionalProxyForSubjectOfCare,
    good: {
      subjectOfCare: 'resident-mrs-smith',
      familyName: 'Smith',
      givenName: 'Robert',
      contactDetails: { telephone: 'Evenings' },
    },
    bad: [
      ['contactDetails', 'Evenings'],
      ['givenName', null],
    ],
  },
  {
    recordClass: provisional.ProvisionalCareWorker,
    good: { ...careWorker, familyName: 'S', givenName: 'Sophie', contactDetails: { email: 'office' } },
    bad: [['contactDetails', ['office']]],
  },
  {
    recordClass: provisional.ProvisionalCareOrganisation,
    good: organisation,
    bad: [
      ['serviceType', words('Care home')],
      ['address', '4 Mill Lane'],
      ['address', { addressEntry2: 2 }, 'address.addressEntry2'],
    ],
  },
  {
    recordClass: provisional.ProvisionalCareProvider,
    good: organisation,
    bad: [['name', words('The Laurels')]],
  },
]);

describe('what the person is called', () => {
  test('a name that came in one text is used when its parts are not known', () => {
    assert.equal(fullName({ id: 'r-1', personFullName: 'Mr Bodat', personPreferredName: 'Bodat' }), 'Mr Bodat');
    assert.equal(fullName({ id: 'r-1', title: 'Mr', personFamilyName: 'Green', personFullName: 'G' }), 'Mr Green');
  });

  test('every row of the PRSB standard may be missing: only the host’s identifier is demanded', () => {
    assert.ok(SubjectOfCare.safeParse({ id: 'r-1' }).success);
    assert.ok(!SubjectOfCare.safeParse({ personFullName: 'Mr Bodat' }).success);
  });
});
