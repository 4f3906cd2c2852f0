// SPDX-License-Identifier: Apache-2.0

/** The plan that Eliza wrote with Mr Green. By item id; each object of a list is a new entry. */
export const mrGreen: Readonly<Record<string, unknown>> = {
  whatFor: 'plan',
  plan: [
    {
      area: 'wash',
      support: 'Help him wash his back and feet; he does the rest',
      helpLevel: 'One person helps with part of it',
      choiceOfCarer: 'Anybody they know',
      how: ['He does his face and top half', 'Back and feet last, and the towel warm'],
      planReview: '2026-12-08',
    },
    {
      area: 'shave',
      support: 'Set out the mirror and razor; he shaves himself',
      helpLevel: 'Set out and left alone',
      choiceOfCarer: 'Not asked yet',
      how: ['Mirror at the window, his own razor, and time'],
    },
    {
      area: 'dressing',
      support: 'Socks and shoes; the rest is his',
      helpLevel: 'One person helps with part of it',
      choiceOfCarer: 'Anybody',
      how: ['Socks. The watch on the left.'],
    },
  ],
  equipment: [{ aid: 'Long-handled sponge', aidNote: 'Hangs in the bathroom; nobody else’s' }],
};

/** A morning at Mr Bodat’s, written down by Andi. */
export const mrBodat: Readonly<Record<string, unknown>> = {
  whatFor: 'done',
  day: '2026-11-20',
  rows: [
    {
      at: '08:35',
      outcome: 'helped',
      doneToday: ['wash', 'shave', 'mouth', 'dressing'],
      helpToday: 'one-part',
      skin: 'as-usual',
      note: 'Running water from the jug, at the basin. His prayers were finished.',
    },
  ],
};

/** An evening on which Mrs Smith did not want to. */
export const mrsSmith: Readonly<Record<string, unknown>> = {
  whatFor: 'done',
  day: '2026-11-21',
  rows: [
    {
      at: '09:00',
      outcome: 'helped',
      doneToday: ['wash', 'dressing'],
      helpToday: 'words',
      skin: { unknown: 'unknown' },
    },
    {
      at: '20:15',
      outcome: 'declined',
      whyNot:
        'Put her hand flat on the table. Offered again at nine with the lamp on: a wash at the basin, by herself.',
    },
  ],
};
