// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { parseWith } from '@careplan-kit/model';
import { exact, sum } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { Id } from '../facts/parts.js';
import { currentRecords } from '../records/current.js';
import { HOURS_24, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { daysLeft } from './days-left.js';
import { isExpired, lastDayOf } from './expiry.js';
import { linesOf } from './lines.js';
import { moveOf, type RecordMove } from './moves.js';

const Args = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  /** The balance is from before the records at hand. */
  recordsNotYetApplied: z.optional(z.boolean()),
  /** The balance is from before the movements at hand (receipts, returns, leave). */
  transactionsNotYetApplied: z.optional(z.boolean()),
});

/** What there is of a product and how long it lasts (R58, R60, R61). */
export interface StockAnswer {
  readonly balance: number;
  readonly dailyUse: number;
  readonly daysLeft: number | null;
  readonly lastDoseCoveredSlot: string | null;
  readonly coversToEnd: boolean;
  readonly transactions: readonly RecordMove[];
  readonly alerts: readonly string[];
  readonly packs: readonly { readonly balance: number; readonly useBy: string | null; readonly expired: boolean }[];
}

/**
 * The stock of one product.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function stockOf(facts: Facts, input: unknown): StockAnswer {
  const args = parseWith('These arguments', Args, input);
  const { medicationId } = args;
  const personId = args.personId ?? facts.person?.id;
  const settings = withDefaults(facts.settings);
  const medication = findMedication(facts, medicationId);
  const lines = linesOf(facts, medicationId, personId);
  const today = zoneOf(facts.timezone).local(toMs(facts.now)).date;
  const ofProduct = currentRecords(facts.records).filter((record) => {
    const product = record.medicationId ?? findOrder(facts, record.orderId)?.medicationId;
    return product === medicationId;
  });
  const moves = args.recordsNotYetApplied ? ofProduct.flatMap((record) => moveOf(facts, record) ?? []) : [];
  const others = args.transactionsNotYetApplied
    ? facts.stockTransactions.filter((one) => (one.medicationId ?? medicationId) === medicationId)
    : [];
  const balance = sum(
    [...lines.map((line) => line.balance), ...[...moves, ...others].map(({ quantity }) => quantity)].map((one) =>
      exact(one),
    ),
  );
  const packs = lines.map((line) => ({
    balance: line.balance,
    useBy: lastDayOf(line, medication) ?? null,
    expired: isExpired(line, medication, today),
  }));
  const gone = sum(packs.filter(({ expired }) => expired).map((pack) => exact(pack.balance)));
  const left = daysLeft(facts, medicationId, personId, balance.minus(gone));
  const counted = lines.flatMap(({ countedAt }) => (countedAt === undefined ? [] : [toMs(countedAt)]));
  const since = counted.length > 0 ? toMs(facts.now) - Math.min(...counted) : 0;
  const alerts = [
    ...(left.daysLeft !== null && left.daysLeft < settings.stock.lowDays ? ['LOW_STOCK'] : []),
    ...(balance.lt(0) ? ['STOCK_NEGATIVE'] : []),
    ...(packs.some(({ expired }) => expired) ? ['STOCK_EXPIRED'] : []),
    ...(since > settings.stock.fullCountDays * HOURS_24 ? ['COUNT_DUE'] : []),
  ];
  return { balance: written(balance), ...left, transactions: moves, alerts, packs };
}
