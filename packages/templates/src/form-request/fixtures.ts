// SPDX-License-Identifier: Apache-2.0

/** Eliza asks for a form on visits to the allotment, after what she learned with Mr Green. It holds nothing about him. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  newOrChange: 'new',
  title: 'Going out',
  why: 'Outings are agreed in the corridor. Twice nobody had the telephone or the tablets with them.',
  whatFollows: 'Whoever goes along takes what is written, and the office knows when they are back.',
  whoFills: 'Whoever goes along, before every outing',
  basedOn: 'own',
  sections: [
    {
      sectionTitle: 'Where and when',
      fields: [
        { question: 'Where are you going?', kind: 'words', mayBeBlank: 'needed', onRecord: 'form-only' },
        { question: 'When are you back?', kind: 'time', mayBeBlank: 'needed', onRecord: 'form-only' },
      ],
    },
    {
      sectionTitle: 'With you',
      fields: [
        {
          question: 'What do you take along?',
          kind: 'several-of',
          choices: ['Telephone', 'Tablets for the time', 'Frame or chair', 'Water'],
          mayBeBlank: 'needed',
          onRecord: 'form-only',
        },
        {
          question: 'Allergies',
          kind: 'words',
          mayBeBlank: 'needed-or-reason',
          rule: 'Always shown, never typed again',
          onRecord: 'comes-from',
          binding: 'Allergies',
        },
      ],
    },
  ],
  wantedVersion: '1.0.0',
  affectsSafety: true,
  safetyPerson: { unknown: 'unknown' },
  askedBy: 'Eliza',
  owner: 'Eliza',
  triedBy: 'Emily and Sue',
  neededBy: '2027-03-01',
  reviewOn: '2027-09-01',
};

/** Sophie asks for a change: a question nobody can answer with “not asked”. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  newOrChange: 'change',
  changedForm: 'First visit, version 1.0.0',
  title: 'First visit',
  why: 'The question about an interpreter can only be answered with yes or no, so people guess.',
  whatFollows: 'An interpreter is booked before the next visit, or somebody asks.',
  whoFills: 'Home care workers, on the first visit',
  basedOn: { unknown: 'unknown' },
  permission: { unknown: 'unknown' },
  sections: [
    {
      sectionTitle: 'Language',
      fields: [
        {
          question: 'Is an interpreter needed?',
          kind: 'yes-no',
          mayBeBlank: 'needed-or-reason',
          onRecord: { unknown: 'unknown' },
        },
      ],
    },
  ],
  wantedVersion: '1.1.0',
  affectsSafety: true,
  safetyPerson: 'The clinical safety officer of the supplier',
  askedBy: 'Sophie',
  owner: 'The manager',
  reviewOn: '2027-11-22',
};
