// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord } from '../facts/record.js';
import type { Settings } from '../facts/settings.js';
import { toIso, toMs } from '../time/instants.js';

/** A record with the clock of its device taken into account, and what was found (R71). */
export interface ClockCorrected {
  readonly record: AdministrationRecord;
  readonly flags: readonly string[];
}

const HOUR_SECONDS = 3600;

/**
 * Moves the times of a record by what its device's clock was ahead. Both times stay; a clock far out is corrected too,
 * and a person has to confirm the time.
 */
export function withClock(
  record: AdministrationRecord,
  offset: number | undefined,
  settings: Settings,
): ClockCorrected {
  const { warnSkewSeconds, quarantineSkewSeconds } = settings.clock;
  const skew = Math.abs(offset ?? 0);
  // What was corrected once carries the time of its device.
  if (offset === undefined || skew < warnSkewSeconds || record.givenAtDevice !== undefined)
    return { record, flags: [] };
  const moved = (instant: string) => toIso(toMs(instant) - Math.round(offset * 1000));
  const far = skew > quarantineSkewSeconds;
  const times: Partial<AdministrationRecord> = {
    givenAt: moved(record.givenAt),
    ...(record.recordedAt === undefined
      ? {}
      : { recordedAt: moved(record.recordedAt), recordedAtDevice: record.recordedAt }),
    ...(record.givenAtEarliest === undefined ? {} : { givenAtEarliest: moved(record.givenAtEarliest) }),
    ...(record.givenAtLatest === undefined ? {} : { givenAtLatest: moved(record.givenAtLatest) }),
  };
  return {
    record: {
      ...record,
      ...times,
      givenAtDevice: record.givenAt,
      clockOffsetSeconds: offset,
      ...(far ? { needsTimeConfirmation: true } : {}),
      ...(far && skew === HOUR_SECONDS ? { likelyCause: 'missed-clock-change' } : {}),
    },
    flags: [far ? 'clock-quarantine' : 'clock-corrected'],
  };
}
