// SPDX-License-Identifier: Apache-2.0
import type { Expression, FormDefinition, FormItem, Score } from '@careplan-kit/forms';
import { linkIdOf } from '../questionnaire/names.js';

/** An item, and the items round it: the outermost first, itself last. */
export interface ItemPlace {
  readonly item: FormItem;
  readonly way: readonly FormItem[];
}

/** What must be known of a form to write or read an expression of it. */
export interface FormPlaces {
  place(id: string): ItemPlace | undefined;
  /** The items of a linkId; one, in forms that are as they should be. */
  placesOf(linkId: string): readonly ItemPlace[];
  /** Undefined when the form has none of that name; without `value` when what it says is not known here. */
  variable(name: string): { readonly value?: Expression | undefined } | undefined;
  /** True: a variable is written by its name. False: what it says is written in its place. */
  readonly namesVariables: boolean;
  score(id: string): Score | undefined;
  /** The variable that stands for one entry of a repeating group, for what is inside it; undefined when there is none. */
  entryVariable(id: string): string | undefined;
}

export const itemsIn = (item: FormItem): readonly FormItem[] => ('items' in item ? item.items : undefined) ?? [];

export const repeatsItself = (item: FormItem): boolean => 'repeats' in item && item.repeats !== undefined;

/**
 * The name, for each repeating group of a form, of the variable that stands for one of its entries: `entry1`, `entry2` in
 * the order of the form. FHIRPath has no way up from an item, so what stands inside a repeating group can reach the
 * items beside it only if the group has such a variable: extension `variable`, expression `%context`.
 */
export function entryVariables(definition: Pick<FormDefinition, 'items' | 'variables'>): ReadonlyMap<string, string> {
  const taken = new Set((definition.variables ?? []).map(({ name }) => name));
  const names = new Map<string, string>();
  let count = 0;
  const see = (item: FormItem): void => {
    if (item.type === 'group' && item.repeats !== undefined) {
      do count++;
      while (taken.has(`entry${count}`));
      names.set(item.id, `entry${count}`);
    }
    itemsIn(item).forEach(see);
  };
  definition.items.forEach(see);
  return names;
}

const built = new WeakMap<FormDefinition, FormPlaces>();

function build(definition: FormDefinition): FormPlaces {
  const places = new Map<string, ItemPlace>();
  const linkIds = new Map<string, ItemPlace[]>();
  const see = (item: FormItem, round: readonly FormItem[]): void => {
    const way = [...round, item];
    const place = { item, way };
    places.set(item.id, place);
    const linkId = linkIdOf(item);
    linkIds.set(linkId, [...(linkIds.get(linkId) ?? []), place]);
    for (const inner of itemsIn(item)) see(inner, way);
  };
  for (const item of definition.items) see(item, []);
  const variables = new Map((definition.variables ?? []).map((variable) => [variable.name, variable]));
  const scores = new Map((definition.scores ?? []).map((score) => [score.id, score]));
  const entries = entryVariables(definition);
  return {
    place: (id) => places.get(id),
    placesOf: (linkId) => linkIds.get(linkId) ?? [],
    variable: (name) => variables.get(name),
    namesVariables: false,
    score: (id) => scores.get(id),
    entryVariable: (id) => entries.get(id),
  };
}

export function placesIn(definition: FormDefinition): FormPlaces {
  const known = built.get(definition) ?? build(definition);
  // One that can still be changed is looked at anew each time.
  if (Object.isFrozen(definition)) built.set(definition, known);
  return known;
}
