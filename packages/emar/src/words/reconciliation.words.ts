// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from './phrase.js';

const query = 'Why somebody has to ask about a medicine after hospital. Under the name of the medicine.';
const lacks = 'What a decision about a medicine after hospital lacks, or why it has no effect yet.';

/** What is to be said when lists are compared after hospital. */
export const RECONCILE_WORDS = {
  missing: {
    en: 'The list that came does not mention it. That does not mean that it stopped. Ask.',
    cy: 'Nid yw’r rhestr a ddaeth yn sôn amdani. Nid yw hynny’n golygu ei bod wedi stopio. Gofynnwch.',
    note: query,
  },
  several: {
    en: 'More than one of our medicines could be meant. Ask which.',
    cy: 'Gallai olygu mwy nag un o’n meddyginiaethau. Gofynnwch pa un.',
    note: query,
  },
  differs: {
    en: 'The list says that nothing changed, and it is not the same as ours. Ask which is right.',
    cy: 'Mae’r rhestr yn dweud na newidiodd dim, ac nid yw yr un â’n rhestr ni. Gofynnwch pa un sy’n gywir.',
    note: query,
  },
  notHere: {
    en: 'The list takes it for a medicine they had, and we have none running. Ask.',
    cy: 'Mae’r rhestr yn ei chymryd fel un oedd ganddynt, ac nid oes un yn weithredol gennym ni. Gofynnwch.',
    note: query,
  },
  alreadyHere: {
    en: 'The list calls it new, and a medicine with the same ingredient is running here. Both together may be too much. Ask.',
    cy: 'Mae’r rhestr yn ei galw’n newydd, ac mae meddyginiaeth â’r un cynhwysyn yn weithredol yma. Gallai’r ddwy gyda’i gilydd fod yn ormod. Gofynnwch.',
    note: query,
  },
  notNow: {
    en: 'The list says that they take it. Here it is paused, or begins later: nothing is given now. Ask which is right.',
    cy: 'Mae’r rhestr yn dweud eu bod yn ei chymryd. Yma mae wedi’i hoedi, neu’n dechrau’n hwyrach: ni roddir dim nawr. Gofynnwch pa un sy’n gywir.',
    note: query,
  },
  LINE_UNDECIDED: {
    en: 'Decide what happens with this medicine, or ask.',
    cy: 'Penderfynwch beth sy’n digwydd â’r feddyginiaeth hon, neu gofynnwch.',
    note: lacks,
  },
  REASON_REQUIRED: {
    en: 'Say who said so, or why: the list does not say this.',
    cy: 'Dywedwch pwy ddywedodd hynny, neu pam: nid yw’r rhestr yn dweud hyn.',
    note: lacks,
  },
  ASK_WHOM_REQUIRED: {
    en: 'Say by name who asks whom.',
    cy: 'Dywedwch wrth eu henwau pwy sy’n gofyn i bwy.',
    note: lacks,
  },
  CHOICE_NOT_OPEN: {
    en: 'That cannot be chosen for this medicine.',
    cy: 'Ni ellir dewis hynny ar gyfer y feddyginiaeth hon.',
    note: lacks,
  },
  PRODUCT_UNKNOWN: {
    en: 'We do not know this product yet. Enter it as a new order.',
    cy: 'Nid ydym yn adnabod y cynnyrch hwn eto. Rhowch ef i mewn fel archeb newydd.',
    note: lacks,
  },
  ORDER_CHANGING: {
    en: 'Another change or a stop of this medicine is written out already. Finish that first, then decide.',
    cy: 'Mae newid arall neu stop i’r feddyginiaeth hon wedi’i ysgrifennu’n barod. Gorffennwch hwnnw’n gyntaf, yna penderfynwch.',
    note: lacks,
  },
  COURSE_OVER: {
    en: 'By the list, the course is over. Ask whether more is to be given.',
    cy: 'Yn ôl y rhestr, mae’r cwrs ar ben. Gofynnwch a oes mwy i’w roi.',
    note: lacks,
  },
  ORDER_INCOMPLETE: {
    en: 'The list leaves something out, so it is not live yet. Complete the order.',
    cy: 'Mae’r rhestr yn gadael rhywbeth allan, felly nid yw’n weithredol eto. Cwblhewch yr archeb.',
    note: lacks,
  },
  SECOND_SIGNATURE: {
    en: 'Waits for the second signature.',
    cy: 'Yn aros am yr ail lofnod.',
    note: lacks,
  },
} as const satisfies Readonly<Record<string, Phrase>>;
