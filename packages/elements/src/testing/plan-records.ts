// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, amendRecord, createRecord, inForce, latest } from '@careplan-kit/model';
import { bettyRecord, careWorkers, mrGreenRecord } from '@careplan-kit/model/fixtures';
import { CarePlan, Instruction, Need, Risk } from '@careplan-kit/model/mods';
import { commitAt } from './banner-records.js';

const linkTo = (record: CareRecord, uid: string) => {
  const version = inForce(record).find(({ recordUid }) => recordUid === uid)!;
  return { class: version.class, recordUid: uid };
};

/** Mr Green, with his risk tied to the need it hangs on, the agreement written down and an action with all there is to say. */
export function mrGreenInFull(): CareRecord {
  let record = mrGreenRecord();
  const commit = commitAt('2026-11-20T16:00:00Z');
  const risk = inForce(record, Risk)[0]!;
  const need = linkTo(record, 'resident-green-need-night');
  record = amendRecord(record, Risk, risk, { ...risk.content, need } as Risk, commit).record;
  const walk = inForce(record, Instruction).find(({ recordUid }) => recordUid.endsWith('instruction-walk'))!;
  const walking = { ...walk.content, howOften: 'Every morning, weather permitting', reviewDate: '2026-11-18' };
  record = amendRecord(record, Instruction, walk, walking as Instruction, commit).record;
  const night = {
    what: { originalText: 'Leave the bathroom light on and stand the frame at the bed' },
    who: { name: 'Whoever is on at night', role: 'Night staff' },
    howOften: 'Every night, at the ten o’clock round',
    status: { originalText: 'In progress' },
    need,
  };
  record = createRecord(record, Instruction, night as Instruction, commit).record;
  const plan = latest(record, CarePlan)!;
  const agreed = {
    ...plan.content,
    agreedWithPersonOrLegitimateRepresentative: { agreed: 'Mr Green, with his sister on the telephone' },
  };
  return amendRecord(record, CarePlan, plan, agreed, commit).record;
}

/** Mr Green's plan as the care plan form writes it: with what the plan itself says of needs, goals and actions. */
export function planFromForm(): CareRecord {
  const record = mrGreenInFull();
  const plan = latest(record, CarePlan)!;
  const walk = {
    ...linkTo(record, 'resident-green-instruction-walk'),
    stageGoal: {
      stageGoal: { freeText: 'As far as the bench at the corner' },
      goalStatus: { originalText: 'On the way' },
    },
  };
  const outcomes = [
    { date: '2026-11-02', freeText: 'To the gate twice a week. He wants to see the beans before they are over.' },
    { date: '2026-11-20', freeText: 'To the gate and back on most days. The bench is what he talks of now.' },
  ];
  const goal = { ...linkTo(record, 'resident-green-goal-allotment'), actionsAndActivities: [walk], outcomes };
  const washing = {
    ...linkTo(record, 'resident-green-need-washing'),
    canDo: 'Shaves and washes his face and top half, however long it takes.',
    goalsAndHopes: [goal],
  };
  const night = {
    ...linkTo(record, 'resident-green-need-night'),
    risks: [linkTo(record, 'resident-green-risk-falls')],
  };
  const content = { ...plan.content, needsConcernsOrProblems: [washing, night] };
  return amendRecord(record, CarePlan, plan, content, commitAt('2026-11-20T17:00:00Z')).record;
}

/** Mr Green's plan, whose review was due two days ago. */
export function overduePlan(): CareRecord {
  const record = mrGreenRecord();
  const plan = latest(record, CarePlan)!;
  const content = { ...plan.content, plannedReviewDateInterval: '2026-11-20' };
  return amendRecord(record, CarePlan, plan, content, commitAt('2026-11-10T16:00:00Z')).record;
}

/** A plan with twelve needs. */
export function manyNeeds(): CareRecord {
  let record = bettyRecord();
  const commit = commitAt('2026-11-21T09:00:00Z', careWorkers.jane);
  for (let number = 1; number <= 12; number++) {
    const freeText = `Need ${number}: ${'help with something that takes a while to say, '.repeat(number % 4)}every day`;
    record = createRecord(record, Need, { freeText }, commit).record;
  }
  return record;
}
