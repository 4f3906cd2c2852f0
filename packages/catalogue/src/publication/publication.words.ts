// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../phrase.js';

/** Why a pack should not be published as it is, and what to do. A part in braces is filled in. */
export const PUBLICATION_WORDS = {
  lint: {
    en: '{message} Mend it before the form is published.',
    cy: '{message} Cywirwch hyn cyn cyhoeddi’r ffurflen.',
    note: 'A sentence in English that says what is wrong with a form.',
  },
  'no-second-person': {
    en: 'A form in use needs the approval of somebody who did not write it. Ask a second person, and add them under “approvals”.',
    cy: 'Mae angen cymeradwyaeth rhywun na ysgrifennodd y ffurflen cyn iddi gael ei defnyddio. Gofynnwch i ail berson, ac ychwanegwch nhw o dan “approvals”.',
    note: 'approvals is the name of a property.',
  },
  'approved-later': {
    en: 'It was approved on {at}, after it was published. Publish it on that day or later.',
    cy: 'Cafodd ei chymeradwyo ar {at}, ar ôl ei chyhoeddi. Cyhoeddwch hi ar y diwrnod hwnnw neu wedyn.',
    note: 'A day.',
  },
  'no-review-day': {
    en: 'Nobody has to look at it again. Name a day under “reviewBy”.',
    cy: 'Nid oes rhaid i neb edrych arni eto. Nodwch ddiwrnod o dan “reviewBy”.',
    note: 'reviewBy is the name of a property.',
  },
  'review-day-past': {
    en: 'The day for its review, {at}, is not after the day it is published. Name a later one.',
    cy: 'Nid yw diwrnod ei hadolygu, {at}, ar ôl y diwrnod cyhoeddi. Nodwch un diweddarach.',
    note: 'A day.',
  },
  'expires-before': {
    en: 'It could be used until {at}, which is not after the day it is published. Name a later day.',
    cy: 'Gellid ei defnyddio tan {at}, nad yw ar ôl y diwrnod cyhoeddi. Nodwch ddiwrnod diweddarach.',
    note: 'A day.',
  },
  'version-not-raised': {
    en: '“{title}” changed and its version did not rise. A published version never changes: give it the version {next}.',
    cy: 'Newidiodd “{title}” ac ni chododd ei fersiwn. Nid yw fersiwn gyhoeddedig byth yn newid: rhowch y fersiwn {next} iddi.',
    note: 'Title of a form and a version.',
  },
  'version-too-low': {
    en: 'The version of “{title}” promises that less changed than did. Give it the version {next}.',
    cy: 'Mae fersiwn “{title}” yn addo bod llai wedi newid nag sydd. Rhowch y fersiwn {next} iddi.',
    note: 'Title of a form and a version.',
  },
  'pack-version-low': {
    en: 'The pack was published as {version} already. Give it a higher version.',
    cy: 'Cyhoeddwyd y pecyn fel {version} eisoes. Rhowch fersiwn uwch iddo.',
    note: 'A version.',
  },
  'pack-version-same': {
    en: 'The pack was published as {version} with other contents. A published version never changes: give it a higher one.',
    cy: 'Cyhoeddwyd y pecyn fel {version} â chynnwys gwahanol. Nid yw fersiwn gyhoeddedig byth yn newid: rhowch un uwch iddo.',
    note: 'A version.',
  },
  'not-in-changelog': {
    en: 'CHANGELOG.md does not say what changed in {version}. Add it, in words those who use the form understand.',
    cy: 'Nid yw CHANGELOG.md yn dweud beth newidiodd yn {version}. Ychwanegwch hynny, mewn geiriau y mae’r rhai sy’n defnyddio’r ffurflen yn eu deall.',
    note: 'A version.',
  },
} as const satisfies Record<string, Phrase>;

export type PublicationCode = keyof typeof PUBLICATION_WORDS;
