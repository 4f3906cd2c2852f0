// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';
import type { Test } from '../../design/sentences/lines.js';

/** Lines of a condition. */
export const LINE_WORDS = {
  'line.joined': {
    en: 'How many of these must be so?',
    cy: 'Faint o’r rhain sy’n gorfod bod yn wir?',
    note: 'Select over lines.',
  },
  'line.joined.all': { en: 'All of them', cy: 'Pob un ohonynt', note: 'Choice of the select.' },
  'line.joined.any': { en: 'At least one of them', cy: 'O leiaf un ohonynt', note: 'Choice of the select.' },
  'line.joined.atLeast': {
    en: 'At least this many',
    cy: 'O leiaf hyn a hyn',
    note: 'Choice of the select; a box follows.',
  },
  'line.joined.number': { en: 'How many', cy: 'Faint', note: 'Label of the box: a whole number.' },
  'line.number': { en: 'Line {number}', cy: 'Llinell {number}', note: 'Name of a line; {number} is 1 or 2.1.' },
  'line.group': { en: 'Lines {number}', cy: 'Llinellau {number}', note: 'Name of lines within a line.' },
  'line.what': { en: 'What is looked at', cy: 'Beth a ystyrir', note: 'Label of a select with questions.' },
  'line.how': {
    en: 'What must be so',
    cy: 'Beth sy’n gorfod bod yn wir',
    note: 'Label of a select: is, is not, has an answer.',
  },
  'line.value': { en: 'Answer', cy: 'Ateb', note: 'Label of what an answer is compared with.' },
  'line.values': { en: 'Answers that count', cy: 'Atebion sy’n cyfrif', note: 'Over check boxes with options.' },
  'line.low': { en: 'From', cy: 'O', note: 'Label: lower end, which counts.' },
  'line.high': { en: 'To', cy: 'I', note: 'Label: upper end, which counts.' },
  'line.reason': { en: 'Reason', cy: 'Rheswm', note: 'Label: why there is no answer.' },
  'line.reason.any': { en: 'Any reason', cy: 'Unrhyw reswm', note: 'Choice: whatever reason was given.' },
  'line.reason.notAsked': { en: 'Not asked', cy: 'Heb ofyn', note: 'Reason for no answer.' },
  'line.reason.noneKnown': { en: 'None known', cy: 'Dim yn hysbys', note: 'Reason: asked, and there is none.' },
  'line.reason.declined': { en: 'Declined', cy: 'Gwrthodwyd', note: 'Reason: the person would not say.' },
  'line.reason.unknown': { en: 'Not known', cy: 'Ddim yn gwybod', note: 'Reason: nobody could say.' },
  'line.choose': { en: 'Choose…', cy: 'Dewiswch…', note: 'First choice of a select where nothing is chosen yet.' },
  'line.unfinished': {
    en: 'Not finished: say what it is compared with.',
    cy: 'Heb ei orffen: dywedwch â beth y caiff ei gymharu.',
    note: 'Under a line that has no value yet.',
  },
  'line.empty': {
    en: 'Not finished: there is no line here yet.',
    cy: 'Heb ei orffen: does dim llinell yma eto.',
    note: 'Where lines belong together and there is none.',
  },
  'line.notNumber': {
    en: '“{text}” is not a number. Type digits, such as 65.',
    cy: 'Nid yw “{text}” yn rhif. Teipiwch ddigidau, megis 65.',
    note: 'Under a line; {text} is what was typed.',
  },
  'line.blank': {
    en: 'If nobody knows the answer',
    cy: 'Os nad oes neb yn gwybod yr ateb',
    note: 'Opens a select: what a missing answer does to a line.',
  },
  'line.blank.then': { en: 'Then', cy: 'Yna', note: 'Label of the select.' },
  'line.blank.open': {
    en: 'this line stays open',
    cy: 'mae’r llinell hon yn aros yn agored',
    note: 'Choice: neither true nor false.',
  },
  'line.blank.counts': {
    en: 'this line counts as so',
    cy: 'mae’r llinell hon yn cyfrif fel petai’n wir',
    note: 'Choice.',
  },
  'line.blank.countsNot': { en: 'this line counts as not so', cy: 'nid yw’r llinell hon yn cyfrif', note: 'Choice.' },
  'line.not': {
    en: 'Turn round: it must not be so',
    cy: 'Troi o chwith: rhaid iddo beidio â bod yn wir',
    note: 'Check box.',
  },
  'line.remove': { en: 'Remove', cy: 'Tynnu', note: 'Button at a line.' },
  'line.remove.of': { en: 'Remove line {number}', cy: 'Tynnu llinell {number}', note: 'The same, as it is heard.' },
  'line.add': { en: 'Add a line about', cy: 'Ychwanegu llinell am', note: 'Label of a select with questions.' },
  'line.add.do': { en: 'Add this line', cy: 'Ychwanegu’r llinell hon', note: 'Button beside the select.' },
  'line.add.group': {
    en: 'Add lines that belong together',
    cy: 'Ychwanegu llinellau sy’n perthyn i’w gilydd',
    note: 'Button: a group within.',
  },
  'line.entries.any': {
    en: 'In at least one entry of {items}',
    cy: 'Mewn o leiaf un cofnod o {items}',
    note: 'What is given several times.',
  },
  'line.entries.all': {
    en: 'In every entry of {items}',
    cy: 'Ym mhob cofnod o {items}',
    note: 'What is given several times.',
  },
  'line.entries.how': {
    en: 'In which entries',
    cy: 'Ym mha gofnodion',
    note: 'Label of a select with the two before.',
  },
  'line.always': { en: 'Always', cy: 'Bob amser', note: 'A line that is always so.' },
  'line.never': { en: 'Never', cy: 'Byth', note: 'A line that is never so.' },
  'line.kept': {
    en: 'Kept as it is',
    cy: 'Wedi’i gadw fel y mae',
    note: 'Name of a part that cannot be changed here.',
  },
  'line.kept.about': {
    en: 'This part cannot be changed by lines. It stays in the form exactly as it came.',
    cy: 'Ni ellir newid y rhan hon fesul llinell. Mae’n aros yn y ffurflen yn union fel y daeth.',
    note: 'Under its words.',
  },
  'line.whole': { en: 'its total', cy: 'ei gyfanswm', note: 'After the name of a score.' },
} as const satisfies Record<string, Phrase>;

