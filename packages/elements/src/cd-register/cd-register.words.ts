// SPDX-License-Identifier: Apache-2.0
import type { CdEntry } from '@careplan-kit/emar';
import type { Phrase } from '../words/words.js';

const type = 'What a line of the register says happened. First words of the line.';
const head = 'Head of a column of the register.';
const list = 'In the list of pages of the register.';
const form = 'In the box in which a worker writes a new line of the register.';
const line = 'Part of a line of the register.';
const told = 'Who has to be told when a count does not fit. In a list.';

export const CD_TYPES = {
  receipt: { en: 'Received', cy: 'Derbyniwyd', note: type },
  administration: { en: 'Given', cy: 'Rhoddwyd', note: type },
  disposal: { en: 'Destroyed', cy: 'Dinistriwyd', note: type },
  'return-to-pharmacy': { en: 'Returned to the pharmacy', cy: 'Dychwelwyd i’r fferyllfa', note: type },
  count: { en: 'Counted', cy: 'Cyfrifwyd', note: type },
  correction: { en: 'Correction', cy: 'Cywiriad', note: type },
  signature: { en: 'Signed later', cy: 'Llofnodwyd yn ddiweddarach', note: type },
} as const satisfies Record<CdEntry['type'], Phrase>;

/** Whom a policy names, where it names them by these. */
export const CD_TOLD = {
  'registered-manager': { en: 'the registered manager', cy: 'y rheolwr cofrestredig', note: told },
  'controlled-drugs-accountable-officer': {
    en: 'the controlled drugs accountable officer',
    cy: 'y swyddog atebol am gyffuriau rheoledig',
    note: told,
  },
} as const satisfies Record<string, Phrase>;

