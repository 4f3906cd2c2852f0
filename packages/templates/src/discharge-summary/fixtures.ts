// SPDX-License-Identifier: Apache-2.0

/** James came home from the emergency department; Sophie copied what was in his bag. */
export const james: Readonly<Record<string, unknown>> = {
  cameHow: 'with-person',
  receivedOn: '2026-11-21',
  isTheirs: 'checked',
  paperDate: '2026-11-21',
  sentBy: 'A doctor of the emergency department; the signature cannot be read',
  sentByReach: 'The number of the department is at the top',
  paperWhere: 'Scanned; the paper is in his folder',
  hospital: 'The general hospital',
  ward: 'Emergency department; number on the paper',
  admittedOn: '2026-11-20',
  admittedFor: 'Swollen face, would not eat',
  dischargedOn: '2026-11-21',
  diagnosesSaid: 'yes',
  diagnoses: [{ diagnosis: 'Dental abscess, lower left', diagnosisIs: 'new' }],
  changesIn: ['swallowing', 'pain'],
  changesWhat: 'Soft food for five days. Pain on the left when he chews.',
  medicinesSaid: 'changes',
  medicineChanges: [
    {
      medicineChange: 'new',
      medicineName: 'Amoxicillin 500 mg capsules',
      medicineHow: 'One three times a day, by mouth',
      medicineReason: 'Dental abscess',
      medicineUntil: 'Five days',
      medicineLastGiven: '2 pm on the day he came home',
      medicineHere: 'came',
    },
    {
      medicineChange: 'changed',
      medicineName: 'Paracetamol 500 mg tablets',
      medicineHow: 'Two, four times a day',
      medicineBefore: 'Two when he bites his sleeve',
      medicineReason: { unknown: 'unknown' },
      medicineLastGiven: { unknown: 'unknown' },
      medicineHere: 'had',
    },
  ],
  allergySaid: 'none',
  followUpSaid: 'yes',
  things: [
    {
      thingKind: 'appointment',
      thingWhat: 'Take James to the community dentist, with the picture book',
      thingWho: 'Andi',
      thingWhen: '2026-11-24',
    },
    {
      thingKind: 'watch',
      thingWhat: 'Ring the department if his face swells more, he has a fever or he stops drinking',
      thingWho: 'Whoever is on shift',
      thingWhen: { unknown: 'unknown' },
    },
  ],
  anythingMissing: 'yes',
  questions: [
    {
      question: 'Ask the department whether paracetamol is now every day, and why',
      questionBy: 'Sophie',
      questionAsked: 'The nurse in charge, 21 November, six in the evening',
      questionUntil: '2026-11-22',
    },
  ],
  copiedBy: 'Sophie',
  comparedBy: 'Andi',
};

/** Nothing came with Mrs Smith when she was brought back in the night. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  cameHow: 'none',
  hospital: 'The general hospital',
  ward: { unknown: 'unknown' },
  dischargedOn: '2026-11-22',
  anythingMissing: 'yes',
  questions: [
    {
      question: 'Ask the ward for the discharge summary, and which medicines she had and when',
      questionBy: 'Sue',
      questionAsked: { unknown: 'not-asked' },
      questionUntil: '2026-11-22',
    },
  ],
  copiedBy: 'Sue',
};
