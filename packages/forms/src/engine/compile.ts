// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import type { FormDefinition, FormItem, Variable } from '../contract/definition.js';
import type { Score } from '../contract/score.js';
import { expressionsOf, needsItself } from '../definition/expression-parts.js';
import { MOST_ENTRIES, MOST_NODES } from './limits.js';
import { readsOf } from './reads.js';

/** Who must be looked at when something has changed. */
export interface Reader {
  readonly to: Compiled;
  /** How many of the outermost entries round the changed one are round the reader too. */
  readonly common: number;
}

interface Vertex {
  /** The item's id, `variable:` with its name, `score:` with its id. */
  readonly id: string;
  /** The repeating items round it, the outermost first. */
  readonly place: readonly CompiledItem[];
  /** Position in an order in which everything it depends on comes before it. */
  rank: number;
  readonly readers: Reader[];
}

/** One item with its place in the order of evaluation and what must be looked at after it. */
export interface CompiledItem extends Vertex {
  readonly kind: 'item';
  readonly item: FormItem;
  readonly parent: CompiledItem | null;
  readonly children: readonly CompiledItem[];
  /** `place`, and itself if it repeats. */
  readonly within: readonly CompiledItem[];
  /** What goes over its entries. */
  readonly listReaders: Reader[];
  /** It, or an item round it, is never drawn. */
  readonly undrawn: boolean;
}

export interface CompiledVariable extends Vertex {
  readonly kind: 'variable';
  readonly variable: Variable;
}

export interface CompiledScore extends Vertex {
  readonly kind: 'score';
  readonly score: Score;
}

export type Compiled = CompiledItem | CompiledVariable | CompiledScore;

export interface CompiledForm {
  readonly roots: readonly CompiledItem[];
  readonly byId: ReadonlyMap<string, CompiledItem>;
  /** Everything by rank. */
  readonly order: readonly Compiled[];
  readonly variables: readonly CompiledVariable[];
  readonly scores: readonly CompiledScore[];
  /** What has a part in another language. */
  readonly foreign: readonly Compiled[];
  readonly repeats: boolean;
}

/** How often a repeating item has to be given. A required question has to be given at all. */
export function fewestOf(item: FormItem): number {
  const { min = 0 } = ('repeats' in item && item.repeats) || {};
  return Math.max(min, 'required' in item && item.required ? 1 : 0);
}

/** Refuses a form that could not be opened: what has to stand there multiplies where entries are in entries. */
function countFewest(items: readonly FormItem[]): number {
  let nodes = 0;
  for (const item of items) {
    const inside = 1 + countFewest(('items' in item && item.items) || []);
    nodes += 'repeats' in item && item.repeats ? 1 + Math.min(fewestOf(item), MOST_ENTRIES) * inside : inside;
    if (nodes <= MOST_NODES) continue;
    const message = `with the fewest entries it may have, the form has more than ${MOST_NODES} items`;
    throw new DataError('The form definition', [{ path: ['items'], code: 'too-large', message }]);
  }
  return nodes;
}

const NOWHERE: readonly CompiledItem[] = [];

function buildItems(definition: FormDefinition) {
  const byId = new Map<string, CompiledItem>();
  const build = (item: FormItem, parent: CompiledItem | null): CompiledItem => {
    const children: CompiledItem[] = [];
    const within: CompiledItem[] = [];
    const compiled: CompiledItem = {
      kind: 'item',
      id: item.id,
      item,
      parent,
      children,
      place: parent?.within ?? NOWHERE,
      within: 'repeats' in item && item.repeats ? within : (parent?.within ?? NOWHERE),
      rank: -1,
      readers: [],
      listReaders: [],
      undrawn: item.hidden === true || parent?.undrawn === true,
    };
    if (compiled.within === within) within.push(...compiled.place, compiled);
    byId.set(item.id, compiled);
    if ('items' in item) for (const child of item.items ?? []) children.push(build(child, compiled));
    return compiled;
  };
  return { byId, roots: definition.items.map((item) => build(item, null)) };
}

