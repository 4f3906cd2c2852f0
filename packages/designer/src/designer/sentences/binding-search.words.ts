// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

export const BINDING_WORDS = {
  'binding.none': {
    en: 'The answer stays with this form. It is not part of the care record.',
    cy: 'Mae’r ateb yn aros gyda’r ffurflen hon. Nid yw’n rhan o’r cofnod gofal.',
    note: 'A question that is tied to nothing.',
  },
  'binding.tied': {
    en: 'Tied to the care record: {place}',
    cy: 'Wedi’i glymu wrth y cofnod gofal: {place}',
    note: '{place}: a name.',
  },
  'binding.untie': { en: 'Untie it', cy: 'Ei ddatod', note: 'Button.' },
  'binding.search': {
    en: 'Find a place in the care record',
    cy: 'Dod o hyd i le yn y cofnod gofal',
    note: 'Label of a box.',
  },
  'binding.search.hint': {
    en: 'In your own words, such as “next of kin” or “allergies”.',
    cy: 'Yn eich geiriau eich hun, megis “perthynas agosaf” neu “alergeddau”.',
    note: 'Under the label.',
  },
  'binding.found': { en: 'Places found: {count}', cy: 'Lleoedd a ganfuwyd: {count}', note: 'After a search.' },
  'binding.nothing': {
    en: 'Nothing found for “{words}”. Try another word.',
    cy: 'Dim wedi’i ganfod ar gyfer “{words}”. Rhowch gynnig ar air arall.',
    note: 'After a search.',
  },
  'binding.tie': { en: 'Tie it to this', cy: 'Ei glymu wrth hwn', note: 'Button at a place that was found.' },
  'binding.tie.of': {
    en: 'Tie it to this: {place}',
    cy: 'Ei glymu wrth hwn: {place}',
    note: 'The same, as it is heard.',
  },
  'binding.tie.entries': {
    en: 'Each entry is one of these',
    cy: 'Mae pob cofnod yn un o’r rhain',
    note: 'Button at a kind of record, for a section that is given several times.',
  },
  'binding.mode': { en: 'What passes between them', cy: 'Beth sy’n mynd rhyngddynt', note: 'Over a list.' },
  'binding.both': {
    en: 'It is filled from the record, and goes back there',
    cy: 'Caiff ei lenwi o’r cofnod, ac mae’n mynd yn ôl yno',
    note: 'Choice: an answer is read and written.',
  },
  'binding.read': { en: 'It is filled from the record', cy: 'Caiff ei lenwi o’r cofnod', note: 'Choice: only read.' },
  'binding.write': { en: 'It goes into the record', cy: 'Mae’n mynd i’r cofnod', note: 'Choice: only written.' },
  'binding.new': {
    en: 'A new record each time, beside those there are',
    cy: 'Cofnod newydd bob tro, wrth ymyl y rhai sydd yno',
    note: 'Tick: no record is amended.',
  },
  'binding.words': { en: 'Which words', cy: 'Pa eiriau', note: 'Label of a select: of a value that has a code.' },
  'binding.words.coded': { en: 'The code and its words', cy: 'Y cod a’i eiriau', note: 'Choice.' },
  'binding.words.own': { en: 'What somebody wrote', cy: 'Geiriau’r sawl a’i ysgrifennodd', note: 'Choice: no code.' },
  'binding.words.code': { en: 'The words of the code', cy: 'Geiriau’r cod', note: 'Choice.' },
  'binding.takes': { en: 'Takes: {kind}', cy: 'Yn cymryd: {kind}', note: '{kind}: a date, a text.' },
  'binding.provisional': {
    en: 'Provisional: the standard may still change here.',
    cy: 'Dros dro: gall y safon newid yma eto.',
    note: 'At a place that was found.',
  },
  'binding.misfit': {
    en: 'It takes another kind of answer than this question gives.',
    cy: 'Mae’n cymryd math gwahanol o ateb i’r hyn y mae’r cwestiwn hwn yn ei roi.',
    note: 'At a place that was found.',
  },
} as const satisfies Record<string, Phrase>;
