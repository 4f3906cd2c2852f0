// SPDX-License-Identifier: Apache-2.0
import type { Connection } from '../connection.js';
import { asDraftError } from '../failure-of.js';
import { DraftError, type DraftFailure } from '../failure.js';
import { KeyRing } from '../key-ring.js';
import { carriedOf } from '../keys/carried.js';
import type { KeyProvider } from '../keys/contract.js';
import { keychainOf } from '../keys/keychain.js';
import { LockSignal } from '../lock-signal.js';
import type {
  DrainOptions,
  NewEntry,
  Outbox,
  OutboxEntry,
  OutboxListener,
  OutboxState,
  ReopenedEntry,
} from './contract.js';
import { Alarm } from './alarm.js';
import { waitAfter } from './back-off.js';
import { newEntry } from './new-entry.js';
import { type Everything, OutboxOnDisk } from './outbox-on-disk.js';
import { OutboxShelf } from './outbox-shelf.js';
import { OutboxSignal } from './outbox-signal.js';
import { EMPTY_STATE, entriesOf, stateOf } from './outbox-state.js';
import { planAt } from './plan.js';
import { type Ending, Sender, type SenderOptions } from './sender.js';
import { withSendingLock } from './sending-lock.js';

/** Signing out must not hang on a server that does not answer. */
const LOCK_PATIENCE = 5000;
const REST = 200;

export interface OutboxOptions extends Omit<SenderOptions, 'changed'> {
  readonly keys: KeyProvider;
  readonly databaseName: string;
  readonly connection: Connection;
  /** Sends by itself. */
  readonly automatic: boolean;
}

