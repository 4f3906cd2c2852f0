// SPDX-License-Identifier: Apache-2.0
import type { Draft } from '../design/draft.js';
import type { Finding } from '../design/findings.js';

type FindingsOf = (draft: Draft) => readonly Finding[];

/** The author is asked to look at what was found once the hands rest. */
const PAUSE = 400;

/** What the checks found in a form; looked for while nothing is typed. */
export class Checks {
  #findings: readonly Finding[] = [];
  #faults = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #of: Draft | null = null;
  #isMissing = false;
  readonly #find: () => Promise<FindingsOf>;
  readonly #draft: () => Draft | null;
  readonly #tell: () => void;

  constructor(find: () => Promise<FindingsOf>, draft: () => Draft | null, tell: () => void) {
    this.#find = find;
    this.#draft = draft;
    this.#tell = tell;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Whether what is said is of the form as it is now. */
  get isFresh(): boolean {
    return this.#of !== null && this.#of === this.#draft();
  }

  /** What checks forms could not be fetched. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** How many things have to be mended in an item. */
  faultsOf(id: string): number {
    return this.#faults.get(id) ?? 0;
  }

  /** Another form is on the page. */
  begin(): void {
    this.#findings = [];
    this.#faults = new Map();
    this.#of = null;
    this.soon();
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async now(): Promise<void> {
    clearTimeout(this.#timer);
    let find: FindingsOf;
    try {
      find = await this.#find();
    } catch {
      // Without a network there are no checks; the view of them says so, and the form can be worked on.
      this.#isMissing = true;
      return this.#tell();
    }
    this.#isMissing = false;
    const draft = this.#draft();
    if (!draft || draft === this.#of) return;
    this.#findings = find(draft);
    this.#of = draft;
    this.#faults = new Map();
    for (const { item, severity } of this.#findings)
      if (item !== undefined && severity === 'error') this.#faults.set(item, this.faultsOf(item) + 1);
    this.#tell();
  }
}
