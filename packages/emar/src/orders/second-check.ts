// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { parseWith } from '@careplan-kit/model';
import { type Facts, Id, type Order, Words, findOrder } from '../facts/index.js';
import { startOf } from '../slots/index.js';
import { boundMs, toIso, toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { type OrderStep, StepArgs, type StepError, accepted, nextVersion, refused, said } from './order-step.js';
import { reviewOrder } from './review.js';

/** The second check of an order (R43). */
export const SecondCheck = z.extend(StepArgs, {
  /** How the checker proved who they are. A typed name is none. */
  proof: z.optional(z.looseObject({ method: z.string(), staffId: z.optional(Id) })),
  /** Who was asked about what speaks against it. */
  advisedBy: z.optional(Words),
});
export type SecondCheck = z.input<typeof SecondCheck>;

/** May be gone on with once somebody who may decide it was asked, and has said why. */
const ADVISED = new Set(['ALLERGY_CONFLICT', 'PLANNED_24H_AMOUNT']);
/** Said, and settled by reading. */
const READ = new Set(['DUPLICATE_INGREDIENT', 'ALLERGY_UNVERIFIED', 'ALLERGY_NOT_CHECKED', 'LIMITS_NOT_CHECKED']);

/** From when an order is due that goes live at a moment: no dose is due before somebody could have given it. */
function liveFrom(facts: Facts, order: Order, at: string): Partial<Order> {
  const start = startOf(order);
  if (start === undefined) return { startedAt: at };
  const planned = Math.max(...[start, order.startedAt ?? start].map((bound) => boundMs(zoneOf(facts.timezone), bound)));
  if (planned >= toMs(at)) return {};
  // Days, cycles and doses go on counting from the start that was written.
  const boundsPeriod = { ...order.timing?.boundsPeriod, start };
  return { startedAt: toIso(toMs(at)), ...(order.timing ? { timing: { ...order.timing, boundsPeriod } } : {}) };
}

/**
 * The second check: another worker, who has proved who they are, has read the order against its source. It goes live from
 * that moment, or from its own start if that is later, and the order it takes the place of stops at the same moment (R14,
 * R22, R43). What speaks against it has to be settled by name; what it lacks has to be there first.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function checkOrder(facts: Facts, input: SecondCheck): OrderStep {
  const { orderId, by, at = facts.now, proof, advisedBy, reason } = parseWith('This second check', SecondCheck, input);
  const order = findOrder(facts, orderId);
  if (!order) return refused('ORDER_UNKNOWN');
  if (order.status !== 'draft') return refused('ORDER_NOT_DRAFT');
  const isProven = proof !== undefined && (proof.staffId === undefined || proof.staffId === by);
  const checked = { ...order, secondCheckBy: by };
  const { missing, issues } = reviewOrder(facts, checked);
  const against = issues.filter(({ code }) => ADVISED.has(code)).map(({ code }) => code);
  const isAdvised = said(advisedBy) !== undefined && said(reason) !== undefined;
  const others = issues.filter(({ code }) => !ADVISED.has(code) && !READ.has(code) && !code.startsWith('SECOND_CHECK'));
  const errors: StepError[] = [
    ...(by === order.transcribedBy ? (['SECOND_CHECK_SAME_PERSON'] as const) : []),
    ...(isProven ? [] : (['SECOND_CHECK_NOT_PROVEN'] as const)),
    ...(missing.length > 0 ? (['ORDER_LACKS'] as const) : []),
    ...(others.length > 0 ? (['ORDER_HAS_NO_TIMES'] as const) : []),
    ...(against.length > 0 && !isAdvised ? (['ADVICE_REQUIRED'] as const) : []),
  ];
  if (errors.length > 0) return refused(...errors);
  const live = nextVersion(order, by, at, {
    status: 'active',
    secondCheckBy: by,
    secondCheckAt: at,
    secondCheckProof: proof,
    ...(against.length > 0 ? { override: { codes: against, advisedBy: said(advisedBy), reason: said(reason) } } : {}),
    ...liveFrom(facts, order, at),
  });
  const before = findOrder(facts, order.supersedesOrderId);
  if (!before || before.stoppedAt !== undefined) return accepted(live);
  const stoppedAt = toIso(Math.max(toMs(at), boundMs(zoneOf(facts.timezone), live.startedAt ?? at)));
  return accepted(
    live,
    nextVersion(before, by, at, {
      status: 'stopped',
      stoppedAt,
      stopReason: order.changeReason,
      ...(order.changeSaidBy === undefined ? {} : { stopSaidBy: order.changeSaidBy }),
    }),
  );
}
