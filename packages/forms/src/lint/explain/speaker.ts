// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../../contract/definition.js';
import { type FormWords, formWords } from '../../contract/form-words.js';
import type { Expression, Range } from '../../contract/expression.js';
import type { Score } from '../../contract/score.js';
import { placesOf } from '../places.js';
import { JOINERS } from './clauses.words.js';
import type { Phrase } from './phrase.js';
import { RANGES } from './values.words.js';

export interface ExplainOptions {
  /** Language of the sentences and, where the form has them, of its labels; "en" without. **The Welsh is unreviewed.** */
  readonly language?: 'en' | 'cy' | undefined;
}

/** Signs of one label, parts of one list, levels, and parts in all, before a sentence is cut. */
export const LIMITS = { label: 80, list: 8, depth: 6, parts: 40 } as const;

/** Signs that turn the direction of all that follows, and so could rewrite the sentence round a label. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

const inOneLine = (text: string) =>
  text
    .replace(TURNING, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const cut = (text: string) => (text.length > LIMITS.label ? `${text.slice(0, LIMITS.label - 1).trimEnd()}…` : text);

/** Text in quotation marks, on one line, cut where it is long. */
export const quoted = (text: string): string => `“${cut(inOneLine(text))}”`;

interface Parts {
  readonly items: ReadonlyMap<string, FormItem>;
  readonly scores: ReadonlyMap<string, Score>;
  readonly variables: ReadonlyMap<string, Expression>;
}

/** What a definition is taken apart into, once. */
const KNOWN = new WeakMap<FormDefinition, Parts>();

function partsOfForm(definition: FormDefinition): Parts {
  const known = KNOWN.get(definition);
  if (known) return known;
  const parts = {
    items: new Map(placesOf(definition.items).map(({ item }) => [item.id, item])),
    scores: new Map((definition.scores ?? []).map((score) => [score.id, score])),
    variables: new Map((definition.variables ?? []).map(({ name, value }) => [name, value])),
  };
  KNOWN.set(definition, parts);
  return parts;
}

/** What sentences about a form are made with: its words, its language, and how much may still be said. */
export class Speaker {
  readonly language: 'en' | 'cy';
  readonly #definition: FormDefinition;
  readonly #parts: Parts;
  readonly #words: FormWords;
  #left = LIMITS.parts;

  constructor(definition: FormDefinition, { language = 'en' }: ExplainOptions = {}) {
    this.language = language;
    this.#definition = definition;
    this.#parts = partsOfForm(definition);
    this.#words = formWords(definition, { locale: language, unreviewed: true });
  }

  /** False when enough has been said. */
  spend(): boolean {
    return --this.#left >= 0;
  }

  say(words: Phrase, values: Readonly<Record<string, string>> = {}): string {
    // One pass over the phrase: braces in what somebody wrote are not filled.
    return words[this.language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  }

  item(id: string): FormItem | undefined {
    return this.#parts.items.get(id);
  }

  score(id: string): Score | undefined {
    return this.#parts.scores.get(id);
  }

  variable(name: string): Expression | undefined {
    return this.#parts.variables.get(name);
  }

  /** The item's label in quotation marks; its id where it has none. */
  nameOf(id: string): string {
    const item = this.item(id);
    return quoted((item && this.#words.of(item).label) || id);
  }

  nameOfScore(id: string): string {
    const words = this.#definition.translations?.[this.language]?.scores;
    const translated = words && Object.hasOwn(words, id) ? words[id]?.title : undefined;
    return quoted(translated ?? this.score(id)?.title ?? id);
  }

  /** The label of an option of the item, in quotation marks; undefined when it has no such option. */
  optionOf(item: FormItem, code: string): string | undefined {
    if (!('options' in item) || !item.options.some((option) => option.code === code)) return undefined;
    return quoted(this.#words.of(item).option(code));
  }

  unitOf(item: FormItem): string | undefined {
    if (item.type === 'quantity') return item.units[0]?.label;
    return this.#words.of(item).unit;
  }

  /** Parts joined by commas and a word; by semicolons without one. Long lists are cut, and say so. */
  join(parts: readonly string[], joiner?: 'and' | 'andAlso' | 'or'): string {
    const few = parts.slice(0, LIMITS.list);
    const all = few.length < parts.length ? [...few, this.say(JOINERS.more)] : few;
    if (!joiner) return all.join('; ');
    if (all.length < 2) return all.join('');
    const word = few.length < parts.length && joiner === 'or' ? 'and' : joiner;
    return `${all.slice(0, -1).join(', ')} ${this.say(JOINERS[word])} ${all.at(-1)}`;
  }

  range({ min, over, max, under }: Range, unit = ''): string {
    const after = (end: string | number) => `${end}${unit && ` ${unit}`}`;
    if (min !== undefined && max !== undefined && over === undefined && under === undefined) {
      return min === max ? after(min) : this.say(RANGES.fromTo, { low: String(min), high: after(max) });
    }
    const ends = [
      ...(min !== undefined ? [this.say(RANGES.from, { low: after(min) })] : []),
      ...(over !== undefined ? [this.say(RANGES.over, { low: after(over) })] : []),
      ...(max !== undefined ? [this.say(RANGES.to, { high: after(max) })] : []),
      ...(under !== undefined ? [this.say(RANGES.under, { high: after(under) })] : []),
    ];
    return this.join(ends, 'and') || this.say(RANGES.every);
  }

  /** A day in words; a text that is none stays as it is. */
  day(text: string): string {
    if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
    const day = new Date(`${text}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return text;
    const locale = this.language === 'cy' ? 'cy' : 'en-GB';
    return day.toLocaleDateString(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  }
}
