// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import { checkRanges } from './check-limits.js';
import { type Faults, type Trail, at } from './faults.js';
import { type Place, isQuestion, isRepeating } from './places.js';

/** Everything an expression of a form may name. */
export interface Names {
  readonly items: ReadonlyMap<string, Place>;
  readonly variables: ReadonlySet<string>;
  /** The codes of each score's flags. */
  readonly scores: ReadonlyMap<string, ReadonlySet<string>>;
}

export function namesOf({ variables, scores }: FormDefinition, places: readonly Place[]): Names {
  return {
    items: new Map(places.map((place) => [place.item.id, place])),
    variables: new Set(variables?.map(({ name }) => name)),
    scores: new Map(scores?.map(({ id, flags }) => [id, new Set(flags?.map(({ code }) => code))])),
  };
}

const MOST_NODES = 50_000;
/** Of those, inside entries: each of them is worked out as often as there are entries. */
const MOST_IN_ENTRIES = 2_000;
const DEEPEST = 40;

/** Looks at every expression of a form: is what it names there, and can it be read from where the expression stands? */
export class References {
  readonly #names: Names;
  readonly #faults: Faults;
  #nodes = 0;
  #inEntries = 0;

  constructor(names: Names, faults: Faults) {
    this.#names = names;
    this.#faults = faults;
  }

  /** @param from - the repeating items whose entries the expression stands in, the outermost first */
  check(expression: Expression | undefined, trail: Trail, from: readonly Place[] = []): void {
    if (expression) this.#node(expression, trail, from, 1);
  }

  #node(part: Expression, trail: Trail, from: readonly Place[], depth: number): void {
    this.#nodes++;
    if (this.#nodes === MOST_NODES + 1)
      this.#faults.see(trail, 'too-many-expressions', `the form has more than ${MOST_NODES} parts of expressions`);
    if (from.length > 0 && ++this.#inEntries === MOST_IN_ENTRIES + 1)
      this.#faults.see(trail, 'too-much-in-entries', `entries have more than ${MOST_IN_ENTRIES} parts of expressions`);
    if (depth > DEEPEST)
      return this.#faults.see(trail, 'too-deep', `an expression is nested deeper than ${DEEPEST} levels`);
    let reach = from;
    if ('item' in part) return this.#question(part.item, trail, from);
    if (part.op === 'over') reach = this.#over(part, trail, from);
    else if (part.op === 'band') checkRanges(this.#faults, part.bands, trail, 'bands');
    else this.#named(part, trail);
    this.#inside(part, trail, reach, depth);
  }

  #inside(parts: object, trail: Trail, from: readonly Place[], depth: number): void {
    for (const key of Object.keys(parts)) {
      const inner = (parts as Readonly<Record<string, unknown>>)[key];
      if (typeof inner === 'object' && inner !== null) this.#parts(inner, at(trail, key), from, depth);
    }
  }

  /** What is in an expression: another, a list of them, or a list of objects with one in each. */
  #parts(parts: object, trail: Trail, from: readonly Place[], depth: number): void {
    if ('op' in parts) return this.#node(parts as Expression, trail, from, depth + 1);
    if (!Array.isArray(parts)) return this.#inside(parts, trail, from, depth);
    parts.forEach((inner: unknown, index) => {
      if (typeof inner === 'object' && inner !== null) this.#parts(inner, at(trail, index), from, depth);
    });
  }

  #question(id: string, trail: Trail, from: readonly Place[]): void {
    const place = this.#names.items.get(id);
    if (!place || !isQuestion(place.item))
      return this.#faults.see(trail, 'unknown-item', `no question has the id "${id}"`);
    this.#reach(id, place.within, trail, from);
  }

  /** The entries round what is read have to be round the reader too: of others nobody could say which is meant. */
  #reach(id: string, entries: readonly Place[], trail: Trail, from: readonly Place[]): void {
    if (entries.every((place, index) => from[index] === place)) return;
    this.#faults.see(trail, 'out-of-reach', `"${id}" is given several times: its entries are read with "over"`);
  }

  #over({ items, fold, value }: Expression & { op: 'over' }, trail: Trail, from: readonly Place[]): readonly Place[] {
    const place = this.#names.items.get(items);
    if (!value && fold !== 'count')
      this.#faults.see(trail, 'no-value', 'only the entries themselves can be counted; the rest needs a value');
    if (!place || !isRepeating(place.item)) {
      const [code, message] = place
        ? ['not-repeating', `"${items}" is given only once`]
        : ['unknown-item', `no item has the id "${items}"`];
      this.#faults.see(trail, code!, message!);
      return from;
    }
    this.#reach(items, place.around, trail, from);
    // Every entry of one list for every entry of another, and so on, is more work than there are entries.
    if (!from.every((outer, index) => place.around[index] === outer))
      this.#faults.see(
        trail,
        'over-in-entries',
        `an entry goes over entries in it, and "${items}" stands beside it: name it in a variable of the form`,
      );
    return place.within;
  }

  #named(part: Expression, trail: Trail): void {
    const { variables, scores } = this.#names;
    if (part.op === 'variable' && !variables.has(part.name))
      this.#faults.see(trail, 'unknown-variable', `no variable has the name "${part.name}"`);
    if (part.op !== 'score' && part.op !== 'flag') return;
    const flags = scores.get(part.score);
    if (!flags) this.#faults.see(trail, 'unknown-score', `no score has the id "${part.score}"`);
    else if (part.op === 'flag' && !flags.has(part.flag))
      this.#faults.see(trail, 'unknown-flag', `the score has no flag "${part.flag}"`);
  }
}
