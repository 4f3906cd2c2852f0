// SPDX-License-Identifier: Apache-2.0

/**
 * What Sophie went through with Mr Bodat: his daughter and his neighbour stand on the record already (entries 1 and 2). By
 * item id; what repeats is a list with an object for each entry that is new.
 */
export const mrBodat: Readonly<Record<string, unknown>> = {
  ringFirst: 'His daughter, at any hour',
  ringSecond: 'The care office',
  nextOfKin: 'His daughter',
  keyHolder: 'His neighbour',
  'contactTold~e1': 'everything',
  'contactTold~e2': 'some',
  'contactToldWhat~e2': 'That he is well or in hospital. Nothing of his health or his money.',
  contacts: [
    {
      contactName: 'A man who rings about the shop',
      contactRelationship: { text: 'He says a nephew' },
      contactPart: 'None',
      contactRules: 'Not to be rung. If he rings, ask for his number and tell Sophie.',
      contactTold: 'nothing',
    },
    {
      contactName: 'The priest at the temple',
      contactRelationship: { text: 'Priest' },
      contactPart: 'Comes when he is very ill',
      contactReached: [],
      contactRules: 'Not after nine at night. His daughter has the number.',
      contactTold: 'some',
      contactToldWhat: 'How he is, and nothing else.',
    },
  ],
  personAgreed: 'yes',
  otherProfessionals: [
    {
      professionalRole: 'District nurse',
      professionalFrom: 'The health centre on the high street',
      professionalFor: 'Looks at his sugar, every second Tuesday',
      professionalKeyWorker: false,
    },
    { professionalRole: 'Interpreter', professionalReached: 'Through the council, two days before' },
  ],
  checkedOn: '2026-11-16',
  checkedBy: 'Sophie, with an interpreter on the telephone',
  reviewOn: '2027-02-16',
};

/** Betty: her granddaughter stands on the record; nobody knows yet which practice she is with. Filled in by Jane. */
export const betty: Readonly<Record<string, unknown>> = {
  ringFirst: 'Her granddaughter, after two in the afternoon; at any hour if it is urgent',
  nextOfKin: 'Her granddaughter',
  'contactTold~e1': 'everything',
  contacts: [
    {
      contactName: 'Her minister',
      contactRelationship: { text: 'Minister of her church' },
      contactPart: 'Visits on Thursdays',
      contactRules: 'Knock, and let them pray alone.',
      contactTold: 'some',
      contactToldWhat: 'That she is here and whether she is ill.',
    },
  ],
  carers: [
    {
      carerName: 'Her granddaughter',
      carerRelationship: 'Granddaughter',
      carerDoes: 'Her washing and her money, once a week',
      carerRules: 'Works nights.',
      carerTold: 'everything',
      ifCarerCannot: { unknown: 'not-asked' },
      carersAssessment: { unknown: 'not-asked' },
    },
  ],
  gpPractice: { unknown: 'unknown' },
  personAgreed: 'yes',
  checkedOn: '2026-11-21',
  checkedBy: 'Jane',
  reviewOn: '2026-12-05',
};

/** Mrs Smith: Robert is next of kin and attorney, which are two things. Filled in by Eliza. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  ringFirst: 'Robert, at any hour',
  nextOfKin: 'Robert',
  'contactTold~e1': 'everything',
  personAgreed: 'not-able',
  checkedOn: '2026-11-20',
  checkedBy: 'Eliza, with Robert',
  reviewOn: '2026-12-18',
};
