// SPDX-License-Identifier: Apache-2.0

/** Mr Green on the morning after he was found on the floor. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-19',
  lookedAt: '08:10',
  seenBy: 'Emily',
  alsoSeenBy: 'The district nurse, at eleven',
  why: 'change',
  allSeen: 'yes',
  anyMarks: 'yes',
  marks: [
    {
      id: 'heel',
      view: 'back',
      region: 'left-heel',
      kind: 'pressure',
      size: { value: '18', unit: 'mm' },
      note: 'On the outside. Stays when pressed. It burns.',
    },
    {
      id: 'arm',
      view: 'front',
      region: 'right-forearm',
      x: 190,
      y: 430,
      kind: 'bruise',
      size: { value: '4', unit: 'cm' },
      note: 'Yellow at the edge, fading.',
    },
  ],
  photoAgreed: 'yes',
  explained: 'yes',
  said: 'Arm: “That was me and the sink, when I went down.” Heel: three days in bed with his chest.',
  healed: [
    {
      healedWhere: 'Right knee',
      healedWhat: 'Graze from the fall',
      healedOn: '2026-11-19',
      healedSeenBy: 'Emily',
    },
  ],
  actions:
    'Heel off the mattress on a pillow under the calf. The district nurse comes today; the wound chart is begun.',
};

/** Mrs Smith: a bruise that nobody can explain, and not all of her was seen. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-21',
  lookedAt: '07:40',
  seenBy: 'Sue',
  why: 'change',
  allSeen: 'partly',
  notSeen: 'Her back and heels. Sophie looks when she has her bath tonight.',
  anyMarks: 'yes',
  marks: [
    {
      id: 'wrist',
      view: 'front',
      region: 'left-forearm',
      kind: 'bruise',
      size: { value: '3', unit: 'cm' },
      note: 'Dark blue, round, above the wrist.',
    },
  ],
  photoAgreed: { unknown: 'not-asked' },
  explained: 'no',
  said: '“It was the gate,” she said, and later, “What bruise?” The night notes say nothing.',
  toldWhom: 'Eliza, at ten to eight. She rings Robert.',
  lookAgainOn: '2026-11-22',
};

/** Betty on the day she moved in, found without a mark. */
export const betty: Readonly<Record<string, unknown>> = {
  lookedOn: '2026-11-20',
  seenBy: 'Jane',
  why: 'moving-in',
  allSeen: { unknown: 'declined' },
  notSeen: 'All but arms and legs. She said, “That will do.” Asked again on Sunday with her bath.',
  anyMarks: 'none',
};
