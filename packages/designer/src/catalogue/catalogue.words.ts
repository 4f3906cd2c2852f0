// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import type { OfferState } from './offers.js';

export const CATALOGUE_WORDS = {
  'catalogue.title': {
    en: 'Forms to share',
    cy: 'Ffurflenni i’w rhannu',
    note: 'Heading, until the catalogue has said its own title.',
  },
  'catalogue.nothing': {
    en: 'There is no catalogue here yet. Whoever looks after this product can connect one.',
    cy: 'Nid oes catalog yma eto. Gall pwy bynnag sy’n gofalu am y cynnyrch hwn gysylltu un.',
    note: 'The host gave no catalogue.',
  },
  'catalogue.reading': {
    en: 'Opening the catalogue…',
    cy: 'Yn agor y catalog…',
    note: 'While the signature is checked.',
  },
  'catalogue.notUsed': {
    en: 'This catalogue is not used, and nothing of it is shown.',
    cy: 'Nid yw’r catalog hwn yn cael ei ddefnyddio, ac nid oes dim ohono’n cael ei ddangos.',
    note: 'Stands before the reasons.',
  },
  'catalogue.noKeys': {
    en: 'The list of keys you trust cannot be read, so no signature can be checked. Get the file anew from whoever gave it to you.',
    cy: 'Ni ellir darllen y rhestr o allweddi yr ydych yn eu derbyn, felly ni ellir gwirio unrhyw lofnod. Mynnwch y ffeil o’r newydd gan bwy bynnag a’i rhoddodd i chi.',
    note: 'The file of trusted keys is damaged or missing.',
  },
  'catalogue.unreadable': {
    en: 'The file of the catalogue is damaged. Fetch it again; if it stays so, tell whoever keeps the catalogue.',
    cy: 'Mae ffeil y catalog wedi’i difrodi. Lawrlwythwch hi eto; os yw’n dal felly, rhowch wybod i’r sawl sy’n cadw’r catalog.',
    note: 'index.json cannot be read.',
  },
  'catalogue.detail': {
    en: 'For whoever looks after this product',
    cy: 'I’r sawl sy’n gofalu am y cynnyrch hwn',
    note: 'Opens a technical sentence in English.',
  },
  'catalogue.signed': {
    en: 'Signed by {parties} on {day}.',
    cy: 'Llofnodwyd gan {parties} ar {day}.',
    note: 'Names and a day.',
  },
  'catalogue.goodUntil': {
    en: 'Good until {day}.',
    cy: 'Yn ddilys tan {day}.',
    note: 'A day. Then the list has to be fetched anew.',
  },
  'catalogue.kept': {
    en: 'This is the copy that was kept on this device on {day}. If a form was called back since then, it does not say so.',
    cy: 'Dyma’r copi a gadwyd ar y ddyfais hon ar {day}. Os cafodd ffurflen ei galw’n ôl ers hynny, nid yw’n dweud.',
    note: 'A day. There is no network, or the host shows its copy.',
  },
  'catalogue.read': {
    en: 'Read this first',
    cy: 'Darllenwch hyn yn gyntaf',
    note: 'Heading over what there is to know of forms in use.',
  },
  'catalogue.stop': { en: 'Stop', cy: 'Stopiwch', note: 'Mark before a notice: no new form may be begun.' },
  'catalogue.act': { en: 'Decide', cy: 'Penderfynwch', note: 'Mark before a notice: somebody has to decide.' },
  'catalogue.know': { en: 'Good to know', cy: 'Da gwybod', note: 'Mark before a notice.' },
  'catalogue.find': { en: 'Find a form', cy: 'Dod o hyd i ffurflen', note: 'Label of the search box.' },
  'catalogue.findHint': {
    en: 'In your own words, such as “losing weight”',
    cy: 'Yn eich geiriau eich hun, megis “colli pwysau”',
    note: 'Hint of the search box.',
  },
  'catalogue.found': {
    en: 'Forms shown: {number} of {all}',
    cy: 'Ffurflenni a ddangosir: {number} o {all}',
    note: 'Two numbers.',
  },
  'catalogue.none': {
    en: 'No form here has these words. Try one other word, or clear the box to see every form.',
    cy: 'Nid oes gan unrhyw ffurflen yma’r geiriau hyn. Rhowch gynnig ar un gair arall, neu gwagiwch y blwch i weld pob ffurflen.',
    note: 'Nothing was found.',
  },
  'catalogue.look': { en: 'Look at it', cy: 'Edrych arni', note: 'Button. “it” is a form.' },
  'catalogue.close': { en: 'Close', cy: 'Cau', note: 'Button: ends looking at a form.' },
  'catalogue.version': { en: 'Version {version}', cy: 'Fersiwn {version}', note: 'A version number.' },
  'catalogue.published': { en: 'published {day}', cy: 'cyhoeddwyd {day}', note: 'A day. After the version.' },
  'catalogue.reviewBy': { en: 'to be reviewed by {day}', cy: 'i’w hadolygu erbyn {day}', note: 'A day.' },
  'catalogue.inUseVersion': { en: 'you use {version}', cy: 'rydych yn defnyddio {version}', note: 'A version number.' },
  'catalogue.file': {
    en: 'Open a pack that you were sent',
    cy: 'Agor pecyn a anfonwyd atoch',
    note: 'Label of a file box. A pack is a file with forms.',
  },
  'catalogue.fileHint': {
    en: 'A file that ends in .tgz. It is checked like any other, and nothing is used before you say so.',
    cy: 'Ffeil sy’n gorffen yn .tgz. Caiff ei gwirio fel unrhyw un arall, ac ni ddefnyddir dim cyn i chi ddweud.',
    note: 'Hint of the file box.',
  },
  'catalogue.keep': {
    en: 'Keep a copy on this device',
    cy: 'Cadw copi ar y ddyfais hon',
    note: 'Button: for when there is no network.',
  },
  'catalogue.keeping': {
    en: 'Fetching and checking every form…',
    cy: 'Yn nôl ac yn gwirio pob ffurflen…',
    note: 'While the copy is made.',
  },
  'catalogue.keptNow': {
    en: 'The copy is on this device. You can look at these forms without a network.',
    cy: 'Mae’r copi ar y ddyfais hon. Gallwch edrych ar y ffurflenni hyn heb rwydwaith.',
    note: 'The copy was stored.',
  },
  'catalogue.notKept': {
    en: 'No copy was kept: the pack of “{title}” could not be fetched, or is not what the catalogue lists. Try again; if it stays so, tell whoever keeps the catalogue.',
    cy: 'Ni chadwyd copi: ni ellid nôl pecyn “{title}”, neu nid dyna y mae’r catalog yn ei restru. Rhowch gynnig arall arni; os yw’n dal felly, rhowch wybod i’r sawl sy’n cadw’r catalog.',
    note: 'Title of a form.',
  },
  'catalogue.keepFailed': {
    en: 'The copy could not be stored on this device. Try again; if it stays so, tell whoever looks after this product.',
    cy: 'Ni ellid storio’r copi ar y ddyfais hon. Rhowch gynnig arall arni; os yw’n dal felly, rhowch wybod i’r sawl sy’n gofalu am y cynnyrch hwn.',
    note: 'The host could not store it.',
  },
} as const satisfies Record<string, Phrase>;

/** What a form is to this product: a mark beside its title. */
export const STATE_WORDS = {
  stopped: {
    en: 'Stop using {version}',
    cy: 'Peidiwch â defnyddio {version}',
    note: 'In use, and withdrawn or expired. A version number.',
  },
  newer: { en: 'There is a newer one', cy: 'Mae un newydd', note: 'In use, and a newer version is there.' },
  'in-use': { en: 'In use', cy: 'Yn cael ei defnyddio', note: 'The newest version is in use.' },
  free: { en: 'Not in use here', cy: 'Heb ei defnyddio yma', note: 'It may be used, and is not.' },
  gone: {
    en: 'No version may be used',
    cy: 'Ni chaniateir defnyddio unrhyw fersiwn',
    note: 'All versions were withdrawn.',
  },
} as const satisfies Record<OfferState, Phrase>;
