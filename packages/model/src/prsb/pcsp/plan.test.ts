// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromPrsb1, toPrsb1 } from '../../about-me-exchange/index.js';
import { PRSB_1_ELEMENTS } from '../../about-me-exchange/prsb-1-document.js';
import { DataError, formatPath } from '../../errors.js';
import {
  ContingencySafetyPlans,
  PersonalisedCareAndSupportPlan,
  PlanAboutMe,
  aboutMeDocumentOfPlan,
  parsePersonalisedCareAndSupportPlan,
  parsePrsb,
  planAboutMeOf,
  prsbFindings,
  walkPrsbValues,
} from './index.js';

const keyWorker = { name: 'Emily', role: { originalText: 'Key worker' }, contactDetails: '01632 960011' };

const plan = {
  personDemographics: {
    personName: { personFirstName: 'Arthur', personFamilyName: 'Green', title: 'Mr', personPreferredName: 'Mr Green' },
    dateOfBirth: '1938-02-11',
    nhsNumber: '9990000018',
    religion: { system: 'http://snomed.info/sct', code: '276119007', display: 'Methodist' },
    personsAddress: [{ addressLine1: '4 Orchard Lane', addressLine2: 'Home', postcode: 'ZZ99 3VZ' }],
    personsContactDetails: {
      personsTelephoneNumberDetails: [{ personsTelephoneNumber: '01632 960010', personsTelephoneNumberType: 'home' }],
    },
  },
  gpPractice: {
    gpPracticeRecordEntry: [{ gpName: 'The practice partner', gpPracticeIdentifier: 'Y99999' }],
  },
  aboutMe: {
    whatIsMostImportantToMe: { whatIsMostImportantToMe: 'My garden, and being asked first.' },
    pleaseDoAndPleaseDont: { pleaseDoAndPleaseDont: 'Please knock. Please do not call me Arthur.' },
    date: '2026-11-02T15:20:00+00:00',
    supportedToWriteThisBy: 'Emily',
    locationToMultimediaFile: 'media/green-garden',
  },
  professionalContacts: {
    professionalContactsRecordEntry: [
      { ...keyWorker, keyWorker: true, startDate: '2025-06' },
      { name: 'The district nurse', organisation: { freeText: 'Community nursing' } },
    ],
  },
  personalContacts: {
    personalContactsRecordEntry: [
      { name: 'Betty', relationship: { originalText: 'Neighbour and friend' }, contactDetails: '01632 960012' },
    ],
  },
  careAndSupportPlan: {
    strengths: [{ freeText: 'Knows every rose in the garden, and teaches the others.' }],
    needsConcernsOrProblems: [
      {
        codedValue: { system: 'http://snomed.info/sct', code: '129839007', display: 'At risk for falls' },
        freeText: 'Has fallen twice on the path since September.',
        goalsAndHopes: [
          {
            freeText: 'To walk to the greenhouse on my own again.',
            goalImportanceScore: '9',
            actionsAndActivities: [
              {
                what: [{ freeText: 'Walk to the gate and back after breakfast, with the frame.' }],
                who: keyWorker,
                when: '2026-11-23T09:30:00+00:00',
                suggestedStrategies: 'When it is icy, walk the length of the corridor twice.',
                status: { freeText: 'In progress' },
                confidence: '6',
                reviewDate: '2026-12-21',
                stageGoal: [
                  {
                    stageGoal: { freeText: 'Reach the bench with one rest.' },
                    outcome: { freeText: 'Done on Sunday.' },
                  },
                ],
              },
            ],
            outcomes: [{ freeText: '"I sat on my bench again."' }],
          },
        ],
      },
    ],
    agreedWithPersonOrLegitimateRepresentative: {
      personOrLegitimateRepresentative: true,
      personFullName: 'Arthur Green',
    },
    dateThisPlanWasLastUpdated: '2026-11-22T10:05:00+00:00',
    otherCarePlanningDocuments: ['Advance statement, in the office, 2025-04'],
    plannedReviewDateInterval: '2027-02-22',
    responsibilityForReview: keyWorker,
    personCompletingRecord: [{ name: 'Sue', dateCompleted: '2026-11-22T10:05:00+00:00' }],
  },
  contingencySafetyPlans: [
    {
      triggerFactors: [{ freeText: 'Dizzy when he stands up' }, { freeText: 'A fall with a knock to the head' }],
      whatShouldHappen: [{ freeText: 'Sit him down. After a knock to the head ring 999: he takes a blood thinner.' }],
      whoShouldBeContacted: [{ name: 'Betty', contactDetails: '01632 960012' }],
      anticipatoryMedicinesEquipment: ['Wheelchair by the back door'],
    },
  ],
  additionalSupportPlans: [
    {
      additionalSupportPlanName: { freeText: 'Eating and drinking' },
      additionalSupportPlanContent: 'Two courses, unhurried; tea in his own mug.',
      plannedReviewDateInterval: '2027-02',
    },
  ],
};

