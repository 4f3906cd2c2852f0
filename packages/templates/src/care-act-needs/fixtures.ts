// SPDX-License-Identifier: Apache-2.0
import { emptyCareRecord } from '@careplan-kit/model';
import { careWorkers, jamesData, mrBodatData } from '@careplan-kit/model/fixtures';

/** The council's assessment of Mr Bodat, in May, before anybody came to his house. Copied by Sophie. */
const mrBodatAnswers = {
  receivedOn: '2026-05-11',
  assessedOn: '2026-04-28',
  paperWhere: 'Office, folder “Mr Bodat”; the file from the council’s portal is beside it',
  howAssessed: 'visit',
  whoTookPart: 'Mr Bodat, an interpreter, his daughter on the telephone',
  advocate: 'no',
  council: [
    {
      councilName: 'The city council',
      councilTeam: 'Adult social care, north',
      councilContact: 'The social worker',
      councilReach: 'The number is on the letter. Not on Fridays.',
    },
  ],
  personsWords: '“I do not want to be washed in a hurry by a stranger. I want to stay in my own home.”',
  wellbeingAreas: ['dignity', 'health', 'control', 'home'],
  wellbeingWords: 'He has been going without a wash since his wife died, and is ashamed of it.',
  conditions: [{ condition: 'Type 2 diabetes' }, { condition: 'Weak right wrist after a fracture' }],
  healthWords: 'Sugar low in the mornings at times. Sight and hearing good. Low in the month of Diwali.',
  canDo: 'Makes his own tea, takes his own tablets, shops on Saturdays with his neighbour.',
  needsHelpWith: 'Standing at the basin to wash; the stairs.',
  livingSituation: [
    {
      household: 'Lives alone',
      socialWords:
        'His daughter rings every evening at seven. His neighbour has a key. Temple when somebody drives him.',
    },
  ],
  unpaidCarers: [
    {
      carerName: 'His neighbour',
      carerRelationship: 'Neighbour',
      carerDoes: 'Brings the post and goes shopping with him. Does not want to do more, and need not.',
    },
  ],
  needs: [
    {
      needArea: 'washing',
      need: 'A man to help him stand at the basin and wash with running water from a jug',
      councilSays: 'eligible',
      needEffect: 'Goes without a wash, and does not open the door.',
    },
    {
      needArea: 'safe-at-home',
      need: 'An arm on the stairs',
      councilSays: 'eligible',
      needEffect: 'Stays upstairs all day if nobody comes.',
    },
    {
      needArea: 'community',
      need: 'A lift to the temple on festival days',
      councilSays: 'not-eligible',
      councilAdvises: 'The temple has drivers; the social worker gave his daughter the number.',
    },
  ],
  eligibilityWords:
    'Washing and being safe at home are eligible: he cannot do either without help and it weighs on his wellbeing. Going to the temple is not, because others see to it.',
  outcomes: [{ outcome: 'To stay in his own home' }, { outcome: 'To be clean before his morning prayers' }],
  risks: [{ riskKind: 'Diabetes', riskInWords: 'His sugar may fall in the morning before he has eaten' }],
  summary: 'Lives alone and wants to go on. Needs a man’s help to wash, and an arm on the stairs.',
  notClear: 'The paper says seven in the morning. Nobody asked when his prayers are.',
};

/** The council's assessment of James, before he moved in. Much of it is about him and little by him. Copied by Andi. */
const jamesAnswers = {
  receivedOn: '2026-06-15',
  assessedOn: '2026-05',
  howAssessed: { unknown: 'unknown' },
  whoTookPart: 'His mother. It does not say whether James was in the room.',
  advocate: { unknown: 'unknown' },
  council: [{ councilName: 'The county council', councilTeam: 'Learning disability team' }],
  personsWords: { unknown: 'unknown' },
  wellbeingAreas: ['none'],
  wellbeingWords: { unknown: 'unknown' },
  conditions: [{ condition: 'Learning disability' }],
  healthWords: 'Coughs when he eats. Has not seen a dentist for two years.',
  canDo: 'Does his own teeth. Knows the bus routes.',
  needsHelpWith: 'The hot tap; food cut small; somebody with him at meals.',
  livingSituation: [{ household: 'Moving from his mother’s house into shared supported living' }],
  unpaidCarers: [{ carerName: 'His mother', carerRelationship: 'Mother', carerDoes: 'Has done it all and is tired.' }],
  needs: [
    { needArea: 'nutrition', need: 'Somebody with him when he eats', councilSays: 'eligible' },
    { needArea: 'community', need: 'Somebody with him on the way to swimming', councilSays: { unknown: 'unknown' } },
  ],
  eligibilityWords: { unknown: 'unknown' },
  outcomes: [{ outcome: { unknown: 'unknown' } }],
  summary: 'Needs somebody with him at meals. What he himself wants is not in the paper.',
  notClear: 'Nobody seems to have asked James. Bring the picture book to the first visit.',
};

/** Who fills it in, when, and what they write; what repeats is a list with an object for each entry. */
export const mrBodat = {
  subjectOfCare: mrBodatData.subjectOfCare,
  filledBy: careWorkers.sophie,
  at: '2026-05-11T14:00:00+01:00',
  answers: mrBodatAnswers,
  careRecord: () => emptyCareRecord(mrBodatData.subjectOfCare),
} as const;
export const james = {
  subjectOfCare: jamesData.subjectOfCare,
  filledBy: careWorkers.andi,
  at: '2026-06-15T10:00:00+01:00',
  answers: jamesAnswers,
  careRecord: () => emptyCareRecord(jamesData.subjectOfCare),
} as const;
