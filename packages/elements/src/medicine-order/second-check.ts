// SPDX-License-Identifier: Apache-2.0
import type { Order, OrderStep } from '@careplan-kit/emar';
import type { Witness } from '../emar-round/round-person.js';
import type { StepScene } from './order-steps.js';
import { type OrderTools, directionsOf, nameOfMedicine } from './order-tools.js';

/** What the second worker is asked to prove who they are for. */
export interface CheckerRequest {
  readonly personId: string;
  readonly orderId: string;
  readonly medicine: string;
  readonly directions: string;
  /** Who wrote it out, and cannot check it. */
  readonly transcribedBy: string;
}

/** Has the second worker prove who they are (R43). A proof that went wrong is none. */
export async function askChecker(
  order: Order,
  personId: string,
  tools: OrderTools,
  prove: ((request: CheckerRequest) => Promise<Witness | null>) | null,
): Promise<Witness | null> {
  try {
    const checker = await prove?.({
      ...{ personId, orderId: order.id, transcribedBy: order.transcribedBy ?? '' },
      medicine: nameOfMedicine(tools, order.medicationId),
      directions: directionsOf(order, tools.lib.findMedication(tools.facts, order.medicationId), tools),
    });
    return checker ?? null;
  } catch (cause) {
    reportError(cause);
    return null;
  }
}

/** What comes of the check by the rules, for the version that was read and no other. */
export function checkRead(
  order: Order,
  checker: Witness | null,
  said: Readonly<Record<string, string>>,
  { ordering, facts }: StepScene,
): OrderStep {
  const no = (error: OrderStep['errors'][number]): OrderStep => ({ accepted: false, errors: [error], orders: [] });
  if (!checker) return no('SECOND_CHECK_NOT_PROVEN');
  const standing = ordering.standingOrders(facts).find(({ id }) => id === order.id);
  // Somebody wrote it anew while it was read.
  if (standing?.version !== order.version) return no('ORDER_NOT_DRAFT');
  const { advisedBy, reason } = said;
  return ordering.checkOrder(facts, {
    ...{ orderId: order.id, by: checker.id, proof: { method: checker.method, staffId: checker.id } },
    ...(advisedBy ? { advisedBy } : {}),
    ...(reason ? { reason } : {}),
  });
}
