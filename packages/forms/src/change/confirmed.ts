// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { expressionsOf, namesReadBy } from '../definition/expression-parts.js';
import { type Place, outwards } from '../lint/places.js';
import { alike, repeatsRound } from './pair.js';

type Places = ReadonlyMap<string, Place>;

interface Read {
  readonly items: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly scores: ReadonlySet<string>;
}

/** Everything a score depends on: what it names, what those are worked out from, and what shows or hides them. */
function readBy(scoreId: string, definition: FormDefinition, places: Places): Read {
  const scores = new Map((definition.scores ?? []).map((score) => [score.id, score]));
  const variables = new Map((definition.variables ?? []).map(({ name, value }) => [name, value]));
  const read = { items: new Set<string>(), variables: new Set<string>(), scores: new Set<string>() };
  const due: (Expression | undefined)[] = [];
  const once = (seen: Set<string>, id: string, then: () => void) => {
    if (seen.has(id)) return;
    seen.add(id);
    then();
  };
  const seeScore = (id: string) =>
    once(read.scores, id, () => due.push(...expressionsOf(scores.get(id) ?? { id, title: '', parts: [] })));
  const seeItem = (id: string) =>
    once(read.items, id, () => {
      const place = places.get(id);
      if (!place) return;
      for (const { item } of outwards(place)) {
        due.push(item.enableWhen);
        if ('calculate' in item) due.push(item.calculate);
      }
    });
  seeScore(scoreId);
  while (due.length > 0) {
    const names = namesReadBy(due.pop());
    for (const id of [...names.items, ...names.repeats]) seeItem(id);
    for (const name of names.variables) once(read.variables, name, () => due.push(variables.get(name)));
    names.scores.forEach(seeScore);
  }
  return read;
}

/** The parts of an item that a total depends on, or that say what its answer means. */
const COUNTED = [
  ...['type', 'label', 'options', 'points', 'min', 'max', 'step', 'units', 'unit', 'unitCode', 'open'],
  ...['calculate', 'enableWhen', 'unknowns', 'codes', 'decimalPlaces', 'mostChoices'],
] as const;

function sameItem(one: Place | undefined, other: Place | undefined): boolean {
  if (!one || !other) return one === other;
  const part = (item: FormItem, property: string) => (item as unknown as Readonly<Record<string, unknown>>)[property];
  const conditions = (place: Place) => [...outwards(place)].map(({ item }) => item.enableWhen ?? null);
  return (
    COUNTED.every((property) => alike(part(one.item, property), part(other.item, property))) &&
    alike(repeatsRound(one), repeatsRound(other)) &&
    alike(conditions(one), conditions(other))
  );
}

/** Whether a score says the same of the same answers in both versions. What is not certain is a no. */
export function isSameScore(
  id: string,
  [from, to]: readonly [FormDefinition, FormDefinition],
  [before, after]: readonly [Places, Places],
): { readonly same: boolean; readonly items: ReadonlySet<string> } {
  const { items, variables, scores } = readBy(id, from, before);
  const scoreOf = (definition: FormDefinition, one: string) => definition.scores?.find((score) => score.id === one);
  const valueOf = (definition: FormDefinition, name: string) => definition.variables?.find((one) => one.name === name);
  const same =
    scoreOf(to, id) !== undefined &&
    [...scores].every((one) => alike(scoreOf(from, one), scoreOf(to, one))) &&
    [...variables].every((name) => alike(valueOf(from, name), valueOf(to, name))) &&
    [...items].every((item) => sameItem(before.get(item), after.get(item)));
  return { same, items };
}
