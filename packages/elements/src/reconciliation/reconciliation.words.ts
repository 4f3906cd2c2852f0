// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const RECONCILIATION_WORDS = {
  'reconciliation.nothing': { en: 'Nothing to show', cy: 'Dim i’w ddangos', note: 'The host gave no text.' },
} as const satisfies Record<string, Phrase>;
