// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../said.js';

/** What publishing means, and why it cannot be done. */
export const PUBLICATION_WORDS = {
  first: {
    en: 'This is the first version. Nothing that is in use changes.',
    cy: 'Dyma’r fersiwn gyntaf. Nid oes dim sy’n cael ei ddefnyddio yn newid.',
    note: 'A form that was never published.',
  },
  same: {
    en: 'Nothing changed since version {from}.',
    cy: 'Nid oes dim wedi newid ers fersiwn {from}.',
    note: 'from: a version number.',
  },
  draftsStay: {
    en: '{count} open drafts go on as they are.',
    cy: 'Drafftiau agored sy’n parhau fel y maent: {count}.',
    note: 'Forms that are begun and not finished. count: a number.',
  },
  draftsMigrate: {
    en: '{count} open drafts will migrate: their answers are carried over, and workers are told what changed.',
    cy: 'Drafftiau agored a fydd yn symud: {count}. Caiff eu hatebion eu cario drosodd, a dywedir wrth weithwyr beth newidiodd.',
    note: 'Forms that are begun and not finished. count: a number.',
  },
  draftsTray: {
    en: '{count} open drafts will migrate. Answers that have no place any more are kept in a tray for the worker to look at.',
    cy: 'Drafftiau agored a fydd yn symud: {count}. Cedwir atebion nad oes lle iddynt mwyach mewn hambwrdd i’r gweithiwr edrych arnynt.',
    note: 'Forms that are begun and not finished. count: a number.',
  },
  faults: {
    en: '{count} things have to be put right before it can be published.',
    cy: 'Pethau i’w cywiro cyn y gellir ei chyhoeddi: {count}.',
    note: 'count: a number of errors in a form.',
  },
  nothingNew: {
    en: 'Nothing changed since version {from}, so there is nothing to publish.',
    cy: 'Nid oes dim wedi newid ers fersiwn {from}, felly nid oes dim i’w gyhoeddi.',
    note: 'from: a version number.',
  },
  version: {
    en: 'Give it the version {next} or a later one: published versions never change.',
    cy: 'Rhowch y fersiwn {next} neu un ddiweddarach iddi: nid yw fersiynau cyhoeddedig byth yn newid.',
    note: 'next: a version number.',
  },
  used: {
    en: 'Version {version} was published before, and published versions never change. Give it the version {next}.',
    cy: 'Cyhoeddwyd fersiwn {version} o’r blaen, ac nid yw fersiynau cyhoeddedig byth yn newid. Rhowch y fersiwn {next} iddi.',
    note: 'version, next: version numbers.',
  },
  review: {
    en: 'Name a day after today by which somebody looks at the form again.',
    cy: 'Nodwch ddiwrnod ar ôl heddiw pan fydd rhywun yn edrych ar y ffurflen eto.',
    note: 'The review date of a form.',
  },
  nobody: {
    en: 'Say who asks for it to be published.',
    cy: 'Nodwch pwy sy’n gofyn am ei chyhoeddi.',
    note: 'The name of an author is missing.',
  },
  samePerson: {
    en: '{name} wrote it, so somebody else has to approve it.',
    cy: '{name} a’i hysgrifennodd, felly rhaid i rywun arall ei chymeradwyo.',
    note: 'name: of a person.',
  },
  approved: {
    en: '{name} has approved it already.',
    cy: 'Mae {name} wedi ei chymeradwyo eisoes.',
    note: 'name: of a person.',
  },
  changedSince: {
    en: 'The form is not the one that was asked about: it changed since. Ask for it to be published again.',
    cy: 'Nid y ffurflen y gofynnwyd amdani yw hon: mae wedi newid ers hynny. Gofynnwch eto am ei chyhoeddi.',
    note: 'A request holds another form than the one approved.',
  },
} as const satisfies Record<string, Phrase>;
