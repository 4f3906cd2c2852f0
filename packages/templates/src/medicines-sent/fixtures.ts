// SPDX-License-Identifier: Apache-2.0
import { careWorkers, jamesData, jamesRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/** Sue, in the night Mrs Smith fell: Robert had given her tablets that nobody had written on the chart. */
const mrsSmithAnswers = {
  stage: 'going',
  medicines: [
    {
      lastAt: '2026-11-21T08:10',
      lastBy: 'worker',
      lastDose: 'One tablet, Eliza',
      missed: 'no',
      goes: 'yes',
      quantity: '19 tablets, counted',
    },
    {
      lastAt: '2026-11-22T03:20',
      lastBy: 'worker',
      lastDose: 'Two tablets, Sue',
      earlier: 'Two at 20:30 from Robert, her son: he told us at 03:18. None else that we know of.',
      missed: 'no',
      kinds: ['when-needed'],
      effect: 'Quieter after half an hour. Two doses in the last day that we know of.',
      goes: 'no',
    },
    {
      otherMedicine: 'A tube of cream from Robert, for her knee',
      otherStrength: { unknown: 'unknown' },
      otherForm: 'Cream',
      otherRoute: 'On the knee',
      otherDose: { unknown: 'unknown' },
      lastAt: { unknown: 'unknown' },
      missed: { unknown: 'unknown' },
      kinds: ['own'],
      goes: 'no',
    },
  ],
  complete: 'some',
  chart: 'yes',
  notSent: 'The cream: nobody knows what is in it. Robert brings the box.',
  packedBy: 'Sue',
  packedAt: '2026-11-22T03:35',
  handedTo: 'The ambulance crew',
};

/** Andi, when James came home with an antibiotic. */
const jamesAnswers = {
  stage: 'back',
  medicines: [
    {
      lastAt: '2026-11-20T08:10',
      lastBy: 'worker',
      lastDose: 'Two tablets, Andi',
      missed: 'refused',
      missedWhy: 'The dose at 13:00 on 20 November: he spat it out.',
      kinds: ['when-needed', 'timed'],
      nextDue: { unknown: 'unknown' },
      effect: { unknown: 'none-known' },
      goes: 'yes',
      quantity: '16 tablets',
      cameBack: '10 tablets',
      now: 'changed',
      nowHow: '“Two tablets four times a day for three days, then when needed.”',
    },
  ],
  complete: 'all',
  chart: 'yes',
  packedBy: 'Andi',
  packedAt: '2026-11-20T14:30',
  handedTo: 'The nurse at the desk in A&E',
  papers: 'unclear',
  started: [
    {
      startedMedicine: 'An antibiotic, capsules; the label is torn',
      startedHow: { unknown: 'unknown' },
      startedWhy: 'The tooth on the left, five days',
      startedQuantity: '15 capsules',
    },
  ],
  differences: 'Paracetamol now by the clock; one new medicine, label torn. The ward’s pharmacist rings back by six.',
  checkedBy: 'Andi',
  checkedWith: 'Nobody: the late shift looks at it again',
  checkedAt: '2026-11-22T16:20',
  chartChanged: 'not-yet',
  toldAfter: 'James with the picture of the tooth; Sophie, for the late shift.',
  actions: [{ action: 'Have the capsules named by the pharmacist before six', actionBy: 'Andi' }],
};

/** Who fills it in, when, and what they write; the medicines of the record come first, in its order. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.sue,
  at: '2026-11-22T03:50:00Z',
  answers: mrsSmithAnswers,
  careRecord: mrsSmithRecord,
};

export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-11-22T16:30:00Z',
  answers: jamesAnswers,
  careRecord: jamesRecord,
};