export const CD_REGISTER_WORDS = {
  'cdRegister.title': { en: 'Controlled drugs register', cy: 'Cofrestr cyffuriau rheoledig', note: 'Heading.' },
  'cdRegister.noPages': {
    en: 'No page of the register was given. That does not mean that there is no controlled drug here.',
    cy: 'Ni roddwyd tudalen o’r gofrestr. Nid yw hynny’n golygu nad oes cyffur rheoledig yma.',
    note: list,
  },
  'cdRegister.pages': { en: 'All pages', cy: 'Pob tudalen', note: 'Button: back to the list of pages.' },
  'cdRegister.house': { en: 'Nobody’s own', cy: 'Nid eiddo neb', note: `${list} In place of a person’s name.` },
  'cdRegister.balance': { en: 'Balance: {amount}', cy: 'Balans: {amount}', note: 'What the register says is there.' },
  'cdRegister.counted.never': { en: 'Never counted', cy: 'Heb ei chyfrif erioed', note: list },
  'cdRegister.counted': { en: 'Last counted {moment}', cy: 'Cyfrifwyd ddiwethaf {moment}', note: list },
  'cdRegister.mark.count': { en: 'Count due', cy: 'Cyfrif yn ddyledus', note: `${list} A mark.` },
  'cdRegister.mark.differs': {
    en: 'Does not match',
    cy: 'Ddim yn cyfateb',
    note: `${list} A mark: the last count differed.`,
  },
  'cdRegister.mark.open': {
    en: 'Lines not complete: {n}',
    cy: 'Llinellau heb eu cwblhau: {n}',
    note: `${list} A mark.`,
  },
  'cdRegister.mark.records': { en: 'Not written in: {n}', cy: 'Heb ei gofnodi: {n}', note: `${list} A mark: doses.` },
  'cdRegister.differs': {
    en: 'The last count did not match',
    cy: 'Nid oedd y cyfrif diwethaf yn cyfateb',
    note: 'Heading of a box at the top of a page.',
  },
  'cdRegister.differs.fewer': {
    en: 'Counted {counted}. The register says {balance}. {difference} fewer than there should be.',
    cy: 'Cyfrifwyd {counted}. Mae’r gofrestr yn dweud {balance}. {difference} yn llai nag y dylai fod.',
    note: 'The three are amounts.',
  },
  'cdRegister.differs.more': {
    en: 'Counted {counted}. The register says {balance}. {difference} more than there should be.',
    cy: 'Cyfrifwyd {counted}. Mae’r gofrestr yn dweud {balance}. {difference} yn fwy nag y dylai fod.',
    note: 'The three are amounts.',
  },
  'cdRegister.differs.again': {
    en: 'Count again together. Nothing is changed to make it fit.',
    cy: 'Cyfrifwch eto gyda’ch gilydd. Ni newidir dim i wneud iddo gyfateb.',
    note: form,
  },
  'cdRegister.differs.recount': { en: 'Count again', cy: 'Cyfrif eto', note: `${form} Button.` },
  'cdRegister.differs.write': {
    en: 'Write down {counted}: it does not match',
    cy: 'Cofnodi {counted}: nid yw’n cyfateb',
    note: `${form} Button.`,
  },
  'cdRegister.differs.by': {
    en: 'Counted by {who}, {moment}.',
    cy: 'Cyfrifwyd gan {who}, {moment}.',
    note: 'In the box about a count that did not fit.',
  },
  'cdRegister.differs.tell': { en: 'Tell now:', cy: 'Dywedwch nawr wrth:', note: 'Over a list of people.' },
  'cdRegister.differs.rest': {
    en: 'This box closes when a later count matches. The line stays for good.',
    cy: 'Mae’r blwch hwn yn cau pan fydd cyfrif diweddarach yn cyfateb. Mae’r llinell yn aros am byth.',
    note: 'In the box about a count that did not fit.',
  },
  'cdRegister.records': {
    en: 'Given, and not yet in this register',
    cy: 'Rhoddwyd, ac nid yn y gofrestr hon eto',
    note: 'Heading over doses of the chart.',
  },
  'cdRegister.records.dose': { en: '{amount}, {moment}, {who}', cy: '{amount}, {moment}, {who}', note: 'One dose.' },
  'cdRegister.records.write': { en: 'Write them in', cy: 'Eu cofnodi', note: 'Button under those doses.' },
  'cdRegister.records.uncovered': {
    en: 'The register has less than was given: {n}. Count with a witness, and tell whoever looks after controlled drugs.',
    cy: 'Mae llai yn y gofrestr nag a roddwyd: {n}. Cyfrifwch gyda thyst, a dywedwch wrth bwy bynnag sy’n gofalu am gyffuriau rheoledig.',
    note: '{n} is how many doses have no room in the balance.',
  },
  'cdRegister.do.count': { en: 'Count', cy: 'Cyfrif', note: 'Button.' },
  'cdRegister.do.receipt': { en: 'Received', cy: 'Derbyniwyd', note: 'Button: something came.' },
  'cdRegister.do.disposal': { en: 'Returned or destroyed', cy: 'Dychwelwyd neu ddinistriwyd', note: 'Button.' },
  'cdRegister.do.print': { en: 'Print this page', cy: 'Argraffu’r dudalen hon', note: 'Button.' },
  'cdRegister.do.correct': { en: 'Correct', cy: 'Cywiro', note: 'Button beside a line.' },
  'cdRegister.do.correct.of': {
    en: 'Correct line {n}',
    cy: 'Cywiro llinell {n}',
    note: 'The same, as it is read out.',
  },
  'cdRegister.form.count': { en: 'Count what is there', cy: 'Cyfrif yr hyn sydd yno', note: `${form} Heading.` },
  'cdRegister.form.receipt': { en: 'Write down what came', cy: 'Cofnodi’r hyn a ddaeth', note: `${form} Heading.` },
  'cdRegister.form.disposal': { en: 'Write down what went', cy: 'Cofnodi’r hyn a aeth', note: `${form} Heading.` },
  'cdRegister.form.correction': { en: 'Put line {n} right', cy: 'Cywiro llinell {n}', note: `${form} Heading.` },
  'cdRegister.form.correction.how': {
    en: 'The line stays as it is. A new line says what was wrong with it.',
    cy: 'Mae’r llinell yn aros fel y mae. Mae llinell newydd yn dweud beth oedd o’i le arni.',
    note: form,
  },
  'cdRegister.form.count.number': { en: 'How many are there?', cy: 'Faint sydd yno?', note: `${form} Label.` },
  'cdRegister.form.count.how': {
    en: 'Open the cupboard and count together with the witness.',
    cy: 'Agorwch y cwpwrdd a chyfrifwch gyda’r tyst.',
    note: form,
  },
  'cdRegister.form.receipt.number': { en: 'How many came?', cy: 'Faint a ddaeth?', note: `${form} Label.` },
  'cdRegister.form.receipt.source': { en: 'Where from', cy: 'O ble', note: `${form} Label.` },
  'cdRegister.form.disposal.number': { en: 'How many went?', cy: 'Faint a aeth?', note: `${form} Label.` },
  'cdRegister.form.disposal.way': { en: 'What became of it?', cy: 'Beth ddaeth ohono?', note: `${form} Label.` },
  'cdRegister.form.correction.number': {
    en: 'What should the number have been?',
    cy: 'Beth ddylai’r rhif fod wedi bod?',
    note: `${form} Label.`,
  },
  'cdRegister.form.unit': { en: 'Unit: {unit}.', cy: 'Uned: {unit}.', note: `${form} The unit of the number.` },
  'cdRegister.head.no': { en: 'Line', cy: 'Llinell', note: head },
  'cdRegister.head.when': { en: 'When', cy: 'Pryd', note: head },
  'cdRegister.head.what': { en: 'What', cy: 'Beth', note: head },
  'cdRegister.head.in': { en: 'In', cy: 'I mewn', note: head },
  'cdRegister.head.out': { en: 'Out', cy: 'Allan', note: head },
  'cdRegister.head.balance': { en: 'Balance', cy: 'Balans', note: head },
  'cdRegister.head.who': { en: 'Who', cy: 'Pwy', note: head },
  'cdRegister.head.witness': { en: 'Witness', cy: 'Tyst', note: head },
  'cdRegister.head.doing': { en: 'Put right', cy: 'Cywiro', note: head },
  'cdRegister.lines': { en: 'Lines of this page', cy: 'Llinellau’r dudalen hon', note: 'Heading of the table.' },
  'cdRegister.lines.newest': {
    en: 'The newest line is at the top.',
    cy: 'Mae’r llinell fwyaf newydd ar y brig.',
    note: 'Over the table.',
  },
  'cdRegister.lines.all': { en: 'Show all {n} lines', cy: 'Dangos pob un o’r {n} llinell', note: 'Button.' },
  'cdRegister.opening': {
    en: 'Brought forward',
    cy: 'Dygwyd ymlaen',
    note: `${line} What was there when the page began.`,
  },
  'cdRegister.do.sign': {
    en: 'Have a second person sign',
    cy: 'Cael ail berson i lofnodi',
    note: 'Button beside a line that nobody witnessed.',
  },
  'cdRegister.do.sign.of': {
    en: 'Have a second person sign line {n}',
    cy: 'Cael ail berson i lofnodi llinell {n}',
    note: 'The same button, for who hears it alone.',
  },
  'cdRegister.sign.what': {
    en: 'Line {n}: {what}, {amount}',
    cy: 'Llinell {n}: {what}, {amount}',
    note: 'What a second person signs later, such as "Line 8: Given, 1 tablet".',
  },
  'cdRegister.line.signs': { en: 'Signs line {n}', cy: 'Yn llofnodi llinell {n}', note: line },
  'cdRegister.line.signed': {
    en: 'signed later, {moment}',
    cy: 'llofnodwyd yn ddiweddarach, {moment}',
    note: `${line} After the name of the second person.`,
  },
  'cdRegister.line.source': { en: 'From: {source}', cy: 'O: {source}', note: line },
  'cdRegister.line.reason': { en: 'Why: {words}', cy: 'Pam: {words}', note: line },
  'cdRegister.line.wasted': {
    en: 'Given {given}, wasted {wasted}',
    cy: 'Rhoddwyd {given}, gwastraffwyd {wasted}',
    note: line,
  },
  'cdRegister.line.corrects': { en: 'Corrects line {n}', cy: 'Yn cywiro llinell {n}', note: line },
  'cdRegister.line.corrected': { en: 'Put right by line {n}', cy: 'Wedi’i chywiro gan linell {n}', note: line },
  'cdRegister.line.fits': { en: '{counted} counted: it matches', cy: 'Cyfrifwyd {counted}: mae’n cyfateb', note: line },
  'cdRegister.line.fewer': {
    en: '{counted} counted: {difference} fewer than the register',
    cy: 'Cyfrifwyd {counted}: {difference} yn llai na’r gofrestr',
    note: line,
  },
  'cdRegister.line.more': {
    en: '{counted} counted: {difference} more than the register',
    cy: 'Cyfrifwyd {counted}: {difference} yn fwy na’r gofrestr',
    note: line,
  },
  'cdRegister.line.noWitness': { en: 'nobody', cy: 'neb', note: `${line} Where a witness is missing.` },
  'cdRegister.printed': { en: 'Printed {moment}', cy: 'Argraffwyd {moment}', note: 'On paper.' },
  'cdRegister.strength': {
    en: 'Form and strength: {words}',
    cy: 'Ffurf a chryfder: {words}',
    note: 'At the head of a page.',
  },
  'cdRegister.person': { en: 'For {name}', cy: 'Ar gyfer {name}', note: 'At the head of a page.' },
} as const satisfies Record<string, Phrase>;
