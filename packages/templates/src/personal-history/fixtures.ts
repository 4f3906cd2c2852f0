// SPDX-License-Identifier: Apache-2.0

/**
 * What Sophie wrote down with Mr Bodat over three visits, with an interpreter for the first. By item id; what repeats is a
 * list with an object for each entry.
 */
export const mrBodat: Readonly<Record<string, unknown>> = {
  whoTells: 'person',
  agrees: 'yes',
  whoMayRead: 'everybody-here',
  notToBringUp: 'His wife, in the month of Diwali. If he begins, sit down and listen.',
  birthplace: 'Jinja, in Uganda, near the lake. The fourth of seven.',
  family: 'His father sold cloth. His mother cooked for twelve every day, “and nobody went out hungry”.',
  ownFamily: 'Married for fifty-one years. One daughter.',
  school: 'The Gujarati school in Jinja until he was fifteen. Sums in his head, always.',
  faith: 'Prayers at sunrise and in the evening. Diwali, and the days of the family.',
  pets: 'A parrot that spoke Swahili.',
  homes: [
    { home: 'Jinja, above the shop', homeFrom: '1938', homeStory: 'Nine in three rooms.' },
    {
      home: 'One room over a bakery',
      homeFrom: '1972',
      homeStory: 'With one suitcase each. It was cold and it smelled of bread.',
    },
    { home: 'The house he lives in now', homeFrom: '198X', homeStory: 'Bought with the shop’s first good year.' },
  ],
  places: 'The lake at Jinja. The ground at Lord’s, in the stand, with a flask of tea.',
  events: [
    {
      event: 'They had ninety days to leave. He was thirty-three.',
      eventWhen: '1972',
      eventNow: 'if-they-begin',
    },
    {
      event: 'India won the World Cup. He closed the shop for a day, the only time.',
      eventWhen: '1983-06',
      eventNow: 'gladly',
    },
    {
      event: 'His wife died.',
      eventNow: 'if-they-begin',
      eventEachYear: 'The week of Diwali. His daughter rings twice a day then.',
    },
  ],
  joys: 'Old film songs, cricket on the radio, tea with ginger.',
  photographs: [
    {
      photo: { held: 'draft', id: 'photo-shop', filename: 'shop', mimeType: 'image/jpeg', size: 1_204_113 },
      photoWho: 'Mr Bodat, his wife and the first till',
      photoWhen: '1975~',
      photoWhere: 'In front of the shop',
      photoStory: '“I know what things cost.” He laughs.',
      photoShow: 'room',
      photoFrom: 'His own; it went back into the drawer the same hour.',
    },
  ],
  wordsOfOthers: [
    {
      tellerName: 'His daughter',
      tellerRelation: 'Daughter',
      tellerWords:
        'He taught me to count with cardamom pods on the counter. He never sat down before the last customer had gone.',
      tellerAgreed: 'otherwise',
      personsOwn: 'It was cloves. Cardamom was too dear.',
      toldOn: '2026-11-10',
    },
  ],
  writtenBy: 'Sophie, home care worker. An interpreter was there on 2 November.',
  writtenOn: '2026-11-16',
  goOnOn: '2026-12-04',
};

/** Mrs Smith: Robert tells most of it, and she corrects him on good mornings. Written down by Sue. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  whoTells: 'together',
  agrees: 'yes',
  whoMayRead: 'everybody-here',
  notToBringUp: 'That her husband has died. She speaks of him as if he is at work; it is kinder to leave it so.',
  birthplace: 'In the village, above the forge.',
  family: 'Two brothers. Her father was the smith.',
  ownFamily: 'Married at twenty. Robert is their only child.',
  school: 'The village school, and she went back to it to work.',
  work: 'Dinner lady for twenty-six years. Everyone in the village knows her crumble.',
  faith: 'Chapel, for the singing.',
  places: 'The chapel, the school gate, the sea at Whitby.',
  events: [
    { event: 'The brass band played at her wedding, in the rain.', eventWhen: '1956', eventNow: 'gladly' },
    { event: 'The last day at the school: the children sang for her.', eventWhen: '199X', eventNow: 'gladly' },
  ],
  photographs: [
    {
      photo: { held: 'draft', id: 'photo-kitchen', filename: 'kitchen', mimeType: 'image/jpeg', size: 880_412 },
      photoWho: 'Mrs Smith with a ladle; the children’s names are not known',
      photoWhen: '1985~',
      photoStory: 'She names some of them on a good day.',
      photoShow: 'room',
      photoFrom: 'Robert’s. Given back on Saturday.',
    },
  ],
  wordsOfOthers: [
    {
      tellerName: 'Robert',
      tellerRelation: 'Son',
      tellerWords: 'She hummed while she cooked. If she hums now it may be her knee, so look which it is.',
      tellerAgreed: 'yes',
      toldOn: '2026-11-14',
    },
  ],
  writtenBy: 'Sue, care worker, with Mrs Smith and Robert',
  writtenOn: '2026-11-14',
};
