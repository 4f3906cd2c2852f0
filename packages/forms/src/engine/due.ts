// SPDX-License-Identifier: Apache-2.0
import type { Cell } from './nodes.js';

/** What still has to be worked out, each thing once, what others depend on first. */
export class Due {
  readonly #byRank = new Map<number, Set<Cell>>();
  /** Highest first, so that the next one is at the end. */
  readonly #ranks: number[] = [];

  add(cell: Cell): void {
    const { rank } = cell.compiled;
    const known = this.#byRank.get(rank);
    if (known) {
      known.add(cell);
      return;
    }
    this.#byRank.set(rank, new Set([cell]));
    let [low, high] = [0, this.#ranks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ranks[middle]! > rank) low = middle + 1;
      else high = middle;
    }
    this.#ranks.splice(low, 0, rank);
  }

  /** All that stand at the lowest rank. */
  next(): ReadonlySet<Cell> | undefined {
    const rank = this.#ranks.pop();
    if (rank === undefined) return undefined;
    const cells = this.#byRank.get(rank);
    this.#byRank.delete(rank);
    return cells;
  }
}