function issuesOf(input: unknown) {
  try {
    parsePersonalisedCareAndSupportPlan(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof DataError);
    return error.issues.map(({ path, code }) => `${formatPath(path)} ${code}`);
  }
}

describe("Mr Green's plan", () => {
  test('is read, frozen, and is what it was', () => {
    const read = parsePersonalisedCareAndSupportPlan(plan);
    assert.deepEqual(read, plan);
    assert.ok(Object.isFrozen(read.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0]));
    assert.deepEqual(prsbFindings(PersonalisedCareAndSupportPlan.rows, read), []);
    assert.equal(read.careAndSupportPlan?.needsConcernsOrProblems?.[0]?.goalsAndHopes?.[0]?.goalImportanceScore, '9');
  });

  test('can be walked by name, down to a step on the way to a goal', () => {
    const said = [...walkPrsbValues(PersonalisedCareAndSupportPlan.rows, plan)].find(
      ({ value }) => value === 'Reach the bench with one rest.',
    );
    assert.equal(said?.row.name, 'Free text');
    assert.equal(
      formatPath(said.path),
      'careAndSupportPlan.needsConcernsOrProblems[0].goalsAndHopes[0].actionsAndActivities[0].stageGoal[0].stageGoal.freeText',
    );
  });

  test('without a name, a date of birth and a practice it is no plan, and each is said', () => {
    assert.deepEqual(issuesOf({}), ['personDemographics invalid_type', 'gpPractice invalid_type']);
    assert.deepEqual(issuesOf({ personDemographics: {}, gpPractice: {} }), [
      'personDemographics.personName invalid_type',
      'personDemographics.dateOfBirth invalid_type',
    ]);
  });

  test('a contingency plan on its own needs a trigger, and no plan needs a contingency plan', () => {
    assert.deepEqual(issuesOf({ ...plan, contingencySafetyPlans: undefined }), []);
    assert.deepEqual(issuesOf({ ...plan, contingencySafetyPlans: [{}] }), [
      'contingencySafetyPlans[0].triggerFactors invalid_type',
    ]);
    assert.throws(() => parsePrsb(ContingencySafetyPlans, { triggerFactors: [] }), DataError);
    assert.deepEqual(parsePrsb(ContingencySafetyPlans, plan.contingencySafetyPlans[0]), plan.contingencySafetyPlans[0]);
  });

  test('an address may be left out, which is a finding; one that is there has a first line and a postcode', () => {
    const { personsAddress: _gone, ...others } = plan.personDemographics;
    const input = { ...plan, personDemographics: others };
    assert.deepEqual(issuesOf(input), []);
    assert.deepEqual(
      prsbFindings(PersonalisedCareAndSupportPlan.rows, input).map(({ path, code }) => `${formatPath(path)} ${code}`),
      ['personDemographics.personsAddress too-few'],
    );
    assert.deepEqual(issuesOf({ ...plan, personDemographics: { ...others, personsAddress: [{}] } }), [
      'personDemographics.personsAddress[0].addressLine1 invalid_type',
      'personDemographics.personsAddress[0].postcode invalid_type',
    ]);
  });

  test('what is mandatory and blank is a finding, said once', () => {
    const input = {
      ...plan,
      gpPractice: { gpPracticeRecordEntry: [{ gpName: 'The practice partner', gpPracticeIdentifier: ' ' }] },
      contingencySafetyPlans: [{ triggerFactors: [{ freeText: '' }] }],
    };
    assert.deepEqual(issuesOf(input), []);
    assert.deepEqual(
      prsbFindings(PersonalisedCareAndSupportPlan.rows, input).map(({ path, code }) => `${formatPath(path)} ${code}`),
      [
        'gpPractice.gpPracticeRecordEntry[0].gpPracticeIdentifier blank',
        'contingencySafetyPlans[0].triggerFactors[0] blank',
      ],
    );
  });

  test('length is counted in characters, as a person sees them', () => {
    const named = (personFamilyName: string) => ({
      ...plan,
      personDemographics: {
        ...plan.personDemographics,
        personName: { ...plan.personDemographics.personName, personFamilyName },
      },
    });
    const findings = (input: unknown) =>
      prsbFindings(PersonalisedCareAndSupportPlan.rows, input).map(({ code }) => code);
    assert.deepEqual(findings(named('😀'.repeat(35))), []);
    assert.deepEqual(findings(named('😀'.repeat(36))), ['longer-than-standard']);
    assert.equal(
      parsePersonalisedCareAndSupportPlan(named('y'.repeat(5000))).personDemographics.personName.personFamilyName
        .length,
      5000,
    );
  });

  test('messages never repeat what a person wrote', () => {
    const secret = 'told Emily in confidence';
    for (const input of [
      { ...plan, aboutMe: { date: secret } },
      { ...plan, contingencySafetyPlans: secret },
      { ...plan, careAndSupportPlan: { needsConcernsOrProblems: [{ codedValue: secret }] } },
    ]) {
      assert.throws(
        () => parsePersonalisedCareAndSupportPlan(input),
        (error: unknown) =>
          error instanceof DataError && !JSON.stringify([error.message, error.issues]).includes(secret),
      );
    }
  });

  test('hostile documents are refused', () => {
    for (const input of [
      JSON.parse('{"__proto__": {"x": 1}}'),
      { careAndSupportPlan: JSON.parse('['.repeat(70) + ']'.repeat(70)) as unknown },
      null,
      [],
      'plan',
    ]) {
      assert.throws(() => parsePersonalisedCareAndSupportPlan(input), DataError);
    }
  });
});

