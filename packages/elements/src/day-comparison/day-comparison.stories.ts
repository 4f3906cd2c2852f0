// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { betweenDays } from '../testing/compared-days.js';
import { testHost } from '../testing/story-host.js';
import { CpkDayComparison } from './day-comparison.js';

defineElement(CpkDayComparison);

export default { title: 'Record/Day comparison', component: 'cpk-day-comparison', args: { context: testHost() } };

/** Mr Green: today so far, the day before, and a week before. */
export const Default = { args: { days: betweenDays(), factsLanguage: 'en-GB' } };
export const TwoDays = { args: { days: betweenDays().slice(0, 2) } };
export const SomeWithheld = { args: { days: betweenDays().map((day) => ({ ...day, withheld: true })) } };
export const NothingWritten = { args: { days: betweenDays().map((day) => ({ ...day, facts: [] })) } };
export const Empty = {};
export const Welsh = {
  args: {
    days: betweenDays(),
    factsLanguage: 'en-GB',
    context: testHost({ locale: 'cy', unreviewedTranslations: true }),
  },
};
export const RightToLeft = { args: { days: betweenDays(), dir: 'rtl' } };
