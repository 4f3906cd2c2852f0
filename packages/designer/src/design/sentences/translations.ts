// SPDX-License-Identifier: Apache-2.0
// A form's words beside those in another language: each part an author has written, in the order of the form.
import type { Draft, DraftItem } from '../draft.js';
import { everyPlace } from './askable.js';
import type { Command } from '../command.js';
import { type Node, isNode, isText } from './shape.js';

/** Where a text stands in a translation. `id` is that of the item or score; null for the form itself. */
export interface WordPlace {
  readonly of: 'form' | 'item' | 'score';
  readonly id: string | null;
  /** Part of the words, as a translation calls it: `label`, `options`, `marks`. */
  readonly part: string;
  /** Code of the option, number of the mark, place in the list. */
  readonly key?: string | undefined;
}

/** What is to be said of a text in another language: not there, the same word for word, or there. */
export type WordState = 'missing' | 'same' | 'there';

export interface WordRow extends WordPlace {
  /** The form's own words. */
  readonly own: string;
  /** Those of the other language; empty when there are none. */
  readonly other: string;
  readonly state: WordState;
  /** A unit is often a sign that needs no translation; without it nothing is missing. */
  readonly optional: boolean;
}

export interface TranslationProgress {
  readonly total: number;
  readonly there: number;
  readonly missing: number;
  readonly same: number;
  readonly reviewed: boolean;
}

const own = (from: unknown, key: string): unknown => (isNode(from) && Object.hasOwn(from, key) ? from[key] : undefined);
const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

type Part = readonly [part: string, key: string | undefined, words: unknown, optional?: boolean];

const coded = (part: string, list: unknown, optional = false): Part[] =>
  listOf(list).flatMap(({ code, label }): Part[] => (isText(code) ? [[part, code, label, optional]] : []));

function partsOfItem(item: DraftItem): Part[] {
  const { prompts, marks, open, repeats } = item;
  return [
    ['label', undefined, item.label],
    ['help', undefined, item.help],
    ...(Array.isArray(prompts) ? prompts.map((words, at): Part => ['prompts', String(at), words]) : []),
    ...coded('options', item.type === 'body-map' ? item.kinds : item.options),
    ...(isNode(marks) ? Object.entries(marks).map(([number, words]): Part => ['marks', number, words]) : []),
    ['unit', undefined, item.unit, true],
    ...coded('units', item.units, true),
    ['open', undefined, own(open, 'label')],
    ['signer', undefined, item.signer],
    ['each', undefined, own(repeats, 'each')],
  ];
}

function partsOfScore({ title, parts, bands, flags, results }: Node): Part[] {
  const labels = listOf(parts).map(({ label }) => label);
  return [
    ['title', undefined, title],
    ...(labels.some(isText) ? labels.map((label, at): Part => ['parts', String(at), label]) : []),
    ...coded('bands', bands),
    ...coded('flags', flags),
    ...coded('results', results),
  ];
}

/** The words of a translation at a place; undefined when there are none. */
export function wordsAt(draft: Draft, language: string, { of, id, part, key }: WordPlace): string | undefined {
  const translation = own(draft.translations, language);
  const owner = of === 'form' ? translation : own(own(translation, of === 'item' ? 'items' : 'scores'), id ?? '');
  const words = own(owner, part);
  const found = key === undefined ? words : Array.isArray(words) ? (words as unknown[])[Number(key)] : own(words, key);
  return isText(found) ? found : undefined;
}

/** Words that are the same in both languages on purpose: no letters in them, as "0" or "-". */
const hasLetters = (words: string) => /\p{L}/u.test(words);

/** Every text of a form beside the one of another language, in the order they are read. */
export function translationRows(draft: Draft, language: string): readonly WordRow[] {
  const rowsOf = (of: WordPlace['of'], id: string | null, parts: readonly Part[]): WordRow[] =>
    parts.flatMap(([part, key, words, optional = false]): WordRow[] => {
      if (!isText(words) || words === '') return [];
      const place: WordPlace = { of, id, part, ...(key !== undefined && { key }) };
      const other = wordsAt(draft, language, place) ?? '';
      const state: WordState = other === '' ? 'missing' : other === words && hasLetters(words) ? 'same' : 'there';
      return [{ ...place, own: words, other, state, optional }];
    });
  return [
    ...rowsOf('form', null, [
      ['title', undefined, draft.title],
      ['description', undefined, draft.description],
    ]),
    ...[...everyPlace(draft.items)].flatMap(({ item }) => rowsOf('item', item.id, partsOfItem(item))),
    ...listOf(draft.scores).flatMap((score) =>
      isText(score.id) ? rowsOf('score', score.id, partsOfScore(score)) : [],
    ),
  ];
}

type Keyed = Readonly<Record<string, unknown>>;

/** The list with one text in its place. A place before it that has none yet has the form's own, which is told as the same. */
function listWith(list: unknown, own: readonly WordRow[], at: number, text: string): readonly string[] | undefined {
  const before: readonly unknown[] = Array.isArray(list) ? list : [];
  const words = [...before.map((one) => (isText(one) ? one : ''))];
  while (words.length <= at) words.push('');
  words[at] = text;
  while (words.at(-1) === '') words.pop();
  const full = words.map((one, place) => one || own.find(({ key }) => key === String(place))?.own || '–');
  return full.length > 0 ? full : undefined;
}

/**
 * What is done to say a text in another language; an empty text takes the words away. Words that change are checked
 * words no more, so the whole translation is unreviewed until somebody says that they read it again.
 */
export function setWords(draft: Draft, language: string, place: WordPlace, text: string): Command {
  const { of, id, part, key } = place;
  const translation = own(draft.translations, language);
  const owner = of === 'form' ? translation : own(own(translation, of === 'item' ? 'items' : 'scores'), id ?? '');
  const before = own(owner, part);
  const words = text.trim();
  let value: unknown = words === '' ? undefined : words;
  if (key !== undefined && (part === 'prompts' || part === 'parts')) {
    const beside = translationRows(draft, language).filter(
      (row) => row.of === of && row.id === id && row.part === part,
    );
    value = listWith(before, beside, Number(key), words);
  } else if (key !== undefined) {
    const { [key]: _, ...others } = isNode(before) ? (before as Keyed) : {};
    const all = words === '' ? others : { ...others, [key]: words };
    value = Object.keys(all).length > 0 ? all : undefined;
  }
  if (of !== 'score') return { kind: 'set-translation', language, id, key: part, text: value };
  const scores = own(translation, 'scores');
  const { [part]: _part, ...rest } = isNode(owner) ? (owner as Keyed) : {};
  const now = value === undefined ? rest : { ...rest, [part]: value };
  const all = { ...(isNode(scores) ? (scores as Keyed) : {}), [id ?? '']: now };
  return { kind: 'set-translation', language, id: null, key: 'scores', text: all };
}

/** How far a translation is. What needs no words counts only where it has some. */
export function translationProgress(
  draft: Draft,
  language: string,
  rows = translationRows(draft, language),
): TranslationProgress {
  const counted = rows.filter(({ optional, state }) => !optional || state !== 'missing');
  const count = (state: WordState) => counted.filter((row) => row.state === state).length;
  return {
    total: counted.length,
    there: count('there') + count('same'),
    missing: count('missing'),
    same: count('same'),
    reviewed: own(own(draft.translations, language), 'reviewed') === true,
  };
}
