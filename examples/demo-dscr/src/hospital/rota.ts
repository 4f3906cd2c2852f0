// SPDX-License-Identifier: Apache-2.0
import { careWorkers } from '@careplan-kit/templates/about-me/fixtures';
import type { RotaShift } from '@careplan-kit/transfer';

const HOURS = 8;
const { emily, eliza, jane } = careWorkers;

/** The rota of this house: who works the shift that runs, and the two after it. A real product asks its own. */
export function nextShifts(now: Date): readonly RotaShift[] {
  return [emily, eliza, jane].map((worker, at) => {
    const starts = new Date(now.getTime() + at * HOURS * 3_600_000);
    const ends = new Date(starts.getTime() + HOURS * 3_600_000);
    return {
      worker,
      shiftId: `shift-${starts.toISOString().slice(0, 13)}`,
      starts: starts.toISOString(),
      ends: ends.toISOString(),
    };
  });
}
