// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const LOOK_WORDS = {
  'look.title': {
    en: '{title}, version {version}',
    cy: '{title}, fersiwn {version}',
    note: 'Heading. Title and version of a form.',
  },
  'look.file': { en: 'The file {name}', cy: 'Y ffeil {name}', note: 'Heading. Name of a file that was opened.' },
  'look.choose': { en: 'Which version', cy: 'Pa fersiwn', note: 'Label of a list of versions.' },
  'look.mayNot': {
    en: '{version}, not to be used',
    cy: '{version}, ni ddylid ei defnyddio',
    note: 'A version that was withdrawn or has expired.',
  },
  'look.inUseNow': { en: '{version}, in use', cy: '{version}, yn cael ei defnyddio', note: 'A version in a list.' },
  'look.opening': {
    en: 'Fetching it, and checking who signed it…',
    cy: 'Yn ei nôl, ac yn gwirio pwy a’i llofnododd…',
    note: 'A pack of forms.',
  },
  'look.notFetched': {
    en: 'The file could not be fetched, and nothing has changed. Check that there is a network, and try again.',
    cy: 'Ni ellid nôl y ffeil, ac nid oes dim wedi newid. Gwiriwch fod rhwydwaith, a rhowch gynnig arall arni.',
    note: 'The network failed.',
  },
  'look.again': { en: 'Try again', cy: 'Rhoi cynnig arall arni', note: 'Button.' },
  'look.unreadable': {
    en: 'This file is damaged, or was changed on its way. Fetch it again; if it stays so, tell whoever publishes it.',
    cy: 'Mae’r ffeil hon wedi’i difrodi, neu cafodd ei newid ar ei ffordd. Lawrlwythwch hi eto; os yw’n dal felly, rhowch wybod i’r cyhoeddwr.',
    note: 'The pack cannot be unpacked or read.',
  },
  'look.refused': {
    en: 'This is not used, and nothing has changed here.',
    cy: 'Nid yw hwn yn cael ei ddefnyddio, ac nid oes dim wedi newid yma.',
    note: 'Stands before the reasons.',
  },
  'look.good': {
    en: 'Signed by {parties} on {day}, and not changed since.',
    cy: 'Llofnodwyd gan {parties} ar {day}, ac ni newidiwyd ers hynny.',
    note: 'Names and a day. The signature holds.',
  },
  'look.questions': { en: 'Questions', cy: 'Cwestiynau', note: 'Row: how many questions the form has.' },
  'look.core': {
    en: 'Asked alike everywhere',
    cy: 'Yn cael eu gofyn yr un fath ym mhobman',
    note: 'Row: questions that everybody asks the same way, so that answers compare.',
  },
  'look.which': {
    en: '{number}, show which',
    cy: '{number}, dangos pa rai',
    note: 'Opens the list of those questions. A number.',
  },
  'look.noCore': {
    en: 'None. Answers of this form are not made to be compared with those of others.',
    cy: 'Dim. Ni wneir atebion y ffurflen hon i’w cymharu ag atebion eraill.',
    note: 'The form locks no question.',
  },
  'look.authors': { en: 'Written by', cy: 'Ysgrifennwyd gan', note: 'Row. Names follow.' },
  'look.approvals': { en: 'Approved by', cy: 'Cymeradwywyd gan', note: 'Row. Names and days follow.' },
  'look.noApproval': { en: 'Nobody is named', cy: 'Ni enwir neb', note: 'Nobody approved it.' },
  'look.reviewBy': { en: 'To be reviewed by', cy: 'I’w hadolygu erbyn', note: 'Row. A day follows.' },
  'look.licence': { en: 'Licence', cy: 'Trwydded', note: 'Row. What one may do with the form.' },
  'look.changelog': {
    en: 'What its publisher says has changed',
    cy: 'Yr hyn y dywed ei chyhoeddwr sydd wedi newid',
    note: 'Opens the changelog.',
  },
  'look.use': { en: 'Use {title}', cy: 'Defnyddio {title}', note: 'Button: begins to use a form. Title of the form.' },
  'look.update': {
    en: 'Change to version {version}',
    cy: 'Newid i fersiwn {version}',
    note: 'Button: an older version is in use.',
  },
  'look.inUse': {
    en: 'This version is in use here.',
    cy: 'Mae’r fersiwn hon yn cael ei defnyddio yma.',
    note: 'Nothing to do.',
  },
  'look.copy': {
    en: 'Make a copy of your own',
    cy: 'Gwneud eich copi eich hun',
    note: 'Button: to add questions to it.',
  },
  'look.storing': { en: 'Storing it…', cy: 'Yn ei storio…', note: 'While the host stores the form.' },
  'look.stored': {
    en: '“{title}” {version} is in use now.',
    cy: 'Mae “{title}” {version} yn cael ei defnyddio nawr.',
    note: 'Title and version. The host has stored it.',
  },
  'look.notStored': {
    en: 'It could not be stored, and what was in use still is. Try again; if it stays so, tell whoever looks after this product.',
    cy: 'Ni ellid ei storio, ac mae’r hyn oedd yn cael ei ddefnyddio yn dal i fod. Rhowch gynnig arall arni; os yw’n dal felly, rhowch wybod i’r sawl sy’n gofalu am y cynnyrch hwn.',
    note: 'The host could not store the form.',
  },
} as const satisfies Record<string, Phrase>;

