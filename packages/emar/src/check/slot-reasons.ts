// SPDX-License-Identifier: Apache-2.0
import { sum, ZERO } from '../amounts/decimal.js';
import { unitsIn } from '../amounts/ingredients.js';
import { MINUTE, toMs } from '../time/instants.js';
import { allRecords } from './counted.js';
import { currentRecords } from '../records/current.js';
import { isKeyOf } from '../slots/index.js';
import type { Proposed, Reason } from './proposed.js';

/** What stands for a slot already: taken, or left out for the person to take. */
export function recordsOfSlot({ facts, args }: Proposed) {
  if (args.slotKey === undefined) return [];
  const own = args.slotKey;
  return currentRecords(allRecords(facts)).filter(({ slotKey }) => isKeyOf(slotKey, own));
}

/** How much of the slot was taken already, in units of the product. */
export const takenOfSlot = ({ doses, args: { slotKey } }: Proposed) =>
  slotKey === undefined
    ? ZERO
    : sum(doses.flatMap(({ record, units }) => (isKeyOf(record.slotKey, slotKey) ? (units ?? []) : [])));

function alreadyReasons(on: Proposed): readonly Reason[] {
  const { isTaken, doses, args, slot, medication, dose } = on;
  if (!isTaken || args.slotKey === undefined) return [];
  const own = args.slotKey;
  const taken = doses.filter(({ record }) => isKeyOf(record.slotKey, own));
  const leftOut = recordsOfSlot(on).find(({ outcome }) => outcome === 'made-available');
  const [first] = taken;
  if (!first) {
    if (!leftOut || on.isFact) return [];
    return [{ code: 'ALREADY_RECORDED', values: { at: { moment: toMs(leftOut.givenAt) } } }];
  }
  const whole = unitsIn(medication, slot?.dose)?.amount;
  const asked = unitsIn(medication, dose)?.amount;
  const isRest =
    taken.every(({ record, units }) => record.outcome === 'given-partial' && units !== undefined) &&
    whole !== undefined &&
    asked !== undefined &&
    takenOfSlot(on).plus(asked).lte(whole);
  return isRest ? [] : [{ code: 'ALREADY_RECORDED', values: { at: { moment: toMs(first.record.givenAt) } } }];
}

/** Too early, late, or recorded already (R16, R19, R20, R48, R50, R51). */
export function slotReasons(on: Proposed): readonly Reason[] {
  const { slot, at, now, settings, args, isFact, isTaken } = on;
  const reasons: Reason[] = [...alreadyReasons(on)];
  if (on.earliest > now + settings.clock.futureToleranceSeconds * 1000) {
    reasons.push({ code: 'FUTURE_TIMESTAMP', values: { at: { moment: at } } });
  }
  if (slot && isTaken) {
    if (at < slot.opensMs) reasons.push({ code: 'TOO_EARLY', values: { opens: { moment: slot.opensMs } } });
    if (at > slot.lateAfterMs) {
      const late = Math.floor((at - slot.dueMs) / MINUTE);
      const said = (args.reason ?? '').trim() !== '';
      reasons.push({ code: said ? 'LATE' : 'REASON_REQUIRED', values: { minutes: late } });
    }
  }
  if (isFact) {
    const delay = ((args.recordedAt === undefined ? now : toMs(args.recordedAt)) - at) / MINUTE;
    const said = `${args.retrospectiveReason ?? ''}${args.reason ?? ''}`.trim() !== '';
    if (delay > settings.retrospective.reasonAfterMinutes && !said) {
      reasons.push({ code: 'RETROSPECTIVE_REASON_REQUIRED', values: { minutes: Math.floor(delay) } });
    }
  }
  return reasons;
}

/** The outcomes that speak for themselves; anything else needs a reason (R47). */
export function needsReason({ outcome }: { readonly outcome: string }): boolean {
  return !['given', 'given-partial', 'self-administered', 'given-by-other', 'omit-instructed'].includes(outcome);
}
