// SPDX-License-Identifier: Apache-2.0
import type { CareActor } from '@careplan-kit/model';

/** One worker on one shift, as the host's rota has it. */
export interface RotaShift {
  readonly worker: CareActor;
  /** Same for all workers of the shift: "2026-11-23 night". */
  readonly shiftId: string;
  /** ISO instants. */
  readonly starts: string;
  readonly ends: string;
}

export interface MustKnow {
  readonly worker: CareActor;
  /** Their shifts among those told, in order. */
  readonly shifts: readonly { readonly shiftId: string; readonly starts: string; readonly ends: string }[];
}

/**
 * Every worker of the shift that is running and of the next ones. The running shift is told beside those that are counted:
 * who receives the person is not the only one in the house.
 */
export function mustKnowOf(rota: readonly RotaShift[], from: string, count: number): readonly MustKnow[] {
  const moment = Date.parse(from);
  const ahead = rota
    .filter(({ ends }) => Date.parse(ends) > moment)
    .sort((a, b) => Date.parse(a.starts) - Date.parse(b.starts));
  const running = ahead.filter(({ starts }) => Date.parse(starts) <= moment).map(({ shiftId }) => shiftId);
  const coming = ahead.map(({ shiftId }) => shiftId).filter((id) => !running.includes(id));
  const told = new Set([...running, ...[...new Set(coming)].slice(0, count)]);
  const byWorker = new Map<string, { worker: CareActor; shifts: MustKnow['shifts'][number][] }>();
  for (const { worker, shiftId, starts, ends } of ahead) {
    if (!told.has(shiftId)) continue;
    const found = byWorker.get(worker.id) ?? { worker, shifts: [] };
    found.shifts.push({ shiftId, starts, ends });
    byWorker.set(worker.id, found);
  }
  return [...byWorker.values()];
}
