// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveExamples } from '../../test/prove-examples.js';
import { AboutMe } from '../about-me.js';
import * as provisional from '../provisional/parts/index.js';
import * as parts from './index.js';

const words = (originalText: string) => ({ originalText });

proveExamples('parts', parts, [
  {
    recordClass: parts.Address,
    good: {
      addressLine1: 'The Laurels',
      addressLine2: '4 Mill Lane',
      addressLine3: 'Littleham',
      addressLine4: 'Northshire',
      addressLine5: 'England',
      postcode: 'AA1 1AA',
      addressType: words('Home'),
    },
    bad: [
      ['addressLine1', ['The Laurels', '4 Mill Lane']],
      ['postcode', 11],
      ['addressType', 'Home'],
    ],
  },
  {
    recordClass: parts.ReferralTo,
    good: {
      name: 'The speech and language therapist',
      role: words('Speech and language therapist'),
      grade: 'Senior',
      team: 'Community swallowing team',
      specialty: 'Swallowing',
      service: words('Community therapy'),
      organisation: { id: 'org-therapy', name: 'Community health services' },
      contactDetails: 'Through the single point of access',
    },
    bad: [
      ['role', 'therapist'],
      ['organisation', 'Community health services'],
      ['organisation', { name: 'Community health services' }, 'organisation.id'],
    ],
  },
  {
    recordClass: parts.ReasonForReferral,
    good: {
      codedValue: { system: 'http://snomed.info/sct', code: '40739000', display: 'Dysphagia' },
      freeText: 'Coughs when he drinks tea, three times this week',
    },
    bad: [
      ['codedValue', { system: 'http://snomed.info/sct' }, 'codedValue.code'],
      ['freeText', null],
    ],
  },
  {
    recordClass: parts.ClinicalUrgencyOfReferral,
    good: { urgency: words('Within a week'), reasonForUrgencyOfReferral: 'Losing weight' },
    bad: [
      ['urgency', true],
      ['reasonForUrgencyOfReferral', words('Losing weight')],
    ],
  },
  {
    recordClass: parts.AdditionalInformationRequiredForImages,
    good: {
      imageProcedure: words('X-ray of left hip'),
      imageProcedureDate: '2026-10',
      images: { identifier: '1', place: 'Sent with the discharge letter' },
      formatCode: 'JPEG',
      eventCodeList: words('Hip'),
      comments: 'No break seen',
    },
    bad: [
      ['imageProcedureDate', 'October'],
      ['images', 'hip.jpg'],
    ],
  },
]);

proveExamples('provisional parts', provisional, [
  {
    recordClass: provisional.ProvisionalCoding,
    good: {
      system: 'http://snomed.info/sct',
      version: '83821000000107',
      code: '40739000',
      display: 'Dysphagia',
      userSelected: true,
    },
    bad: [
      ['code', 40739000],
      ['userSelected', 'yes'],
    ],
  },
  { recordClass: provisional.ProvisionalRequestedPeriod, good: {}, bad: [] },
]);

test('elements of the older About Me section are found in the later one', () => {
  const keys = AboutMe.elements.map(({ key }) => key);
  for (const [older, later] of Object.entries(parts.ABOUT_ME_IN_CORE_INFORMATION)) {
    assert.ok(keys.includes(later), `${older} is ${later}`);
  }
});
