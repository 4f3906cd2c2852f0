// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Order } from '@careplan-kit/emar';
import { dosageWords } from './dosage-words.js';

const medication = {
  id: 'p',
  name: 'Paracetamol 500mg tablets',
  unit: 'tablet',
  ingredients: [{ id: 'paracetamol', perUnit: { value: 500, unit: 'mg' } }],
};
const tablet = (value: number) => ({ value, unit: 'tablet' });
const order = (more: Partial<Order>): Order => ({
  id: 'o',
  medicationId: 'p',
  status: 'active',
  dose: tablet(1),
  ...more,
});
const daily = { frequency: 1, period: 1, periodUnit: 'd' } as const;

const CASES: readonly (readonly [Partial<Order>, string])[] = [
  [
    {
      timing: { frequency: 4, period: 1, periodUnit: 'd' },
      asNeeded: true,
      prn: { indication: 'pain', maxAmountPer24h: { value: 4000, unit: 'mg' } },
    },
    'Take ONE tablet (500 mg) FOUR times a day when required for pain. Maximum 4 g in 24 hours.',
  ],
  [
    { asNeeded: true, prn: { minIntervalMinutes: 240, maxDosesPer24h: 4 } },
    'Take ONE tablet (500 mg) when required. At least 4 hours between doses. Maximum FOUR doses in 24 hours.',
  ],
  [
    {
      timing: {
        timeOfDay: ['08:00', '20:00'],
        boundsPeriod: { start: '2026-06-01' },
        boundsDuration: { value: 7, unit: 'd' },
      },
    },
    'Take ONE tablet (500 mg) every day at 08:00 and 20:00 from 1 June 2026, for 7 days.',
  ],
  [{ timing: { period: 8, periodUnit: 'h' }, dose: { value: 2.5, unit: 'mg' } }, 'Take 2.5 mg every 8 hours.'],
  [{ timing: { period: 8, periodMax: 12, periodUnit: 'h' } }, 'Take ONE tablet (500 mg) every 8 to 12 hours.'],
  [
    { timing: { dayOfWeek: ['mon', 'wed', 'fri'], timeOfDay: ['10:00'] } },
    'Take ONE tablet (500 mg) on Monday, Wednesday and Friday at 10:00.',
  ],
  [
    { timing: { frequency: 1, period: 1, periodUnit: 'wk', dayOfWeek: ['mon'] } },
    'Take ONE tablet (500 mg) ONCE a week on Monday.',
  ],
  [{ timing: { when: ['AC'], offset: 30 } }, 'Take ONE tablet (500 mg) every day 30 minutes before meals.'],
  [{ timing: { frequencyMax: 4, period: 1, periodUnit: 'd' } }, 'Take ONE tablet (500 mg) up to FOUR times a day.'],
  [{ timing: { frequency: 2 }, dose: null }, 'Take (THE DOSE IS NOT RECORDED) TWICE a day.'],
  [{}, 'Take ONE tablet (500 mg) (WHEN TO GIVE IT IS NOT RECORDED).'],
  [{ timing: daily, dose: { value: 100, unit: 'mcg' } }, 'Take 100 micrograms ONCE a day.'],
  [{ timing: daily, dose: { value: 10, unit: 'IU' }, method: 'inject' }, 'Inject 10 units ONCE a day.'],
  [{ timing: daily, dose: tablet(0.5) }, 'Take HALF a tablet (250 mg) ONCE a day.'],
  [
    { timing: daily, dose: undefined, doseRange: { low: 1, high: 2, unit: 'tablet' } },
    'Take ONE to TWO tablets ONCE a day.',
  ],
  [
    { timing: daily, dose: undefined, doseRange: { low: { value: 5, unit: 'ml' } } },
    'Take at least 5 ml (NO HIGHEST DOSE IS RECORDED) ONCE a day.',
  ],
  [
    { timing: daily, suspensions: [{ from: '2026-10-25T00:30:00Z', to: '2026-10-25T01:30:00Z' }] },
    'Take ONE tablet (500 mg) ONCE a day. NOT to be given from 01:30 BST on 25 October 2026 until 01:30 GMT on 25 October 2026.',
  ],
  [
    { timing: { timeOfDay: ['08:00'] }, steps: [{ days: 5, dose: tablet(6) }, { dose: tablet(0.5) }] },
    'Step 1, for 5 days: Take SIX tablets (3000 mg) every day at 08:00. ' +
      'Step 2, from then on: Take HALF a tablet (250 mg) every day at 08:00.',
  ],
  [
    { timing: daily, cycle: { onDays: 21, offDays: 7, anchorDate: '2026-06-01' } },
    'Take ONE tablet (500 mg) ONCE a day for 21 days, then 7 days without, again and again, counted from 1 June 2026.',
  ],
  [
    { timing: { timeOfDay: ['08:00'], offset: 30 }, host: 1 },
    'Take ONE tablet (500 mg) every day at 08:00. Recorded too, and not in these words: host, timing.offset.',
  ],
];

for (const [more, text] of CASES) {
  test(`directions in words: ${text}`, () => assert.equal(dosageWords(order(more), { medication }).text, text));
}
