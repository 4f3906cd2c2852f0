// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, resolveLinks } from '@careplan-kit/model';
import { isBag, textIn } from '../record-views/record-words.js';

/** What hangs on what, whichever of the two names the other, and whatever form each was typed in. */
export class PlanLinks {
  readonly #beside = new Map<string, Set<string>>();
  #broken = 0;

  constructor(record: CareRecord, classes: readonly string[]) {
    const { resolved, dangling } = resolveLinks(record);
    const known = new Set(classes);
    for (const { from, target, withdrawn } of resolved.values()) {
      // A plan names everything in it: what belongs to what is in how it nests.
      if (from.class === 'Care plan' || !known.has(from.class) || !known.has(target.class) || withdrawn) continue;
      this.join(from.recordUid, target.recordUid);
    }
    this.#broken = dangling.filter(({ from }) => from.class === 'Care plan').length;
  }

  /** How many links of a plan lead nowhere. */
  get broken(): number {
    return this.#broken;
  }

  join(one: string, other: string): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const beside = this.#beside.get(from) ?? new Set();
      this.#beside.set(from, beside.add(to));
    }
  }

  beside(uid: string): ReadonlySet<string> {
    return this.#beside.get(uid) ?? new Set();
  }

  /** Joins what a group of a plan names with what it names inside, down to the last: need, goal, action. */
  joinNested(group: unknown): void {
    if (!isBag(group)) return;
    const uid = textIn(group['recordUid']);
    for (const inner of groupsIn(group)) {
      const under = textIn(inner['recordUid']);
      if (uid && under) this.join(uid, under);
      this.joinNested(inner);
    }
  }
}

type Bag = Readonly<Record<string, unknown>>;

/** The groups one step inside a group. */
function groupsIn(group: Bag): Bag[] {
  return Object.values(group)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isBag);
}
