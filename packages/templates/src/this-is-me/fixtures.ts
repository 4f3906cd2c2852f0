// SPDX-License-Identifier: Apache-2.0

/**
 * What Eliza added with Mr Green and his sister in November. Most of it stood in his record already. By item id; what
 * repeats is a list with an object for each entry.
 */
export const mrGreen: Readonly<Record<string, unknown>> = {
  preferredName: 'Mr Green. Not by my first name, and never love or darling.',
  worries: 'Hands on me or on my chair when I have not heard anybody come. A room full of new faces.',
  worrySigns: 'I go quiet when something hurts, so ask twice. If I leave my tea, something is wrong.',
  comforts: 'The window open, my watch on, and somebody who asks about the beans.',
  routines: 'Up by seven, the paper by ten, a walk to the gate. My sister rings on Sundays after tea.',
  eating: 'Tea with milk, no sugar, in a mug. Anything but rice pudding.',
  personalCare: 'A clean shirt each day, with a collar.',
  mobility: 'On the stairs I want the rail on my left.',
  preferences: [{ preference: 'The allotment magazine, first Thursday of the month', preferenceDate: '2026-11-12' }],
  writtenWith: 'Eliza, senior care worker. My sister read it on the telephone.',
  date: '2026-11-12',
  reviewOn: '2027-02-12',
};

/** What Jane wrote down for Betty on her third day: nothing was written before, and much is still to be asked. */
export const betty: Readonly<Record<string, unknown>> = {
  preferredName: 'Betty is fine.',
  mattersMost:
    'My church and my independence. I have looked after other people all my life and I can look after myself.\nI want to be home for Christmas.',
  people: 'My granddaughter. Our minister, who comes on Thursdays.',
  communication: 'Speak up and speak plainly. If I say “I will see”, I mean no.',
  aids: [{ aid: 'Reading glasses', aidHow: 'For large print. On the string round my neck.' }],
  goodAndBadDays: 'I am well when I have had my walk and my hair is done. When my hip is bad I get sharp with people.',
  worries: { unknown: 'not-asked' },
  worrySigns: 'I get sharp. It is the hip, it is not you.',
  comforts: 'A hymn on the radio, and to be left in peace with it.',
  strengths: [{ strength: 'Washes and dresses herself, and does her own hair oil' }],
  howToHelp: 'Ask before you help. Somebody near at the bath, not hands on me.',
  eating: 'Tea at six. Pepper sauce on most things. No soggy cabbage.',
  sleep: 'Two pillows and the window open. Not to bed at eight like a child.',
  doAndDoNot: 'Please do ask before you help.\nPlease do use my own hair oil.',
  preferences: [{ preference: 'Dominoes, for small money', preferenceDate: '2026-11-21' }],
  background: 'I was a ward sister. I came from Barbados at nineteen with one suitcase.',
  writtenWith: 'I said it myself. Jane, care worker, typed it.',
  date: '2026-11-22',
  reviewOn: '2026-12-20',
};

/** What Andi wrote with James, who pointed at the pictures. His mother added what frightens him. */
export const james: Readonly<Record<string, unknown>> = {
  preferredName: 'James',
  worries: 'Dogs that jump. Alarms. A plan that changes and nobody shows me.',
  worrySigns: 'I bite my sleeve when it hurts. I turn away. I run out.',
  comforts: 'My blue coat round me. My headphones. Somebody who sits near and says nothing.',
  routines: 'Swimming on Friday, over the big bridge.',
  eating: 'Cut small, and sit with me. Chips.',
  personalCare: 'I do my own teeth. You do the tap.',
  aids: [{ aid: 'Picture book', aidHow: 'It goes wherever I go. Show me the picture before you say the word.' }],
  writtenWith: 'Andi, support worker, with the picture book. My mother told us about the dogs.',
  date: '2026-11-13',
};
