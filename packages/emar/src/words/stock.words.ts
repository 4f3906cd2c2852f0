// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

const why = 'Why a medicine is on the list for the pharmacy. {days} is a number of days.';
const likely = 'What may be behind a count that does not fit. One of a list under the heading "Look for".';

/** What is to be said of stock. */
export const STOCK_WORDS = {
  NO_STOCK: { en: 'None is left.', cy: 'Does dim ar ôl.', note: why },
  LOW_STOCK_TODAY: {
    en: 'What is here does not last the day.',
    cy: 'Nid yw’r hyn sydd yma’n para’r diwrnod.',
    note: why,
  },
  LOW_STOCK_ONE: { en: 'What is here lasts 1 day.', cy: 'Mae’r hyn sydd yma’n para 1 diwrnod.', note: why },
  LOW_STOCK: { en: 'What is here lasts {days} days.', cy: 'Mae’r hyn sydd yma’n para {days} diwrnod.', note: why },
  STOCK_NEGATIVE: {
    en: 'More went out than is on record. Count it.',
    cy: 'Aeth mwy allan nag sydd ar gofnod. Cyfrifwch ef.',
    note: why,
  },
  STOCK_EXPIRED: {
    en: 'A pack is past its date. Do not use it; return it.',
    cy: 'Mae pecyn wedi mynd heibio i’w ddyddiad. Peidiwch â’i ddefnyddio; dychwelwch ef.',
    note: why,
  },
  NEVER_COUNTED: {
    en: 'It is on the chart, and nobody has counted it here. That does not mean that there is none.',
    cy: 'Mae ar y siart, ac nid oes neb wedi’i gyfrif yma. Nid yw hynny’n golygu nad oes dim.',
    note: why,
  },
  COUNT_DUE: { en: 'A full count is due.', cy: 'Mae’n bryd cyfrif y cyfan.', note: why },
  'dose signed but not given': {
    en: 'A dose that was signed for and not given',
    cy: 'Dos y llofnodwyd amdano ond na roddwyd',
    note: likely,
  },
  'receipt not booked in': {
    en: 'A delivery that was not booked in',
    cy: 'Danfoniad na chofnodwyd',
    note: likely,
  },
  'dose given but not signed': {
    en: 'A dose that was given and not signed for',
    cy: 'Dos a roddwyd ond na lofnodwyd amdano',
    note: likely,
  },
  'loss or disposal not recorded': {
    en: 'Something lost, spilt or thrown away and not written down',
    cy: 'Rhywbeth a gollwyd, a gafodd ei ollwng neu ei daflu heb ei gofnodi',
    note: likely,
  },
  'taken for somebody else': {
    en: 'Something taken for somebody else',
    cy: 'Rhywbeth a gymerwyd i rywun arall',
    note: likely,
  },
} as const satisfies Readonly<Record<string, Phrase>>;
