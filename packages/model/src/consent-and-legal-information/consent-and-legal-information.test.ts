// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Example, proveExamples } from '../../test/prove-examples.js';
import * as legal from './index.js';

const sue = { id: 'w-5', name: 'Sue', role: 'Registered manager' };
const snomed = (code: string, display: string) => ({ system: 'http://snomed.info/sct', code, display });
const words = (originalText: string) => ({ originalText });
const place = (display: string) => ({ class: 'Location', display });

const examples: readonly Example[] = [
  {
    recordClass: legal.AdvanceDecisionToRefuseTreatment,
    good: {
      subjectOfCare: 'betty',
      date: '2024-06',
      location: place('The solicitor'),
      locationOfDocument: 'Office safe; copy with the surgery',
      advanceDecisionToRefuseTreatmentPreference: 'No feeding by tube, even if my life is at risk',
      freeText: 'Signed, and witnessed by a neighbour',
    },
    bad: [
      ['subjectOfCare', undefined],
      ['date', undefined],
      ['date', 'June 2024'],
      ['locationOfDocument', words('Office safe')],
    ],
  },
  {
    recordClass: legal.AdvanceStatement,
    good: {
      advanceStatement: snomed('816281000000101', 'Has advance statement (Mental Capacity Act 2005)'),
      locationOfDocument: 'Front of the care folder',
    },
    bad: [['advanceStatement', 'I want to stay here to the end']],
  },
  {
    recordClass: legal.CardioPulmonaryResuscitation,
    good: {
      cardioPulmonaryResuscitationCPRDecision: snomed('450476008', 'Not for cardiopulmonary resuscitation'),
      dateForReview: '2027-05',
      locationOfDocument: 'Inside the wardrobe door',
    },
    bad: [
      ['cardioPulmonaryResuscitationCPRDecision', false],
      ['cardioPulmonaryResuscitationCPRDecision', ''],
      ['dateForReview', 'in May'],
    ],
  },
  {
    recordClass: legal.DeprivationOfLibertySafeguards,
    good: {
      applicationDate: '2026-09-14',
      applicationStatus: words('Authorised'),
      deprivationOfLibertySafeguardsOrEquivalent: 'Locked front door; goes out with one of us',
      startDateOfAuthorisation: '2026-10-01',
      plannedOrActualEndDateOfAuthorisation: '2027-09-30',
    },
    bad: [
      ['applicationStatus', 'Authorised'],
      ['startDateOfAuthorisation', '2026-02-30'],
    ],
  },
  {
    recordClass: legal.LastingPowerOfAttorney,
    good: {
      codedValue: words('Health and welfare'),
      locationOfDocument: 'Office, registered copy',
      nameOfLPA: 'Robert',
      contactDetails: 'By telephone after six',
    },
    bad: [
      ['codedValue', true],
      ['nameOfLPA', { name: 'Robert' }],
    ],
  },
  {
    recordClass: legal.MentalHealthAct,
    good: {
      sectionStartDate: '2026-08-03T09:00:00+01:00',
      sectionEndDate: '2026-08-31',
      codedValue: {
        system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-LegalStatusClassificationEngland',
        code: '02',
        display: 'Formally detained under Mental Health Act Section 2',
      },
      freeText: 'Assessed in hospital before he came to us',
      supportingInformation: 'Aftercare is agreed with the council',
    },
    bad: [
      ['codedValue', 2],
      ['sectionEndDate', '31 August 2026'],
    ],
  },
];

proveExamples('consent and legal information', legal, examples);

describe('safety statements', () => {
  const asking = { askedOn: '2026-11-02', answeredBy: 'GP summary' };
  const record = { subjectOfCare: 'betty', date: '2026-11-02', careActor: [sue] };
  const statements = [
    {
      name: 'resuscitation',
      schema: legal.ResuscitationStatement,
      entry: { cardioPulmonaryResuscitationCPRDecision: snomed('450475007', 'For cardiopulmonary resuscitation') },
    },
    {
      name: 'advance decision',
      schema: legal.AdvanceDecisionStatement,
      entry: { ...record, locationOfDocument: 'Office safe' },
    },
    { name: 'advance wishes', schema: legal.AdvanceWishesStatement, entry: { locationOfDocument: 'Care folder' } },
    { name: 'attorney', schema: legal.AttorneyStatement, entry: { nameOfLPA: 'Robert' } },
    {
      name: 'deprivation of liberty',
      schema: legal.DeprivationOfLibertyStatement,
      entry: { applicationStatus: words('Requested') },
    },
    { name: 'Mental Health Act', schema: legal.MentalHealthActStatement, entry: { freeText: 'Section 117 aftercare' } },
  ];

  for (const { name, schema, entry } of statements) {
    const accepts = (statement: unknown) => schema.safeParse(statement).success;

    test(`${name}: each of the five answers is taken`, () => {
      assert.ok(accepts({ state: 'not-asked' }));
      for (const state of ['none-known', 'declined', 'unknown']) assert.ok(accepts({ state, ...asking }));
      assert.ok(accepts({ state: 'entered', ...asking, entries: [entry] }));
    });

    test(`${name}: no blank of any kind is taken for an answer`, () => {
      for (const nothing of [undefined, null, '', [], {}, false, { entries: [] }, { state: '' }, { state: 'none' }]) {
        assert.ok(!accepts(nothing), JSON.stringify(nothing));
      }
    });

    test(`${name}: "entered" must say more than whose it is and when, and "none known" must not`, () => {
      assert.ok(!accepts({ state: 'entered', ...asking }));
      assert.ok(!accepts({ state: 'entered', ...asking, entries: [] }));
      assert.ok(!accepts({ state: 'entered', ...asking, entries: [record] }));
      assert.ok(!accepts({ state: 'entered', ...asking, entries: [{ ...record, comment: '  ' }] }));
      assert.ok(!accepts({ state: 'none-known', ...asking, entries: [entry] }));
    });
  }

  test('resuscitation: two decisions at once are refused, since they would contradict each other', () => {
    const decision = (code: string) => ({ cardioPulmonaryResuscitationCPRDecision: snomed(code, code) });
    const entries = [decision('450475007'), decision('450476008')];
    assert.ok(!legal.ResuscitationStatement.safeParse({ state: 'entered', ...asking, entries }).success);
  });
});
