// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError, formatPath } from '../../errors.js';
import {
  BELONGINGS,
  ProvisionalUrgentTransfer,
  TRANSFER_CONFIDENCE,
  URGENT_TRANSFER_HEADINGS,
  UrgentTransfer,
  parseProvisionalUrgentTransfer,
  parseUrgentTransfer,
  prsbFindings,
} from './index.js';

const transfer = {
  personDemographics: {
    personName: { personFirstName: ['Mary'], personFamilyName: ['Smith'] },
    dateOfBirth: '1944-07-30',
    nhsNumber: '9990000026',
  },
  gpPractice: { gpPracticeRecordEntry: [{ gpPracticeIdentifier: 'Y99999' }] },
  personalContacts: {
    personalContactsRecordEntry: [
      { name: 'Robert', relationship: { originalText: 'Son' }, contactDetails: ['01632 960020'] },
    ],
  },
  transferDetails: {
    reasonForTransfer: 'Breathless since six this morning, and more so now.',
    symptomsAndConcerns: ['Breathless at rest', 'Confused, which she is not as a rule'],
    actionsTaken: ['Sat up in the chair, window opened 06:10', '999 called 06:25'],
    lastSeenWell: '2026-11-22T22:00:00+00:00',
    serviceCalled: ['999, 06:25'],
    accompaniedBy: 'Jane',
  },
  allergiesAndAdverseReactions: {
    allergiesAndAdverseReactionsRecordEntry: [{ causativeAgent: { freeText: 'Penicillin' } }],
  },
  medicationsAndMedicalDevices: {
    medicationItemEntry: [{ medicationItemCluster: { medicationName: { freeText: 'Bisoprolol 2.5 mg tablets' } } }],
  },
  skinExistingPressureDamage: [{ site: 'Left heel', pressureUlcerPresent: true }],
  endOfLifeCare: {
    cardioPulmonaryResuscitationCprDecision: {
      cardioPulmonaryResuscitationCprDecision: {
        codedValue: {
          system: 'http://snomed.info/sct',
          code: '450475007',
          display: 'For cardiopulmonary resuscitation',
        },
      },
      locationOfDocument: 'In the red bag, front pocket',
    },
  },
  belongingsAndAids: [
    { item: BELONGINGS[3], sent: true, description: 'In the brown case' },
    { item: BELONGINGS[9], sent: false, leftAtHome: true },
  ],
};

describe("Mrs Smith's transfer", () => {
  test('is read twice, once for what is known to travel and once for the rest', () => {
    assert.deepEqual(parseUrgentTransfer(transfer), transfer);
    const rest = parseProvisionalUrgentTransfer(transfer);
    assert.deepEqual(rest, transfer);
    assert.equal(rest.transferDetails?.accompaniedBy, 'Jane');
    assert.equal(rest.personDemographics?.personName?.personFamilyName?.[0], 'Smith');
    assert.deepEqual(prsbFindings(UrgentTransfer.rows, transfer), []);
    // The core information standard asks for an address; nobody has typed one at half past six.
    assert.deepEqual(
      prsbFindings(ProvisionalUrgentTransfer.rows, transfer).map(({ path, code, row }) => [
        formatPath(path),
        code,
        row.status,
      ]),
      [['personDemographics.personsAddress', 'too-few', 'inferred']],
    );
  });

  test('goes without headings nobody has filled: what is missing is a finding and no refusal', () => {
    const bare = { transferDetails: { symptomsAndConcerns: ['Breathless'] } };
    assert.deepEqual(parseUrgentTransfer(bare), bare);
    assert.deepEqual(
      prsbFindings(UrgentTransfer.rows, bare).map(({ path, code }) => `${formatPath(path)} ${code}`),
      ['gpPractice too-few', 'transferDetails.reasonForTransfer too-few'],
    );
  });

  test('an allergy or a medication that does not say of what is refused', () => {
    for (const [input, at] of [
      [
        { allergiesAndAdverseReactions: { allergiesAndAdverseReactionsRecordEntry: [{ evidence: 'Rash' }] } },
        'allergiesAndAdverseReactions.allergiesAndAdverseReactionsRecordEntry[0].causativeAgent',
      ],
      [
        { medicationsAndMedicalDevices: { medicationItemEntry: [{ medicationItemCluster: {} }] } },
        'medicationsAndMedicalDevices.medicationItemEntry[0].medicationItemCluster.medicationName',
      ],
    ] as const) {
      assert.throws(
        () => parseUrgentTransfer(input),
        (error: unknown) => error instanceof DataError && formatPath(error.issues[0]!.path) === at,
      );
    }
  });

  test('every heading has words for how sure we are of it', () => {
    for (const { key, confidence } of URGENT_TRANSFER_HEADINGS) assert.ok(TRANSFER_CONFIDENCE[confidence], key);
  });
});
