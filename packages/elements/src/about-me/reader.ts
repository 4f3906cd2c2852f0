// SPDX-License-Identifier: Apache-2.0
import { Differences } from './changes.js';
import type { AboutMeVersion } from './entry.js';

/** What the worker has opened while reading about one person. Forgotten as a whole when another person comes. */
export class Reader {
  #earlier: AboutMeVersion | null = null;
  #comparing = false;
  #differences = new Differences();
  #newest: AboutMeVersion | undefined;
  #news: number | null = null;
  /** Sections whose change is unfolded. */
  readonly #unfolded = new Set<string>();

  constructor(readonly changed: () => void) {}

  /** The earlier version on screen; null for the one in force. */
  get earlier(): AboutMeVersion | null {
    return this.#earlier;
  }

  /** Whether it is compared with the version in force. */
  get comparing(): boolean {
    return this.#comparing && this.#earlier !== null;
  }

  get differences(): Differences {
    return this.#differences;
  }

  get unfolded(): ReadonlySet<string> {
    return this.#unfolded;
  }

  /** Number of a version that came into force while the worker was reading; it is said aloud. */
  get news(): number | null {
    return this.#news;
  }

  /** Takes note of the version in force. The first one is what the worker came for, and no news. */
  meet(newest: AboutMeVersion | undefined): void {
    const before = this.#newest;
    this.#newest = newest;
    if (!newest || !before || newest.versionNumber === before.versionNumber) return;
    this.readInForce();
    this.#news = newest.versionNumber;
  }

  readEarlier(version: AboutMeVersion): void {
    this.readInForce();
    this.#earlier = version;
    this.#unfolded.clear();
    this.changed();
  }

  readInForce(): void {
    this.#earlier = null;
    this.#comparing = false;
    this.#differences = new Differences();
  }

  compare(comparing: boolean): void {
    this.#comparing = comparing;
    this.changed();
  }

  unfold(section: string, open: boolean): void {
    if (open) this.#unfolded.add(section);
    else this.#unfolded.delete(section);
    this.changed();
  }
}
