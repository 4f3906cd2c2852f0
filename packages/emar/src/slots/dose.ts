// SPDX-License-Identifier: Apache-2.0
import type { Order, Quantity } from '../facts/index.js';

/** What is written on a slot about its dose. */
export interface SlotDose {
  readonly dose: Quantity | null;
  readonly flag?: 'doseNotSet' | 'omitInstructed';
}

const sameDose = (a: Quantity | null, b: Quantity | null) => a?.value === b?.value && a?.unit === b?.unit;

/** The dose of a day; null where none is set, or two entries of that day do not agree (R11). */
function byDate(entries: NonNullable<Order['doseByDate']>, date: string): Quantity | null {
  const [first, ...others] = entries.filter((entry) => entry.date === date);
  return first && others.every(({ dose }) => sameDose(dose, first.dose)) ? first.dose : null;
}

/** The dose of a slot: of its step, of its day, or of the order. Never that of the day before. */
export function doseOn(
  order: Order,
  date: string,
  step: { readonly dose?: Quantity | null | undefined } | undefined,
): SlotDose {
  const dose = step ? (step.dose ?? null) : order.doseByDate ? byDate(order.doseByDate, date) : (order.dose ?? null);
  if (dose?.value === 0) return { dose, flag: 'omitInstructed' };
  if (dose || (!step && !order.doseByDate && (order.doseRange || order.topical))) return { dose };
  return { dose: null, flag: 'doseNotSet' };
}
