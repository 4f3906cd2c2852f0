// SPDX-License-Identifier: Apache-2.0
import type { OutboxEntry, ReadableEntry } from '@careplan-kit/drafts/outbox';
import type { FhirReceipt } from '@careplan-kit/fhir/submit';
import type { CareActor } from '@careplan-kit/model';
import { titleOf } from '../forms.js';
import type { Received } from '../record-database.js';
import type { Session } from '../session.js';

/** How far one submission has got. */
export type Standing =
  /** On this device. `why` is what came of the last try, `next` the next one; `after` is set when another goes first. */
  | { readonly kind: 'kept'; readonly why: string | null; readonly next: Date | null; readonly after: boolean }
  | { readonly kind: 'sending' }
  | { readonly kind: 'sent'; readonly at: Date; readonly receipt: FhirReceipt }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'conflict' }
  /** The worker decided that what the server has stays, and this does not go. */
  | { readonly kind: 'left'; readonly at: Date }
  /** In the outbox of somebody else, whose key is not here. */
  | { readonly kind: 'locked'; readonly needsAuthor: boolean }
  /** What was to be sent is damaged, or not on the device any more. */
  | { readonly kind: 'lost' };

export interface Finished {
  readonly id: string;
  readonly person: string;
  /** What the workers call the form. */
  readonly title: string;
  readonly author: CareActor;
  readonly finishedAt: Date;
  readonly standing: Standing;
}

function standingOf(row: Received, entry: ReadableEntry | undefined, isMine: boolean, isOpen: boolean): Standing {
  const { sentAt, receipt, toSend, leftAt } = row;
  if (sentAt && receipt && !toSend) return { kind: 'sent', at: new Date(sentAt), receipt };
  if (leftAt && !entry && isOpen) return { kind: 'left', at: new Date(leftAt) };
  if (!isMine) return { kind: 'locked', needsAuthor: row.needsAuthor === true };
  if (entry?.failure) return { kind: 'lost' };
  if (entry?.state === 'rejected' && !toSend) return { kind: 'rejected', reason: entry.reason ?? '' };
  if (entry?.state === 'conflict' && !toSend) return { kind: 'conflict' };
  if (entry?.state === 'sending' || entry?.state === 'sent') return { kind: 'sending' };
  if (!entry && !toSend && isOpen) return { kind: 'lost' };
  const { reason = null, nextTryAt = null, heldUpBy = null } = entry ?? {};
  return { kind: 'kept', why: reason, next: nextTryAt, after: heldUpBy !== null };
}

/** Whether every entry of this worker can be read: only then is one that is not there gone. */
const isAllOpen = (entries: readonly OutboxEntry[]) =>
  entries.every((entry) => entry.readable || entry.failure.kind === 'lost-key');

/** Everything that was finished on this device, the newest first, and how far each has got. */
export async function finishedHere({ store, outbox, worker }: Session): Promise<Finished[]> {
  // The entries last: one that is put in meanwhile must not be taken for lost.
  const rows = await store.everything();
  const entries = await outbox.list().catch(() => null);
  const byId = new Map((entries ?? []).flatMap((entry) => (entry.readable ? ([[entry.id, entry]] as const) : [])));
  return rows.map((row) => {
    const { id, subjectOfCare: person, author, submittedAt } = row.submission;
    const isOpen = entries !== null && isAllOpen(entries);
    const standing = standingOf(row, byId.get(id), author.id === worker.id, isOpen);
    return { id, person, title: titleOf(row.submission), author, finishedAt: new Date(submittedAt), standing };
  });
}

/** Not yet where it belongs. */
export const isUnsent = ({ standing }: Finished) => standing.kind !== 'sent' && standing.kind !== 'left';
/** Somebody has to look at it: it does not go by itself. */
export const needsSomebody = ({ standing }: Finished) =>
  ['rejected', 'conflict', 'lost'].includes(standing.kind) || (standing.kind === 'locked' && standing.needsAuthor);
