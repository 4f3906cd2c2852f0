// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const FORM_WORDS = {
  'form.submit': { en: 'Save and finish', cy: 'Cadw a gorffen', note: 'Button that submits the form.' },
  'form.submitting': { en: 'Saving…', cy: 'Yn cadw…', note: 'The button while the host stores the submission.' },
  'form.noFinish': {
    en: 'What is needed to finish could not be fetched, so this cannot be saved just now. Nothing you typed has been lost. Try again where there is a network.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen i orffen, felly ni ellir cadw hwn ar hyn o bryd. Nid oes dim a deipiwyd gennych wedi’i golli. Rhowch gynnig arall arni lle mae rhwydwaith.',
    note: 'The form was to be submitted, and the piece of the library for that could not be fetched.',
  },
  'form.coming': {
    en: 'Fetching what this form needs…',
    cy: 'Yn nôl yr hyn sydd ei angen ar y ffurflen hon…',
    note: 'In place of the questions until what this kind of form needs has been fetched.',
  },
  'form.notFetched': {
    en: 'What this form needs could not be fetched; there may be no network here. Nothing is lost: nothing could be typed yet.',
    cy: 'Ni ellid nôl yr hyn sydd ei angen ar y ffurflen hon; efallai nad oes rhwydwaith yma. Nid oes dim wedi’i golli: ni ellid teipio dim eto.',
    note: 'In place of the questions when that could not be fetched. A button “Try again” stands under it.',
  },
  'form.unusable': {
    en: 'This form cannot be shown. Tell your manager; it is not something you did.',
    cy: 'Ni ellir dangos y ffurflen hon. Dywedwch wrth eich rheolwr; nid rhywbeth a wnaethoch chi yw hyn.',
    note: 'The definition or record is faulty.',
  },
  'form.opening': { en: 'Opening…', cy: 'Yn agor…', note: 'Shown while a draft is looked for.' },
} as const satisfies Record<string, Phrase>;