function expressionsIn(compiled: Compiled) {
  if (compiled.kind === 'variable') return [compiled.variable.value];
  if (compiled.kind === 'score') return expressionsOf(compiled.score);
  const { item } = compiled;
  return [item.enableWhen, 'calculate' in item ? item.calculate : undefined];
}

/** Everything in an order in which what it depends on comes first. */
function ordered(all: readonly Compiled[], waitingFor: ReadonlyMap<Compiled, number>): Compiled[] {
  const left = new Map(waitingFor);
  const order = all.filter((compiled) => left.get(compiled) === 0);
  for (let at = 0; at < order.length; at++) {
    const next = order[at]!;
    next.rank = at;
    const isDone = (dependant: Compiled) => {
      const others = left.get(dependant)! - 1;
      left.set(dependant, others);
      if (others === 0) order.push(dependant);
    };
    next.readers.forEach(({ to }) => isDone(to));
    if (next.kind === 'item') {
      next.children.forEach(isDone);
      next.listReaders.forEach(({ to }) => isDone(to));
    }
  }
  return order;
}

function build(definition: FormDefinition): CompiledForm {
  countFewest(definition.items);
  const { byId, roots } = buildItems(definition);
  const vertex = { place: NOWHERE, rank: -1 };
  const variables = (definition.variables ?? []).map(
    (variable): CompiledVariable => ({
      kind: 'variable',
      id: `variable:${variable.name}`,
      variable,
      ...vertex,
      readers: [],
    }),
  );
  const scores = (definition.scores ?? []).map(
    (score): CompiledScore => ({ kind: 'score', id: `score:${score.id}`, score, ...vertex, readers: [] }),
  );
  const all: Compiled[] = [...byId.values(), ...variables, ...scores];
  const named = new Map<string, Compiled>([...variables, ...scores].map((compiled) => [compiled.id, compiled]));
  const names = {
    item: (id: string) => byId.get(id),
    variable: (name: string) => named.get(`variable:${name}`),
    score: (id: string) => named.get(`score:${id}`),
  };

  const foreign: Compiled[] = [];
  const waitingFor = new Map<Compiled, number>();
  for (const compiled of all) {
    const looks = readsOf(expressionsIn(compiled), names);
    if (looks.foreign) foreign.push(compiled);
    // The widest way to each thing it reads, once.
    const ways = new Map<Reader[], number>();
    for (const { of, asList, common } of looks.reads) {
      // What a score says beside its total may read the total.
      if (of === compiled && of.kind === 'score' && !needsItself(of.score)) continue;
      const readers = asList && of.kind === 'item' ? of.listReaders : of.readers;
      ways.set(readers, Math.min(common, compiled.place.length, ways.get(readers) ?? common));
    }
    for (const [readers, common] of ways) readers.push({ to: compiled, common });
    waitingFor.set(compiled, ways.size + (compiled.kind === 'item' && compiled.parent ? 1 : 0));
  }
  const order = ordered(all, waitingFor);
  if (order.length < all.length) {
    const circle = all.filter((compiled) => compiled.rank < 0).map(({ id }) => id);
    throw new DataError('The form definition', [
      { path: ['items'], code: 'cycle', message: `these items depend on each other in a circle: ${circle.join(', ')}` },
    ]);
  }
  const repeats = order.some(
    (compiled) => compiled.place.length > 0 || ('listReaders' in compiled && compiled.within.length > 0),
  );
  return { roots, byId, order, variables, scores, foreign: foreign.sort((a, b) => a.rank - b.rank), repeats };
}

const built = new WeakMap<FormDefinition, CompiledForm>();

/**
 * Builds the graph of what depends on what, once for each definition. An item depends on the group or question round it
 * (which may hide it) and on what its condition or calculation reads; a score or a variable on what its expressions read.
 *
 * @throws DataError when they depend on each other in a circle
 */
export function compile(definition: FormDefinition): CompiledForm {
  const known = built.get(definition);
  if (known) return known;
  const compiled = build(definition);
  // One that can still be changed is looked at anew each time.
  if (Object.isFrozen(definition)) built.set(definition, compiled);
  return compiled;
}
