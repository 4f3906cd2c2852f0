// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

/** What each kind of question is called, and when to take it. */
export const KIND_WORDS = {
  'kind.text': { en: 'A line of text', cy: 'Llinell o destun', note: 'A kind of question.' },
  'kind.text.about': {
    en: 'A name, a place, a few words.',
    cy: 'Enw, lle, ychydig eiriau.',
    note: 'When to take this kind.',
  },
  'kind.longText': { en: 'Several lines of text', cy: 'Sawl llinell o destun', note: 'A kind of question.' },
  'kind.longText.about': {
    en: 'What somebody saw or said, in their own words.',
    cy: 'Yr hyn a welodd neu a ddywedodd rhywun, yn ei eiriau ei hun.',
    note: 'When to take this kind.',
  },
  'kind.boolean': { en: 'Yes or no', cy: 'Ie neu na', note: 'A kind of question.' },
  'kind.boolean.about': {
    en: 'When nothing between the two is true.',
    cy: 'Pan nad oes dim rhwng y ddau yn wir.',
    note: 'When to take this kind.',
  },
  'kind.choice': { en: 'One from a list', cy: 'Un o restr', note: 'A kind of question.' },
  'kind.choice.about': {
    en: 'One answer of several that you write.',
    cy: 'Un ateb o blith sawl un rydych yn eu hysgrifennu.',
    note: 'When to take this kind.',
  },
  'kind.multipleChoice': { en: 'Several from a list', cy: 'Sawl un o restr', note: 'A kind of question.' },
  'kind.multipleChoice.about': {
    en: 'Tick all that are true.',
    cy: 'Ticiwch bob un sy’n wir.',
    note: 'When to take this kind.',
  },
  'kind.integer': { en: 'A whole number', cy: 'Rhif cyfan', note: 'A kind of question.' },
  'kind.integer.about': {
    en: 'How many, how often, millilitres.',
    cy: 'Faint, pa mor aml, mililitrau.',
    note: 'When to take this kind.',
  },
  'kind.decimal': { en: 'A number with a point', cy: 'Rhif gyda phwynt', note: 'A kind of question.' },
  'kind.decimal.about': { en: 'Weight, temperature.', cy: 'Pwysau, tymheredd.', note: 'When to take this kind.' },
  'kind.date': { en: 'A date', cy: 'Dyddiad', note: 'A kind of question.' },
  'kind.date.about': {
    en: 'A day that is known exactly.',
    cy: 'Diwrnod sy’n hysbys yn union.',
    note: 'When to take this kind.',
  },
  'kind.time': { en: 'A time of day', cy: 'Amser o’r dydd', note: 'A kind of question.' },
  'kind.time.about': { en: 'Hours and minutes.', cy: 'Oriau a munudau.', note: 'When to take this kind.' },
  'kind.dateTime': { en: 'A date and time', cy: 'Dyddiad ac amser', note: 'A kind of question.' },
  'kind.dateTime.about': {
    en: 'When something happened.',
    cy: 'Pryd y digwyddodd rhywbeth.',
    note: 'When to take this kind.',
  },
  'kind.partialDate': {
    en: 'A date that may be half known',
    cy: 'Dyddiad a all fod yn hanner hysbys',
    note: 'A kind of question: the day or month may be missing.',
  },
  'kind.partialDate.about': {
    en: 'Only a year, or a month and year, will do.',
    cy: 'Mae blwyddyn yn unig, neu fis a blwyddyn, yn ddigon.',
    note: 'When to take this kind.',
  },
  'kind.quantity': {
    en: 'A number with a choice of units',
    cy: 'Rhif gyda dewis o unedau',
    note: 'A kind of question: 70 kg or 11 stone.',
  },
  'kind.quantity.about': {
    en: 'Kilograms or stone, millilitres or litres.',
    cy: 'Cilogramau neu stonau, mililitrau neu litrau.',
    note: 'When to take this kind.',
  },
  'kind.scale': { en: 'A place on a line', cy: 'Man ar linell', note: 'A kind of question: a scale from 0 to 10.' },
  'kind.scale.about': {
    en: 'How bad the pain is, from 0 to 10.',
    cy: 'Pa mor ddrwg yw’r boen, o 0 i 10.',
    note: 'When to take this kind.',
  },
  'kind.lookUp': { en: 'A code that is looked up', cy: 'Cod y chwilir amdano', note: 'A kind of question.' },
  'kind.lookUp.about': {
    en: 'A condition or allergy from the national list.',
    cy: 'Cyflwr neu alergedd o’r rhestr genedlaethol.',
    note: 'When to take this kind.',
  },
  'kind.signature': { en: 'A signature', cy: 'Llofnod', note: 'A kind of question.' },
  'kind.signature.about': {
    en: 'Drawn with a finger, or a typed name.',
    cy: 'Wedi’i dynnu â bys, neu enw wedi’i deipio.',
    note: 'When to take this kind.',
  },
  'kind.bodyMap': { en: 'Marks on a body map', cy: 'Marciau ar fap corff', note: 'A kind of question.' },
  'kind.bodyMap.about': {
    en: 'Where a bruise, a wound or a cream is.',
    cy: 'Ble mae clais, clwyf neu hufen.',
    note: 'When to take this kind.',
  },
  'kind.attachment': { en: 'A photo, sound or file', cy: 'Llun, sain neu ffeil', note: 'A kind of question.' },
  'kind.attachment.about': {
    en: 'Taken here, recorded, or chosen.',
    cy: 'Wedi’i dynnu yma, wedi’i recordio, neu wedi’i ddewis.',
    note: 'When to take this kind.',
  },
  'kind.reference': {
    en: 'Something in the record',
    cy: 'Rhywbeth yn y cofnod',
    note: 'A kind of question: it points at another record of the same person.',
  },
  'kind.reference.about': {
    en: 'Points at a need, a risk or another entry.',
    cy: 'Yn pwyntio at angen, risg neu gofnod arall.',
    note: 'When to take this kind.',
  },
  'kind.group': { en: 'A section', cy: 'Adran', note: 'Holds several questions under a heading.' },
  'kind.group.about': {
    en: 'Several questions under one heading. It can be given several times.',
    cy: 'Sawl cwestiwn o dan un pennawd. Gellir ei roi sawl gwaith.',
    note: 'When to take a section.',
  },
  'kind.display': { en: 'Words between questions', cy: 'Geiriau rhwng cwestiynau', note: 'Not a question.' },
  'kind.display.about': {
    en: 'An instruction or a note. Nothing is answered.',
    cy: 'Cyfarwyddyd neu nodyn. Nid oes dim i’w ateb.',
    note: 'When to take this.',
  },
  'kind.other': {
    en: 'A kind this designer does not know',
    cy: 'Math nad yw’r dylunydd hwn yn ei adnabod',
    note: 'An item of a newer form. It stays as it is.',
  },
  'kinds.usual': { en: 'Asked most', cy: 'Y rhai mwyaf cyffredin', note: 'Heading of a list of kinds of question.' },
  'kinds.rarer': { en: 'Asked less often', cy: 'Llai cyffredin', note: 'Heading of a list of kinds of question.' },
  'kinds.order': {
    en: 'To put the form in order',
    cy: 'I roi trefn ar y ffurflen',
    note: 'Heading: sections, and words between.',
  },
} as const satisfies Record<string, Phrase>;
