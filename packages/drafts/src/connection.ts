// SPDX-License-Identifier: Apache-2.0
import { asDraftError, isConnectionGone, isNoSpace } from './failure-of.js';
import { DraftError } from './failure.js';
import { Database, asked } from './indexed-db.js';
import { DATABASE_VERSION, upgradeDatabase } from './schema.js';
import { type Wiped, Witness } from './witness.js';

/** Some browsers leave an opening without any answer. The form must not wait for it. */
const OPENING_PATIENCE = 3000;
/** A tab that lets go at once is still in the way until its last transaction has ended. */
const LETTING_GO = 500;

/** Connections that work is tried on. */
const TRIES = 3;
/** What is opened while the browser still clears its storage away is ended too: so long before the last try. */
const CLEARING = 100;

/** How long a disk that was full is taken for the reason of what fails. Saving is tried again more often than this. */
const FULL_FOR = 60_000;
/** When the disk was last found full, for each database. */
const fullAt = new Map<string, number>();

export interface ConnectionOptions {
  readonly version?: number;
  readonly patience?: number;
  /** False: a database that is not there stays so, and using it fails. Made anew where nobody is told, it would hide a loss. */
  readonly make?: boolean;
  /** Told when what the database held is gone. */
  readonly onLoss?: ((loss: Wiped) => void) | undefined;
}

interface Attempt {
  /** What callers wait for. Rejects with `blocked` while the browser has not answered. */
  ready: Promise<Database>;
  /** What the browser gives in the end. */
  readonly answer: Promise<Database>;
}

/** The one connection of a store: opened when first needed, and again whenever it is gone. */
export class Connection {
  readonly #name: string;
  readonly #version: number;
  readonly #patience: number;
  readonly #make: boolean;
  readonly #onLoss: ((loss: Wiped) => void) | undefined;
  /** Knows whether anything is kept that could be lost. */
  readonly witness: Witness;
  /** What the database held is gone, and the worker has not been told yet. */
  loss: Wiped | null = null;
  /** The database is not there, and was not made. */
  missing = false;
  #current: Attempt | null = null;
  #closed = false;
  #noticed = 0;

  constructor(name: string, options: ConnectionOptions = {}) {
    const { version = DATABASE_VERSION, patience = OPENING_PATIENCE, make = true, onLoss } = options;
    this.#name = name;
    this.#version = version;
    this.#patience = patience;
    this.#make = make;
    this.#onLoss = onLoss;
    this.witness = new Witness(name);
  }

  /**
   * Does `work`, and does it anew on a new connection if that was gone: repeating a call on a dead connection never helps.
   * The work must be one transaction that may be repeated.
   */
  async use<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      const attempt = this.#attempt();
      try {
        return await work(await attempt.ready);
      } catch (cause) {
        const fault = this.#fault(cause);
        // One that was ended while it was opened is a failure already.
        if (!isConnectionGone(cause) && fault.failure.kind !== 'terminated') throw fault;
        this.#drop(attempt);
        if (tries === TRIES) throw fault;
      }
      if (tries > 1) await new Promise((resolve) => setTimeout(resolve, CLEARING));
    }
  }

  close(): void {
    this.#closed = true;
    if (this.#current) this.#drop(this.#current);
  }

  /** The worker was told of a loss, and something is kept again. */
  lossTold(): void {
    this.loss = null;
    this.witness.told();
  }

  #noticeLoss(): void {
    const { loss } = this.witness;
    if (!loss || +loss.noticedAt === this.#noticed) return;
    this.#noticed = +loss.noticedAt;
    this.loss = loss;
    try {
      this.#onLoss?.(loss);
    } catch (cause) {
      // A fault of the host must not keep the database from being used.
      reportError(cause);
    }
  }

  /** A full disk takes the connection with it, and for a while gives no new one. That says nothing of why. */
  #fault(cause: unknown): DraftError {
    if (isNoSpace(cause)) fullAt.set(this.#name, performance.now());
    const fault = asDraftError(cause, 'use');
    const full = performance.now() - (fullAt.get(this.#name) ?? -Infinity) < FULL_FOR;
    return full && fault.failure.kind === 'terminated' ? new DraftError({ kind: 'quota' }, { cause }) : fault;
  }

  #attempt(): Attempt {
    if (this.#closed) throw new DraftError({ kind: 'locked' });
    return (this.#current ??= this.#open());
  }

  #drop(attempt: Attempt): void {
    if (this.#current === attempt) this.#current = null;
    attempt.answer.then(
      (database) => database.native.close(),
      () => undefined,
    );
  }

  #open(): Attempt {
    let holdUp: () => void = () => undefined;
    const heldUp = new Promise<never>((_, reject) => {
      holdUp = () => reject(new DraftError({ kind: 'blocked' }));
    });
    let timer = setTimeout(holdUp, this.#patience);
    const dropThis = () => this.#drop(attempt);
    const answer = this.#ask(dropThis, () => {
      clearTimeout(timer);
      timer = setTimeout(holdUp, Math.min(this.#patience, LETTING_GO));
    });
    const attempt: Attempt = { ready: Promise.race([answer, heldUp]), answer };
    answer
      .then(
        () => void (attempt.ready = answer),
        () => void (this.#current === attempt && (this.#current = null)),
      )
      .finally(() => clearTimeout(timer));
    return attempt;
  }

  async #ask(drop: () => void, blocked: () => void): Promise<Database> {
    try {
      if (!globalThis.indexedDB) throw new DraftError({ kind: 'unavailable' });
      const request = indexedDB.open(this.#name, this.#version);
      request.onblocked = blocked;
      request.onupgradeneeded = ({ oldVersion }) => {
        const transaction = request.transaction!;
        if (oldVersion < 1) {
          if (!this.#make) {
            this.missing = true;
            return transaction.abort();
          }
          this.witness.made();
        }
        upgradeDatabase(transaction, oldVersion);
      };
      const native = await asked(request);
      // A newer tab wants to upgrade. Running transactions end first; the next need opens again.
      native.onversionchange = native.onclose = drop;
      this.#noticeLoss();
      return new Database(native);
    } catch (cause) {
      throw asDraftError(cause, 'opening');
    }
  }
}
