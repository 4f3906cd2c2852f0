// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id, Quantity, Words, Happened } from './parts.js';
import { Timing } from './timing.js';

/** One line of a list that came with the person (R73). */
export const DischargeItem = z.looseObject({
  medicationId: z.optional(Id),
  name: z.optional(z.string()),
  /** The brand's generic product. */
  vmp: z.optional(z.string()),
  amp: z.optional(z.boolean()),
  dose: z.optional(z.nullable(Quantity)),
  timing: z.optional(Timing),
  changeStatus: z.optional(z.string()),
  reason: z.optional(Words),
});
export type DischargeItem = z.output<typeof DischargeItem>;

/** What hospital, pharmacy or family sent along. */
export const Discharge = z.looseObject({
  source: z.optional(z.string()),
  dischargedAt: z.optional(Happened),
  items: z.array(DischargeItem),
  lastDoses: z.optional(z.array(z.looseObject({ name: z.string(), at: Happened }))),
});
export type Discharge = z.output<typeof Discharge>;

export const RECONCILE_ACTIONS = ['continue', 'change', 'start', 'stop', 'query'] as const;
export type ReconcileAction = (typeof RECONCILE_ACTIONS)[number];

/** What people decided about one line of a comparison of lists. */
export const ReconcileDecision = z.looseObject({
  /** `key` of the line. */
  line: Id,
  action: z.enum(RECONCILE_ACTIONS),
  name: z.optional(z.string()),
  reason: z.optional(Words),
  /** Of a query: who asks whom, by name, and what. */
  askWhom: z.optional(Words),
  question: z.optional(Words),
  orderId: z.optional(Id),
  newOrderId: z.optional(Id),
  by: z.optional(Id),
  at: z.optional(Happened),
  /** The second person, once there is one. */
  agreedBy: z.optional(Id),
  /** Why it has no effect yet, as codes. */
  waitsFor: z.optional(z.array(z.string())),
});
export type ReconcileDecision = z.output<typeof ReconcileDecision>;

/** A comparison of lists that is under way (R74). */
export const Reconciliation = z.looseObject({
  status: z.enum(['open', 'complete']),
  personId: z.optional(Id),
  openedAt: z.optional(Happened),
  /** Ids of the orders that wait. */
  unresolved: z.optional(z.array(Id)),
  signOff: z.optional(z.array(z.looseObject({ by: Id }))),
  decisions: z.optional(z.array(ReconcileDecision)),
});
export type Reconciliation = z.output<typeof Reconciliation>;

/** A remedy from the list of the house (R78). */
export const HomelyRemedy = z.looseObject({
  medicationId: Id,
  maxDurationHours: z.optional(z.number().check(z.positive(), z.maximum(876_600))),
  maxDosesPer24h: z.optional(z.int().check(z.positive())),
  excludedWhen: z.optional(z.array(z.string())),
});
export type HomelyRemedy = z.output<typeof HomelyRemedy>;
