// SPDX-License-Identifier: Apache-2.0
import { MINUTE, toMs } from '../time/instants.js';
import type { Proposed, Reason } from './proposed.js';

/** A when-required or controlled dose is not given on an old picture without saying so (R72). */
export function historyReasons(on: Proposed): readonly Reason[] {
  const { facts, settings, medication, args, isPrn, isFact, now } = on;
  if (isFact || args.historyConfirmed === true || facts.lastSyncedAt === undefined) return [];
  if (!isPrn && medication?.controlledDrugSchedule === undefined) return [];
  const age = (now - toMs(facts.lastSyncedAt)) / MINUTE;
  return age > settings.staleness.blockPrnMinutes
    ? [{ code: 'NO_LIVE_HISTORY', values: { minutes: Math.floor(age) } }]
    : [];
}
