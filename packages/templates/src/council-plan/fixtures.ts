// SPDX-License-Identifier: Apache-2.0
import { emptyCareRecord } from '@careplan-kit/model';
import { careWorkers, jamesData, mrBodatData } from '@careplan-kit/model/fixtures';

/** The plan for Mr Bodat: a visit every morning, of which he pays a part. Copied by Sophie. */
const mrBodatAnswers = {
  receivedOn: '2026-05-14',
  planDate: '2026-05-12',
  paperWhere: 'Office, folder “Mr Bodat”',
  personAgrees: 'yes',
  personHasCopy: { unknown: 'unknown' },
  council: [
    {
      councilName: 'The city council',
      councilTeam: 'Adult social care, north',
      councilContact: 'The social worker',
      councilReach: 'The number is on the letter. Not on Fridays.',
    },
  ],
  needs: [
    { need: 'A man to help him stand at the basin and wash with running water from a jug', needMetBy: ['us'] },
    { need: 'An arm on the stairs', needMetBy: ['us'] },
    { need: 'A lift to the temple on festival days', needMetBy: ['unpaid'] },
  ],
  outcomes: [
    { outcome: 'To stay in his own home', outcomeSeen: 'He is at home at the review.' },
    { outcome: 'To be clean before his morning prayers', outcomeSeen: 'He says so.' },
  ],
  services: [
    {
      service: 'Help at home in the morning',
      provider: 'We do',
      hoursPerWeek: '5.25',
      workersAtOnce: '1',
      schedule: 'Every morning at seven, three quarters of an hour',
      serviceStart: '2026-05-18',
      funding: 'Part of it by the council, the rest by Mr Bodat',
      serviceTerms: 'Washing, breakfast, the stairs. A man. No cleaning.',
    },
  ],
  personalBudget: '110.25',
  budgetFor: 'week',
  budgetHeldBy: 'council',
  personPays: '31.50',
  contingency: 'If nobody can come, ring his neighbour, who looks in. Then the council.',
  outOfHours: 'The council’s emergency duty team; the number is on the letter.',
  review: [{ reviewOn: '2026-11', reviewBy: 'The social worker' }],
  notClear: 'Seven in the morning is the time of his prayers, says his daughter.',
};

/** The plan for James: a shared house with shared hours and some of his own. Copied by Andi. */
const jamesAnswers = {
  receivedOn: '2026-06-18',
  planDate: { unknown: 'unknown' },
  personAgrees: { unknown: 'unknown' },
  personHasCopy: 'no',
  council: [{ councilName: 'The county council', councilTeam: 'Learning disability team' }],
  needs: [
    { need: 'Somebody with him when he eats', needMetBy: ['us'] },
    { need: 'Somebody with him on the way to swimming', needMetBy: ['nobody'] },
  ],
  outcomes: [{ outcome: 'To go to the pool on the bus' }],
  services: [
    {
      service: 'Supported living, hours shared with two others',
      provider: 'We do',
      hoursPerWeek: { unknown: 'unknown' },
      schedule: 'Day and night; the plan does not say how many hours are his.',
      serviceStart: '2026-06-22',
      funding: 'The county council',
    },
    {
      service: 'Hours of his own',
      provider: 'We do',
      hoursPerWeek: '14',
      workersAtOnce: '1',
      schedule: 'Two hours a day',
      serviceStart: '2026-06-22',
      funding: 'The county council',
    },
  ],
  personalBudget: { unknown: 'unknown' },
  budgetHeldBy: 'council',
  personPays: { unknown: 'unknown' },
  contingency: { unknown: 'none-known' },
  outOfHours: { unknown: 'unknown' },
  notClear: 'How many hours are his? Who takes him swimming? Easy words for James are missing.',
};

/** Who fills it in, when, and what they write; what repeats is a list with an object for each entry. */
export const mrBodat = {
  subjectOfCare: mrBodatData.subjectOfCare,
  filledBy: careWorkers.sophie,
  at: '2026-05-14T09:30:00+01:00',
  answers: mrBodatAnswers,
  careRecord: () => emptyCareRecord(mrBodatData.subjectOfCare),
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-06-18T10:00:00+01:00',
  answers: jamesAnswers,
  careRecord: () => emptyCareRecord(jamesData.subjectOfCare),
} as const;