const how = 'Between a question and what it is compared with.';

/** How a line is put. Numbers and texts. */
export const TEST_WORDS: Readonly<Record<Test, Phrase>> = {
  answered: { en: 'has an answer', cy: 'ag ateb', note: how },
  'not-answered': { en: 'has no answer', cy: 'heb ateb', note: how },
  marked: { en: 'is marked with a reason for no answer', cy: 'wedi’i farcio â rheswm dros ddim ateb', note: how },
  true: { en: 'is Yes', cy: 'yn Ie', note: how },
  'not-true': { en: 'is No', cy: 'yn Na', note: how },
  equal: { en: 'is', cy: 'yn', note: how },
  'not-equal': { en: 'is not', cy: 'ddim yn', note: how },
  less: { en: 'is less than', cy: 'yn llai na', note: how },
  'less-or-equal': { en: 'is at most', cy: 'ar y mwyaf', note: how },
  greater: { en: 'is more than', cy: 'yn fwy na', note: how },
  'greater-or-equal': { en: 'is at least', cy: 'o leiaf', note: how },
  between: { en: 'is from … to …', cy: 'o … i …', note: how },
  'not-between': { en: 'is outside … to …', cy: 'y tu allan i … i …', note: how },
  'one-of': { en: 'is one of', cy: 'yn un o', note: how },
  'none-of': { en: 'is none of', cy: 'ddim yn un o', note: how },
};

/** How a line about a day or time is put, where it is put otherwise. */
export const DAY_TEST_WORDS: Readonly<Partial<Record<Test, Phrase>>> = {
  less: { en: 'is before', cy: 'cyn', note: how },
  'less-or-equal': { en: 'is on or before', cy: 'ar neu cyn', note: how },
  greater: { en: 'is after', cy: 'ar ôl', note: how },
  'greater-or-equal': { en: 'is on or after', cy: 'ar neu ar ôl', note: how },
};

/** How a line about several answers is put. */
export const SEVERAL_TEST_WORDS: Readonly<Partial<Record<Test, Phrase>>> = {
  'one-of': { en: 'includes any of', cy: 'yn cynnwys unrhyw un o', note: how },
  'none-of': { en: 'includes none of', cy: 'ddim yn cynnwys yr un o', note: how },
};

/** How a line about a value that is true or not is put. */
export const TRUTH_TEST_WORDS: Readonly<Partial<Record<Test, Phrase>>> = {
  true: { en: 'is so', cy: 'yn wir', note: how },
  'not-true': { en: 'is not so', cy: 'ddim yn wir', note: how },
};
