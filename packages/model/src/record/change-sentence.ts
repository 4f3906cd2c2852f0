// SPDX-License-Identifier: Apache-2.0
import type { NamedElement } from './elements-of.js';
import { changedPart, fullStop, isShort, quote } from './quote.js';
import { same } from './same.js';
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
 * One change in plain English. The subject is always the standard's name, so that the reader finds it on the form; what
 * the person or the worker wrote stands in quotation marks and is never taken apart into grammar.
 */
export function sentenceOf({ name, row }: NamedElement, before: unknown, after: unknown, timeZone: string): string {
  const words = (value: unknown) => wordsOfValue(value, row, timeZone).trim();
  const [old, now] = [words(before), words(after)];
  if (Array.isArray(before) && Array.isArray(after)) {
    const added = missingIn(before, after).map((item) => `${quote(words(item))} was added to ${name}.`);
    const removed = missingIn(after, before).map((item) => `${quote(words(item))} was removed from ${name}.`);
    return [...added, ...removed].join(' ') || `${name} was put in another order.`;
  }
  if (before === undefined || before === null)
    return now ? fullStop(`${name} was added: ${quote(now)}`) : `${name} was added.`;
  if (after === undefined || after === null)
    return old ? fullStop(`${name} was removed. It said ${quote(old)}`) : `${name} was removed.`;
  if (old === now || !old || !now) return `${name} was changed.`;
  const fromTo = (from: string, to: string) =>
    quote(from) === quote(to)
      ? `${name} was changed.`
      : fullStop(`${name} was changed from ${quote(from)} to ${quote(to)}`);
  if (isShort(old) && isShort(now)) return fromTo(old, now);
  const part = changedPart(old, now);
  if (part.before.trim() && part.after.trim()) return fromTo(part.before, part.after);
  if (part.after.trim()) return `${quote(part.after)} was added to ${name}.`;
  return part.before.trim() ? `${quote(part.before)} was removed from ${name}.` : `${name} was changed.`;
}
