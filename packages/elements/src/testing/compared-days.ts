// SPDX-License-Identifier: Apache-2.0
import type { ComparedDay, ComparedFact } from '../day-comparison/compared-day.js';

const fact = (subject: string, words: string, more: Partial<ComparedFact> = {}): ComparedFact => ({
  subject,
  words,
  ...more,
});

/** Mr Green on three days: the test host's today is 22 November 2026. */
export const betweenDays = (): readonly ComparedDay[] => [
  {
    day: '2026-11-22',
    facts: [
      fact('sleep', 'Morning: Woke at seven', { at: '07:30' }),
      fact('food', 'Morning: Ate all of the meal', { at: '07:30' }),
      fact('drink', 'Drunk: 450 ml in 3 entries'),
      fact('mood', 'Morning: Content', { at: '07:30' }),
    ],
  },
  {
    day: '2026-11-21',
    facts: [
      fact('different', 'Afternoon: He left his tea; his left heel hurts. Told: Eliza', { at: '13:00', look: true }),
      fact('sleep', 'Morning: Was up once, then slept', { at: '07:30' }),
      fact('food', 'Afternoon: Ate about half', { at: '13:00' }),
      fact('drink', 'Drunk: at least 750 ml in 6 entries; 1 without an amount', { look: true }),
      fact('toilet', 'Bowels opened, type 4', { at: '09:10' }),
      fact('mood', 'Afternoon: Quiet', { at: '13:00' }),
    ],
  },
  {
    day: '2026-11-15',
    facts: [
      fact('food', 'Afternoon: Ate all of the meal', { at: '13:00' }),
      fact('drink', 'Drunk: 1450 ml in 9 entries'),
      fact('weight', '70.5 kg'),
    ],
  },
];
