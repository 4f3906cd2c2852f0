// SPDX-License-Identifier: Apache-2.0
import type { Draft } from './draft.js';

/** The form as text of a definition. An unchanged one is, byte for byte, what `JSON.stringify` makes of what was opened. */
export const definitionText = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`;
