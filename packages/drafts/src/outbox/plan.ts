// SPDX-License-Identifier: Apache-2.0
import type { OpenEntry } from './outbox-on-disk.js';

export interface Plan {
  /** For each person with something due: that, and what may follow it, in order. */
  readonly lanes: readonly (readonly OpenEntry[])[];
  /** When the next entry is due, in milliseconds since 1970, or null when nothing waits for a time. */
  readonly nextAt: number | null;
}

/** What may be sent at a moment. `hurry` does not wait out a failure, except where the server asked for it. */
export function planAt(entries: readonly OpenEntry[], now: number, hurry = false): Plan {
  const ordered = byPerson(entries);
  const unsent = new Set(entries.filter(isWaitedFor).map(({ status }) => status.id));
  const lanes: OpenEntry[][] = [];
  let nextAt: number | null = null;
  for (const lane of ordered.values()) {
    const [head] = lane;
    if (!head || !isOnItsWay(head) || head.status.dependsOn.some((id) => unsent.has(id))) continue;
    if (isDue(head, now, hurry))
      lanes.push(
        lane.slice(
          0,
          firstStop(lane, (entry) => isDue(entry, now, hurry)),
        ),
      );
    else nextAt = Math.min(nextAt ?? Infinity, head.row.notBefore);
  }
  // Who has waited longest goes first.
  lanes.sort((one, other) => one[0]!.row.enqueuedAt - other[0]!.row.enqueuedAt);
  return { lanes, nextAt };
}

/** The client id of the entry that has to go first, for each that waits for one. */
export function heldUp(entries: readonly OpenEntry[]): ReadonlyMap<string, string> {
  const unsent = new Set(entries.filter(isWaitedFor).map(({ status }) => status.id));
  const held = new Map<string, string>();
  for (const lane of byPerson(entries).values()) {
    lane.forEach(({ status }, at) => {
      const before = at > 0 ? lane[at - 1]!.status.id : status.dependsOn.find((id) => unsent.has(id));
      if (before !== undefined) held.set(status.id, before);
    });
  }
  return held;
}

/** What others wait for. What can never be sent because it is damaged must not hold up the rest. */
function isWaitedFor({ row, status }: OpenEntry): boolean {
  return row.state !== 'sent' && !status.damaged;
}

function isOnItsWay({ row }: OpenEntry): boolean {
  return row.state === 'queued' || row.state === 'sending';
}

function byPerson(entries: readonly OpenEntry[]): Map<string, OpenEntry[]> {
  const lanes = new Map<string, OpenEntry[]>();
  const inOrder = [...entries].filter(isWaitedFor).sort((one, other) => one.row.sequence - other.row.sequence);
  for (const entry of inOrder) {
    const lane = lanes.get(entry.row.personId);
    if (lane) lane.push(entry);
    else lanes.set(entry.row.personId, [entry]);
  }
  return lanes;
}

/** Within a lane, what follows is sent at once unless it waits for something itself. */
function firstStop(lane: readonly OpenEntry[], due: (entry: OpenEntry) => boolean): number {
  const stop = lane.findIndex(
    (entry, at) => at > 0 && (!isOnItsWay(entry) || !due(entry) || entry.status.dependsOn.length > 0),
  );
  return stop < 0 ? lane.length : stop;
}

function isDue({ row, status }: OpenEntry, now: number, hurry: boolean): boolean {
  // Left by a tab that died: nobody knows whether it arrived, and nobody else is sending.
  if (row.state === 'sending') return true;
  // A clock that was put back must not make an entry wait for years.
  return row.notBefore <= now || now < row.updatedAt || (hurry && !status.asked);
}
