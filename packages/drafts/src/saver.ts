// SPDX-License-Identifier: Apache-2.0

/** Between two saves while typing goes on. A hidden page slows its timers, so there it does not rest. */
const REST = 250;
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

export interface SaverWork<Snapshot> {
  write(snapshot: Snapshot): Promise<void>;
  saved(): void;
  failed(cause: unknown): void;
}

/** Decides when to write, and keeps to one write at a time. Knows nothing of what is written or where. */
export class Saver<Snapshot> {
  readonly #work: SaverWork<Snapshot>;
  #newest: (() => Snapshot) | null = null;
  #changes = 0;
  #kept = 0;
  #failures = 0;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #stopped = false;

  constructor(work: SaverWork<Snapshot>) {
    this.#work = work;
  }

  /** True when something typed is not written yet. */
  get behind(): boolean {
    return this.#kept < this.#changes;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** `newest` is called when the write begins, so many changes cost one snapshot. */
  changed(newest: () => Snapshot): void {
    if (this.#stopped) return;
    this.#newest = newest;
    this.#changes++;
    this.#wakeIn(this.#notBefore - performance.now());
  }

  /** Fixes the newest snapshot: what `newest` reads may belong to someone else from now on. */
  capture(): void {
    if (!this.behind || !this.#newest) return;
    const snapshot = this.#newest();
    this.#newest = () => snapshot;
  }

  /** Resolves when all changes until now are written, or one attempt of its own failed. */
  async flush(): Promise<void> {
    const goal = this.#changes;
    while (this.#kept < goal && !this.#stopped) {
      const own = !this.#running;
      await (this.#running ?? this.#start());
      if (own) return;
    }
  }

  /** No write begins after this. Resolves when the one under way has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#newest = null;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #wakeIn(delay: number): void {
    if (this.#running) return;
    clearTimeout(this.#timer);
    if (delay <= 0) void this.#start();
    else this.#timer = setTimeout(() => void this.#start(), delay);
  }

  #start(): Promise<void> {
    clearTimeout(this.#timer);
    return (this.#running = this.#run());
  }

  async #run(): Promise<void> {
    // Changes of one task become one write.
    await null;
    const upTo = this.#changes;
    let failure: { cause: unknown } | null = null;
    try {
      if (this.#newest) await this.#work.write(this.#newest());
    } catch (cause) {
      failure = { cause };
    }
    this.#running = null;
    if (this.#stopped) return;
    this.#notBefore = performance.now() + rest();
    if (failure) {
      this.#failures++;
      this.#work.failed(failure.cause);
    } else {
      this.#kept = upTo;
      this.#failures = 0;
      this.#work.saved();
    }
    if (!this.behind || this.#stopped || this.#running) return;
    const untouched = failure && this.#changes === upTo;
    this.#wakeIn(untouched ? backOff(this.#failures) : rest());
  }
}

function rest(): number {
  return globalThis.document?.visibilityState === 'hidden' ? 0 : REST;
}

function backOff(failures: number): number {
  return Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY);
}
