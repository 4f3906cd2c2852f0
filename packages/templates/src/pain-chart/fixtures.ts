// SPDX-License-Identifier: Apache-2.0

/** Mrs Smith rubs her knee and hums; she gives a number on some days. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  canSay: 'sometimes',
  howSeen: 'Rubs her left knee and hums one note. Robert says she did that with toothache too.',
  whatHelps: 'A warm cushion on the knee, and somebody to sit with her.',
  ordered: 'Paracetamol 500 mg, two, as the medicine record says.',
  pains: [
    {
      painOn: '2026-11-21',
      painAt: '16:10',
      painBy: 'Sue',
      told: 'signs',
      signs: ['guards', 'sounds'],
      site: [{ id: 'knee', view: 'front', region: 'left-knee' }],
      kind: ['aching'],
      isNew: 'known',
      bringsOn: 'Walked to the garden door and back, four times.',
      helped: 'Warm cushion; she stopped rubbing for a while.',
      medicineGiven: 'yes',
      medicine: 'Paracetamol 500 mg, two tablets',
      medicineAt: '16:25',
      effect: 'better',
      effectAt: '17:30',
    },
    { painOn: '2026-11-22', painAt: '03:10', painBy: 'Jane', told: 'asleep', medicineGiven: 'no' },
  ],
};

/** Mr Green gives a number, and the tablet of this morning has not been asked about yet. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  canSay: 'yes',
  whatHelps: 'The heel hanging free. The paper.',
  ordered: { unknown: 'unknown' },
  tellFrom: '6',
  tellWhom: 'The nurse on duty; at night, 111',
  pains: [
    {
      painOn: '2026-11-22',
      painAt: '06:50',
      painBy: 'Emily',
      told: 'number',
      painScore: '3',
      site: [{ id: 'heel', view: 'back', region: 'left-heel' }],
      kind: ['burning'],
      isNew: 'known',
      bringsOn: 'When it lies on the sheet.',
      medicineGiven: 'yes',
      medicine: 'Paracetamol 500 mg, two tablets',
      medicineAt: '07:05',
    },
  ],
};
