// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id, findMedication, findOrder, withDefaults } from '../facts/index.js';
import { policyOf } from '../orders/policy.js';
import { notThere, readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ orderId: Id });

/** `derivePolicy` (`orderId`): whether a register line, a witness and the locked cupboard are asked for (R55, R56). */
export const derivePolicy: Operation = (facts, args) => {
  const order = findOrder(facts, readArgs(Args, args).orderId);
  if (!order) throw notThere('orderId');
  return { ...policyOf(withDefaults(facts.settings), order, findMedication(facts, order.medicationId)) };
};
