// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../phrase.js';

/** What a host that uses a form is told, and what to do. A part in braces is filled in. */
export const HOST_NOTICE_WORDS = {
  withdrawn: {
    en: '“{title}” {version} was withdrawn on {at}: {reason} Stop using it now.',
    cy: 'Cafodd “{title}” {version} ei thynnu’n ôl ar {at}: {reason} Rhowch y gorau i’w defnyddio yn awr.',
    note: 'For safety. Title and version of a form, a day, a sentence as it was written. What to use instead may follow.',
  },
  expired: {
    en: '“{title}” {version} could be used until {at}. Change to the version in force.',
    cy: 'Gellid defnyddio “{title}” {version} tan {at}. Newidiwch i’r fersiwn sydd mewn grym.',
    note: 'Title and version of a form, and a day.',
  },
  deprecated: {
    en: '“{title}” {version} is no longer the one to use: {reason} You can finish what was begun.',
    cy: 'Nid “{title}” {version} yw’r un i’w defnyddio mwyach: {reason} Gallwch orffen yr hyn a ddechreuwyd.',
    note: 'Title and version of a form, a sentence as it was written. What to use instead may follow.',
  },
  superseded: {
    en: '“{instead}” takes the place of “{title}” {version}. Plan when to change; you can finish what was begun.',
    cy: 'Mae “{instead}” yn cymryd lle “{title}” {version}. Cynlluniwch pryd i newid; gallwch orffen yr hyn a ddechreuwyd.',
    note: 'Titles of two forms and a version.',
  },
  'review-due': {
    en: '“{title}” {version} was due to be reviewed by {at}. Ask whoever publishes it whether it still holds.',
    cy: 'Roedd “{title}” {version} i fod i gael ei hadolygu erbyn {at}. Gofynnwch i’r cyhoeddwr a yw’n dal yn ddilys.',
    note: 'Title and version of a form, and a day.',
  },
  newer: {
    en: 'There is a newer version of “{title}”: {newer}. You use {version}.',
    cy: 'Mae fersiwn newydd o “{title}”: {newer}. {version} sydd gennych chi.',
    note: 'Title of a form and two versions.',
  },
  changed: {
    en: '“{title}” {version} is not what was published under that version. Stop using it now, and fetch it again.',
    cy: 'Nid “{title}” {version} yw’r hyn a gyhoeddwyd o dan y fersiwn honno. Rhowch y gorau i’w defnyddio yn awr, a lawrlwythwch hi eto.',
    note: 'Title and version of a form.',
  },
  'not-listed': {
    en: 'The catalogue does not know {form} {version}, so nobody will tell you if it is withdrawn. Ask whoever publishes it.',
    cy: 'Nid yw’r catalog yn adnabod {form} {version}, felly ni fydd neb yn dweud wrthych os caiff ei thynnu’n ôl. Gofynnwch i’r cyhoeddwr.',
    note: 'Address and version of a form.',
  },
  'instead-use': {
    en: 'Use {instead} instead.',
    cy: 'Defnyddiwch {instead} yn lle hynny.',
    note: 'Address and version of another form. Follows another sentence.',
  },
} as const satisfies Record<string, Phrase>;

export type HostNoticeKind = Exclude<keyof typeof HOST_NOTICE_WORDS, 'instead-use'>;
