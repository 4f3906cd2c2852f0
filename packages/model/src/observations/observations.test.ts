// SPDX-License-Identifier: Apache-2.0
import { type Example, proveExamples } from '../../test/prove-examples.js';
import * as observations from './index.js';

const emily = { id: 'w-1', name: 'Emily', role: 'Care worker' };
const eliza = { id: 'w-2', name: 'Eliza', role: 'Senior care worker' };
const sue = { id: 'w-5', name: 'Sue', role: 'Registered manager' };
const robert = { id: 'c-1', name: 'Robert', role: 'Son' };
const snomed = (code: string, display: string) => ({ system: 'http://snomed.info/sct', code, display });
const words = (originalText: string) => ({ originalText });
const place = (display: string) => ({ class: 'Location', display });

const examples: readonly Example[] = [
  {
    recordClass: observations.Alert,
    good: {
      freeText: 'Loose stair rod on the back stairs',
      location: place('Back stairs'),
      alertStartDate: '2026-11-20T08:15:00Z',
      alertEndDate: '2026-11-24',
      codedValue: words('Trip hazard'),
      status: { system: 'http://hl7.org/fhir/flag-status', code: 'active', display: 'Active' },
      alertCategory: [words('Premises'), words('Visitors')],
      involved: [emily],
      informed: [sue, robert],
    },
    bad: [
      ['status', undefined],
      ['alertStartDate', '20/11/2026'],
      ['alertCategory', words('Premises')],
      ['informed', [{ name: 'Sue' }], 'informed[0].id'],
    ],
  },
  {
    recordClass: observations.Risk,
    good: {
      startDateOfRisk: '2026-10',
      endDateOfRisk: '2026-11-19T10:00:00Z',
      riskCategory: words('Falls'),
      freeText: 'Mrs Smith gets up at night without her frame',
      comment: 'Steadier since the night light went in',
      subjectOfCare: 'mrs-smith',
      careWorker: emily,
      riskLocation: [place('Bedroom 4'), place('Landing')],
      informed: robert,
    },
    bad: [
      ['riskCategory', undefined],
      ['riskCategory', 'Falls'],
      ['subjectOfCare', undefined],
      ['startDateOfRisk', 'last month'],
      ['riskLocation', place('Landing')],
      ['informed', [robert]],
    ],
  },
  {
    recordClass: observations.Incident,
    good: {
      description: ['Mr Green slipped from his chair while reaching for the newspaper'],
      additionalInformation: ['Small graze on the left elbow, cleaned and covered'],
      instruction: { class: 'Instruction', recordUid: 'rec-81', display: 'Two to help with standing' },
      date: '2026-11-18',
      location: place('Lounge'),
      involved: [emily, eliza],
      serviceProvider: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', code: 'VLX01' }],
      informed: [sue],
      locationOfDocument: ['Accident book, page 31'],
    },
    bad: [
      ['date', undefined],
      ['date', '2026-11-31'],
      ['description', 'He slipped'],
      ['serviceProvider', ['VLX01'], 'serviceProvider[0]'],
      ['instruction', {}, 'instruction.recordUid'],
    ],
  },
  {
    recordClass: observations.Preference,
    good: {
      freeText: 'Tea before anything else, in the blue cup',
      subjectOfCare: 'betty',
      date: '2026-11',
      location: place('Dining room'),
      careActor: [eliza],
      time: '07:45',
    },
    bad: [
      ['date', undefined],
      ['subjectOfCare', undefined],
      ['time', '7.45'],
      ['careActor', eliza],
    ],
  },
  {
    recordClass: observations.InvestigationResult,
    good: {
      subjectOfCare: 'mr-bodat',
      date: '2026-11-12',
      location: { identifier: { value: 'surgery-2' }, display: 'The surgery' },
      careActor: [{ id: 'x-1', name: 'The practice nurse' }],
      investigation: { codedValue: snomed('43396009', 'Haemoglobin A1c measurement') },
      investigationResult: { freeText: 'Higher than in May' },
      structuredInvestigationResult: { value: '58', unitsOfMeasure: 'mmol/mol' },
    },
    bad: [
      ['date', undefined],
      ['subjectOfCare', undefined],
      ['investigation', { codedValue: 'HbA1c' }, 'investigation.codedValue'],
      ['structuredInvestigationResult', { value: 58 }, 'structuredInvestigationResult.value'],
    ],
  },
  {
    recordClass: observations.Investigation,
    good: { codedValue: snomed('43396009', 'Haemoglobin A1c measurement'), freeText: 'HbA1c' },
    bad: [['codedValue', '43396009']],
  },
  {
    recordClass: observations.StructuredInvestigationResult,
    good: { value: '<0.1', unitsOfMeasure: 'mmol/mol', referenceRanges: '20 to 41', abnormalIndicator: 'High' },
    bad: [['value', 0.1]],
  },
  {
    recordClass: observations.TriggerFactors,
    good: { codedValue: words('Missed meal'), freeText: 'Gets unsteady when breakfast is late' },
    bad: [['freeText', ['late breakfast']]],
  },
  {
    recordClass: observations.RelapseIndicators,
    good: { codedValue: words('Sleeps by day'), freeText: 'Stays in his room and keeps the curtains drawn' },
    bad: [['codedValue', {}, 'codedValue.code']],
  },
  {
    recordClass: observations.AllergiesAndAdverseReactions,
    good: {
      reactionDetailsCluster: [
        {
          substance: words('Penicillin'),
          descriptionOfReaction: words('Rash over both arms'),
          onsetDate: '1987~',
          severity: words('Mild'),
          certainty: words('Likely'),
          routeOfExposure: words('By mouth'),
          reactionDetailsClusterComment: 'Told by Robert',
        },
        { substance: words('Co-amoxiclav'), onsetDate: '2019-03' },
      ],
      evidence: 'Discharge letter of 2019',
      dateFirstExperienced: '1987~',
      allergyEndDate: '2026-01-05',
      comment: 'Wears a bracelet',
    },
    bad: [
      ['reactionDetailsCluster', { substance: words('Penicillin') }],
      ['reactionDetailsCluster', [{ onsetDate: 'in the eighties' }], 'reactionDetailsCluster[0].onsetDate'],
      ['allergyEndDate', '2026-01'],
      ['comment', 7],
    ],
  },
  {
    recordClass: observations.Problem,
    good: {
      problem: snomed('44054006', 'Diabetes mellitus type 2'),
      onsetDate: '2011',
      endDate: '2026-11-01',
      stageOfDisease: 'Diet and tablets',
      comment: ['Checks his own feet every evening'],
    },
    bad: [
      ['problem', 'Diabetes'],
      ['comment', 'Checks his own feet'],
      ['onsetDate', 2011],
    ],
  },
  {
    recordClass: observations.Outcome,
    good: { outcomes: [words('Walks to the garden with one to help')], goalStatus: words('Achieved') },
    bad: [['outcomes', words('Walks to the garden')]],
  },
  {
    recordClass: observations.SafeguardingConcern,
    good: {
      safeguardingIndicator: true,
      safeguardingConcernsDate: '2026-11-03T16:20:00Z',
      safeguardingConcernsEndDate: '2026-11-17',
      safeguardingConcerns: words('Money missing from a purse'),
      comment: 'Passed to the council on the same day',
    },
    bad: [
      ['safeguardingIndicator', 'yes'],
      ['safeguardingConcernsDate', '2026-11-03T16:20:00'],
    ],
  },
  {
    recordClass: observations.Need,
    good: { codedValue: words('Help with eating'), freeText: 'Needs her food cut up and time to eat it' },
    bad: [['freeText', null]],
  },
  {
    recordClass: observations.Strength,
    good: { codedValue: words('Gardening'), freeText: 'Knows every rose in the bed by name' },
    bad: [['codedValue', 'Gardening']],
  },
  {
    recordClass: observations.Circumstance,
    good: {
      householdComposition: words('Lived alone before he came to us'),
      occupationalHistory: words('Bus driver for thirty years'),
      educationalHistory: 'Left school at fifteen',
      lifestyleChoices: 'A half of stout on Fridays',
      smokingStatus: words('Gave up in 1998'),
      alcoholIntake: snomed('219006', 'Current drinker of alcohol'),
      drugSubstanceUse: words('None'),
      socialCircumstances: 'A neighbour visits every week',
      dependants: 'A cat, looked after by the neighbour',
      accommodationStatus: { system: 'NHS Data Dictionary ACCOMMODATION STATUS CODE', code: 'ZZ99' },
    },
    bad: [
      ['alcoholIntake', '219006'],
      ['dependants', ['A cat']],
    ],
  },
  {
    recordClass: observations.Environment,
    good: { householdEnvironment: 'Ground floor, one step at the door', access: 'Key safe to the left of the porch' },
    bad: [['access', 1234]],
  },
  {
    recordClass: observations.Assessment,
    good: {
      assessmentType: 'Care Act needs assessment',
      assessmentSummary: 'Needs help with washing and on the stairs',
      structuredAssessment: {
        structuredAssessmentName: words("The home's own falls tool"),
        assessmentScore: 'Medium',
        assessmentValue: '18.5',
        subscaleScore: ['Gait: fair', 'Sight: good'],
        subscaleValue: ['12', '6.5'],
      },
      comment: 'Done over two mornings, since James tires',
    },
    bad: [
      ['structuredAssessment', { assessmentValue: 18.5 }, 'structuredAssessment.assessmentValue'],
      ['structuredAssessment', { subscaleValue: '12' }, 'structuredAssessment.subscaleValue'],
      ['assessmentSummary', {}],
    ],
  },
  {
    recordClass: observations.MentalCapacityAssessment,
    good: {
      mentalCapacityAssessment: words('Decision to move to a room downstairs: has capacity, with pictures to help'),
      locationOfDocument: words('Office, blue folder'),
      subjectOfCare: 'james',
      date: '2026-11-09',
    },
    bad: [
      ['date', undefined],
      ['subjectOfCare', undefined],
      ['mentalCapacityAssessment', true],
      ['locationOfDocument', 'Office, blue folder'],
    ],
  },
  {
    recordClass: observations.CarePlan,
    good: {
      strengths: [{ class: 'Strength', recordUid: 'rec-12', display: 'Gardening' }],
      needsConcernsOrProblems: [
        { class: 'Need', recordUid: 'rec-20', goalsAndHopes: [{ class: 'Goal', recordUid: 'rec-31' }] },
      ],
      agreedWithPersonOrLegitimateRepresentative: { agreedBy: 'Mrs Smith, with Robert' },
      careFundingSource: words('Council and own means'),
      dateThisPlanWasLastUpdated: '2026-11-20T14:00:00Z',
      otherCarePlanningDocuments: ['Physiotherapy exercises, in her room'],
      plannedReviewDateInterval: '2027-02',
      responsibilityForReview: { name: 'Sue' },
    },
    bad: [
      ['strengths', ['Gardening'], 'strengths[0]'],
      ['needsConcernsOrProblems', { class: 'Need', recordUid: 'rec-20' }],
      ['needsConcernsOrProblems', [{ goalsAndHopes: 'Garden' }], 'needsConcernsOrProblems[0].goalsAndHopes'],
      ['plannedReviewDateInterval', 'every three months'],
    ],
  },
  {
    recordClass: observations.Goal,
    good: {
      codedValue: words('Walk outside'),
      freeText: 'I want to see my roses in June',
      goalImportanceScore: '9',
      outcomes: [words('Reached the bench on 2 June')],
      goalStatus: words('In progress'),
      stageGoal: { freeText: 'Walk to the patio door' },
    },
    bad: [
      ['goalImportanceScore', 9],
      ['outcomes', words('Reached the bench')],
      ['stageGoal', 'Walk to the patio door'],
    ],
  },
];

proveExamples('observations', observations, examples);
