// SPDX-License-Identifier: Apache-2.0
import { DraftError } from '../failure.js';
import { wasAsked, waitAfter } from './back-off.js';
import type { Send, SendResult } from './contract.js';
import type { OpenEntry, OutboxOnDisk } from './outbox-on-disk.js';
import { jsonValue } from './json-value.js';
import { planAt } from './plan.js';

export interface SenderOptions {
  readonly send: Send;
  readonly clock: () => Date;
  /** From 0 to 1, as Math.random. */
  readonly random: () => number;
  /** For how many people at once. */
  readonly atOnce: number;
  /** Milliseconds for one try. */
  readonly patience: number;
  /** Milliseconds for which a receipt is kept. */
  readonly keepReceipts: number;
  /** Told after each change on the disk. */
  readonly changed: () => void;
}

/** `damaged`: what was to be sent could not be read, so nothing was sent. */
export type Outcome = SendResult['kind'] | 'damaged';

/** Ends a sending at two moments: `begin` after which no further entry is begun, `stop` after which no answer is awaited. */
export interface Ending {
  readonly begin: AbortSignal;
  readonly stop: AbortSignal;
}

/** Sends what is due, person by person. Whoever calls it holds the right to send; nothing here asks for it. */
export class Sender {
  readonly #disk: OutboxOnDisk;
  readonly #options: SenderOptions;

  constructor(disk: OutboxOnDisk, options: SenderOptions) {
    this.#disk = disk;
    this.#options = options;
  }

  /** Resolves when nothing is due any more. What became of each try is added to `outcomes`. */
  async sendAll(ending: Ending, hurry = false, outcomes: Outcome[] = []): Promise<void> {
    // What waits anyway is tried once, not in a circle.
    for (let again = true, hurried = hurry; again && !ending.begin.aborted; hurried = false) {
      const { open } = await this.#disk.readAll();
      await this.#eraseReceipts(open);
      const { lanes } = planAt(open, this.#now(), hurried);
      const before = outcomes.length;
      await this.#sendLanes(lanes, ending, outcomes);
      again = outcomes.length > before;
    }
  }

  async #sendLanes(lanes: readonly (readonly OpenEntry[])[], ending: Ending, outcomes: Outcome[]): Promise<void> {
    const waiting = [...lanes];
    const work = async () => {
      for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
        for (const entry of lane) {
          if (ending.begin.aborted) return;
          const outcome = await this.#sendOne(entry, ending.stop);
          if (outcome) outcomes.push(outcome);
          if (outcome !== 'sent') break;
        }
      }
    };
    const workers = Array.from({ length: Math.min(this.#options.atOnce, lanes.length) }, work);
    // One that cannot write must not leave another sending unseen, after the right to send was let go.
    const ends = await Promise.allSettled(workers);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Null when the entry was changed elsewhere meanwhile: it was not sent, or what it came to is known elsewhere. */
  async #sendOne(entry: OpenEntry, stop: AbortSignal): Promise<Outcome | null> {
    const payload = await this.#payloadOf(entry);
    if (payload === null) return 'damaged';
    const { attempts } = entry.status;
    const status = { attempts: attempts + 1, asked: false };
    // On the disk before the first byte leaves: if this tab dies, the next one knows that it may have arrived.
    const claimed = await this.#disk.change(entry, { state: 'sending', notBefore: this.#now(), status });
    if (!claimed || stop.aborted) return null;
    this.#options.changed();
    const result = await this.#try(claimed, payload.value, stop);
    if (stop.aborted) return null;
    const settled = await this.#settle(claimed, result);
    this.#options.changed();
    return settled ? result.kind : null;
  }

  /** Null when it is damaged: then the entry says so, and is out of the way. */
  async #payloadOf(entry: OpenEntry): Promise<{ value: unknown } | null> {
    try {
      return { value: await this.#disk.payload(entry) };
    } catch (cause) {
      if (!(cause instanceof DraftError) || cause.failure.kind !== 'tampered') throw cause;
      const status = { damaged: true, reason: cause.message };
      await this.#disk.change(entry, { state: 'rejected', notBefore: this.#now(), status });
      this.#options.changed();
      return null;
    }
  }

  async #try({ row, status }: OpenEntry, payload: unknown, stop: AbortSignal): Promise<SendResult> {
    const { id, person, author, attempts } = status;
    const entry = { id, person, author, payload, attempt: attempts, enqueuedAt: new Date(row.enqueuedAt) };
    const trial = new AbortController();
    const end = () => trial.abort();
    stop.addEventListener('abort', end);
    const timer = setTimeout(end, this.#options.patience);
    const ended = new Promise<SendResult>((resolve) => {
      trial.signal.addEventListener('abort', () => resolve({ kind: 'later', reason: 'No answer in time.' }));
    });
    try {
      return understood(await Promise.race([this.#options.send(entry, trial.signal), ended]));
    } catch (cause) {
      // A message may repeat what is in the payload, but it stays in the envelope.
      return { kind: 'later', reason: cause instanceof Error ? cause.message : 'The entry could not be sent.' };
    } finally {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
    }
  }

  async #settle(claimed: OpenEntry, result: SendResult): Promise<boolean> {
    const now = this.#now();
    if (result.kind === 'sent') {
      return this.#disk.settleAsSent(claimed, result.receipt, now + this.#options.keepReceipts);
    }
    if (result.kind === 'later') {
      const { after, reason } = result;
      const notBefore = now + waitAfter(claimed.status.attempts, this.#options.random, after);
      const status = { reason: textOf(reason), asked: wasAsked(after) };
      return (await this.#disk.change(claimed, { state: 'queued', notBefore, status })) !== null;
    }
    const status =
      result.kind === 'rejected'
        ? { reason: textOf(result.reason) }
        : { reason: null, current: jsonValue(result.current) };
    return (await this.#disk.change(claimed, { state: result.kind, notBefore: now, status })) !== null;
  }

  async #eraseReceipts(entries: readonly OpenEntry[]): Promise<void> {
    const now = this.#now();
    const over = entries.filter(({ row }) => row.state === 'sent' && row.notBefore <= now);
    for (const entry of over) await this.#disk.remove(entry);
    if (over.length > 0) this.#options.changed();
  }

  #now(): number {
    return this.#options.clock().getTime();
  }
}

const KINDS: ReadonlySet<unknown> = new Set<SendResult['kind']>(['sent', 'rejected', 'conflict', 'later']);

function understood(result: SendResult): SendResult {
  const { kind } = (result ?? {}) as Partial<SendResult>;
  return KINDS.has(kind) ? result : { kind: 'later', reason: 'The answer was not understood.' };
}

/** A host without types may give anything. */
function textOf(reason: unknown): string {
  return typeof reason === 'string' ? reason : 'No reason was given.';
}
