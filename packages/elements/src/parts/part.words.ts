// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** For pieces of the library that a page fetches when it needs them. */
export const PART_WORDS = {
  'part.failed.again': {
    en: 'It still could not be fetched. If there is a network, finish or save what you have written and then load this page again.',
    cy: 'Ni ellid ei nôl o hyd. Os oes rhwydwaith, gorffennwch neu cadwch yr hyn rydych wedi’i ysgrifennu ac yna llwythwch y dudalen hon eto.',
    note: 'Added to such a sentence when trying again did not help: some browsers try only once for each page.',
  },
  'part.again': {
    en: 'Try again',
    cy: 'Rhoi cynnig arall arni',
    note: 'Button under such a sentence.',
  },
} as const satisfies Record<string, Phrase>;
