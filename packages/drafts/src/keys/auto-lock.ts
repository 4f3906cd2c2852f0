// SPDX-License-Identifier: Apache-2.0
import { DEFAULT_DATABASE } from '../database-name.js';

/** Time and timers, so that a test need not wait. */
export interface AutoLockClock {
  /** Milliseconds since 1970: a clock that goes on while the device sleeps. */
  now(): number;
  setTimeout(work: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

export interface AutoLockOptions {
  /** Locks when nobody did anything in any tab for so long. */
  readonly idleMs: number;
  /** How long before that the warning comes. */
  readonly warnMs: number;
  /** Called once, in every tab, with the milliseconds that are left. */
  readonly onWarning?: (leftMs: number) => void;
  /** Called when someone does something after a warning: take it away. */
  readonly onStay?: () => void;
  /** Called after the lock. */
  readonly onLocked?: () => void;
  /** The name of the database of the drafts, the one given to `openDrafts`. */
  readonly database?: string;
  readonly clock?: AutoLockClock;
}

export interface AutoLock {
  /** Counts as doing something: a call from the host for what no listener sees, such as speech. */
  touch(): void;
  /** Ends the watch without locking. */
  stop(): void;
}

const SEEN = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
/** Tabs tell each other at most so often. */
const TELL_EVERY = 1000;

const REAL: AutoLockClock = {
  now: () => Date.now(),
  setTimeout: (work, milliseconds) => globalThis.setTimeout(work, milliseconds),
  clearTimeout: (timer) => globalThis.clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/**
 * Locks the drafts when nobody has done anything for a while. What is done in one tab counts in all of them; after the
 * device slept, the time that passed counts too.
 */
export function autoLock(store: { lock(): Promise<void> }, options: AutoLockOptions): AutoLock {
  const { idleMs, warnMs, database = DEFAULT_DATABASE } = options;
  if (!(warnMs >= 0 && idleMs > warnMs)) throw new RangeError('The warning comes before the lock.');
  return new IdleWatch(store, options, new BroadcastChannel(`careplan-kit/activity/${database}`));
}

class IdleWatch implements AutoLock {
  readonly #store: { lock(): Promise<void> };
  readonly #options: AutoLockOptions;
  readonly #clock: AutoLockClock;
  readonly #channel: BroadcastChannel;
  readonly #seen = () => this.touch();
  #lastDone: number;
  #lastTold = -Infinity;
  #warned = false;
  #timer: unknown;
  #stopped = false;

  constructor(store: { lock(): Promise<void> }, options: AutoLockOptions, channel: BroadcastChannel) {
    this.#store = store;
    this.#options = options;
    this.#clock = options.clock ?? REAL;
    this.#channel = channel;
    this.#lastDone = this.#clock.now();
    channel.onmessage = () => this.#done();
    for (const name of SEEN) globalThis.addEventListener?.(name, this.#seen, { capture: true, passive: true });
    // A hidden page's timers are slow, and stand still while the device sleeps.
    globalThis.document?.addEventListener('visibilitychange', this.#look);
    this.#wait();
  }

  touch(): void {
    if (this.#stopped || this.#expired()) return this.#look();
    this.#done();
    const now = this.#clock.now();
    if (Math.abs(now - this.#lastTold) < TELL_EVERY) return;
    this.#lastTold = now;
    this.#channel.postMessage('active');
  }

  stop(): void {
    this.#stopped = true;
    this.#clock.clearTimeout(this.#timer);
    this.#channel.close();
    for (const name of SEEN) globalThis.removeEventListener?.(name, this.#seen, { capture: true });
    globalThis.document?.removeEventListener('visibilitychange', this.#look);
  }

  #done(): void {
    if (this.#stopped || this.#expired()) return this.#look();
    this.#lastDone = this.#clock.now();
    if (!this.#warned) return;
    this.#warned = false;
    this.#options.onStay?.();
    this.#wait();
  }

  #idle(): number {
    const idle = this.#clock.now() - this.#lastDone;
    // The clock was set back: count from here, for an hour that is not over must not keep the drafts open.
    if (idle < 0) this.#lastDone = this.#clock.now();
    return Math.max(0, idle);
  }

  /** The time was over while the timers slept: a touch that comes now is too late. */
  #expired(): boolean {
    return this.#idle() >= this.#options.idleMs;
  }

  readonly #look = (): void => {
    if (this.#stopped) return;
    const { idleMs, warnMs, onWarning } = this.#options;
    const left = idleMs - this.#idle();
    if (left <= 0) return this.#lock();
    if (left <= warnMs && !this.#warned) {
      this.#warned = true;
      onWarning?.(left);
    }
    this.#wait();
  };

  #wait(): void {
    const { idleMs, warnMs } = this.#options;
    const left = idleMs - this.#idle();
    this.#clock.clearTimeout(this.#timer);
    this.#timer = this.#clock.setTimeout(this.#look, this.#warned ? left : Math.max(0, left - warnMs));
  }

  #lock(): void {
    this.stop();
    void this.#store
      .lock()
      .catch((cause: unknown) => reportError(cause))
      .then(() => this.#options.onLocked?.());
  }
}
