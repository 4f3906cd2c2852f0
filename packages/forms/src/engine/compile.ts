// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/plain';
import type { FormDefinition, FormItem, Variable } from '../contract/definition.js';
import type { Expression } from '../contract/expression.js';
import type { Score } from '../contract/score.js';
import { expressionsOf, needsItself } from '../definition/expression-parts.js';
import { MOST_ENTRIES, MOST_NODES } from './limits.js';
import { type Read, readsOf } from './reads.js';

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
  /** While the order is sought: on how many others it still waits. */
  waits: number;
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
    const inner = 'items' in item ? item.items : undefined;
    const inside = inner ? 1 + countFewest(inner) : 1;
    nodes += 'repeats' in item && item.repeats ? 1 + Math.min(fewestOf(item), MOST_ENTRIES) * inside : inside;
    if (nodes <= MOST_NODES) continue;
    const message = `with the fewest entries it may have, the form has more than ${MOST_NODES} items`;
    throw new DataError('The form definition', [{ path: ['items'], code: 'too-large', message }]);
  }
  return nodes;
}

const NOWHERE: readonly CompiledItem[] = [];
/** Shared by all that can have none. */
const NO_CHILDREN: CompiledItem[] = [];
const NO_READERS: Reader[] = [];

function buildItems(definition: FormDefinition) {
  const byId = new Map<string, CompiledItem>();
  const build = (item: FormItem, parent: CompiledItem | null): CompiledItem => {
    const inner = ('items' in item && item.items) || undefined;
    const repeats = 'repeats' in item && item.repeats !== undefined;
    const children: CompiledItem[] = inner ? [] : NO_CHILDREN;
    const place = parent?.within ?? NOWHERE;
    const within: CompiledItem[] = repeats ? [...place] : NO_CHILDREN;
    const compiled: CompiledItem = {
      kind: 'item',
      id: item.id,
      item,
      parent,
      children,
      place,
      within: repeats ? within : place,
      rank: -1,
      waits: parent ? 1 : 0,
      readers: [],
      listReaders: repeats ? [] : NO_READERS,
      undrawn: item.hidden === true || parent?.undrawn === true,
    };
    if (repeats) within.push(compiled);
    byId.set(item.id, compiled);
    if (inner) for (const child of inner) children.push(build(child, compiled));
    return compiled;
  };
  return { byId, roots: definition.items.map((item) => build(item, null)) };
}

const NOTHING: readonly Expression[] = [];

function expressionsIn(compiled: Compiled): readonly (Expression | undefined)[] {
  if (compiled.kind === 'variable') return [compiled.variable.value];
  if (compiled.kind === 'score') return expressionsOf(compiled.score);
  const { item } = compiled;
  const calculate = 'calculate' in item ? item.calculate : undefined;
  return item.enableWhen || calculate ? [item.enableWhen, calculate] : NOTHING;
}

/** Everything in an order in which what it depends on comes first. */
function ordered(all: readonly Compiled[]): Compiled[] {
  const order = all.filter(({ waits }) => waits === 0);
  const isDone = (dependant: Compiled) => {
    if (--dependant.waits === 0) order.push(dependant);
  };
  for (let at = 0; at < order.length; at++) {
    const next = order[at]!;
    next.rank = at;
    for (const { to } of next.readers) isDone(to);
    if (next.kind !== 'item') continue;
    for (const child of next.children) isDone(child);
    for (const { to } of next.listReaders) isDone(to);
  }
  return order;
}

/** Tells each thing it looks at that it does, once, in the widest way. */
function addReaders(compiled: Compiled, reads: readonly Read[]): void {
  const ways = new Map<Reader[], number>();
  for (const { of, asList, common } of reads) {
    // What a score says beside its total may read the total.
    if (of === compiled && of.kind === 'score' && !needsItself(of.score)) continue;
    const readers = asList && of.kind === 'item' && of.within !== of.place ? of.listReaders : of.readers;
    ways.set(readers, Math.min(common, compiled.place.length, ways.get(readers) ?? common));
  }
  for (const [readers, common] of ways) readers.push({ to: compiled, common });
  compiled.waits += ways.size;
}

function build(definition: FormDefinition): CompiledForm {
  countFewest(definition.items);
  const { byId, roots } = buildItems(definition);
  const vertex = { place: NOWHERE, rank: -1, waits: 0 };
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
  for (const compiled of all) {
    const expressions = expressionsIn(compiled);
    if (expressions.length === 0) continue;
    const looks = readsOf(expressions, names);
    if (looks.foreign) foreign.push(compiled);
    addReaders(compiled, looks.reads);
  }
  const order = ordered(all);
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
