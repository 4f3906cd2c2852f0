// SPDX-License-Identifier: Apache-2.0
import type { Say } from '../words/words.js';
import { RECORD_VIEW_WORDS as WORDS } from './record-views.words.js';

type Bag = Readonly<Record<string, unknown>>;

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text with something in it; empty for anything else. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/**
 * A coded value as it is read. Where the list's words and what was said differ, both are shown: which of them is wrong,
 * nobody here can tell. A code that came without words is shown as a code.
 */
export function codedWords(value: unknown, say: Say): string {
  if (!isBag(value)) return textIn(value);
  const display = textIn(value['display']);
  const written = textIn(value['originalText']);
  if (display && written && display.toLowerCase() !== written.toLowerCase())
    return say(WORDS['recordView.coded.both'], { display, written });
  const words = display || written;
  const code = textIn(value['code']);
  return words || (code ? say(WORDS['recordView.coded.code'], { code }) : '');
}

/** The name of somebody, with their role where it says more. */
export function actorWords(value: unknown, say: Say): string {
  if (Array.isArray(value))
    return value
      .map((one) => actorWords(one, say))
      .filter(Boolean)
      .join(', ');
  if (!isBag(value)) return textIn(value);
  const [name, role] = [textIn(value['name']) || textIn(value['display']), textIn(value['role'])];
  return name && role && !name.toLowerCase().includes(role.toLowerCase())
    ? say(WORDS['recordView.actor'], { name, role })
    : name || role;
}

/** What a group of an open shape says: every text in it, in its order. What only machines go by is left out. */
export function allWords(value: unknown, say: Say, depth = 6): string {
  if (depth === 0) return '';
  if (Array.isArray(value))
    return value
      .map((one) => allWords(one, say, depth - 1))
      .filter(Boolean)
      .join(', ');
  if (!isBag(value)) return textIn(value);
  if ('code' in value || 'originalText' in value || 'display' in value) return codedWords(value, say);
  const silent = ['id', 'identifier', 'system', 'version', 'class', 'recordUid', 'versionNumber'];
  return Object.entries(value)
    .filter(([key]) => !silent.includes(key))
    .map(([, part]) => allWords(part, say, depth - 1))
    .filter(Boolean)
    .join(', ');
}
