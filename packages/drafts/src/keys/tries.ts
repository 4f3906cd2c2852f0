// SPDX-License-Identifier: Apache-2.0
import { DraftError } from '../failure.js';
import { isObject } from '../json.js';
import type { Vault } from './vault.js';

/** Wrong tries that cost no waiting: a slip of the finger on a wet screen. */
const FREE_TRIES = 3;
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 15 * 60_000;

/** Milliseconds to wait after this many wrong tries in a row. */
export function waitAfter(failed: number): number {
  if (failed < FREE_TRIES) return 0;
  return Math.min(FIRST_WAIT * 2 ** (failed - FREE_TRIES), LONGEST_WAIT);
}

/** Counts wrong tries in the database, so that a reload or another tab does not begin anew. */
export class Tries {
  readonly #vault: Vault;
  readonly #id: string;
  readonly #clock: () => Date;

  constructor(vault: Vault, slot: string, clock: () => Date) {
    this.#vault = vault;
    this.#id = `tries/${slot}`;
    this.#clock = clock;
  }

  async failed(): Promise<number> {
    return (await this.#read()).failed;
  }

  /**
   * Counts a try before it is made, so that ending the page half way is no way round. The caller holds the lock.
   *
   * @throws DraftError `wait`
   */
  async begin(): Promise<void> {
    const { failed, notBefore } = await this.#read();
    const now = this.#clock().getTime();
    const left = notBefore - now;
    // A clock that was set back must not lock a worker out for a year.
    if (left > 0 && left <= LONGEST_WAIT) throw new DraftError({ kind: 'wait', until: new Date(notBefore) });
    await this.#write(failed + 1, now + waitAfter(failed + 1));
  }

  succeeded(): Promise<void> {
    return this.#write(0, 0);
  }

  #write(failed: number, notBefore: number): Promise<void> {
    return this.#vault.write(Object.assign({ id: this.#id }, { failed, notBefore }));
  }

  async #read(): Promise<{ failed: number; notBefore: number }> {
    const row = await this.#vault.read(this.#id);
    const count = (value: unknown) => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0);
    if (!isObject(row)) return { failed: 0, notBefore: 0 };
    return { failed: count(row['failed']), notBefore: count(row['notBefore']) };
  }
}

/** One try at a time, in all tabs of the database. */
export async function inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  if (!globalThis.navigator?.locks) throw new DraftError({ kind: 'unavailable' });
  return (await navigator.locks.request(name, work)) as Result;
}
