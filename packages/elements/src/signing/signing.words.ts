// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const SIGNING_WORDS = {
  'signing.signer': {
    en: 'To be signed by: {signer}',
    cy: 'I’w lofnodi gan: {signer}',
    note: '{signer} is who has to sign.',
  },
  'signing.name': { en: 'Full name of who signs', cy: 'Enw llawn y sawl sy’n llofnodi', note: 'Label of a box.' },
  'signing.relation': {
    en: 'Who they are to the person (for example: themself, son, attorney for health)',
    cy: 'Pwy ydynt i’r person (er enghraifft: ef neu hi ei hun, mab, atwrnai iechyd)',
    note: 'Label of a box. It may stay blank.',
  },
  'signing.way': { en: 'How do they sign?', cy: 'Sut maen nhw’n llofnodi?', note: 'Above two radio buttons.' },
  'signing.way.drawn': {
    en: 'By drawing their signature',
    cy: 'Trwy dynnu eu llofnod',
    note: 'Radio button: with a finger, pen or mouse.',
  },
  'signing.way.typed': { en: 'By their typed name', cy: 'Trwy eu henw wedi’i deipio', note: 'Radio button.' },
  'signing.pad': {
    en: 'Place to draw the signature, with a finger, pen or mouse',
    cy: 'Lle i dynnu’r llofnod, â bys, pen neu lygoden',
    note: 'Name of the white field; read out only.',
  },
  'signing.pad.help': {
    en: 'Sign in the white field with a finger, pen or mouse. By keyboard, choose the typed name.',
    cy: 'Llofnodwch yn y maes gwyn â bys, pen neu lygoden. Gyda bysellfwrdd, dewiswch yr enw wedi’i deipio.',
    note: 'Under the white field.',
  },
  'signing.pad.none': {
    en: 'Sign in the white field with a finger, pen or mouse. Who cannot draw needs another way to sign this.',
    cy: 'Llofnodwch yn y maes gwyn â bys, pen neu lygoden. Bydd angen ffordd arall o lofnodi hwn ar y sawl na all dynnu llun.',
    note: 'As above, where only drawn signatures are taken.',
  },
  'signing.typed.help': {
    en: 'The name above stands as the signature once “Sign” is pressed.',
    cy: 'Bydd yr enw uchod yn sefyll fel y llofnod ar ôl pwyso “Llofnodi”.',
    note: 'Under the choice of the typed name.',
  },
  'signing.again': { en: 'Draw it again', cy: 'Ei dynnu eto', note: 'Button: empties the white field.' },
  'signing.sign': { en: 'Sign', cy: 'Llofnodi', note: 'Button.' },
  'signing.cancel': {
    en: 'Keep the signature that is there',
    cy: 'Cadw’r llofnod sydd yno',
    note: 'Button: ends signing again, with nothing changed.',
  },
  'signing.needs.name': {
    en: 'Write who signs',
    cy: 'Ysgrifennwch pwy sy’n llofnodi',
    note: 'Error under the box for the name when “Sign” was pressed.',
  },
  'signing.needs.drawing': {
    en: 'Draw the signature in the white field',
    cy: 'Tynnwch y llofnod yn y maes gwyn',
    note: 'Error when “Sign” was pressed and nothing is drawn.',
  },
  'signing.begun': {
    en: 'This is not signed yet. Press “Sign”, or empty the boxes',
    cy: 'Nid yw hwn wedi’i lofnodi eto. Pwyswch “Llofnodi”, neu gwagiwch y blychau',
    note: 'Error of the question when the form is submitted with a signature that was begun.',
  },
  'signing.signed.drawn': {
    en: 'Signed by {name}, drawn, on {moment}',
    cy: 'Llofnodwyd gan {name}, wedi’i dynnu, ar {moment}',
    note: '{name} is who signed, with who they are to the person. {moment} is a date.',
  },
  'signing.signed.typed': {
    en: 'Signed by {name}, typed, on {moment}',
    cy: 'Llofnodwyd gan {name}, wedi’i deipio, ar {moment}',
    note: 'As above.',
  },
  'signing.image': { en: 'Signature of {name}', cy: 'Llofnod {name}', note: 'Words for the picture; read out only.' },
  'signing.image.none': {
    en: 'The drawing itself is not here.',
    cy: 'Nid yw’r llun ei hun yma.',
    note: 'Where another system keeps the drawing.',
  },
  'signing.replace': { en: 'Sign again', cy: 'Llofnodi eto', note: 'Button under a signature.' },
  'signing.remove': { en: 'Take the signature away', cy: 'Tynnu’r llofnod', note: 'Button under a signature.' },
  'signing.removed': {
    en: 'The signature was taken away.',
    cy: 'Tynnwyd y llofnod.',
    note: 'Said with a button that brings it back.',
  },
  'signing.bring-back': { en: 'Bring it back', cy: 'Dod ag ef yn ôl', note: 'Button.' },
  'signing.paper.signature': { en: 'Signature', cy: 'Llofnod', note: 'Above the place to sign, on paper only.' },
  'signing.paper.date': { en: 'Date', cy: 'Dyddiad', note: 'Before a line to write on, on paper only.' },
  'signing.blank': { en: 'Not signed', cy: 'Heb ei lofnodi', note: 'For who can only read, where nobody signed.' },
} as const satisfies Record<string, Phrase>;
