// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure } from './failure.js';

/** That what was kept on this device is gone. The same loss has the same `noticedAt`, in every tab. */
export type Wiped = Extract<DraftFailure, { kind: 'wiped' }>;

/** For pages that are refused `localStorage`, or whose `localStorage` was cleared with the database. */
const memory = new Map<string, string>();

/**
 * Knows, outside the database, whether it holds anything: one that was thrown away cannot say so itself. Remembers one
 * number under the name of the database: 0 when something is held, and else when it was found to be gone.
 */
export class Witness {
  readonly #key: string;

  constructor(databaseName: string) {
    this.#key = `careplan-kit/drafts/${databaseName}`;
  }

  get loss(): Wiped | null {
    const at = Number(this.#known());
    return at > 0 ? { kind: 'wiped', noticedAt: new Date(at) } : null;
  }

  /** Something is held. */
  holds(): void {
    if (!this.#stored()) this.#remember(0);
  }

  /** The database was made. If it held something before, that is gone. */
  made(): void {
    if (this.#known()) this.#remember(Date.now());
  }

  /** The loss was told, and something is held again. */
  told(): void {
    if (this.loss) this.#remember(0);
  }

  /** Nothing is held any more, and that is right so. */
  forget(): void {
    memory.delete(this.#key);
    attempt(() => localStorage.removeItem(this.#key));
  }

  #known(): string | undefined {
    return this.#stored() || memory.get(this.#key);
  }

  #stored(): string | null | undefined {
    return attempt(() => localStorage.getItem(this.#key));
  }

  #remember(at: number): void {
    memory.set(this.#key, `${at}`);
    attempt(() => localStorage.setItem(this.#key, `${at}`));
  }
}

/** Where there is none, or it is refused or full, less is noticed, and nothing fails. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
