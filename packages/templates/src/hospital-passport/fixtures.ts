// SPDX-License-Identifier: Apache-2.0

/**
 * Mrs Smith, before a night in hospital. Filled in by Eliza with Robert; Mrs Smith said some of it on a good morning. By
 * item id; what repeats is a list with an object for each entry.
 */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  callMe: 'Mrs Smith',
  eatingHelp:
    'She forgets to drink: put the cup in her hand and have one with her. A cup and saucer, not a beaker. A seat by the window at meals.',
  yesAndNo: 'A hand flat on the table means no. Show her two things and let her point.',
  sight: 'Reads large print with her glasses. Without them she sees faces, and no steps.',
  hearing: 'Hears well. Noise in the room takes the words away from her.',
  aids: [{ aid: 'Glasses', aidHow: 'In the handbag. They come with her.' }],
  adjustments:
    'Ask anything important in the morning, with Robert there. Short sentences, one thing at a time, and wait.',
  painSigns: 'She rubs her knee or hums. She says no when she is asked.',
  painHelp: 'Her left knee, more in the evening. Paracetamol, and the knee up.',
  usual:
    'Up and about, sings, knows Robert, does not know the day. If she is suddenly more muddled or sleepy than that, it is not just the dementia.',
  dangers:
    'Leaves the ward at tea time to look for the school gate: walk with her. Drinks too little. Gets up in the dark without the lamp.',
  timeCritical: { unknown: 'none-known' },
  medicineHow:
    'From your hand, one by one, with tea. Tell her your name first. She does not refuse when she is not hurried.',
  resuscitation: { unknown: 'not-asked' },
  advanceDecision: { unknown: 'not-asked' },
  importantInHospital: 'Her handbag stays with her. A small lamp at night. Tell her when Robert is coming next.',
  wardHelp:
    'Lay her clothes out in the order they go on. Show her the toilet when she comes, and again; leave the door open a crack.',
  preferences: [{ preference: 'Hymns and brass bands', preferenceDate: '2026-11-20' }],
  completedBy: 'Eliza, senior care worker, with Robert, her son',
  tookPart: 'some',
  completedOn: '2026-11-20',
  ringUs: 'The home, any hour: the number is on the board at the front door and on the back of this passport.',
  reviewOn: '2026-12-18',
};

/** Betty, on her third day: much is not known, and a ward must see that it is not known. Filled in by Jane. */
export const betty: Readonly<Record<string, unknown>> = {
  callMe: 'Betty',
  swallowing: { unknown: 'not-asked' },
  eatingHelp: 'None that we have seen in three days. She brings her own pepper sauce.',
  yesAndNo: 'She says it. “I will see” means no.',
  sight: 'Reads large print with her glasses on.',
  hearing: { unknown: 'not-asked' },
  aids: [{ aid: 'Reading glasses', aidHow: 'On the string round her neck.' }],
  adjustments: { unknown: 'not-asked' },
  painSigns: 'She gets sharp with people when her hip is bad.',
  painHelp: 'The right hip, in the morning. Sitting for a minute before she walks.',
  usual: 'Awake at six, talks, walks by herself holding on to things for the first steps.',
  dangers: 'May slip at the bath. More is not known yet.',
  timeCritical: { unknown: 'not-asked' },
  medicineHow: 'By herself, from the box she brought. Nobody has confirmed what is in it.',
  resuscitation: { unknown: 'not-asked' },
  advanceDecision: { unknown: 'not-asked' },
  importantInHospital: 'Her church, and to be asked before anybody helps. Her minister comes on Thursdays.',
  wardHelp: 'Somebody near at the bath, not hands on her. Her own hair oil.',
  preferences: [],
  completedBy: 'Jane, care worker',
  tookPart: 'yes',
  completedOn: '2026-11-21',
  ringUs: 'The home, any hour. Ask for the senior on duty.',
  reviewOn: '2026-12-01',
};

/** James, with the picture book, and Andi who goes with him. */
export const james: Readonly<Record<string, unknown>> = {
  callMe: 'James',
  eatingHelp: 'Cut it small and sit with him. He fills his mouth too fast when he is happy.',
  yesAndNo: 'Thumb up is yes. He turns away for no.',
  sight: 'Sees well.',
  hearing: 'Hears well, and too much: headphones on when it is loud.',
  aids: [
    { aid: 'Picture book', aidHow: 'Comes with him. Show the picture before you say the word.' },
    { aid: 'Headphones', aidHow: 'In the bag. Let him put them on.' },
  ],
  adjustments:
    'The first appointment, a quiet room, no waiting among people. Count to ten and wait. Show what you will do on yourself or on Andi first.',
  painSigns: 'He bites his sleeve. When he stops flapping and does not look at his trains, something hurts.',
  painHelp: 'His tooth on the left in November. Paracetamol, with the picture first.',
  usual: 'Moves all the time, signs a little, smiles at trains. Still and silent is not usual.',
  dangers: 'May choke when he eats fast. Runs out when an alarm goes. Hits out if his head is touched.',
  timeCritical: { unknown: 'none-known' },
  medicineHow: 'Two tablets on a spoon with yoghurt, after the picture. Ask a pharmacist before you crush any.',
  resuscitation: { unknown: 'not-asked' },
  advanceDecision: { unknown: 'none-known' },
  importantInHospital: 'His blue coat stays on or near. Andi or his mother stays with him, also at night.',
  wardHelp: 'Does his own teeth; do the tap for him. Show him the toilet and its picture.',
  preferences: [{ preference: 'Trains on the tablet, without sound', preferenceDate: '2026-11-18' }],
  completedBy: 'Andi, support worker, and James’s mother',
  tookPart: 'some',
  completedOn: '2026-11-18',
  ringUs: 'The house, any hour; Andi until ten at night.',
  reviewOn: '2026-12-18',
};
