// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

export const LEAVING_WORDS = {
  tooClose: {
    en: '{ingredient} doses {minutes} minutes apart',
    cy: 'dosau {ingredient} {minutes} munud ar wahân',
    note: 'On the summary that goes with the person: two doses in the last 24 hours were closer than the interval asks for.',
  },
  overLimit: {
    en: '{ingredient}: {given} in the last 24 hours, limit {limit}',
    cy: '{ingredient}: {given} yn y 24 awr diwethaf, terfyn {limit}',
    note: 'On the summary that goes with the person. Amounts with their unit.',
  },
  uncertainTime: {
    en: '{medicine}: time of a dose not surely known, between {earliest} and {latest}',
    cy: '{medicine}: nid yw amser dos yn hysbys i sicrwydd, rhwng {earliest} a {latest}',
    note: 'On the summary that goes with the person.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
