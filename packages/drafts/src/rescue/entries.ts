// SPDX-License-Identifier: Apache-2.0
import { asDraftError } from '../failure-of.js';
import type { DraftFailure } from '../failure.js';
import { OutboxOnDisk } from '../outbox/outbox-on-disk.js';
import { OutboxShelf } from '../outbox/outbox-shelf.js';
import { OutboxSignal } from '../outbox/outbox-signal.js';
import type { StoreParts } from '../store-parts.js';
import type { RescueEntry } from './content.js';
import type { RescueImportOptions, RescuedEntry } from './contract.js';

type Left = { readonly id: string; readonly entry: true; readonly failure: DraftFailure };

const diskOf = ({ keys, connection, clock }: StoreParts) => new OutboxOnDisk(keys, new OutboxShelf(connection), clock);

/** What was not sent, oldest first, with what could not be read. */
export async function* unsentEntries(parts: StoreParts): AsyncGenerator<RescueEntry | Left> {
  const disk = diskOf(parts);
  const { open, closed } = await disk.readAll();
  const inOrder = [...open].sort(
    (one, other) => one.row.enqueuedAt - other.row.enqueuedAt || one.row.sequence - other.row.sequence,
  );
  for (const entry of inOrder) {
    const { row, status } = entry;
    if (row.state === 'sent') continue;
    try {
      const payload = await disk.payload(entry);
      const { id, person, author, dependsOn, reason, current } = status;
      // Nobody knows whether one on its way has arrived: it is sent again, under the same id.
      const state = row.state === 'sending' ? 'queued' : row.state;
      yield { id, person, author, dependsOn, state, reason, current, payload };
    } catch (cause) {
      yield { id: status.id, entry: true, failure: asDraftError(cause, 'use').failure };
    }
  }
  // Those of other workers are not asked for.
  for (const { row, failure } of closed) {
    if (row.state !== 'sent' && failure.kind !== 'lost-key') yield { id: row.id, entry: true, failure };
  }
}

/** Puts each into the outbox of this device once, as it stood. */
export async function bringInEntries(
  entries: readonly RescueEntry[],
  { acceptEntry, onEntry }: RescueImportOptions,
  parts: StoreParts,
): Promise<void> {
  const disk = diskOf(parts);
  let changed = false;
  for (const entry of entries) {
    const { id, person, author } = entry;
    const outcome = acceptEntry?.({ id, person, author }) === false ? REFUSED : await bringIn(disk, entry);
    changed ||= outcome.outcome === 'imported';
    onEntry?.({ id, person, author, ...outcome });
  }
  if (!changed) return;
  const signal = new OutboxSignal(parts.databaseName, () => undefined);
  signal.send();
  signal.close();
}

type Outcome = Pick<RescuedEntry, 'outcome' | 'failure'>;
const REFUSED: Outcome = { outcome: 'refused', failure: null };

async function bringIn(disk: OutboxOnDisk, { state, reason, current, ...entry }: RescueEntry): Promise<Outcome> {
  try {
    const added = await disk.add(entry, { state, status: { reason, current } });
    return { outcome: added ? 'imported' : 'same', failure: null };
  } catch (cause) {
    const { failure } = asDraftError(cause, 'use');
    // Under this id lies something else here: what is here was perhaps corrected since.
    return failure.kind === 'changed-elsewhere' ? { outcome: 'exists', failure: null } : { outcome: 'failed', failure };
  }
}
