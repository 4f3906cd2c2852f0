// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import type { Connection } from './connection.js';
import type { DiscardOptions, Draft, DraftState, DraftStateListener, DraftedForm } from './contract.js';
import type { DraftOnDisk, RemoveDraft } from './draft-on-disk.js';
import type { DraftTray } from './draft-tray.js';
import { asDraftError, failureOf } from './failure-of.js';
import { DraftError, type DraftFailure, isFinal } from './failure.js';
import type { DraftIdentity } from './identity.js';
import { LateFiles } from './late-files.js';
import { part } from './parts.js';
import { Saver } from './saver.js';

/** Why a draft no longer takes anything: its owner ended it, or it was taken from its owner. */
type Ending = 'closed' | DraftFailure;

type Everyday = Awaited<ReturnType<typeof part<'everyday'>>>;

export class OpenDraft implements Draft {
  readonly files: LateFiles;
  readonly #disk: DraftOnDisk;
  readonly #connection: Connection;
  readonly #gone: () => void;
  readonly #keep: RemoveDraft | undefined;
  readonly #saver: Saver<FormSnapshot>;
  readonly #listeners = new Set<DraftStateListener>();
  #state: DraftState = { status: 'empty' };
  #snapshot: FormSnapshot | null = null;
  #label: string | null = null;
  #tray: readonly DraftTray[] = [];
  #savedAt: Date | null = null;
  #detach: (() => void) | null = null;
  #discarding: Promise<void> | null = null;
  #ending: Ending | null = null;
  #ended: Promise<void> | null = null;

