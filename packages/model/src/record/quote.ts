// SPDX-License-Identifier: Apache-2.0

/** Signs in one quotation: enough to know what it is about, too few to take the place of the record. */
const LONGEST = 60;

/** Signs that turn the direction of all that follows, and so could rewrite the sentence round a quotation. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text as it may stand in a sentence. */
export const inOneLine = (text: string): string =>
  text
    .replace(TURNING, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** True when the text can be quoted whole. */
export function isShort(text: string): boolean {
  return inOneLine(text).length <= LONGEST;
}

/** The text in quotation marks, on one line, cut at a word where it is long. */
export function quote(text: string): string {
  const line = inOneLine(text);
  if (line.length <= LONGEST) return `“${line}”`;
  const start = line.slice(0, LONGEST + 1);
  const gap = start.lastIndexOf(' ');
  // A cut inside a sign of two halves would leave half a sign.
  const kept = gap > LONGEST / 2 ? start.slice(0, gap) : [...line].slice(0, LONGEST / 2).join('');
  return `“${kept}…”`;
}

/** What stands in one of two texts and not in the other: all between their common beginning and common end. */
export function changedPart(before: string, after: string): { readonly before: string; readonly after: string } {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\s)(?=\S)/));
  if (!old || !now) return { before, after };
  const shorter = Math.min(old.length, now.length);
  // A last word is not followed by the gap that a word in the middle is followed by.
  const alike = (a: string | undefined, b: string | undefined) => a?.trimEnd() === b?.trimEnd();
  let start = 0;
  while (start < shorter && alike(old[start], now[start])) start++;
  let end = 0;
  while (end < shorter - start && alike(old.at(-1 - end), now.at(-1 - end))) end++;
  const between = (words: readonly string[]) => words.slice(start, words.length - end).join('');
  return { before: between(old), after: between(now) };
}

/** A sentence without the stop at its end where the words quoted there have one. */
export function oneStop(sentence: string): string {
  return sentence.replace(/([.!?…]”)\.$/, '$1');
}
