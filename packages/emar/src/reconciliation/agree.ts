// SPDX-License-Identifier: Apache-2.0
import { nextVersion, standingOrders } from '../orders/order-step.js';
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import {
  type DischargeItem,
  RECONCILE_ACTIONS,
  type Reconciliation,
  type ReconcileDecision,
} from '../facts/discharge.js';
import { type Facts, findMedication, findOrder, findStaff, type Order, Order as OrderShape } from '../facts/index.js';
import { Id, Words } from '../facts/parts.js';
import { changeOrder } from '../orders/change.js';
import { missingOf } from '../orders/missing.js';
import { choicesOf, settledLines } from './choices.js';
import { productOf, sameNeed } from './match.js';
import { reconcile, type ReconcileItem } from './reconcile.js';

const Decided = z.looseObject({
  line: Id,
  action: z.enum(RECONCILE_ACTIONS),
  reason: z.optional(Words),
  askWhom: z.optional(Words),
  question: z.optional(Words),
  /** Id of the order a change or a start makes. */
  newOrderId: z.optional(Id),
});
type Decided = z.output<typeof Decided>;

const Agreement = z.looseObject({
  by: Id,
  at: z.optional(Instant),
  /** The second person, who proved who they are. */
  second: z.optional(Id),
  secondProof: z.optional(z.looseObject({ method: z.string() })),
  decisions: z.array(Decided),
});

/** What a line still lacks, or why it has no effect yet. */
export interface LineError {
  readonly line: string;
  readonly codes: readonly string[];
}

/** A question that goes to a named person. */
export interface ReconcileQuestion {
  readonly line: string;
  readonly orderId?: string;
  readonly medicationId?: string;
  readonly about: string;
  readonly to: string;
  readonly question: string;
}

/** What follows when people have decided the lines of a comparison (R73, R74). */
export interface AgreedReconciliation {
  /** Every line is decided, and each decision says what it has to. */
  readonly accepted: boolean;
  readonly errors: readonly LineError[];
  /** What the second signature lacks: `WITNESS_REQUIRED`, `WITNESS_SAME_AS_ADMINISTRATOR`, `WITNESS_NOT_AUTHORISED`. */
  readonly missing: readonly string[];
  /** Orders that are stopped, changed and started. None until two people have signed. */
  readonly orders: readonly Order[];
  readonly questions: readonly ReconcileQuestion[];
  readonly reconciliation: Reconciliation | null;
}

const blank = (words: string | undefined) => (words ?? '').trim() === '';

/** What a decision lacks before anybody can sign it. */
function lacks(facts: Facts, line: ReconcileItem, decided: Decided | undefined): readonly string[] {
  if (!decided) return ['LINE_UNDECIDED'];
  if (!choicesOf(facts, line).includes(decided.action)) return ['CHOICE_NOT_OPEN'];
  if (decided.action === 'query') return blank(decided.askWhom) ? ['ASK_WHOM_REQUIRED'] : [];
  // What the list does not say is a person's word: it says why.
  return decided.action !== line.action && blank(decided.reason) ? ['REASON_REQUIRED'] : [];
}

function secondErrors(facts: Facts, by: string, second: string | undefined): readonly string[] {
  if (second === undefined) return ['WITNESS_REQUIRED'];
  if (second === by) return ['WITNESS_SAME_AS_ADMINISTRATOR'];
  return facts.staff.length > 0 && !findStaff(facts, second) ? ['WITNESS_NOT_AUTHORISED'] : [];
}

interface Signed {
  readonly by: string;
  readonly second: string;
  readonly at: string;
}

interface Made {
  readonly orders: readonly Order[];
  readonly waitsFor: readonly string[];
}

const waiting = (...waitsFor: readonly string[]): Made => ({ orders: [], waitsFor });

/** What the list says, as keys of an order. A course goes on for the days that are left of it. */
function saidBy(facts: Facts, line: ReconcileItem, item: DischargeItem, order: Order | undefined) {
  const medicationId = item.medicationId ?? productOf(facts, item)?.id;
  const { boundsPeriod, ...timing } = item.timing ?? {};
  const { remainingDays: left } = line;
  const days = left === undefined || !timing.boundsDuration ? {} : { boundsDuration: { value: left, unit: 'd' } };
  const period = boundsPeriod?.end === undefined ? {} : { boundsPeriod: { end: boundsPeriod.end } };
  return {
    ...(medicationId === undefined ? {} : { medicationId }),
    ...(item.dose ? { dose: item.dose } : {}),
    ...(item.timing ? { timing: { ...timing, ...days, ...period } } : {}),
    ...(item.route === undefined ? {} : { route: item.route }),
    ...(typeof item.doseText === 'string' ? { doseText: item.doseText } : {}),
    // At times where it was when needed, or the other way round: the protocol of before is not the new order's.
    ...(order && line.differs.includes('times') && !sameNeed(item, order)
      ? { asNeeded: item['asNeeded'] === true ? true : undefined, prn: undefined }
      : {}),
  };
}

/** A change that somebody wrote out already, or that begins later. */
const replaces = (other: Order, order: Order) =>
  other.supersedesOrderId === order.id && other.status !== 'entered-in-error';

/** A new order is live only when nothing is missing from it; else it waits, and so does the one it replaces. */
function live(facts: Facts, draft: unknown, { by, second }: Signed): Made {
  const order = parseWith('This order', OrderShape, { ...(draft as object), transcribedBy: by, secondCheckBy: second });
  const missing = missingOf(order, findMedication(facts, order.medicationId));
  return missing.length > 0
    ? { orders: [{ ...order, status: 'draft' }], waitsFor: ['ORDER_INCOMPLETE'] }
    : { orders: [{ ...order, status: 'active' }], waitsFor: [] };
}

