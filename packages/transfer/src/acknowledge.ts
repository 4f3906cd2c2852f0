// SPDX-License-Identifier: Apache-2.0
import { type CareActor, DataError, Instant } from '@careplan-kit/model';
import type { BackChange, WayBack } from './way-back.js';

/** A worker has read a change. A fact: it is added and never changed or taken away. */
export interface Acknowledgement {
  readonly id: string;
  readonly packId: string;
  readonly changeId: string;
  readonly worker: CareActor;
  /** ISO instant. */
  readonly at: string;
}

/**
 * A worker says that they have read a change.
 *
 * @param id - the host's own, such as a UUID: sent twice, it is one acknowledgement
 * @throws DataError when there is no such change, the time is none, or nobody is named
 */
export function acknowledge(
  back: WayBack,
  fact: { readonly id: string; readonly changeId: string; readonly worker: CareActor; readonly at: string },
): Acknowledgement {
  const fault = !back.changes.some(({ id }) => id === fact.changeId)
    ? { path: ['changeId'], code: 'unknown-change', message: 'is no change of this way back' }
    : !Instant.safeParse(fact.at).success
      ? { path: ['at'], code: 'invalid_format', message: 'is no instant' }
      : !fact.worker.id.trim()
        ? { path: ['worker', 'id'], code: 'missing', message: 'does not say who has read it' }
        : undefined;
  if (fault) throw new DataError('The acknowledgement', [fault]);
  return { id: fact.id, packId: back.packId, changeId: fact.changeId, worker: fact.worker, at: fact.at };
}

/** Acknowledgements of two devices together: each once, in the order of their times. Nothing is lost on either side. */
export function mergeAcknowledgements(
  mine: readonly Acknowledgement[],
  theirs: readonly Acknowledgement[],
): readonly Acknowledgement[] {
  const byId = new Map([...mine, ...theirs].map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** What one worker has not acknowledged yet. */
export interface StillToAcknowledge {
  readonly worker: CareActor;
  readonly changes: readonly BackChange[];
  /** One of their shifts has begun by `now`: they work without knowing. */
  readonly onShift: boolean;
}

/** Who has still to acknowledge what; empty when everybody has. Acknowledgements of other packs, or of other words, do not count. */
export function stillToAcknowledge(
  back: WayBack,
  acknowledgements: readonly Acknowledgement[],
  now: string,
): readonly StillToAcknowledge[] {
  return back.mustKnow.flatMap(({ worker, shifts }) => {
    const own = acknowledgements.filter((one) => one.packId === back.packId && one.worker.id === worker.id);
    const seen = new Set(own.map(({ changeId }) => changeId));
    const changes = back.changes.filter(({ id }) => !seen.has(id));
    if (changes.length === 0) return [];
    return [{ worker, changes, onShift: shifts.some(({ starts }) => Date.parse(starts) <= Date.parse(now)) }];
  });
}
