// SPDX-License-Identifier: Apache-2.0
import type { Answers, Entries } from '@careplan-kit/forms/contract';
import { careWorkers, jamesData, jamesRecord, mrsSmithData, mrsSmithRecord } from '@careplan-kit/model/fixtures';

const mrsSmithAnswers: Answers = {
  decisionNeeded: 'Whether Mrs Smith wears a tracker, so that we can find her if she goes out alone.',
  capacityRef: {
    class: 'Mental capacity assessment',
    recordUid: 'resident-smith-capacity-tracker',
    display: 'Wearing a tracker, 11 November 2026',
  },
  otherAuthority: 'attorney',
  authorityName:
    'Robert, attorney for health and care. Eliza has seen the registered paper; a copy is in the office safe.',
  regain: 'No. She will not be able to keep it in mind for longer than now, and she may go out again any day.',
  participate:
    'She was at the table for all of it, after breakfast. She held the tracker, tried it on the handbag and said where it should hang.',
  wishes:
    'She wants to walk when she wants to and not be followed. “I do not mind it on my bag. Not on me, mind.” She never liked jewellery or a watch.',
  beliefs: 'She walked to the school gate every day of her working life. To be out in the air is who she is.',
  otherFactors: 'She would not want Robert to lie awake. She would not want a fuss.',
  'consultedName~e1': 'Robert',
  'consultedRelation~e1': 'Son, and attorney for health and care',
  'consultedView~e1': 'She would put up with it for the sake of her walk, if it is not on her body.',
  'consultedOn~e1': '2026-11-11',
  'consultedName~e2': 'Jane',
  'consultedRelation~e2': 'Care worker, found her in the garden',
  'consultedView~e2': 'The handbag is always with her. A pendant she would take off.',
  'consultedOn~e2': '2026-11-10',
  someoneToConsult: true,
  kindOfDecision: 'other',
  'option~e1': 'A tracker on the handbag',
  'benefits~e1': 'She can go out into the garden, and we know where she is. She has the bag with her always.',
  'burdens~e1': 'Somebody can see where she is all the time. It has to be charged each night.',
  'option~e2': 'A tracker on her wrist',
  'benefits~e2': 'It cannot be left behind.',
  'burdens~e2': 'She does not want it on her, and would pull at it.',
  'option~e3': 'No tracker, and somebody with her from four to five',
  'benefits~e3': 'Company, and nobody watches her on a screen.',
  'burdens~e3': 'She went out at half past four when nobody was near. Other hours stay open.',
  lessRestrictive:
    'Company alone would leave her most free. It is done as well, and it did not keep her safe by itself on 8 November.',
  lifeSustainingTreatment: false,
  decision:
    'Wearing a tracker: yes, on her handbag and not on her body, and somebody walks with her from four to five. Nobody uses it to keep her in.',
  reasons: 'It is what she said she does not mind, it keeps her walk, and it lets us find her before she is cold.',
  decisionMaker: 'Robert',
  decisionMakerRole: 'Attorney for health and care',
  decidedOn: '2026-11-11',
  agreement: 'agreed',
  reviewDate: '2026-12-18',
  reviewer: 'Eliza, with Robert',
};
const mrsSmithEntries: Entries = { consulted: ['e1', 'e2'], options: ['e1', 'e2', 'e3'] };

/** James had a blood test to decide about: another decision than his tooth, which he made himself. */
const jamesAnswers: Answers = {
  decisionNeeded: 'Whether James has blood taken now, which the dentist asked for before taking a tooth out.',
  capacityRef: { unknown: 'not-asked' },
  otherAuthority: 'no',
  regain: 'Perhaps. We have no picture for a blood test yet. It can wait two weeks, the dentist says.',
  participate:
    'Andi showed him a plaster and a syringe without a needle. He turned away, and later put the plaster on his arm.',
  wishes:
    'He turned away from the syringe. He liked the plaster. He has had blood taken once, as a boy, and bit his sleeve for a day.',
  beliefs: { unknown: 'none-known' },
  otherFactors: 'Nobody may touch his head. He wants to be told before, and to hold his blue coat.',
  'consultedName~e1': 'James’s mother',
  'consultedRelation~e1': 'Mother',
  'consultedView~e1': 'He will do it if it is in the picture book first and if Andi counts to ten.',
  'consultedOn~e1': '2026-11-18',
  someoneToConsult: true,
  kindOfDecision: 'other',
  'option~e1': 'Wait two weeks and make a picture story first',
  'benefits~e1': 'He may be able to decide it himself.',
  'burdens~e1': 'The tooth may hurt in the meantime.',
  'option~e2': 'Take the blood this week',
  'benefits~e2': 'The dentist can go on sooner.',
  'burdens~e2': 'He would be frightened, and may not let anybody near him afterwards.',
  lessRestrictive: 'Waiting. It was chosen.',
  lifeSustainingTreatment: false,
  decision:
    'A blood test for James: not now. Andi makes the picture story, and his capacity to decide it is assessed in two weeks.',
  reasons: 'Nobody has assessed yet whether he can decide this, and it can wait.',
  decisionMaker: 'The dentist',
  decisionMakerRole: 'Dentist',
  decidedOn: '2026-11-19',
  agreement: 'agreed',
  reviewDate: '2026-12-03',
  reviewer: 'Andi',
};
const jamesEntries: Entries = { consulted: ['e1'], options: ['e1', 'e2'] };

/** Who fills it in, when, and what they write. */
export const mrsSmith = {
  subjectOfCare: mrsSmithData.subjectOfCare,
  filledBy: careWorkers.eliza,
  at: '2026-11-11T12:10:00Z',
  answers: mrsSmithAnswers,
  entries: mrsSmithEntries,
  careRecord: mrsSmithRecord,
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-11-19T15:00:00Z',
  answers: jamesAnswers,
  entries: jamesEntries,
  careRecord: jamesRecord,
} as const;
