// SPDX-License-Identifier: Apache-2.0
import type { ElementRow } from '../record-class.js';
import { ANSWERS } from './changes.words.js';
import type { Speech } from './speech.js';
import { spokenDate } from './spoken-date.js';

/** What machines go by: no words for a reader. */
const SILENT: ReadonlySet<string> = new Set([
  ...['id', 'identifier', 'system', 'code', 'version', 'class', 'recordUid', 'versionNumber'],
  ...['file', 'url', 'mimeType', 'size', 'attachment'],
]);

/** Where the words of a coded value, a link, a care actor and a response stand: the first that is there. */
const SPEAKING = ['display', 'originalText', 'name', 'text'];

function words(value: unknown, { say }: Pick<Speech, 'say'>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return say(value ? ANSWERS.yes : ANSWERS.no);
  if (typeof value !== 'object' || value === null) return '';
  const all = (parts: readonly unknown[]) => parts.map((part) => words(part, { say })).filter(Boolean);
  if (Array.isArray(value)) return all(value).join(', ');
  const bag = value as Record<string, unknown>;
  for (const key of SPEAKING) {
    const said = Object.hasOwn(bag, key) ? bag[key] : undefined;
    if (typeof said === 'string' && said.trim()) return said;
  }
  const said = all(
    Object.entries(bag)
      .filter(([key]) => !SILENT.has(key))
      .map(([, part]) => part),
  );
  if (said.length > 0) return said.join(' ');
  // A code without words is all there is to say.
  return typeof bag['code'] === 'string' ? bag['code'] : '';
}

/** A value as a reader would say it; empty when it has no words, such as a picture without a name. */
export function wordsOfValue(value: unknown, row: ElementRow | undefined, speech: Speech): string {
  const isDate = row?.type === 'Date' || row?.type === 'Date and Time';
  if (isDate && typeof value === 'string') return spokenDate(value, speech);
  return words(value, speech);
}
