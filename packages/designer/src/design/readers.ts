// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from './draft.js';
import { namesReadBy } from './expressions.js';
import { nameOf } from './name-of.js';
import { everyItem, withItem } from './tree.js';

/** The keys of an item that hold an expression. */
export const EXPRESSION_KEYS = ['enableWhen', 'calculate', 'initial'] as const;

export type ExpressionKey = (typeof EXPRESSION_KEYS)[number];

/** What depends on something: an expression of an item, a score, or an expression of the form that has a name. */
export type Reader =
  | { readonly of: 'item'; readonly id: string; readonly key: ExpressionKey; readonly name: string }
  | { readonly of: 'score' | 'variable'; readonly id: string; readonly name: string };

/** What is to go. */
export interface Gone {
  readonly items?: ReadonlySet<string>;
  readonly scores?: ReadonlySet<string>;
}

interface Sketch {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly name?: unknown;
  readonly value?: unknown;
}

const listOf = (value: unknown): readonly Sketch[] =>
  Array.isArray(value) ? value.filter((one): one is Sketch => typeof one === 'object' && one !== null) : [];

const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' && value ? value : otherwise);

/**
 * All that would read nothing once some things are gone: what reads them, and what reads the scores and the named
 * expressions that then go as well.
 */
export function readersOf(draft: Draft, { items = new Set(), scores = new Set() }: Gone): readonly Reader[] {
  const gone = { items, scores: new Set(scores), variables: new Set<string>() };
  const reads = (value: unknown): boolean => {
    const named = namesReadBy(value);
    return (
      [...named.items].some((id) => gone.items.has(id)) ||
      [...named.scores].some((id) => gone.scores.has(id)) ||
      [...named.variables].some((name) => gone.variables.has(name))
    );
  };
  const found: Reader[] = [];
  // A score that goes takes with it what reads the score, and so on.
  for (let before = -1; before !== found.length; ) {
    before = found.length;
    for (const one of listOf(draft.variables)) {
      const name = text(one.name);
      if (gone.variables.has(name) || !reads(one.value)) continue;
      gone.variables.add(name);
      found.push({ of: 'variable', id: name, name });
    }
    for (const one of listOf(draft.scores)) {
      const id = text(one.id);
      if (gone.scores.has(id) || !reads(one)) continue;
      gone.scores.add(id);
      found.push({ of: 'score', id, name: text(one.title, id) });
    }
  }
  for (const item of everyItem(draft.items)) {
    if (items.has(item.id)) continue;
    for (const key of EXPRESSION_KEYS) {
      if (item[key] !== undefined && reads(item[key])) found.push({ of: 'item', id: item.id, key, name: nameOf(item) });
    }
  }
  return found;
}

/** A key of an object taken out, or set. */
export function withKey<T extends object>(value: T, key: string, to: unknown): T {
  if (to !== undefined) return { ...value, [key]: to };
  const { [key]: _gone, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest as T;
}

/** Takes out a list's entries; a list that is empty then goes too. */
function withoutEntries(draft: Draft, key: 'scores' | 'variables', named: 'id' | 'name', gone: Set<string>): Draft {
  if (gone.size === 0) return draft;
  const left = listOf(draft[key]).filter((one) => !gone.has(text(one[named])));
  return withKey(draft, key, left.length > 0 ? left : undefined);
}

/** The draft without what depends on something: conditions, calculations, scores, named expressions. */
export function withoutReaders(draft: Draft, readers: readonly Reader[]): Draft {
  let { items } = draft;
  const gone = { score: new Set<string>(), variable: new Set<string>() };
  for (const reader of readers) {
    if (reader.of !== 'item') gone[reader.of].add(reader.id);
    else items = withItem(items, reader.id, (item): DraftItem[] => [withKey(item, reader.key, undefined)]);
  }
  const without = withoutEntries({ ...draft, items }, 'scores', 'id', gone.score);
  return withoutEntries(without, 'variables', 'name', gone.variable);
}

/** Names of readers in a sentence, each once. */
export function namesOf(readers: readonly Reader[]): string {
  const names = [...new Set(readers.map(({ name }) => `“${name}”`))];
  const shown = names.slice(0, 6);
  return names.length > shown.length ? `${shown.join(', ')} … (+${names.length - shown.length})` : shown.join(', ');
}
