// SPDX-License-Identifier: Apache-2.0
import type { Medication, Order, Quantity } from '@careplan-kit/emar';
import type { Phrase, Say } from '../words/words.js';
import { DOSE_WORDS as WORDS } from './dose-words.words.js';

const wordsOf = (key: string): Phrase | undefined =>
  Object.hasOwn(WORDS, key) ? WORDS[key as keyof typeof WORDS] : undefined;

/** An amount in words: "2 tablets", "half a tablet", "2.5 ml". Nothing is rounded, and no zero is added. */
export function amountWords({ value, unit = '' }: Quantity, say: Say): string {
  const plain = unit.trim().toLowerCase();
  if (value === 0.5 && plain === 'tablet') return say(WORDS['dose.half']);
  const phrase = wordsOf(value === 1 ? `dose.${plain}.one` : `dose.${plain}`);
  return phrase ? say(phrase, { n: value }) : `${value} ${unit}`.trim();
}

/** One end of a dose that the worker chooses. */
export function endOf(order: Order, end: 'low' | 'high'): Quantity | undefined {
  const given = order.doseRange?.[end];
  const unit = order.doseRange?.unit ?? order.dose?.unit;
  if (typeof given !== 'number') return given;
  return { value: given, ...(unit === undefined ? {} : { unit }) };
}

/** What is to be given, in words; null where nobody has set a dose. */
export function doseWords(order: Order, dose: Quantity | null | undefined, say: Say): string | null {
  const [low, high] = [endOf(order, 'low'), endOf(order, 'high')];
  if (low && high) return say(WORDS['dose.range'], { low: amountWords(low, say), high: amountWords(high, say) });
  const set = dose ?? (dose === null ? null : order.dose);
  return set ? amountWords(set, say) : null;
}

const textIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const { text, display, code } = value as Readonly<Record<string, unknown>>;
  return [text, display, code].find((one): one is string => typeof one === 'string') ?? '';
};

/** How it is taken, in words; as it was given where it is no route known here. */
export function routeWords({ route }: Order, say: Say): string {
  const text = textIn(route).trim();
  const phrase = wordsOf(`route.${text.toLowerCase()}`);
  return phrase ? say(phrase) : text;
}

/** What the product is: its name, with strength and form where the name does not say them already (R38). */
export function productWords(medication: Medication | undefined, fallback: string): { name: string; more: string } {
  if (!medication) return { name: fallback, more: '' };
  const { name, strengthText, form } = medication;
  const said = name.toLowerCase();
  const more = [strengthText, form].filter((one): one is string => !!one && !said.includes(one.toLowerCase()));
  return { name, more: more.join(', ') };
}
