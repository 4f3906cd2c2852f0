// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant } from '@careplan-kit/model';
import { CHECK_CODES, OVERRIDES } from '../check/codes.js';
import { orderReasons } from '../check/order-reasons.js';
import { propose } from '../check/proposed.js';
import { Id, findMedication, findOrder } from '../facts/index.js';
import { heldByReconciliation } from '../orders/held.js';
import { sentenceOf } from '../words/words.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ orderId: Id, at: z.optional(Instant) });

const HELD = 'RECONCILIATION_OPEN';

/** What somebody has to give to go on in spite of a code; undefined where nobody may. */
const requiredFor = (code: string): readonly string[] | undefined =>
  Object.hasOwn(OVERRIDES, code) ? OVERRIDES[code as keyof typeof OVERRIDES] : undefined;

/** `gate` (`orderId`, `at`): whether an order may be given from at all at a moment, and why not (R42 to R46, R74). */
export const gate: Operation = (facts, args) => {
  const { orderId, at = facts.now } = readArgs(Args, args);
  const order = findOrder(facts, orderId);
  if (!order) throw notThere('orderId');
  const found = orderReasons(propose(facts, { orderId, at, intent: 'prepare' }));
  const reasons = found.map(({ code }) => code);
  const codes = [
    ...new Set([...reasons.filter((code) => code !== HELD), ...(heldByReconciliation(facts, order) ? [HELD] : [])]),
  ];
  const medicine = findMedication(facts, order.medicationId)?.name ?? order.medicationId;
  const valuesOf = (code: string) => ({ medicine, ...found.find((one) => one.code === code)?.values });
  const blocking = codes.filter((code) => CHECK_CODES[code as keyof typeof CHECK_CODES] === 'block');
  const required = blocking.map(requiredFor);
  const overrideAllowed = blocking.length > 0 && required.every((list) => list !== undefined);
  return {
    decision: blocking.length > 0 ? 'block' : codes.length > 0 ? 'warn' : 'allow',
    codes,
    reasons: codes.map((code) => sentenceOf(code, valuesOf(code), facts.timezone)),
    overrideAllowed,
    overrideRequires: overrideAllowed ? [...new Set(required.flatMap((list) => list ?? []))] : [],
  };
};
