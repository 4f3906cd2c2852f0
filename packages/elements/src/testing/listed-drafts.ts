// SPDX-License-Identifier: Apache-2.0
import type { DraftDescription, DraftFailure, DraftPage, DraftStore, DraftSummary } from '@careplan-kit/drafts';
import type { Outbox, OutboxEntry, ReadableEntry } from '@careplan-kit/drafts/outbox';
import type { DraftNames } from '../drafts-list/draft-names.js';

const HOUR = 60 * 60 * 1000;
const NOW = Date.parse('2026-11-22T14:02:00Z');

/** One draft of a made-up store. */
export interface ListedDraft {
  readonly summary: DraftSummary;
  readonly description: DraftDescription;
}

export function listed(
  id: string,
  hoursAgo: number,
  description: Partial<DraftDescription> & { readonly person?: string } = {},
): ListedDraft {
  const { person = '9990000034', ...rest } = description;
  const updatedAt = new Date(NOW - hoursAgo * HOUR);
  return {
    summary: { id, keyId: 'key', createdAt: updatedAt, updatedAt, size: 12_288 + hoursAgo * 1024 },
    description: {
      id,
      identity: { person, form: 'night-check', version: '1.0.0', author: 'worker-emily' },
      label: null,
      history: [],
      failure: null,
      ...rest,
    },
  };
}

/** One that the present keys do not open. */
export const closed = (id: string, hoursAgo: number, kind: DraftFailure['kind']): ListedDraft =>
  listed(id, hoursAgo, { identity: null, failure: { kind } as DraftFailure });

export const handedToEmily = listed('handed', 3, {
  person: '9990000018',
  label: 'First half',
  identity: { person: '9990000018', form: 'night-check', version: '1.0.0', author: 'worker-jane' },
  history: [
    {
      action: 'hand-over',
      from: 'worker-jane',
      to: 'worker-emily',
      reason: 'End of shift. He wants to finish after tea.',
      at: new Date(NOW - 3 * HOUR),
    },
  ],
});

/** As much of a store as a list reads. It keeps nothing. */
export function storeOf(drafts: readonly ListedDraft[]): DraftStore {
  return {
    list: ({ limit = Infinity, before }: DraftPage = {}) => {
      const from = before ? drafts.findIndex(({ summary }) => summary.id === before.id) + 1 : 0;
      return Promise.resolve(drafts.slice(from, from + limit).map(({ summary }) => summary));
    },
    describe: (ids: readonly string[]) =>
      Promise.resolve(ids.map((id) => drafts.find(({ summary }) => summary.id === id)!.description)),
  } as unknown as DraftStore;
}

export function entry(id: string, state: ReadableEntry['state'], more: Partial<ReadableEntry> = {}): ReadableEntry {
  return {
    ...{ readable: true, id, person: '9990000034', author: 'worker-emily', dependsOn: [], state },
    ...{ enqueuedAt: new Date(NOW - HOUR), updatedAt: new Date(NOW), attempts: 0, nextTryAt: null, reason: null },
    ...{ receipt: undefined, current: undefined, failure: null, heldUpBy: null },
    ...more,
  };
}

/** As much of an outbox as a list reads. */
export function outboxOf(entries: readonly OutboxEntry[]): Outbox {
  return { list: () => Promise.resolve(entries), subscribe: () => () => undefined } as unknown as Outbox;
}

const PEOPLE: Readonly<Record<string, string>> = { '9990000034': 'Mrs Smith', '9990000018': 'Mr Green' };
const WORKERS: Readonly<Record<string, string>> = { 'worker-emily': 'Emily', 'worker-jane': 'Jane' };

/** How the ids above are called. */
export const names: DraftNames = {
  person: (id) => PEOPLE[id],
  form: () => 'Night check',
  worker: (id) => WORKERS[id],
};
