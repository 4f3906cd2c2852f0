// SPDX-License-Identifier: Apache-2.0
import type { DraftItem } from './draft.js';

const LONGEST = 80;

/** What an item is called in a sentence: its label, cut where it is long, or its id. */
export function nameOf({ id, label }: Pick<DraftItem, 'id' | 'label'>): string {
  const words = typeof label === 'string' ? label.slice(0, 400).replace(/\s+/g, ' ').trim() : '';
  if (!words) return id;
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
}