/** Beside what is in use, and beside copies. */
export const COMPARISON_WORDS = {
  'compare.coming': { en: 'Comparing…', cy: 'Yn cymharu…', note: 'While what compares is fetched.' },
  'compare.notFetched': {
    en: 'What compares forms could not be fetched. Check that there is a network, and look at the form again.',
    cy: 'Ni ellid nôl yr hyn sy’n cymharu ffurflenni. Gwiriwch fod rhwydwaith, ac edrychwch ar y ffurflen eto.',
    note: 'A piece of the library is missing.',
  },
  'compare.title': {
    en: 'What changes from the {version} you use',
    cy: 'Yr hyn sy’n newid o’r {version} a ddefnyddiwch',
    note: 'Heading. A version number.',
  },
  'compare.same': {
    en: 'Nothing changes in what is asked.',
    cy: 'Nid oes dim yn newid yn yr hyn a ofynnir.',
    note: 'Both versions ask the same.',
  },
  'compare.compatible': { en: 'Nothing to do', cy: 'Dim i’w wneud', note: 'Mark: answers given before still fit.' },
  'compare.migration': {
    en: 'Look again at forms that are not finished',
    cy: 'Edrychwch eto ar ffurflenni nad ydynt wedi’u gorffen',
    note: 'Mark: unfinished forms have to be looked at.',
  },
  'compare.breaking': {
    en: 'Answers given before do not fit',
    cy: 'Nid yw atebion a roddwyd o’r blaen yn ffitio',
    note: 'Mark: the change has no place for earlier answers.',
  },
  'compare.copies': { en: 'Your own copies of it', cy: 'Eich copïau eich hun ohoni', note: 'Heading.' },
  'compare.comparable': {
    en: '“{title}” compares with this version. Questions of your own in it: {added}.',
    cy: 'Mae “{title}” yn cymharu â’r fersiwn hon. Eich cwestiynau eich hun ynddi: {added}.',
    note: 'Title of a copy, and a number.',
  },
  'compare.madeFrom': {
    en: '“{title}” was made from version {from}, and nothing else keeps it from comparing with this one. Take this version over in the designer, and look through it.',
    cy: 'Gwnaed “{title}” o fersiwn {from}, ac nid oes dim arall yn ei hatal rhag cymharu â hon. Cymerwch y fersiwn hon drosodd yn y dylunydd, ac edrychwch drwyddi.',
    note: 'Title of a copy and a version. Everything else about the copy is right.',
  },
  'compare.notComparable': {
    en: '“{title}” does not compare with this version:',
    cy: 'Nid yw “{title}” yn cymharu â’r fersiwn hon:',
    note: 'Title of a copy. A list of reasons follows.',
  },
  'compare.otherVersion': {
    en: 'It was made from version {from}. Take this version over in the designer.',
    cy: 'Fe’i gwnaed o fersiwn {from}. Cymerwch y fersiwn hon drosodd yn y dylunydd.',
    note: 'A version. One reason of several.',
  },
  'compare.unreadable': {
    en: 'Copies that cannot be read: {number}. Whoever looks after this product can see why.',
    cy: 'Copïau na ellir eu darllen: {number}. Gall pwy bynnag sy’n gofalu am y cynnyrch hwn weld pam.',
    note: 'A number.',
  },
} as const satisfies Record<string, Phrase>;
