// SPDX-License-Identifier: Apache-2.0
import { sharesIngredient } from '../amounts/ingredient-names.js';
import { findMedication } from '../facts/index.js';
import { HOUR, HOURS_24, MINUTE, toIso } from '../time/instants.js';
import { evaluateSlots } from '../windows/evaluate.js';
import { limitContext } from './limit-reasons.js';
import { appliedLimits } from './limits.js';
import type { Proposed, Reason } from './proposed.js';

/** The regular dose that this one would push back, and when it could then be given (R29). */
export interface NextScheduled {
  readonly slotKey: string;
  readonly due: number;
  readonly earliestMs: number;
  readonly earliestAfterPrn: string;
}

/** A slot that still waits for its dose. */
const WAITS: ReadonlySet<string> = new Set(['future', 'open-early', 'due', 'late']);

/** The first regular dose with the same ingredient that is still to come, or still open, and would be too close. */
export function nextScheduled(on: Proposed): NextScheduled | undefined {
  const { facts, settings, person, personId, medication, at, latest } = on;
  if (!on.isPrn || !on.isTaken) return undefined;
  const own = limitContext(on).limits;
  for (const { slot, status } of evaluateSlots(facts, at - 12 * HOUR, at + HOURS_24, at).slots) {
    const product = findMedication(facts, slot.order.medicationId);
    const ofOther = slot.order.personId !== undefined && personId !== undefined && slot.order.personId !== personId;
    if (ofOther || !WAITS.has(status) || !sharesIngredient(medication, product)) continue;
    const theirs = appliedLimits(settings, person, slot.order, product, slot.order.medicationId);
    const intervals = own.flatMap(({ key, minutes }) => {
      const other = theirs.find((one) => one.key === key);
      return other ? [Math.max(minutes, other.minutes)] : [];
    });
    const earliestMs = latest + Math.max(0, ...intervals) * MINUTE;
    if (earliestMs > slot.due) {
      return { slotKey: slot.slotKey, due: slot.due, earliestMs, earliestAfterPrn: toIso(earliestMs) };
    }
  }
  return undefined;
}

/** A warning before a when-required dose takes the place of a regular one. */
export const lookAheadReasons = (next: NextScheduled | undefined): readonly Reason[] =>
  next
    ? [{ code: 'BLOCKS_NEXT_SCHEDULED', values: { due: { moment: next.due }, until: { moment: next.earliestMs } } }]
    : [];
