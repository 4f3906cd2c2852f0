// SPDX-License-Identifier: Apache-2.0
import type { Facts, Medication, Order, OrderStep } from '@careplan-kit/emar';
import { readDate } from '@careplan-kit/forms/page/field';
import { DataError } from '@careplan-kit/model/reading';
import type { MedicineFact } from '../events/medicine-event.js';
import type { Ordering } from '../parts/ordering-part.js';
import { changesBetween, readEntry } from './entry.js';
import { keepingUnsaid } from './entry-special.js';
import type { Panel, Writing } from './order-desk.js';

/** Who does it, for whom, and what is known at that moment. */
export interface StepScene {
  readonly ordering: Ordering;
  readonly facts: Facts;
  readonly personId: string;
  readonly by: string;
}

/** An empty box is no unit, and no name either. */
const trimmed = (medicine: Medication, unit: string | undefined): Medication => {
  const said = Object.entries(medicine).filter(([, value]) => typeof value !== 'string' || value.trim() !== '');
  return { ...(Object.fromEntries(said) as Medication), ...((medicine.unit ?? !unit) ? {} : { unit }) };
};

/** The medicine of an order that is being written, as a fact. */
export const productOf = ({ medicine, isOwn, entry }: Writing): Medication | null =>
  medicine && isOwn ? trimmed(medicine, entry['unit']?.trim()) : medicine;

/** The facts with a product that nobody has ordered here before. */
export const withProduct = (facts: Facts, product: Medication | null): Facts =>
  !product || facts.medications.some(({ id }) => id === product.id)
    ? facts
    : { ...facts, medications: [...facts.medications, product] };

/** What is otherwise than it was, of an order that is there already. */
function changesOf({ before, entry, medicine }: Writing, order: Order | undefined): Record<string, unknown> {
  const isOther = medicine !== null && medicine.id !== order?.medicationId;
  const changes = keepingUnsaid(changesBetween(before, entry), readEntry(before).says, order);
  return { ...changes, ...(isOther ? { medicationId: medicine.id } : {}) };
}

/** The orders that come of what is written, by the rules. Null where nothing was changed. */
function writtenOrders(writing: Writing, scene: StepScene, isTried: boolean): readonly Order[] | null {
  const { ordering, facts, by, personId } = scene;
  const { kind, orderId, newId, entry, medicine, reason, saidBy } = writing;
  const { says } = readEntry(entry);
  const standing = facts.orders
    .filter(({ id }) => id === orderId)
    .sort((a, b) => (b.version ?? 1) - (a.version ?? 1))[0];
  if (kind === 'new') {
    const order = { ...says, medicationId: medicine!.id };
    return ordering.writeOrder(facts, { orderId, by, personId, says: order }).orders;
  }
  const changes = changesOf(writing, standing);
  if (kind === 'rewrite') {
    if (Object.keys(changes).length === 0) return null;
    return ordering.rewriteOrder(facts, { orderId, by, says: changes }).orders;
  }
  if (isTried && Object.keys(changes).length === 0) return null;
  const { next } = ordering.changeOrder(facts, {
    ...{ orderId, newId, at: facts.now, by },
    reason: reason.trim() || '…',
    changes: { ...changes, ...(saidBy.trim() ? { changeSaidBy: saidBy.trim() } : {}) },
  });
  return [next];
}

/** The order as it would be, for the preview; null while it cannot be one. */
export function plannedOrder(writing: Writing, scene: StepScene): Order | null {
  if (!writing.medicine) return null;
  try {
    const facts = withProduct(scene.facts, productOf(writing));
    const [order] = writtenOrders(writing, { ...scene, facts }, false) ?? [];
    return order ?? facts.orders.filter(({ id }) => id === writing.orderId).at(-1) ?? null;
  } catch (error) {
    // Somebody stopped or changed it meanwhile.
    if (error instanceof DataError) return null;
    throw error;
  }
}

export type Kept =
  | { readonly facts: readonly MedicineFact[] }
  | { readonly fault: NonNullable<Writing['fault']>; readonly faults: Writing['faults'] };

/** Keeps what is written, or says why not. What it lacks keeps it from going live, and from nothing else. */
export function keepWriting(writing: Writing, scene: StepScene): Kept {
  const product = productOf(writing);
  const { faults } = readEntry(writing.entry);
  if (!product?.name) return { fault: 'noMedicine', faults };
  if (Object.keys(faults).length > 0) return { fault: 'faults', faults };
  if (writing.kind === 'change' && !writing.reason.trim()) return { fault: 'why.needed', faults };
  const orders = writtenOrders(writing, { ...scene, facts: withProduct(scene.facts, product) }, true);
  if (!orders || orders.length === 0) return { fault: 'nothing', faults };
  const isNew = !scene.facts.medications.some(({ id }) => id === product.id);
  const facts = orders.map((fact): MedicineFact => ({ kind: 'order', fact }));
  return { facts: isNew ? [{ kind: 'medication', fact: product }, ...facts] : facts };
}

const DAYS = ['to', 'reviewOn'] as const;

/** The days that a step asks for, and which of them could not be read. */
export function daysSaid(said: Readonly<Record<string, string>>) {
  const read = DAYS.map((key) => [key, said[key] ? readDate(said[key]) : undefined] as const);
  const unread = read.flatMap(([key, day]) => (said[key] && day === undefined ? [key] : []));
  return { unread, days: Object.fromEntries(read.filter(([, day]) => day !== undefined)) };
}

/** One step with an order that is there: what comes of it by the rules. */
export function takeStep(
  panel: Exclude<Panel, 'check'>,
  order: Order,
  said: Readonly<Record<string, string>>,
  { ordering, facts, by }: StepScene,
): OrderStep {
  const { reason, saidBy } = said;
  const args = { orderId: order.id, by, ...(reason ? { reason } : {}), ...(saidBy ? { saidBy } : {}) };
  const { days } = daysSaid(said);
  const steps = {
    stop: () => ordering.stopOrder(facts, args),
    suspend: () => ordering.suspendOrder(facts, { ...args, ...days }),
    resume: () => ordering.resumeOrder(facts, args),
    withdraw: () => ordering.withdrawOrder(facts, args),
    explain: () => ordering.explainOrder(facts, { ...args, ...days }),
  };
  return steps[panel]();
}
