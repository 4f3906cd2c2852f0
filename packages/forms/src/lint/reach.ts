// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { explainClause } from './explain/explain.js';
import { named } from './named.js';
import { type Place, outwards } from './places.js';
import type { Effort } from './possible/arithmetic.js';
import { clashOf, demandsOf } from './possible/clash.js';
import { Possibilities } from './possible/possibilities.js';

/** A chain of conditions that each read the next is followed this far in one go. */
const MOST_ROUNDS = 20;
const MOST_DEMANDS = 400;
/** A form made to keep a server busy is looked at less closely. */
const MOST_IN_ALL = 200_000;

type Demands = ReturnType<typeof demandsOf>;

/** All that must hold for the item to be shown: its condition, those round it, and those of the questions they need. */
function demandsRound(place: Place, byId: ReadonlyMap<string, Place>, effort: Effort): Demands {
  const demands: Demands = [];
  const seen = new Set<Place>();
  const due = [place];
  for (let next = due.pop(); next && demands.length < MOST_DEMANDS && effort.left > 0; next = due.pop()) {
    for (const here of outwards(next)) {
      if (seen.has(here)) continue;
      seen.add(here);
      if (!here.item.enableWhen) continue;
      for (const one of demandsOf(here.item.enableWhen)) {
        demands.push(one);
        effort.left--;
        if (one.value.op !== 'answer') continue;
        const read = byId.get(one.value.item);
        // Inside entries the same id is another question each time.
        if (read && !repeats(read)) due.push(read);
      }
    }
  }
  return demands;
}

const repeats = (place: Place) => [...outwards(place)].some(({ item }) => 'repeats' in item && item.repeats);

/** Why an item can never be shown, as the end of a sentence; null when it can. */
function reasonOf(
  place: Place,
  byId: ReadonlyMap<string, Place>,
  possibilities: Possibilities,
  definition: FormDefinition,
  unreachable: ReadonlySet<string>,
  effort: Effort,
): string | null {
  const { enableWhen } = place.item;
  if (!enableWhen) return null;
  const demands = demandsRound(place, byId, effort);
  for (const { value } of demands) {
    const needed = value.op === 'answer' && unreachable.has(value.item) ? byId.get(value.item) : undefined;
    if (needed) return `its condition needs ${named(needed.item)}, which is never shown itself`;
  }
  if (!possibilities.of(enableWhen).yes) return `no answer makes this true: ${explainClause(enableWhen, definition)}`;
  const clash = clashOf(demands, possibilities);
  if (!clash) return null;
  const parts = clash.slice(-3).map((part) => explainClause(part, definition));
  return `these cannot be true together: ${[...new Set(parts)].join('; ')}`;
}

/** Which items are never shown, and why. */
export function reachOf(
  definition: FormDefinition,
  places: readonly Place[],
  items: ReadonlyMap<string, FormItem>,
): { readonly unreachable: ReadonlySet<string>; readonly neverShown: ReadonlyMap<string, string> } {
  const byId = new Map(places.map((place) => [place.item.id, place]));
  const neverShown = new Map<string, string>();
  const unreachable = new Set<string>();
  const effort: Effort = { left: MOST_IN_ALL };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = unreachable.size;
    const possibilities = new Possibilities(definition, items, new Set(unreachable));
    for (const place of places) {
      const { id } = place.item;
      if (unreachable.has(id)) continue;
      const inside = place.above !== null && unreachable.has(place.above.item.id);
      const reason = inside ? null : reasonOf(place, byId, possibilities, definition, unreachable, effort);
      if (reason !== null) neverShown.set(id, reason);
      if (reason !== null || inside) unreachable.add(id);
    }
    if (unreachable.size === before) break;
  }
  return { unreachable, neverShown };
}
