// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { parseFhir } from '../src/json/parse-fhir.js';
import { stringifyFhir } from '../src/json/stringify-fhir.js';

type Json = Record<string, unknown>;
type Mutable = Json & { items?: Mutable[] };

const copy = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** Where an item stands: its index in each list on the way. */
type Way = readonly number[];

function* everyItem(
  items: readonly FormItem[],
  way: Way = [],
): Iterable<{ item: FormItem; way: Way; siblings: number }> {
  for (const [at, item] of items.entries()) {
    yield { item, way: [...way, at], siblings: items.length };
    if ('items' in item && item.items) yield* everyItem(item.items, [...way, at]);
  }
}

const listOf = (definition: Mutable, way: Way): Mutable[] =>
  way.slice(0, -1).reduce((list, at) => list[at]!.items!, definition.items!);

/** The element of an item: by its place among those that are items, help and prompts not counted. */
function elementsOf(element: Json, count: number): { list: Json[]; first: number } {
  const list = (element['item'] ?? []) as Json[];
  return { list, first: list.length - count };
}

/** A form with one label changed, one item removed and one added, and what its export has to be. */
export function edit(definition: FormDefinition, exported: object) {
  const edited = copy<Mutable>(definition);
  const expected = parseFhir(stringifyFhir(exported)) as Json;
  const all = [...everyItem(definition.items)];
  let edits = 0;

  const element = (way: Way): { list: Json[]; at: number } => {
    let owner: Json = expected;
    let items: readonly FormItem[] = definition.items;
    for (const [depth, at] of way.entries()) {
      const { list, first } = elementsOf(owner, items.length);
      if (depth === way.length - 1) return { list, at: first + at };
      owner = list[first + at]!;
      items = (items[at] as { items: readonly FormItem[] }).items;
    }
    throw new RangeError('an item stands somewhere');
  };
  // Where help stands between items, their places in the two lists are not the same.
  const isPlain = ({ way, item }: { way: Way; item: FormItem }) => {
    const { list, at } = element(way);
    return list[at]?.['text'] === (item as { label?: string }).label && list[at]?.['text'] !== undefined;
  };

  const named = all.find(isPlain);
  if (named) {
    listOf(edited, named.way)[named.way.at(-1)!]!['label'] = 'Asked in other words';
    const { list, at } = element(named.way);
    list[at]!['text'] = 'Asked in other words';
    edits++;
  }

  const text = JSON.stringify(definition.items) + JSON.stringify(definition.variables ?? []);
  const isRead = (id: string) =>
    new RegExp(`"(item|items)":${JSON.stringify(id).replace(/[.]/g, '\\.')}[,}]`).test(text);
  const free = all.findLast(
    (one) =>
      one !== named &&
      one.siblings > 1 &&
      !('items' in one.item) &&
      isPlain(one) &&
      !isRead(one.item.id) &&
      (named === undefined || named.way.some((at, depth) => at !== one.way[depth])),
  );
  if (free) {
    listOf(edited, free.way).splice(free.way.at(-1)!, 1);
    // Its words in other languages go with it: a definition has none of an item that is not there.
    const languages = (edited['translations'] ?? {}) as Record<string, { items: Json }>;
    for (const { items } of Object.values(languages)) delete items[free.item.id];
    const { list, at } = element(free.way);
    list.splice(at, 1);
    edits++;
  }
  const added = { type: 'text', id: 'added-by-an-author', label: 'One more question' };
  edited.items!.push(added);
  const last = { linkId: added.id, text: added.label, type: 'string' };
  expected['item'] = [...((expected['item'] ?? []) as Json[]), last];
  edits++;

  return { definition: edited as unknown as FormDefinition, expected, edits };
}

/** A form with other words everywhere: labels, and labels of options. */
export function reworded(definition: FormDefinition): {
  readonly definition: FormDefinition;
  readonly words: string[];
} {
  const words: string[] = [];
  const next = () => {
    words.push(`In other words ${words.length}`);
    return words.at(-1)!;
  };
  const change = (items: Mutable[]): void => {
    for (const item of items) {
      item['label'] = next();
      for (const option of (item['options'] ?? []) as Json[]) option['label'] = next();
      change(item.items ?? []);
    }
  };
  const edited = copy<Mutable>(definition);
  change(edited.items ?? []);
  return { definition: edited as unknown as FormDefinition, words };
}