  constructor(
    readonly identity: DraftIdentity,
    disk: DraftOnDisk,
    connection: Connection,
    /** Told once, when this draft has let go of everything. */
    gone: () => void,
    /** Where the store keeps what is discarded: takes the draft away so that it can be brought back. */
    keep?: RemoveDraft,
  ) {
    this.#disk = disk;
    this.#connection = connection;
    this.#gone = gone;
    this.#keep = keep;
    this.#saver = new Saver<FormSnapshot>({
      write: async (snapshot) => {
        this.#savedAt = await disk.write(snapshot, () => !this.#saver.stopped);
        this.#keptAgain();
      },
      saved: () => this.#tellProgress(),
      failed: (cause) => this.#fail(failureOf(cause, 'use')),
    });
    this.files = new LateFiles({
      disk,
      connection,
      refuseReading: () => this.#refuseIfEnded(),
      refuseWriting: () => this.#refuseIfStopped(),
      draftBegun: (savedAt) => {
        this.#savedAt = savedAt;
        if (this.#keptAgain() || this.#state.status !== 'failed') this.#tellProgress();
      },
    });
  }

  get state(): DraftState {
    return this.#state;
  }

  get snapshot(): FormSnapshot | null {
    return this.#snapshot;
  }

  get label(): string | null {
    return this.#label;
  }

  get tray(): readonly DraftTray[] {
    return this.#tray;
  }

  /** The id of its row, once it is known. */
  get id(): string | null {
    return this.#disk.id;
  }

  /** Called once, before anyone else holds this draft. */
  async load(): Promise<void> {
    try {
      const { snapshot, label, tray, savedAt, failure } = await this.#disk.read();
      this.#snapshot = snapshot;
      this.#label = label;
      this.#tray = tray;
      this.#savedAt = savedAt;
      // What is found is whole. Where nothing is, something may be missed.
      const trouble = failure ?? (savedAt ? null : this.#connection.loss);
      if (trouble) this.#fail(trouble);
      else this.#tellProgress();
    } catch (cause) {
      this.#fail(failureOf(cause, 'use'));
    }
  }

  subscribe(listener: DraftStateListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  attach(form: DraftedForm): () => void {
    // Taken away while the host was opening: the state says so, and the form goes on without a draft.
    if (this.#state.status === 'failed' && this.#saver.stopped) return () => undefined;
    this.#refuseIfEnded();
    this.#detach?.();
    const unsubscribe = form.subscribe(() => this.#changed(() => form.snapshot()));
    const detach = () => {
      if (this.#detach !== detach) return;
      this.#detach = null;
      unsubscribe();
      this.#saver.capture();
    };
    this.#detach = detach;
    return detach;
  }

  async save(snapshot: FormSnapshot): Promise<void> {
    this.#refuseIfEnded();
    this.#changed(() => snapshot);
    await this.#saver.flush();
    if (this.#state.status === 'failed') throw new DraftError(this.#state.failure);
  }

  async rename(label: string | null): Promise<void> {
    const given = label?.trim() || null;
    await this.#beside(({ relabel }) => relabel(this.#disk, this.#connection, given));
    this.#label = given;
  }

  async clearTray(): Promise<void> {
    await this.setTray([]);
  }

  /** For drafts that come from elsewhere with one. */
  async setTray(tray: readonly DraftTray[]): Promise<void> {
    await this.#beside(({ setTray }) => setTray(this.#disk, this.#connection, tray));
    this.#tray = tray;
  }

  /** Writes what is stored beside the text, for which what was typed must be stored first. */
  async #beside(work: (code: Everyday) => Promise<void>): Promise<void> {
    this.#refuseIfStopped();
    const code = await part('everyday');
    this.#refuseIfStopped();
    await this.#saver.flush();
    try {
      await work(code);
    } catch (cause) {
      throw asDraftError(cause, 'use');
    }
  }

  flush(): Promise<void> {
    return this.#saver.flush();
  }

  async discard({ forGood = false }: DiscardOptions = {}): Promise<void> {
    if (!this.#discarding) this.#refuseIfEnded();
    await (this.#discarding ??= this.#discard(forGood ? undefined : this.#keep));
  }

  close(): Promise<void> {
    return this.end('closed');
  }

  /** Saves what it can within `patience`, then takes nothing more. */
  end(ending: Ending, patience?: number): Promise<void> {
    return (this.#ended ??= this.#end(ending, patience));
  }

  async #end(ending: Ending, patience: number | undefined): Promise<void> {
    const discarding = this.#discarding?.catch(() => undefined);
    this.#ending = ending;
    this.#detach?.();
    await within(patience, discarding ?? all(this.#saver.flush(), this.files.settled()));
    const stopped = all(this.#saver.stop(), this.files.stop());
    this.#forget();
    if (ending !== 'closed' && this.#state.status !== 'discarded') this.#fail(ending);
    await within(patience, stopped);
    await this.#letGo();
  }

  async #discard(keep: RemoveDraft | undefined): Promise<void> {
    this.#detach?.();
    await all(this.#saver.stop(), this.files.stop());
    try {
      await this.#disk.remove(keep);
    } catch (cause) {
      this.#discarding = null;
      this.#fail(failureOf(cause, 'use'));
      throw cause;
    }
    this.#forget();
    this.#savedAt = null;
    this.#tell({ status: 'discarded' });
    await this.#letGo();
  }

  #forget(): void {
    this.#snapshot = null;
    this.#label = null;
    this.#tray = [];
  }

  async #letGo(): Promise<void> {
    await this.#disk.release();
    this.#gone();
  }

  #changed(newest: () => FormSnapshot): void {
    this.#saver.changed(newest);
    // A failure stays on the screen until something is on disk again.
    if (!this.#saver.stopped && this.#state.status !== 'failed') this.#tellProgress();
  }

  /** True when this draft told of a loss until now. */
  #keptAgain(): boolean {
    const told = this.#state.status === 'failed' && this.#state.failure.kind === 'wiped';
    if (told) this.#connection.lossTold();
    return told;
  }

  #tellProgress(): void {
    const savedAt = this.#savedAt;
    if (this.#saver.behind) {
      // Once is enough for many keys pressed.
      if (this.#state.status !== 'saving' || this.#state.savedAt !== savedAt) this.#tell({ status: 'saving', savedAt });
    } else this.#tell(savedAt ? { status: 'saved', savedAt } : { status: 'empty' });
  }

  #fail(failure: DraftFailure): void {
    if (isFinal(failure)) void this.#saver.stop();
    this.#tell({ status: 'failed', failure, savedAt: this.#savedAt });
  }

  #tell(state: DraftState): void {
    this.#state = Object.freeze(state);
    for (const listener of [...this.#listeners]) {
      try {
        listener(state);
      } catch (cause) {
        // A fault of the screen must not end the saving.
        reportError(cause);
      }
    }
  }

  #refuseIfStopped(): void {
    this.#refuseIfEnded();
    if (this.#saver.stopped && this.#state.status === 'failed') throw new DraftError(this.#state.failure);
  }

  #refuseIfEnded(): void {
    const ending = this.#discarding ? 'discarded' : this.#ending;
    if (ending === 'discarded' || ending === 'closed') throw new Error(`This draft was ${ending}. Open it again.`);
    if (ending) throw new DraftError(ending);
  }
}

async function all(...works: Promise<void>[]): Promise<void> {
  await Promise.all(works);
}

async function within(patience: number | undefined, work: Promise<void>): Promise<void> {
  if (patience === undefined) return work;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
