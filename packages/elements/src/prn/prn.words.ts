// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

const page = 'On the page of one person’s as-needed medicines.';
const card = 'On the card of one as-needed medicine.';
const protocol = 'A line of what the protocol of an as-needed medicine says. A label before words.';
const after = 'Under a dose that somebody else gave and that was just recorded.';

/** The words of a person’s as-needed medicines. */
export const PRN_WORDS = {
  'prn.title': { en: 'Medicines when needed', cy: 'Meddyginiaethau pan fo angen', note: 'Heading.' },
  'prn.nobody': { en: 'Nobody is chosen.', cy: 'Nid oes neb wedi’i ddewis.', note: 'In place of everything.' },
  'prn.none': {
    en: 'No medicine is ordered for when it is needed.',
    cy: 'Nid oes meddyginiaeth wedi’i harchebu ar gyfer pan fo angen.',
    note: page,
  },
  'prn.coming': { en: 'Getting the medicines ready…', cy: 'Yn paratoi’r meddyginiaethau…', note: 'While fetched.' },
  'prn.who': {
    en: 'Before you give anything: is this {name}?',
    cy: 'Cyn i chi roi dim: ai {name} yw hwn?',
    note: page,
  },
  'prn.who.first': {
    en: 'To give it, first make sure this is {name}',
    cy: 'I’w roi, gwnewch yn siŵr yn gyntaf mai {name} yw hwn',
    note: `${card} Button: goes to the top.`,
  },
  'prn.who.checked': { en: 'This is {name}: checked at {time}', cy: '{name} yw hwn: gwiriwyd am {time}', note: page },
  'prn.effects': { en: 'Did it work?', cy: 'A weithiodd?', note: 'Heading over doses to look at again.' },
  'prn.effect.since': { en: 'To be looked at since {time}', cy: 'I’w wirio ers {time}', note: 'Under a dose given.' },
  'prn.effect.expected': { en: 'What should happen: {words}', cy: 'Beth ddylai ddigwydd: {words}', note: 'The same.' },
  'prn.waiting': {
    en: 'Waits for its second check; not to be given yet',
    cy: 'Yn aros am ei hail wiriad; ddim i’w rhoi eto',
    note: `${page} Heading.`,
  },
  'prn.unfinished': { en: 'Recorded, something missing', cy: 'Cofnodwyd, rhywbeth ar goll', note: 'Heading.' },
  'prn.earliest.now': {
    en: 'The recorded limits allow a dose now. Read what stands here before you decide.',
    cy: 'Mae’r terfynau a gofnodwyd yn caniatáu dos nawr. Darllenwch yr hyn sydd yma cyn penderfynu.',
    note: `${card} It does not say that a dose is right.`,
  },
  'prn.earliest.noLimit': {
    en: 'No limit is recorded for this medicine. Ask before giving it again.',
    cy: 'Nid oes terfyn wedi’i gofnodi ar gyfer y feddyginiaeth hon. Gofynnwch cyn ei rhoi eto.',
    note: card,
  },
  'prn.sum': {
    en: '{taken} {unit} of {ingredient} in the last 24 hours. The most recorded is {limit} {unit}.',
    cy: '{taken} {unit} o {ingredient} yn y 24 awr diwethaf. Y mwyaf a gofnodwyd yw {limit} {unit}.',
    note: card,
  },
  'prn.sum.noLimit': {
    en: '{taken} {unit} of {ingredient} in the last 24 hours.',
    cy: '{taken} {unit} o {ingredient} yn y 24 awr diwethaf.',
    note: card,
  },
  'prn.protocol': { en: 'How to use it', cy: 'Sut i’w ddefnyddio', note: `${card} Heading over the protocol.` },
  'prn.protocol.none': {
    en: 'Nothing is written about when and how to use it. Ask before giving.',
    cy: 'Nid oes dim wedi’i ysgrifennu am bryd a sut i’w ddefnyddio. Gofynnwch cyn rhoi.',
    note: card,
  },
  'prn.for': { en: 'For', cy: 'Ar gyfer', note: protocol },
  'prn.signs': { en: 'Look for', cy: 'Chwiliwch am', note: protocol },
  'prn.first': { en: 'Try first', cy: 'Rhowch gynnig ar hyn yn gyntaf', note: protocol },
  'prn.expected': { en: 'What should happen', cy: 'Beth ddylai ddigwydd', note: protocol },
  'prn.between': { en: 'Between doses', cy: 'Rhwng dosau', note: protocol },
  'prn.between.words': { en: 'at least {time}', cy: 'o leiaf {time}', note: 'After "Between doses".' },
  'prn.most': { en: 'At most in 24 hours', cy: 'Ar y mwyaf mewn 24 awr', note: protocol },
  'prn.most.doses.one': { en: '1 dose', cy: '1 dos', note: 'After "At most in 24 hours".' },
  'prn.most.doses': { en: '{n} doses', cy: '{n} dos', note: 'After "At most in 24 hours".' },
  'prn.call': { en: 'Call the prescriber when', cy: 'Ffoniwch y rhagnodydd pan', note: protocol },
  'prn.look': { en: 'Look whether it worked', cy: 'Edrychwch a weithiodd', note: protocol },
  'prn.look.after': { en: 'after {time}', cy: 'ar ôl {time}', note: 'After "Look whether it worked".' },
  'prn.review': { en: 'To be reviewed', cy: 'I’w adolygu', note: protocol },
  'prn.hours.one': { en: '1 hour', cy: '1 awr', note: 'A length of time.' },
  'prn.hours': { en: '{n} hours', cy: '{n} awr', note: 'A length of time.' },
  'prn.minutes': { en: '{n} minutes', cy: '{n} munud', note: 'A length of time.' },
  'prn.both': { en: '{hours} {minutes}', cy: '{hours} {minutes}', note: 'Hours and minutes: 1 hour 30 minutes.' },
  'prn.given': { en: 'Given: {dose}', cy: 'Rhoddwyd: {dose}', note: `${card} Button: it is recorded at once.` },
  'prn.given.held': {
    en: 'It has been given: {dose}',
    cy: 'Mae wedi’i roi: {dose}',
    note: `${card} Button where a dose is held back: what happened can always be written.`,
  },
  'prn.with': { en: 'If it is {dose}', cy: 'Os yw’n {dose}', note: `${card} Over what speaks against this amount.` },
  'prn.familyGave': { en: 'A family member gave it', cy: 'Aelod o’r teulu a’i rhoddodd', note: `${card} Button.` },
  'prn.nameGave': { en: '{name} gave it', cy: '{name} a’i rhoddodd', note: `${card} Button. Somebody of the family.` },
  'prn.others': { en: 'Somebody else gave it', cy: 'Rhywun arall a’i rhoddodd', note: `${card} Button.` },
  'prn.amount.unsaid': { en: 'nobody has said how much', cy: 'does neb wedi dweud faint', note: 'In place of a dose.' },
  'prn.ask.amount': { en: 'How much was it?', cy: 'Faint oedd e?', note: after },
  'prn.ask.amount.most': {
    en: 'Until somebody says, the most is counted.',
    cy: 'Nes i rywun ddweud, y mwyaf sy’n cael ei gyfrif.',
    note: after,
  },
  'prn.ask.when': { en: 'Was it not just now?', cy: 'Onid nawr oedd hi?', note: `${after} Over a box for a time.` },
  'prn.ask.time': { en: 'It was at another time', cy: 'Roedd ar amser arall', note: `${after} A box.` },
  'prn.ask.unsure': {
    en: 'Nobody knows exactly when',
    cy: 'Nid oes neb yn gwybod pryd yn union',
    note: `${after} Button: two times are asked for instead of one.`,
  },
  'prn.ask.span': {
    en: 'Between which times was it?',
    cy: 'Rhwng pa amserau oedd hi?',
    note: `${after} Over two boxes.`,
  },
  'prn.ask.span.how': {
    en: 'The next dose is counted from the later one.',
    cy: 'Cyfrifir y dos nesaf o’r un hwyraf.',
    note: `${after} Under that question.`,
  },
  'prn.ask.from': { en: 'Not before', cy: 'Nid cyn', note: `${after} A box for a time.` },
  'prn.ask.to': { en: 'Not after', cy: 'Nid ar ôl', note: `${after} A box for a time.` },
  'prn.ask.span.save': { en: 'Put these times', cy: 'Rhoi’r amserau hyn', note: `${after} Button.` },
  'prn.ask.exact': { en: 'I know the time', cy: 'Rwy’n gwybod yr amser', note: `${after} Button: back to one box.` },
  'prn.at.between': {
    en: 'between {earliest} and {latest}',
    cy: 'rhwng {earliest} a {latest}',
    note: 'Before a dose that was taken: when, where nobody knows better. Times such as 18:15.',
  },
  'prn.ask.time.save': { en: 'Put this time', cy: 'Rhoi’r amser hwn', note: `${after} Button.` },
  'prn.ask.time.none': { en: 'Write the time first.', cy: 'Ysgrifennwch yr amser yn gyntaf.', note: after },
} as const satisfies Record<string, Phrase>;
