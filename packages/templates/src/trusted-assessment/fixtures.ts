// SPDX-License-Identifier: Apache-2.0
import { careWorkers, jamesData, jamesRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

/**
 * The hospital’s trusted assessor saw Mrs Smith on the ward; Eliza said yes for the home. The first two needs are those of
 * the record.
 */
const mrsSmithAnswers = {
  assessedOn: '2026-11-22',
  seenHow: 'bedside',
  hospital: 'The general hospital, ward for older people',
  assessor: 'The trusted assessor, occupational therapist, for the hospital',
  actsFor: 'The home, Mrs Smith’s own room',
  trust: 'Agreement of the county’s homes and the hospital, April 2026; the discharge team answers seven days',
  informants: 'Mrs Smith, Robert, the nurse of the bay, the notes',
  personSays: '“Is Robert there? Then I’m ready.” She held her handbag out for her coat.',
  agrees: 'cannot-decide',
  decidedFor: 'The ward’s doctor with Robert, who is her attorney for health; in the hospital notes of 22 November',
  areasLooked: ['walking', 'washing', 'eating', 'toilet', 'skin', 'breathing', 'pain', 'mind', 'talking', 'safety'],
  needs: [
    { needNow: 'same', canMeet: 'yes' },
    { needNow: { unknown: 'unknown' }, canMeet: 'yes' },
    {
      need: 'Two people and the stand aid to get up, for two weeks; no weight on the right leg alone',
      needNow: 'new',
      canMeet: 'with',
      canMeetWith: 'The sling in her size; the equipment store brings it on Monday morning',
    },
    {
      need: 'Somebody to see whether her knee or hip hurts: she rubs and hums and does not say',
      needNow: 'more',
      canMeet: 'yes',
    },
  ],
  equipmentSaid: 'yes',
  equipment: [
    {
      equipmentWhat: 'Sling for the stand aid, medium',
      equipmentHere: 'ordered',
      equipmentBy: 'The equipment store, Monday morning; Eliza checks it',
    },
  ],
  medicinesKnown: 'yes',
  medicinesCome: 'Fourteen days of everything',
  medicinesSpecial: { unknown: 'none-known' },
  infection: 'none',
  decisionsNew: 'none',
  homeSays: 'with',
  homeSaysBy: 'Eliza, 22 November, half past two',
  homeSaysWhy: 'The sling has to be there and two people on the morning who know the stand aid.',
  comesAt: '2026-11-23T13:30',
  transport: 'Patient transport with a chair; Robert comes with her',
  summary:
    'Bruised hip, nothing broken. Two people and the stand aid. Look for pain, do not only ask. Mornings are best.',
  actions: [{ action: 'Check the sling and try it', actionBy: 'Eliza', actionWhen: '2026-11-23' }],
  reviewOn: '2026-11-23',
};

/** James was asked about on the telephone; much of it nobody knew. */
const jamesAnswers = {
  assessedOn: '2026-11-21',
  seenHow: 'telephone',
  hospital: 'The general hospital, emergency department',
  assessor: 'Andi, support worker, for the supported living service',
  actsFor: 'The supported living service',
  trust: { unknown: 'none-known' },
  informants: 'The nurse of the department',
  personSays: { unknown: 'not-asked' },
  agrees: { unknown: 'not-asked' },
  areasLooked: ['eating', 'pain'],
  needs: [
    { needNow: 'same', canMeet: 'yes' },
    { needNow: { unknown: 'unknown' }, canMeet: 'yes' },
    { need: 'Soft food, cut small, somebody with him', needNow: 'new', canMeet: 'yes' },
    {
      need: 'Somebody awake at night while it hurts',
      needNow: { unknown: 'unknown' },
      canMeet: { unknown: 'unknown' },
    },
  ],
  equipmentSaid: 'none',
  medicinesKnown: 'told',
  medicinesCome: { unknown: 'unknown' },
  medicinesSpecial: { unknown: 'unknown' },
  infection: { unknown: 'not-asked' },
  decisionsNew: { unknown: 'not-asked' },
  homeSays: 'not-yet',
  homeSaysBy: 'Andi, five in the afternoon',
  homeSaysWhy: 'Nobody has asked James, and we do not know who can be awake tonight.',
  summary: 'Not agreed yet. Andi goes to the department with the picture book.',
  reviewOn: '2026-11-23',
};

/** Who fills it in, when, on whose record, and what they write. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-22T14:40:00Z',
  answers: mrsSmithAnswers,
  careRecord: mrsSmithRecord,
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-11-21T17:10:00Z',
  answers: jamesAnswers,
  careRecord: jamesRecord,
} as const;
