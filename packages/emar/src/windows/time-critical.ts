// SPDX-License-Identifier: Apache-2.0
import { type Facts, withDefaults } from '../facts/index.js';
import { MINUTE, toIso } from '../time/instants.js';
import type { EvaluatedSlot } from './evaluate.js';
import { isTimeCritical } from './windows.js';

/** A call to a named person about a dose whose time matters (R17). */
export interface TimeCriticalAlert {
  readonly code: 'TIME_CRITICAL_DUE' | 'TIME_CRITICAL_LATE' | 'TIME_CRITICAL_MISSED';
  readonly slotKey: string;
  readonly severity: 'notice' | 'urgent';
  readonly raisedAtUtc: string;
  /** Who is called, not only shown a colour. */
  readonly assignTo: string;
}

/** The alerts of time-critical slots that wait: before they are late, when they are, and when they are missed. */
export function timeCriticalAlerts(facts: Facts, slots: readonly EvaluatedSlot[], now: number): TimeCriticalAlert[] {
  const { timeCriticalAlert, gapOwner: assignTo } = withDefaults(facts.settings);
  const ahead = timeCriticalAlert.beforeMinutes * MINUTE;
  return slots.flatMap(({ slot, window, status }): TimeCriticalAlert[] => {
    if (!isTimeCritical(slot.order)) return [];
    const alert = (code: TimeCriticalAlert['code'], at: number, severity: TimeCriticalAlert['severity']) => [
      { code, slotKey: slot.slotKey, severity, raisedAtUtc: toIso(at), assignTo },
    ];
    if (status === 'missed') return alert('TIME_CRITICAL_MISSED', window.missedAt, 'urgent');
    if (status === 'late') return alert('TIME_CRITICAL_LATE', window.lateAfter, 'urgent');
    const waiting = status === 'due' || status === 'open-early' || status === 'future';
    return waiting && now >= slot.due - ahead ? alert('TIME_CRITICAL_DUE', slot.due - ahead, 'notice') : [];
  });
}
