// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts, Order } from '@careplan-kit/emar';
import type { Medicines } from '../parts/medicines-part.js';

/** A look at whether a dose worked, and since when it is due. */
export interface EffectDue {
  readonly record: AdministrationRecord;
  readonly dueAt: string;
}

/** A person's when-required medicines as they stand at a moment. */
export interface PrnModel {
  readonly facts: Facts;
  /** Live, or on hold: what may be asked for, by the name of the medicine. */
  readonly orders: readonly Order[];
  /** Written and not checked by a second worker yet. */
  readonly drafts: readonly Order[];
  readonly effects: readonly EffectDue[];
  /** Records of these orders that still lack something (R33). */
  readonly unfinished: readonly AdministrationRecord[];
}

const isStopped = (facts: Facts, { status, stoppedAt }: Order): boolean =>
  (status !== 'active' && status !== 'on-hold') ||
  (stoppedAt !== undefined && Date.parse(stoppedAt) <= Date.parse(facts.now));

/** Orders that take the place of another which was not stopped by name: the other is over when they begin. */
const isReplaced = (facts: Facts, order: Order): boolean =>
  facts.orders.some(
    ({ supersedesOrderId, status, startedAt }) =>
      supersedesOrderId === order.id &&
      (status === 'active' || status === 'on-hold') &&
      (startedAt === undefined || Date.parse(startedAt) <= Date.parse(facts.now)),
  );

/**
 * What is when required of one person.
 *
 * @param facts - as `parseFacts` gave them, with what waits to be stored
 */
export function prnModelOf(lib: Medicines, facts: Facts, personId: string): PrnModel {
  const only = facts.person?.id;
  const isTheirs = (id: string | undefined) => (id ?? only) === personId;
  const nameOf = ({ medicationId }: Order) => lib.findMedication(facts, medicationId)?.name ?? medicationId;
  const standing = facts.orders
    .filter((order) => order.asNeeded && isTheirs(order.personId) && lib.findOrder(facts, order.id) === order)
    .sort((one, other) => lib.byName(nameOf(one), nameOf(other)));
  const ids = new Set(facts.orders.filter(({ asNeeded }) => asNeeded).map(({ id }) => id));
  const records = lib
    .currentRecords(facts.records)
    .filter(
      ({ orderId, personId: of }) => ids.has(orderId ?? '') && isTheirs(of ?? lib.findOrder(facts, orderId)?.personId),
    );
  const dueAt = new Map(
    lib
      .tasksOf({ ...facts, records })
      .filter(({ code }) => code === 'PRN_EFFECT_CHECK')
      .map(({ recordId, dueAt: due }) => [String(recordId), String(due)]),
  );
  return {
    facts,
    orders: standing.filter((order) => !isStopped(facts, order) && !isReplaced(facts, order)),
    drafts: standing.filter(({ status }) => status === 'draft'),
    effects: records.flatMap((record) => {
      const due = dueAt.get(record.id);
      return due === undefined ? [] : [{ record, dueAt: due }];
    }),
    unfinished: records.filter(({ pending }) => pending),
  };
}
