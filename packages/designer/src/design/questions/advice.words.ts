// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../said.js';

export const ADVICE_WORDS = {
  'advice.long': {
    en: 'A sentence of {n} words is hard to follow when it is read out. Could it be two?',
    cy: 'Mae brawddeg o {n} gair yn anodd ei dilyn wrth ei darllen yn uchel. A allai fod yn ddwy?',
    note: 'Help with a question.',
  },
  'advice.hard': {
    en: 'It reads as if written for pupils of about {age}. Shorter words and sentences help everybody.',
    cy: 'Mae’n darllen fel pe bai wedi’i ysgrifennu ar gyfer disgyblion tua {age} oed. Mae geiriau a brawddegau byrrach yn helpu pawb.',
    note: 'Help with a question; an age in years.',
  },
  'advice.plain': {
    en: '“{words}” is a word of offices. “{better}” says the same.',
    cy: 'Gair swyddfa yw “{words}”. Mae “{better}” yn dweud yr un peth.',
    note: 'Help with a question in English.',
  },
  'advice.respect': {
    en: '“{words}” is not how people speak of themselves. “{better}” is kinder.',
    cy: 'Nid “{words}” y mae pobl yn ei ddweud amdanynt eu hunain. Mae “{better}” yn garedicach.',
    note: 'Help with a question in English.',
  },
  'advice.leading': {
    en: '“{words}” tells people what to answer. Ask it openly.',
    cy: 'Mae “{words}” yn dweud wrth bobl beth i’w ateb. Gofynnwch yn agored.',
    note: 'Help with a question.',
  },
  'advice.two': {
    en: 'This asks two things at once, so that one answer says little. Ask each by itself.',
    cy: 'Mae hyn yn gofyn dau beth ar unwaith, felly nid yw un ateb yn dweud llawer. Gofynnwch bob un ar wahân.',
    note: 'Help with a question.',
  },
  'advice.negative': {
    en: 'Two words for “not” in one question are easily read the wrong way round.',
    cy: 'Mae dau air am “ddim” mewn un cwestiwn yn hawdd eu darllen o chwith.',
    note: 'Help with a question.',
  },
  'advice.short': {
    en: 'Not everybody knows what {words} stands for. Write it in full once.',
    cy: 'Nid yw pawb yn gwybod beth yw ystyr {words}. Ysgrifennwch ef yn llawn unwaith.',
    note: 'Help with a question.',
  },
} as const satisfies Record<string, Phrase>;