describe('About Me of the plan', () => {
  const aboutMe = parsePersonalisedCareAndSupportPlan(plan).aboutMe!;

  test('has the ten elements of the 1.x shape, by the same names and in the same order', () => {
    assert.deepEqual(
      PlanAboutMe.row.children.map(({ name }) => name),
      PRSB_1_ELEMENTS.map(({ name }) => name),
    );
  });

  test('becomes an About Me of ours, and comes back', () => {
    const { aboutMe: ours, notes } = fromPrsb1(aboutMeDocumentOfPlan(aboutMe));
    assert.equal(ours.whatIsMostImportantToMe?.response?.text, 'My garden, and being asked first.');
    assert.equal(ours.dateLastUpdated, '2026-11-02T15:20:00+00:00');
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['section-unknown', 'no-date'],
    );
    assert.deepEqual(planAboutMeOf(toPrsb1(ours).document), aboutMe);
  });

  test('is read from any spelling of the names, flat or in groups; what is unknown rides along', () => {
    const read = planAboutMeOf({
      'Please do and please do not': { 'Please do and please don’t': 'Knock.', other: 1 },
      'My wellness': 'Well after a walk.',
      Date: { Date: '2026-11', by: 'Sue' },
      Risk: 'none',
    });
    assert.deepEqual(read, {
      pleaseDoAndPleaseDont: { pleaseDoAndPleaseDont: 'Knock.', other: 1 },
      myWellness: { myWellness: 'Well after a walk.' },
      date: '2026-11',
      Date: { by: 'Sue' },
      Risk: 'none',
    });
  });

  test('there and back it is the same, whatever is in it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 });
    const anything = fc.oneof(words, fc.integer(), fc.array(fc.boolean()), fc.constant(null));
    const group = (key: string) =>
      fc.record(
        { [key]: words, other: anything },
        { requiredKeys: [key], noNullPrototype: true },
      ) as fc.Arbitrary<unknown>;
    const parts = PlanAboutMe.row.children.map(({ key, kind }): [string, fc.Arbitrary<unknown>] => [
      key,
      kind === 'group' ? group(key) : key === 'date' ? fc.constantFrom('2026-11', '2026-11-02T15:20:00Z') : words,
    ]);
    const section = fc.record(
      { ...Object.fromEntries(parts), unknown: anything },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(section, (some) => {
        const there = aboutMeDocumentOfPlan(some as PlanAboutMe);
        assert.deepEqual({ ...planAboutMeOf(there) }, { ...some });
      }),
      { numRuns: 100 },
    );
  });

  test('a member that would stand twice under one name is refused, and not lost', () => {
    for (const [path, act] of [
      ['My wellness', () => aboutMeDocumentOfPlan({ myWellness: {}, 'My wellness': 'x' })],
      ['myWellness', () => planAboutMeOf({ 'My wellness': 'x', myWellness: 'y' })],
    ] as const) {
      assert.throws(act, (error: unknown) => error instanceof DataError && error.issues[0]?.path[0] === path);
    }
  });

  test('a date that is none is refused with its place', () => {
    assert.throws(
      () => planAboutMeOf({ Date: 'last week' }),
      (error: unknown) => error instanceof DataError && error.issues[0]?.path[0] === 'date',
    );
  });
});
