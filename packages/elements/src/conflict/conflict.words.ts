// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

export const CONFLICT_WORDS = {
  'conflict.title.record': {
    en: 'Somebody else changed this while you were writing',
    cy: 'Newidiodd rhywun arall hwn tra oeddech chi’n ysgrifennu',
    note: 'Heading: a draft meets a newer record.',
  },
  'conflict.title.device': {
    en: 'This was also changed on another device',
    cy: 'Newidiwyd hwn hefyd ar ddyfais arall',
    note: 'Heading: a draft meets the same draft from elsewhere.',
  },
  'conflict.title.outbox': {
    en: 'This was not sent, because somebody else sent something newer',
    cy: 'Ni chafodd hwn ei anfon, oherwydd bod rhywun arall wedi anfon rhywbeth mwy newydd',
    note: 'Heading: what waited to be sent meets what the server has.',
  },
  'conflict.intro': {
    en: 'Nothing is lost. Say for each of these which is right. Nothing is chosen for you.',
    cy: 'Nid oes dim wedi’i golli. Dywedwch ar gyfer pob un o’r rhain pa un sy’n gywir. Nid oes dim wedi’i ddewis ar eich rhan.',
    note: 'Under the heading.',
  },
  'conflict.none': {
    en: 'The two do not clash. Nothing is lost: look at what was put together, then go on.',
    cy: 'Nid yw’r ddau’n gwrthdaro. Nid oes dim wedi’i golli: edrychwch ar yr hyn a roddwyd at ei gilydd, yna ewch ymlaen.',
    note: 'Under the heading, when there is nothing to decide.',
  },
  'conflict.nothing': { en: 'Nothing to compare', cy: 'Dim i’w gymharu', note: 'The host has given nothing yet.' },
  'conflict.unusable': {
    en: 'These two cannot be put side by side. Nothing was changed. Tell your manager; it is not something you did.',
    cy: 'Ni ellir rhoi’r ddau hyn ochr yn ochr. Ni newidiwyd dim. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi ydyw.',
    note: 'What the host gave cannot be read.',
  },
  'conflict.before': { en: 'Before', cy: 'Cynt', note: 'Above what both began from.' },
  'conflict.mine': { en: 'Yours', cy: 'Eich un chi', note: 'What this worker wrote.' },
  'conflict.theirs.record': { en: 'In the record now', cy: 'Yn y cofnod nawr', note: 'What the newer record says.' },
  'conflict.theirs.device': {
    en: 'From the other device',
    cy: 'O’r ddyfais arall',
    note: 'What the other draft says.',
  },
  'conflict.theirs.outbox': { en: 'Sent already', cy: 'Wedi’i anfon eisoes', note: 'What the server has.' },
  'conflict.who': { en: '{name}, {moment}', cy: '{name}, {moment}', note: 'Who wrote it and when.' },
  'conflict.write': {
    en: 'Write it yourself, starting from both',
    cy: 'Ei ysgrifennu eich hun, gan ddechrau o’r ddau',
    note: 'Third choice, for texts: opens a box that holds both.',
  },
  'conflict.write.label': {
    en: 'Your words: {label}',
    cy: 'Eich geiriau: {label}',
    note: 'Label of that box. {label} is the question.',
  },
  'conflict.gone': { en: 'Taken away', cy: 'Wedi’i dynnu', note: 'An entry of a list that this side removed.' },
  'conflict.empty': {
    en: 'Nothing is written in it.',
    cy: 'Nid oes dim wedi’i ysgrifennu ynddo.',
    note: 'An entry of a list without any answer.',
  },
  'conflict.order': {
    en: 'Order: {label}',
    cy: 'Trefn: {label}',
    note: 'Both put a list in another order. {label} is the list.',
  },
  'conflict.stranger': {
    en: 'A question that this form does not have',
    cy: 'Cwestiwn nad yw yn y ffurflen hon',
    note: 'In place of the name of such a question.',
  },
  'conflict.withheld': {
    en: 'There are questions here that you may not see. Somebody who may see them has to decide: nothing can be used until then.',
    cy: 'Mae cwestiynau yma na chewch eu gweld. Rhaid i rywun sy’n cael eu gweld benderfynu: ni ellir defnyddio dim tan hynny.',
    note: 'The host withholds a question in which both sides differ.',
  },
  'conflict.open': {
    en: 'Choose which one is right.',
    cy: 'Dewiswch pa un sy’n gywir.',
    note: 'Error: nothing was chosen.',
  },
  'conflict.blank': {
    en: 'Write your words, or choose one of the two.',
    cy: 'Ysgrifennwch eich geiriau, neu dewiswch un o’r ddau.',
    note: 'Error: the box for own words is empty.',
  },
  'conflict.progress': {
    en: '{done} of {all} decided',
    cy: '{done} o {all} wedi’u penderfynu',
    note: 'Beside the button. Both are numbers.',
  },
  'conflict.use': { en: 'Use these answers', cy: 'Defnyddio’r atebion hyn', note: 'Button when all is decided.' },
  'conflict.from': {
    en: 'from: {name}',
    cy: 'gan: {name}',
    note: 'Whose answer was taken. {name} is “Yours” or a name.',
  },
  'conflict.total': {
    en: 'This total has to be confirmed again: {label}',
    cy: 'Rhaid cadarnhau’r cyfanswm hwn eto: {label}',
    note: 'What the score counts is not as it was. {label} is the score.',
  },
  'conflict.workedOut': {
    en: 'Worked out anew from these answers: {label}',
    cy: 'Wedi’i gyfrifo o’r newydd o’r atebion hyn: {label}',
    note: '{label} is a question whose answer the form works out.',
  },
} as const satisfies Record<string, Phrase>;

export const MERGED_COUNT: Counted = {
  one: {
    en: '{number} answer was put together without a question. Look at it',
    cy: 'Rhoddwyd {number} ateb at ei gilydd heb gwestiwn. Edrych arno',
    note: 'Opens the list of what only one side had changed.',
  },
  other: {
    en: '{number} answers were put together without a question. Look at them',
    cy: 'Rhoddwyd {number} ateb at ei gilydd heb gwestiwn. Edrych arnynt',
    note: 'As above, for several.',
  },
};