function made(facts: Facts, line: ReconcileItem, decided: Decided, signed: Signed): Made {
  const { by, at } = signed;
  const item = line.item === undefined ? undefined : facts.discharge?.items[line.item];
  const words = [decided.reason, item?.reason, facts.discharge?.source].find((one) => !blank(one));
  const reason = words ?? 'hospital discharge list';
  const order = findOrder(facts, line.oldOrderId);
  if (decided.action === 'stop') {
    if (!order) return { orders: [], waitsFor: [] };
    return {
      orders: [nextVersion(order, by, at, { status: 'stopped', stoppedAt: at, stopReason: reason, stoppedBy: by })],
      waitsFor: [],
    };
  }
  if (!item || decided.newOrderId === undefined) return { orders: [], waitsFor: [] };
  if (line.remainingDays === 0) return waiting('COURSE_OVER');
  const changes = saidBy(facts, line, item, order);
  if (decided.action === 'change' && order) {
    if (order.stoppedAt !== undefined || standingOrders(facts).some((other) => replaces(other, order)))
      return waiting('ORDER_CHANGING');
    const { newOrderId: newId } = decided;
    const { stopped, next } = changeOrder(facts, { orderId: order.id, newId, at, by, reason, changes });
    const { orders, waitsFor } = live(facts, next, signed);
    return waitsFor.length > 0 ? { orders, waitsFor } : { orders: [stopped, ...orders], waitsFor };
  }
  if (decided.action !== 'start') return { orders: [], waitsFor: [] };
  if (changes.medicationId === undefined) return waiting('PRODUCT_UNKNOWN');
  const personId = facts.reconciliation?.personId ?? facts.person?.id;
  const first = {
    id: decided.newOrderId,
    version: 1,
    ...(personId === undefined ? {} : { personId }),
    status: 'draft',
  };
  return live(facts, { ...first, ...changes, source: 'discharge', startedAt: at, changeReason: reason }, signed);
}

/**
 * What follows from the decisions of people about every line (R73, R74). Nothing is decided here: a line without a decision
 * is an error. Orders are stopped, changed and started only when a second, other person has signed; until then, and while a
 * question is open, what would change stays held, and what goes on flows.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function agreeReconciliation(facts: Facts, input: unknown): AgreedReconciliation {
  const args = parseWith('These decisions', Agreement, input);
  const at = args.at ?? facts.now;
  const before = settledLines(facts);
  const lines = reconcile(facts).items.filter(({ key }) => !before.has(key));
  const of = new Map(args.decisions.map((one) => [one.line, one]));
  const errors = lines.flatMap((line): LineError[] => {
    const codes = lacks(facts, line, of.get(line.key));
    return codes.length > 0 ? [{ line: line.key, codes }] : [];
  });
  const missing = secondErrors(facts, args.by, args.second);
  if (errors.length > 0) {
    return { accepted: false, errors, missing, orders: [], questions: [], reconciliation: null };
  }
  const signed =
    missing.length === 0 && args.second !== undefined ? { by: args.by, second: args.second, at } : undefined;
  const results = lines.map((line) => {
    const decided = of.get(line.key)!;
    return { line, decided, ...(signed ? made(facts, line, decided, signed) : waiting('SECOND_SIGNATURE')) };
  });
  const decisions = results.map(
    ({ line, decided, waitsFor }): ReconcileDecision => ({
      ...decided,
      name: line.name,
      ...(line.oldOrderId === undefined ? {} : { orderId: line.oldOrderId }),
      ...{ by: args.by, at },
      ...(signed ? { agreedBy: signed.second } : {}),
      ...(waitsFor.length > 0 ? { waitsFor: [...waitsFor] } : {}),
    }),
  );
  const open = results.filter(({ decided, waitsFor }) => decided.action === 'query' || waitsFor.length > 0);
  const unresolved = open.flatMap(({ line, decided }) =>
    decided.action === 'continue' || line.oldOrderId === undefined ? [] : [line.oldOrderId, ...(line.mayMean ?? [])],
  );
  const personId = facts.reconciliation?.personId ?? facts.person?.id;
  return {
    accepted: true,
    errors: open.flatMap(({ line, waitsFor }) => (waitsFor.length > 0 ? [{ line: line.key, codes: waitsFor }] : [])),
    missing,
    orders: results.flatMap(({ orders }) => orders),
    questions: results.flatMap(({ line, decided }) =>
      decided.action === 'query'
        ? [
            {
              line: line.key,
              ...(line.oldOrderId === undefined ? {} : { orderId: line.oldOrderId }),
              ...(line.medicationId === undefined ? {} : { medicationId: line.medicationId }),
              ...{ about: line.name, to: decided.askWhom!.trim(), question: (decided.question ?? '').trim() },
            },
          ]
        : [],
    ),
    reconciliation: {
      ...facts.reconciliation,
      status: open.length === 0 ? 'complete' : 'open',
      ...(personId === undefined ? {} : { personId }),
      openedAt: facts.reconciliation?.openedAt ?? facts.discharge?.dischargedAt ?? facts.now,
      unresolved: [...new Set(unresolved)],
      signOff: [{ by: args.by, at }, ...(signed ? [{ by: signed.second, at, ...proofOf(args.secondProof) }] : [])],
      decisions: [...before.values(), ...decisions],
    },
  };
}

const proofOf = (proof: { readonly method: string } | undefined) => (proof ? { proof } : {});
