// SPDX-License-Identifier: Apache-2.0

/** Chance that can be repeated: the same seed gives the same forms and answers. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number; both ends count. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(of: readonly T[]): T {
    return of[this.whole(0, of.length - 1)]!;
  }

  times<T>(from: number, to: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.whole(from, to) }, (_, at) => make(at));
  }
}

/** From the environment, to try other cases; else always the same ones, so that a failure does not come and go. */
export const seedOf = (): number => Number(process.env['FHIRPATH_SEED'] ?? 20_779);
