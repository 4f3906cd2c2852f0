// SPDX-License-Identifier: Apache-2.0
import type { Medication } from '../facts/medication.js';
import type { StockLine } from '../facts/stock.js';
import { addDays } from '../time/zone.js';

/** The last day on which a pack may be used: of its expiry, its use-by, or so many days after it was opened (R61). */
export function lastDayOf(line: StockLine, medication: Medication | undefined): string | undefined {
  const days = line.useWithinDaysOfOpening ?? medication?.useWithinDaysOfOpening;
  const opened =
    line.openedOn !== undefined && days !== undefined ? addDays(line.openedOn, Math.floor(days)) : undefined;
  const last = [line.expiry, line.useBy, opened].filter((day) => day !== undefined).sort();
  return last[0];
}

/** Whether a pack may no longer be used on a local day; its last day still counts. */
export const isExpired = (line: StockLine, medication: Medication | undefined, day: string): boolean =>
  (lastDayOf(line, medication) ?? day) < day;
