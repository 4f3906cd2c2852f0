// SPDX-License-Identifier: Apache-2.0
import { type Facts, type Order, type Timing, parseFacts } from '../src/facts/index.js';
import { slotsOf } from '../src/slots/index.js';
import { toMs } from '../src/time/instants.js';

/** Metformin, one tablet: the order most tests start from. */
export const order = (timing: Timing, more: Partial<Order> = {}): Order => ({
  id: 'ord-1',
  medicationId: 'med-metformin-500',
  status: 'active',
  dose: { value: 1, unit: 'tablet' },
  timing,
  ...more,
});

export const METFORMIN = {
  id: 'med-metformin-500',
  name: 'Metformin 500mg tablets',
  form: 'tablet',
  unit: 'tablet',
  ingredients: [{ id: 'metformin', perUnit: { value: 500, unit: 'mg' } }],
};

/** Facts of Mrs Smith with what a test is about. */
export const factsOf = (more: Readonly<Record<string, unknown>>): Facts =>
  parseFacts({ now: '2026-06-10T08:00:00Z', medications: [METFORMIN], ...more });

/** The local due times of one order in a range. */
export const dueOf = (one: Order, from: string, to: string, more: Readonly<Record<string, unknown>> = {}): string[] =>
  slotsOf(factsOf({ orders: [one], ...more }), toMs(from), toMs(to)).map(({ dueLocal }) => dueLocal);

/** A given dose at a slot. */
export const given = (id: string, slotKey: string, at: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  orderId: slotKey.slice(0, slotKey.lastIndexOf('@')),
  slotKey,
  outcome: 'given',
  givenAt: at,
  recordedAt: at,
  administratorId: 'sophie',
  dose: { value: 1, unit: 'tablet' },
  ...more,
});
