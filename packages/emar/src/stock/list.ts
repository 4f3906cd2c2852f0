// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { parseWith } from '@careplan-kit/model';
import { exact } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findMedication, withDefaults } from '../facts/index.js';
import { runningOrders } from '../orders/order-step.js';
import { policyOf } from '../orders/policy.js';
import { stockOf, type StockAnswer } from './balance.js';
import { isExpired, lastDayOf } from './expiry.js';
import { linesOf } from './lines.js';
import { toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';

/** One box of a product, as it was counted or booked in. */
export interface StockPack {
  readonly balance: number;
  /** Last day on which it may be used, `YYYY-MM-DD`; null where nobody wrote one down. */
  readonly useBy: string | null;
  readonly expired: boolean;
  readonly batch?: string;
}

/** What there is of one product, of one person or of the house. */
export interface StockRow extends Omit<StockAnswer, 'transactions' | 'packs'> {
  readonly medicationId: string;
  /** Absent for what belongs to nobody in particular. */
  readonly personId?: string;
  /** Somebody has counted it or booked it in. Without that the balance says nothing: it is not none. */
  readonly known: boolean;
  /** It is booked in and out in the register of controlled drugs. */
  readonly inRegister: boolean;
  /** Somebody is to have it, or has. */
  readonly ordered: boolean;
  readonly countedAt: string | null;
  readonly packs: readonly StockPack[];
}

/** What is the house's is used by everybody who has it ordered and no packs of their own. */
export function factsOfHouseStock(facts: Facts, medicationId: string): Facts {
  const own = new Set(facts.stock.flatMap((line) => (line.medicationId === medicationId ? (line.personId ?? []) : [])));
  return {
    ...facts,
    person: undefined,
    stock: facts.stock.filter(({ personId }) => personId === undefined),
    orders: facts.orders.filter(({ personId = facts.person?.id }) => personId === undefined || !own.has(personId)),
  };
}

/**
 * Everything there is, and everything that runs and was never counted here: by person and product (R58 to R61). Balances
 * are those of the facts, movements of today included.
 */
export function stockList(facts: Facts): readonly StockRow[] {
  const settings = withDefaults(facts.settings);
  const today = zoneOf(facts.timezone).local(toMs(facts.now)).date;
  const rows = new Map<string, { medicationId: string; personId: string | undefined; ordered: boolean }>();
  const keyOf = (medicationId: string, personId: string | undefined) =>
    JSON.stringify([personId ?? null, medicationId]);
  for (const { medicationId, personId } of facts.stock)
    rows.set(keyOf(medicationId, personId), { medicationId, personId, ordered: false });
  for (const order of runningOrders(facts)) {
    const { medicationId, personId = facts.person?.id } = order;
    // Somebody without packs of their own uses those of the house.
    const of = linesOf(facts, medicationId, personId)[0]?.personId;
    const owner = linesOf(facts, medicationId, personId).length > 0 ? of : personId;
    rows.set(keyOf(medicationId, owner), { medicationId, personId: owner, ordered: true });
  }
  return [...rows.values()].map(({ medicationId, personId, ordered }): StockRow => {
    const medication = findMedication(facts, medicationId);
    const of = personId === undefined ? factsOfHouseStock(facts, medicationId) : facts;
    const answer = stockOf(of, { medicationId, ...(personId === undefined ? {} : { personId }) });
    const lines = facts.stock.filter((line) => line.medicationId === medicationId && line.personId === personId);
    const counted = lines.flatMap(({ countedAt }) => countedAt ?? []).sort((a, b) => toMs(a) - toMs(b));
    const known = lines.length > 0;
    return {
      ...{ medicationId, ...(personId === undefined ? {} : { personId }) },
      ...{ known, ordered, inRegister: policyOf(settings, undefined, medication).registerRequired },
      ...{ balance: answer.balance, dailyUse: answer.dailyUse, coversToEnd: known && answer.coversToEnd },
      daysLeft: known ? answer.daysLeft : null,
      lastDoseCoveredSlot: known ? answer.lastDoseCoveredSlot : null,
      // Of what nobody counted, nobody knows that it is low.
      alerts: known ? answer.alerts : [],
      countedAt: counted[0] ?? null,
      packs: lines.map((line) => ({
        balance: line.balance,
        useBy: lastDayOf(line, medication) ?? null,
        expired: isExpired(line, medication, today),
        ...(line.batch === undefined ? {} : { batch: line.batch }),
      })),
    };
  });
}

/** What is to be ordered, and why. */
export interface ReorderRow {
  readonly row: StockRow;
  /** Codes: `LOW_STOCK`, `STOCK_NEGATIVE`, `STOCK_EXPIRED`, `NEVER_COUNTED`. */
  readonly reasons: readonly string[];
  /** Units used in so many days, by what is ordered and by recent use; null where nothing is used by plan. */
  readonly usedIn: number | null;
}

const ReorderArgs = z.looseObject({ days: z._default(z.int().check(z.positive(), z.maximum(366)), 28) });

/**
 * The list for the pharmacy: what runs and is short, is past its date, or was never counted here. It says what is used; how
 * much to order is for the person who orders.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function reorderList(
  facts: Facts,
  input: unknown = {},
  rows: readonly StockRow[] = stockList(facts),
): readonly ReorderRow[] {
  const { days } = parseWith('These arguments', ReorderArgs, input);
  return rows.flatMap((row) => {
    if (!row.ordered) return [];
    const short = row.alerts.filter((code) => code !== 'COUNT_DUE');
    const reasons = row.known ? short : ['NEVER_COUNTED'];
    const usedIn = row.dailyUse > 0 ? written(exact(row.dailyUse).times(days).round(0, 3)) : null;
    return reasons.length > 0 ? [{ row, reasons, usedIn }] : [];
  });
}
