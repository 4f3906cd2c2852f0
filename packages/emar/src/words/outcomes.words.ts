// SPDX-License-Identifier: Apache-2.0
import type { Outcome } from '../facts/outcome.js';
import type { Phrase } from './phrase.js';

const note =
  'What happened at one attempt to give a dose: a choice of the carer, and a line of the legend of the chart.';

/** The words of each outcome (R47). */
export const OUTCOME_WORDS = {
  given: { en: 'Given', cy: 'Rhoddwyd', note },
  'given-partial': { en: 'Part of the dose taken', cy: 'Cymerwyd rhan o’r dos', note },
  'self-administered': { en: 'Took it themselves', cy: 'Cymerodd y person ef ei hun', note },
  'given-by-other': { en: 'Given by somebody else', cy: 'Rhoddwyd gan rywun arall', note },
  'made-available': { en: 'Left out for later', cy: 'Gadawyd allan ar gyfer nes ymlaen', note },
  'vomited-after-dose': { en: 'Was sick after taking it', cy: 'Bu’n sâl ar ôl ei gymryd', note },
  refused: { en: 'Refused', cy: 'Gwrthodwyd', note },
  'refused-destroyed': { en: 'Refused, and the dose destroyed', cy: 'Gwrthodwyd, a dinistriwyd y dos', note },
  'spat-out': { en: 'Spat out', cy: 'Poerwyd allan', note },
  asleep: { en: 'Asleep', cy: 'Yn cysgu', note },
  'nausea-vomiting': {
    en: 'Not offered: feeling sick or vomiting',
    cy: 'Heb ei gynnig: teimlo’n sâl neu’n chwydu',
    note,
  },
  'nil-by-mouth': { en: 'Nothing by mouth', cy: 'Dim trwy’r geg', note },
  'absent-hospital': { en: 'In hospital', cy: 'Yn yr ysbyty', note },
  'absent-leave': { en: 'On leave', cy: 'Ar seibiant', note },
  'absent-other': { en: 'Away', cy: 'I ffwrdd', note },
  'withheld-clinical': { en: 'Held back because of a reading', cy: 'Ataliwyd oherwydd darlleniad', note },
  'withheld-instruction': { en: 'Held back on instruction', cy: 'Ataliwyd ar gyfarwyddyd', note },
  'omit-instructed': { en: 'No dose today, on instruction', cy: 'Dim dos heddiw, ar gyfarwyddyd', note },
  'not-available': { en: 'Not in stock', cy: 'Ddim mewn stoc', note },
  'not-required': { en: 'Not needed', cy: 'Nid oedd ei angen', note },
  destroyed: { en: 'Dropped or spoilt, and destroyed', cy: 'Gollyngwyd neu ddifethwyd, a dinistriwyd', note },
  'no-visit': { en: 'No visit', cy: 'Dim ymweliad', note },
  'missed-unexplained': { en: 'Missed, and nobody knows why', cy: 'Collwyd, a does neb yn gwybod pam', note },
  other: { en: 'Something else', cy: 'Rhywbeth arall', note },
} as const satisfies Readonly<Record<Outcome | 'other', Phrase>>;
