// SPDX-License-Identifier: Apache-2.0
import { sum } from '../amounts/decimal.js';
import { exact } from '../amounts/decimal.js';
import { unitsIn } from '../amounts/ingredients.js';
import { exactBalance } from '../controlled-drugs/balance.js';
import { registerPageOf } from '../controlled-drugs/pages.js';
import { isExpired, lastDayOf } from '../stock/expiry.js';
import { linesOf } from '../stock/lines.js';
import type { Proposed, Reason } from './proposed.js';

/** Whether there is enough, and whether it may still be used (R57, R58, R61). */
export function stockReasons(on: Proposed): readonly Reason[] {
  const { facts, medication, medicationId, personId, zone, at, dose, isTaken, byOthers } = on;
  if (!isTaken || (byOthers && on.isFact)) return [];
  const reasons: Reason[] = [];
  const day = zone.local(at).date;
  const lines = linesOf(facts, medicationId, personId);
  const usable = lines.filter((line) => !isExpired(line, medication, day));
  const units = unitsIn(medication, dose)?.amount;
  if (lines.length > 0 && usable.length === 0) {
    const last = lines
      .map((line) => lastDayOf(line, medication)!)
      .sort()
      .at(-1)!;
    reasons.push({ code: 'STOCK_EXPIRED', values: { date: last } });
  }
  // An empty pack that is past its date is both.
  const balance = sum((usable.length > 0 ? usable : lines).map((line) => exact(line.balance)));
  if (lines.length > 0 && (units ? balance.lt(units) : balance.lte(0))) {
    reasons.push({ code: 'STOCK_INSUFFICIENT', values: { balance: String(balance) } });
  }
  const register = registerPageOf(facts, medicationId, personId);
  if (register && units && exactBalance(register).lt(units)) {
    reasons.push({ code: 'CD_BALANCE_INSUFFICIENT', values: { balance: String(exactBalance(register)) } });
  }
  return reasons;
}
