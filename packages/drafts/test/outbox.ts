// SPDX-License-Identifier: Apache-2.0
import type { DraftError, DraftFailureKind } from '../src/index.js';
import {
  type NewEntry,
  type OpenOutboxOptions,
  type Outbox,
  type OutboxEntry,
  type OutgoingEntry,
  type ReadableEntry,
  type Send,
  type SendResult,
  openOutbox,
} from '../src/outbox/index.js';
import { afterwards, keyOf, newDatabaseName } from './harness.js';

export const GREEN_ID = '9990000018';
export const SMITH_ID = '9990000026';
export const BODAT_ID = '9990000034';

/** A clock that moves only when told to. */
export class Hands {
  #now = Date.parse('2026-11-22T09:30:00Z');
  readonly clock = () => new Date(this.#now);
  get now(): number {
    return this.#now;
  }
  turn(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** A server that stores each client id once, as a conditional create does, and remembers what reached it. */
export class FakeServer {
  readonly calls: OutgoingEntry[] = [];
  readonly stored = new Map<string, unknown>();
  /** Ids that were on their way more than once at the same time. */
  readonly doubled: string[] = [];
  readonly #underWay = new Map<string, number>();
  /** Overrides the answer to an entry; `undefined` stores it. */
  answer: (entry: OutgoingEntry, signal: AbortSignal) => SendResult | undefined | Promise<SendResult | undefined> =
    () => undefined;

  readonly send: Send = async (entry, signal) => {
    this.calls.push(entry);
    const { id } = entry;
    const already = this.#underWay.get(id) ?? 0;
    if (already > 0) this.doubled.push(id);
    this.#underWay.set(id, already + 1);
    try {
      const answer = await this.answer(entry, signal);
      if (answer) return answer;
      if (!this.stored.has(id)) this.stored.set(id, entry.payload);
      return { kind: 'sent', receipt: { location: `Record/${id}` } };
    } finally {
      this.#underWay.set(id, this.#underWay.get(id)! - 1);
    }
  };

  get ids(): string[] {
    return this.calls.map(({ id }) => id);
  }
}

export interface TestOutbox {
  readonly outbox: Outbox;
  readonly server: FakeServer;
  readonly hands: Hands;
  readonly databaseName: string;
}

/** An outbox that sends when told to, by a clock that stands still, with the longest wait that chance allows. */
export async function testOutbox(options: Partial<OpenOutboxOptions> = {}): Promise<TestOutbox> {
  const [server, hands] = [new FakeServer(), new Hands()];
  const databaseName = options.databaseName ?? newDatabaseName();
  const outbox = await openOutbox({
    keys: keyOf(1),
    send: server.send,
    clock: hands.clock,
    random: () => 1,
    automatic: false,
    ...options,
    databaseName,
  });
  afterwards(() => outbox.close());
  return { outbox, server, hands, databaseName };
}

export function entryOf(id: string, more: Partial<NewEntry> = {}): NewEntry {
  return { id, person: GREEN_ID, author: 'emily', payload: { note: `Tea at four, ${id}` }, ...more };
}

export async function statesOf(outbox: Outbox): Promise<Record<string, string>> {
  return Object.fromEntries((await outbox.list()).map((entry) => [nameOf(entry), entry.state]));
}

export async function only(outbox: Outbox): Promise<ReadableEntry> {
  const [entry, ...more] = await outbox.list();
  if (!entry?.readable || more.length > 0) throw new Error('Expected one entry that can be read.');
  return entry;
}

const nameOf = (entry: OutboxEntry): string => (entry.readable ? entry.id : entry.failure.kind);

export function failureKind(work: Promise<unknown>): Promise<DraftFailureKind | 'none' | 'other'> {
  return work.then(
    () => 'none' as const,
    (error: Partial<DraftError>) => error.failure?.kind ?? 'other',
  );
}
