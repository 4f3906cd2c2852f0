// SPDX-License-Identifier: Apache-2.0
import { bettyRecord, careWorkers, mrGreenRecord } from '@careplan-kit/model/fixtures';

/** Emily's early shift with Mr Green: the two actions of his plan, and what came besides. */
export const mrGreen = {
  subjectOfCare: { id: 'resident-green' },
  filledBy: careWorkers.emily,
  at: '2026-11-22T14:40:00Z',
  careRecord: mrGreenRecord,
  answers: {
    shift: 'Early',
    at: '2026-11-22T14:30',
    from: 'Emily',
    tasks: [
      { done: 'partly', doneBy: 'Emily', doneAt: '10:30', notDoneWhy: 'His heel hurt. To the bench and back.' },
      { done: 'done', doneBy: 'Emily', doneAt: '07:40' },
      { task: 'Paper by ten', done: 'done', doneBy: 'Emily', doneAt: { unknown: 'unknown' } },
    ],
    handedOn: 'The walk was cut short by his heel: to Sue, who looks at it at four',
    checkedBy: 'Eliza',
    mayRead: 'readers-professionals',
  },
};

/** Betty has no plan yet: what there was to do was added. */
export const betty = {
  subjectOfCare: { id: 'resident-betty' },
  filledBy: careWorkers.jane,
  at: '2026-11-22T21:40:00Z',
  careRecord: bettyRecord,
  answers: {
    shift: 'Late',
    at: '2026-11-22T21:30',
    from: 'Jane',
    tasks: [
      { task: 'Help with the bath', done: 'said-no', notDoneWhy: '“Tomorrow. I am tired.”' },
      { task: 'Her medicines bag to the nurse', done: 'done', doneBy: 'Jane', doneAt: '18:00' },
    ],
    handedOn: 'Ask about the bath tomorrow: to Sue',
    checkedBy: 'Eliza',
  },
};
