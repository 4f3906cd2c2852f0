// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '@careplan-kit/elements/base';

const part = 'What a text is in its form, over the text.';

export const TRANSLATION_WORDS = {
  'translation.language': { en: 'Language', cy: 'Iaith', note: 'Label of a select.' },
  'translation.other': {
    en: 'Another language: its code',
    cy: 'Iaith arall: ei chod',
    note: 'Label of a box: “pl”, “ur”.',
  },
  'translation.other.do': { en: 'Begin this language', cy: 'Dechrau’r iaith hon', note: 'Button beside the box.' },
  'translation.other.wrong': {
    en: '“{code}” is not the code of a language. Polish is “pl”, Urdu is “ur”.',
    cy: 'Nid yw “{code}” yn god iaith. Pwyleg yw “pl”, Wrdw yw “ur”.',
    note: 'Under the box.',
  },
  'translation.progress': {
    en: '{there} of {total} texts',
    cy: '{there} o {total} o destunau',
    note: 'How far it is.',
  },
  'translation.missing': { en: '{count} missing', cy: '{count} ar goll', note: 'After it.' },
  'translation.same': {
    en: '{count} the same as the original',
    cy: '{count} yr un fath â’r gwreiddiol',
    note: 'After it.',
  },
  'translation.show': { en: 'Show', cy: 'Dangos', note: 'Label of a select.' },
  'translation.show.all': { en: 'every text', cy: 'pob testun', note: 'Choice.' },
  'translation.show.missing': { en: 'what is missing', cy: 'beth sydd ar goll', note: 'Choice.' },
  'translation.show.same': {
    en: 'what is the same as the original',
    cy: 'beth sydd yr un fath â’r gwreiddiol',
    note: 'Choice.',
  },
  'translation.reviewed': {
    en: 'Somebody who speaks the language has read all of it',
    cy: 'Mae rhywun sy’n siarad yr iaith wedi darllen y cyfan',
    note: 'Check box.',
  },
  'translation.reviewed.about': {
    en: 'Words nobody has read are shown only where a provider allows it. A change takes the tick away.',
    cy: 'Dim ond lle mae darparwr yn caniatáu hynny y dangosir geiriau nad oes neb wedi’u darllen. Mae newid yn tynnu’r tic.',
    note: 'Under the check box.',
  },
  'translation.isMissing': { en: 'Missing', cy: 'Ar goll', note: 'At one text.' },
  'translation.isSame': { en: 'The same as the original', cy: 'Yr un fath â’r gwreiddiol', note: 'At one text.' },
  'translation.nothing': {
    en: 'There is no such text.',
    cy: 'Nid oes testun o’r fath.',
    note: 'When none is to be shown.',
  },
  'translation.more': { en: 'Show {count} more', cy: 'Dangos {count} arall', note: 'Button under a long list.' },
  'translation.form': { en: 'The form', cy: 'Y ffurflen', note: 'Heading over the words of the form itself.' },
  'translation.part.title': { en: 'Title', cy: 'Teitl', note: part },
  'translation.part.description': { en: 'Description', cy: 'Disgrifiad', note: part },
  'translation.part.label': { en: 'Question or words', cy: 'Cwestiwn neu eiriau', note: part },
  'translation.part.help': { en: 'Help', cy: 'Cymorth', note: part },
  'translation.part.prompts': { en: 'Prompt {key}', cy: 'Anogwr {key}', note: part },
  'translation.part.options': { en: 'Answer', cy: 'Ateb', note: part },
  'translation.part.marks': { en: 'Words at {key}', cy: 'Geiriau ar {key}', note: part },
  'translation.part.unit': { en: 'Unit', cy: 'Uned', note: part },
  'translation.part.units': { en: 'Unit', cy: 'Uned', note: part },
  'translation.part.open': { en: 'Label for own words', cy: 'Label ar gyfer eich geiriau eich hun', note: part },
  'translation.part.signer': { en: 'Who signs', cy: 'Pwy sy’n llofnodi', note: part },
  'translation.part.each': { en: 'Name of one entry', cy: 'Enw un cofnod', note: part },
  'translation.part.parts': { en: 'Counted {key}', cy: 'Cyfrifwyd {key}', note: part },
  'translation.part.bands': { en: 'Band', cy: 'Band sgôr', note: part },
  'translation.part.flags': { en: 'Flag', cy: 'Baner', note: part },
  'translation.part.results': { en: 'Result', cy: 'Canlyniad', note: part },
} as const satisfies Record<string, Phrase>;
