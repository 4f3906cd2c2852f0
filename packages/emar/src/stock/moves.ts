// SPDX-License-Identifier: Apache-2.0
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { unitsIn } from '../amounts/ingredients.js';
import { plainUnit, written } from '../amounts/units.js';
import { dueDose } from '../check/due-dose.js';
import { rangeOf } from '../check/range.js';
import { type Facts, findMedication, findOrder } from '../facts/index.js';
import { outcomeMeaning } from '../facts/outcome.js';
import type { AdministrationRecord } from '../facts/record.js';
import { toMs } from '../time/instants.js';

/** A movement of stock that follows from a record (R58). */
export interface RecordMove {
  readonly type: 'administration' | 'disposal' | 'reversal';
  readonly medicationId: string;
  /** Positive in, negative out. */
  readonly quantity: number;
  readonly refRecordId: string;
  readonly at: string;
}

/** Whether it came out of this stock: what somebody else brought along did not. */
function isOurs(record: AdministrationRecord): boolean {
  if (typeof record.fromStock === 'boolean') return record.fromStock;
  return record.outcome !== 'given-by-other';
}

/** What is measured out, not opened one by one. */
const MEASURED_OUT = new Set(['ml', 'l', 'litre', 'mg', 'g', 'drop', 'application', 'unit', 'puff', 'scoop']);

/** Units that left the stock with a record; zero for what was put back. */
export function unitsOut(facts: Facts, record: AdministrationRecord): Decimal {
  const { stock } = outcomeMeaning(record.outcome);
  if (stock === 'none' || !isOurs(record)) return ZERO;
  const order = findOrder(facts, record.orderId);
  const medication = findMedication(facts, record.medicationId ?? order?.medicationId);
  const whole = order && (dueDose(facts, order, record.slotKey, toMs(record.givenAt)) ?? rangeOf(order).high);
  const dose = record.dose ?? whole;
  const amount = unitsIn(medication, dose)?.amount ?? (dose ? exact(dose.value) : ZERO);
  if (stock !== 'opened') return amount;
  if (typeof record.unitsOpened === 'number') return exact(record.unitsOpened);
  // Of a liquid the whole dose was poured; of tablets the whole ones that were opened (R58).
  if (MEASURED_OUT.has(plainUnit(medication?.unit ?? ''))) return unitsIn(medication, whole)?.amount ?? amount;
  return amount.round(0, 3);
}

/** The movement of one record; none where nothing left the stock. */
export function moveOf(facts: Facts, record: AdministrationRecord): RecordMove | undefined {
  const order = findOrder(facts, record.orderId);
  const medicationId = record.medicationId ?? order?.medicationId;
  const units = unitsOut(facts, record);
  if (medicationId === undefined || units.eq(ZERO)) return undefined;
  return {
    type: outcomeMeaning(record.outcome).stock === 'disposal' ? 'disposal' : 'administration',
    medicationId,
    quantity: written(units.times(-1)),
    refRecordId: record.id,
    at: record.givenAt,
  };
}

/** The movement that takes back what a record moved (R52). */
export function reversalOf(facts: Facts, record: AdministrationRecord, at: string): RecordMove | undefined {
  const move = moveOf(facts, record);
  return move && { ...move, type: 'reversal', quantity: written(exact(move.quantity).times(-1)), at };
}

/** What records do to each product, added up. */
export function stockDelta(moves: readonly RecordMove[]): Readonly<Record<string, number>> {
  const totals = new Map<string, Decimal>();
  for (const { medicationId, quantity } of moves) {
    totals.set(medicationId, (totals.get(medicationId) ?? ZERO).plus(quantity));
  }
  return Object.fromEntries(
    [...totals].filter(([, total]) => !total.eq(ZERO)).map(([id, total]) => [id, written(total)]),
  );
}
