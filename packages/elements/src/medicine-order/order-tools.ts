// SPDX-License-Identifier: Apache-2.0
import type { Facts, Medication, Order } from '@careplan-kit/emar';
import { productWords } from '../medicines-views/dose-words.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { Ordering } from '../parts/ordering-part.js';
import type { Say } from '../words/words.js';
import type { OrderDesk, Panel } from './order-desk.js';

/** What every view of the orders needs of the element. */
export interface OrderTools {
  readonly say: Say;
  readonly level: number;
  readonly lib: Medicines;
  readonly ordering: Ordering;
  readonly facts: Facts;
  readonly desk: OrderDesk;
  readonly mayWrite: boolean;
  readonly canProve: boolean;
  formatDay(day: string): string;
  formatMoment(instant: string): string;
  /** A time of day on the clock of the service. */
  clock(instant: string): string;
  nameOf(id: string | undefined): string;
  /** Opens an order, or the list. */
  open(orderId: string | null): void;
  startWriting(kind: 'new' | 'rewrite' | 'change', order: Order | null): void;
  /** Takes the step of the open panel. */
  take(panel: Panel, order: Order): void;
  prove(order: Order): void;
}

/** What a medicine is called. */
export const nameOfMedicine = ({ lib, facts }: Pick<OrderTools, 'lib' | 'facts'>, id: string): string =>
  productWords(lib.findMedication(facts, id), id).name;

/** The directions of an order in the words of the UK Core dosage rules: in English, whatever the page speaks. */
export function directionsOf(
  order: Order,
  medication: Medication | undefined,
  { ordering, facts }: OrderTools,
): string {
  return ordering.dosageWords(order, { medication, timeZone: facts.timezone }).text;
}

/** What an order that goes on still lacks, by path: of its stop, of its suspension, of its protocol. */
export function lacksOf(order: Order, { ordering, facts }: OrderTools): readonly string[] {
  if (order.status === 'entered-in-error') return [];
  if (order.stoppedAt !== undefined) return ordering.lacksOfStop(order);
  // The list that is shown says already that it waits for its check.
  return ordering.reviewOrder(facts, order).missing.filter((path) => path !== 'secondCheckBy');
}

/** Whether an order goes on now: live, and neither stopped nor taken over by one that has begun. */
export function isLive(order: Order, facts: Facts): boolean {
  if (order.status !== 'active' && order.status !== 'on-hold') return false;
  if (order.stoppedAt !== undefined && Date.parse(order.stoppedAt) <= Date.parse(facts.now)) return false;
  return !facts.orders.some(
    ({ supersedesOrderId, status, startedAt }) =>
      supersedesOrderId === order.id &&
      (status === 'active' || status === 'on-hold') &&
      (startedAt === undefined || Date.parse(startedAt) <= Date.parse(facts.now)),
  );
}

/** A change of this order that waits for its second check. */
export const changeOf = (order: Order, { ordering, facts }: OrderTools): Order | undefined =>
  ordering
    .standingOrders(facts)
    .find(({ supersedesOrderId, status }) => supersedesOrderId === order.id && status === 'draft');
