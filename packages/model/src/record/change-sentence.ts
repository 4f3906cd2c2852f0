// SPDX-License-Identifier: Apache-2.0
import { ELEMENT_SENTENCES as SENTENCES } from './changes.words.js';
import type { NamedElement } from './elements-of.js';
import type { Phrase } from './phrase.js';
import { changedPart, isShort, oneStop, quote } from './quote.js';
import { same } from './same.js';
import type { Speech } from './speech.js';
import { wordsOfValue } from './words-of-value.js';

/** What of one list is not in another; what stands there twice must be there twice. */
function missingIn(list: readonly unknown[], from: readonly unknown[]): unknown[] {
  const left = [...list];
  return from.filter((item) => {
    const at = left.findIndex((other) => same(item, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * One change in words. The name is always the standard's, or its agreed translation, so that the reader finds it on the
 * form; what the person or the worker wrote stands in quotation marks and is never taken apart into grammar.
 */
export function sentenceOf(element: NamedElement, before: unknown, after: unknown, speech: Speech): string {
  const name = speech.nameOf(element.name);
  const say = (sentence: Phrase, values: Readonly<Record<string, string>> = {}) =>
    oneStop(speech.say(sentence, { name, ...values }));
  const words = (value: unknown) => wordsOfValue(value, element.row, speech).trim();
  const [old, now] = [words(before), words(after)];
  if (Array.isArray(before) && Array.isArray(after)) {
    const each = (items: readonly unknown[], sentence: Phrase) =>
      items.map((item) => say(sentence, { item: quote(words(item)) }));
    const added = each(missingIn(before, after), SENTENCES.itemAdded);
    const removed = each(missingIn(after, before), SENTENCES.itemRemoved);
    return [...added, ...removed].join(' ') || say(SENTENCES.reordered);
  }
  if (before === undefined || before === null)
    return now ? say(SENTENCES.addedAs, { new: quote(now) }) : say(SENTENCES.added);
  if (after === undefined || after === null)
    return old ? say(SENTENCES.removedAs, { old: quote(old) }) : say(SENTENCES.removed);
  if (old === now || !old || !now) return say(SENTENCES.changed);
  const fromTo = (from: string, to: string) =>
    quote(from) === quote(to) ? say(SENTENCES.changed) : say(SENTENCES.changedTo, { old: quote(from), new: quote(to) });
  if (isShort(old) && isShort(now)) return fromTo(old, now);
  const part = changedPart(old, now);
  if (part.before.trim() && part.after.trim()) return fromTo(part.before, part.after);
  if (part.after.trim()) return say(SENTENCES.itemAdded, { item: quote(part.after) });
  return part.before.trim() ? say(SENTENCES.itemRemoved, { item: quote(part.before) }) : say(SENTENCES.changed);
}
