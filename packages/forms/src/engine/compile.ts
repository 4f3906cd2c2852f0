// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { itemsReadBy } from '../definition/expression-parts.js';

/** One item with its place in the order of evaluation and the items that must be looked at after it. */
export interface CompiledItem {
  readonly item: FormItem;
  readonly parent: CompiledItem | null;
  readonly children: readonly CompiledItem[];
  /** Position in an order in which everything an item depends on comes before it. */
  rank: number;
  /** Items whose condition or calculation reads this one. */
  readonly readers: CompiledItem[];
}

export interface CompiledForm {
  readonly roots: readonly CompiledItem[];
  readonly byId: ReadonlyMap<string, CompiledItem>;
  /** All items by rank. */
  readonly order: readonly CompiledItem[];
}

/**
 * Builds the dependency graph, once. An item depends on its group (which may hide it) and on every item its condition
 * or calculation reads.
 *
 * @throws DataError when items depend on each other in a circle
 */
export function compile(definition: FormDefinition): CompiledForm {
  const byId = new Map<string, CompiledItem>();
  const all: CompiledItem[] = [];
  const build = (item: FormItem, parent: CompiledItem | null): CompiledItem => {
    const children: CompiledItem[] = [];
    const compiled: CompiledItem = { item, parent, children, rank: -1, readers: [] };
    byId.set(item.id, compiled);
    all.push(compiled);
    if (item.type === 'group') for (const child of item.items) children.push(build(child, compiled));
    return compiled;
  };
  const roots = definition.items.map((item) => build(item, null));

  const waitingFor = new Map<CompiledItem, number>();
  for (const compiled of all) {
    const { item } = compiled;
    const read = itemsReadBy(item.enableWhen);
    if ('calculate' in item) itemsReadBy(item.calculate, read);
    for (const id of read) byId.get(id)?.readers.push(compiled);
    waitingFor.set(compiled, read.size + (compiled.parent ? 1 : 0));
  }

  const order: CompiledItem[] = [];
  const ready = all.filter((compiled) => waitingFor.get(compiled) === 0);
  for (let next = ready.shift(); next; next = ready.shift()) {
    next.rank = order.push(next) - 1;
    for (const dependant of [...next.children, ...next.readers]) {
      const left = (waitingFor.get(dependant) ?? 0) - 1;
      waitingFor.set(dependant, left);
      if (left === 0) ready.push(dependant);
    }
  }
  if (order.length < all.length) {
    const circle = all.filter((compiled) => compiled.rank < 0).map((compiled) => compiled.item.id);
    throw new DataError('The form definition', [
      { path: ['items'], code: 'cycle', message: `these items depend on each other in a circle: ${circle.join(', ')}` },
    ]);
  }
  return { roots, byId, order };
}
