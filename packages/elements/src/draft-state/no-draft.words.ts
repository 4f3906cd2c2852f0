// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** The line of a form that keeps no draft. */
export const NO_DRAFT_WORDS = {
  'draftState.none': {
    en: 'Drafts are not kept on this device',
    cy: 'Nid yw drafftiau’n cael eu cadw ar y ddyfais hon',
    note: 'The host gave no draft store: what is typed is lost when the page closes.',
  },
} as const satisfies Record<string, Phrase>;