export class EncryptedOutbox implements Outbox {
  readonly #options: OutboxOptions;
  readonly #keys: KeyRing;
  readonly #disk: OutboxOnDisk;
  readonly #sender: Sender;
  readonly #lockSignal: LockSignal;
  readonly #signal: OutboxSignal;
  readonly #listeners = new Set<OutboxListener>();
  readonly #alarm: Alarm | null;
  #state: OutboxState = EMPTY_STATE;
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  #running: { readonly done: Promise<void>; readonly begin: AbortController; readonly stop: AbortController } | null =
    null;
  #runFailure: DraftFailure | null = null;
  #runFailures = 0;
  #ending: Promise<void> | null = null;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#keys = new KeyRing(options.keys, (own) => keychainOf(own, options.connection, carriedOf));
    this.#disk = new OutboxOnDisk(this.#keys, new OutboxShelf(options.connection), options.clock);
    this.#sender = new Sender(this.#disk, { ...options, changed: () => this.#changed() });
    this.#lockSignal = new LockSignal(options.databaseName, () => void this.#end());
    this.#signal = new OutboxSignal(options.databaseName, () => void this.#look());
    const ring = (hurry: boolean) => void this.#run(hurry).then(() => this.#look());
    this.#alarm = options.automatic ? new Alarm(ring, () => this.#interrupt()) : null;
    this.#alarm?.ringIn(0);
  }

  get state(): OutboxState {
    return this.#state;
  }

  subscribe(listener: OutboxListener): () => void {
    this.#listeners.add(listener);
    void this.#look();
    return () => void this.#listeners.delete(listener);
  }

  async enqueue(given: NewEntry): Promise<void> {
    const entry = newEntry(given);
    this.#refuseIfEnded();
    await this.#disk.add(entry);
    this.#options.connection.lossTold();
    this.#changed();
    this.#alarm?.ringIn(0);
  }

  async list(): Promise<OutboxEntry[]> {
    this.#refuseIfEnded();
    return entriesOf(await this.#disk.readAll());
  }

  async reopen(id: string): Promise<ReopenedEntry> {
    this.#refuseIfEnded();
    const entry = await this.#disk.find(id);
    if (entry.row.state === 'sent') throw new DraftError({ kind: 'changed-elsewhere' });
    const { reason, current } = entry.status;
    return { payload: await this.#disk.payload(entry), reason, current };
  }

  async resolve(id: string, payload: unknown): Promise<void> {
    this.#refuseIfEnded();
    const entry = await this.#disk.find(id);
    const expected = entry.row.state === 'rejected' || entry.row.state === 'conflict';
    if (!expected || !(await this.#disk.correct(entry, payload))) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#changed();
    this.#alarm?.ringIn(0);
  }

  async discard(id: string): Promise<void> {
    this.#refuseIfEnded();
    const entry = await this.#disk.find(id);
    const expected = entry.row.state !== 'sending' && entry.row.state !== 'sent';
    if (!expected || !(await this.#disk.remove(entry))) throw new DraftError({ kind: 'changed-elsewhere' });
    this.#changed();
    this.#alarm?.ringIn(0);
  }

  async discardDamaged(key: string): Promise<void> {
    this.#refuseIfEnded();
    const { closed } = await this.#disk.readAll();
    const entry = closed.find(({ row }) => row.id === key);
    if (entry?.failure.kind !== 'tampered' || !(await this.#disk.remove(entry))) {
      throw new DraftError({ kind: 'changed-elsewhere' });
    }
    this.#changed();
  }

  async drain({ now = false }: DrainOptions = {}): Promise<OutboxState> {
    this.#refuseIfEnded();
    // A run under way may have passed by what was put in last.
    await this.#running?.done;
    await this.#run(now);
    await this.#look();
    return this.#state;
  }

  async lock(): Promise<void> {
    if (!this.#ending) this.#lockSignal.send();
    await this.#end();
  }

  async close(): Promise<void> {
    await this.#end();
  }

  #run(hurry: boolean): Promise<void> {
    if (this.#ending) return Promise.resolve();
    if (this.#running) return this.#running.done;
    const [begin, stop] = [new AbortController(), new AbortController()];
    const done = this.#send({ begin: begin.signal, stop: stop.signal }, hurry);
    this.#running = { done, begin, stop };
    return done;
  }

  async #send(ending: Ending, hurry: boolean): Promise<void> {
    try {
      await withSendingLock(`careplan-kit/outbox/${this.#options.databaseName}`, async () => {
        this.#tell({ ...this.#state, sending: true });
        await this.#sender.sendAll(ending, hurry);
      });
      this.#runFailure = null;
      this.#runFailures = 0;
    } catch (cause) {
      this.#runFailure = asDraftError(cause, 'use').failure;
      this.#runFailures++;
    }
    this.#running = null;
    this.#tell({ ...this.#state, sending: false });
  }

  /** Lets another tab send: this one is about to sleep, and would keep the right to it. */
  #interrupt(): void {
    this.#running?.begin.abort();
    this.#running?.stop.abort();
  }

  #changed(): void {
    this.#signal.send();
    void this.#look();
  }

  /** Reads what stands, and tells it. Calls while it reads become one more reading. */
  #look(): Promise<void> {
    this.#lookAgain = true;
    return (this.#looking ??= this.#lookUntilSettled());
  }

  async #lookUntilSettled(): Promise<void> {
    while (this.#lookAgain && !this.#ending) {
      // While much is sent, much changes: the badge need not count every step.
      if (this.#running) await new Promise((resolve) => setTimeout(resolve, REST));
      this.#lookAgain = false;
      await this.#lookOnce();
    }
    this.#looking = null;
  }

  async #lookOnce(): Promise<void> {
    try {
      const everything = await this.#disk.readAll();
      const now = this.#options.clock().getTime();
      const failure = everything.keyFailure ?? this.#runFailure ?? this.#options.connection.loss;
      this.#tell({ ...this.#state, ...stateOf(everything, now), failure });
      if (!this.#running) this.#ringWhenDue(everything, now);
    } catch (cause) {
      this.#tell({ ...this.#state, failure: asDraftError(cause, 'use').failure });
      this.#alarm?.ringWhen(false, null);
    }
  }

  #ringWhenDue({ open }: Everything, now: number): void {
    const { lanes, nextAt } = planAt(open, now);
    // What cannot be written down would be sent again and again: a full disk must not become a flood at the server.
    if (this.#runFailures > 0) this.#alarm?.ringWhen(false, waitAfter(this.#runFailures, this.#options.random));
    else this.#alarm?.ringWhen(lanes.length > 0, nextAt === null ? null : nextAt - now);
  }

  #tell(state: OutboxState): void {
    if (this.#ending || JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) {
      try {
        listener(state);
      } catch (cause) {
        // A fault of the screen must not end the sending.
        reportError(cause);
      }
    }
  }

  #end(): Promise<void> {
    return (this.#ending ??= this.#endAll());
  }

  async #endAll(): Promise<void> {
    this.#alarm?.end();
    const running = this.#running;
    running?.begin.abort();
    const timer = setTimeout(() => running?.stop.abort(), LOCK_PATIENCE);
    await running?.done;
    clearTimeout(timer);
    this.#keys.forget();
    this.#listeners.clear();
    this.#state = { ...EMPTY_STATE, failure: { kind: 'locked' } };
    this.#signal.close();
    this.#lockSignal.close();
    this.#options.connection.close();
  }

  #refuseIfEnded(): void {
    if (this.#ending) throw new DraftError({ kind: 'locked' });
  }
}
