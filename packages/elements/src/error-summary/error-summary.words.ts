// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const ERROR_SUMMARY_WORDS = {
  'errorSummary.title.one': {
    en: 'There is a problem',
    cy: 'Mae problem',
    note: 'Heading when one answer has a fault.',
  },
  'errorSummary.title.many': {
    en: 'There are {count} problems',
    cy: 'Nifer y problemau: {count}',
    note: 'Heading when several have. {count} is 2 or more.',
  },
  'errorSummary.kept': {
    en: 'Nothing you typed has been lost. Mend these, then try again.',
    cy: 'Nid oes dim a deipiwyd gennych wedi’i golli. Cywirwch y rhain, yna rhowch gynnig arall arni.',
    note: 'Under the heading.',
  },
} as const satisfies Record<string, Phrase>;
