// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate, Instant, parseWith } from '@careplan-kit/model';
import { exact, sum, ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, findMedication, withDefaults } from '../facts/index.js';
import { Id, Words } from '../facts/parts.js';
import { policyOf } from '../orders/policy.js';
import { toMs } from '../time/instants.js';
import { zoneOf } from '../time/zone.js';
import { linesOf } from './lines.js';

const Amount = z.number().check(z.positive());

const Receipt = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  quantity: Amount,
  by: Id,
  checkedBy: z.optional(Id),
  source: z.optional(Words),
  at: z.optional(Instant),
  cycleStart: z.optional(CalendarDate),
  expiry: z.optional(CalendarDate),
  batch: z.optional(z.string()),
});

const Removal = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  type: z.enum(['disposal', 'return-to-pharmacy', 'leave-out', 'transfer']),
  quantity: Amount,
  by: Id,
  witness: z.optional(Id),
  reason: z.optional(Words),
  at: z.optional(Instant),
});

/** A movement as it is added to the list. */
export interface StockMove {
  readonly type: string;
  readonly medicationId: string;
  readonly quantity: number;
  readonly at: string;
  readonly by: string;
  readonly [more: string]: unknown;
}

/** The answer to what comes in or goes out. */
export interface StockMoveAnswer {
  readonly accepted: boolean;
  readonly pending: boolean;
  readonly errors: readonly string[];
  readonly transactions: readonly StockMove[];
  readonly balance: number;
  /** The register needs a line as well (R56). */
  readonly registerRequired: boolean;
}

const balanceOf = (facts: Facts, medicationId: string, personId: string | undefined) =>
  sum(linesOf(facts, medicationId, personId ?? facts.person?.id).map((line) => exact(line.balance)));

const inRegister = (facts: Facts, medicationId: string) =>
  policyOf(withDefaults(facts.settings), undefined, findMedication(facts, medicationId)).registerRequired;

function secondPerson(needed: boolean, by: string, other: string | undefined): readonly string[] {
  if (other === undefined) return needed ? ['WITNESS_REQUIRED'] : [];
  return other === by ? ['WITNESS_SAME_AS_ADMINISTRATOR'] : [];
}

/**
 * Books in what came. A new cycle adds to what is there; it never takes its place (R62).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function receiveStock(facts: Facts, input: unknown): StockMoveAnswer {
  const args = parseWith('This receipt', Receipt, input);
  const { medicationId, by } = args;
  const at = args.at ?? facts.now;
  const before = balanceOf(facts, medicationId, args.personId);
  const registerRequired = inRegister(facts, medicationId);
  const today = zoneOf(facts.timezone).local(toMs(at)).date;
  const errors = [
    ...secondPerson(registerRequired, by, args.checkedBy),
    ...(args.expiry !== undefined && args.expiry < today ? ['STOCK_EXPIRED'] : []),
  ];
  const more = Object.fromEntries(
    (['checkedBy', 'source', 'expiry', 'batch', 'personId'] as const).flatMap((key) =>
      args[key] === undefined ? [] : [[key, args[key]]],
    ),
  );
  const carried = args.cycleStart !== undefined && !before.eq(ZERO);
  const transactions: StockMove[] = [
    ...(carried
      ? [{ type: 'carried-forward', medicationId, quantity: written(before), at, by, cycleStart: args.cycleStart }]
      : []),
    { type: 'receipt', medicationId, quantity: args.quantity, at, by, ...more },
  ];
  return {
    ...{ accepted: true, pending: errors.length > 0, errors, transactions, registerRequired },
    balance: written(before.plus(args.quantity)),
  };
}

/**
 * Books out what was returned, destroyed or sent along: how many, why, who and, for what stands in the register, with
 * whom (R45, R62).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function removeStock(facts: Facts, input: unknown): StockMoveAnswer {
  const args = parseWith('This removal', Removal, input);
  const { medicationId, by, type, reason, witness } = args;
  const registerRequired = inRegister(facts, medicationId);
  const needsReason = type === 'disposal' || type === 'return-to-pharmacy';
  const errors = [
    ...secondPerson(registerRequired, by, witness),
    ...(needsReason && (reason ?? '').trim() === '' ? ['REASON_REQUIRED'] : []),
  ];
  const after = balanceOf(facts, medicationId, args.personId).minus(args.quantity);
  const quantity = written(exact(args.quantity).times(-1));
  const more = { ...(reason === undefined ? {} : { reason }), ...(witness === undefined ? {} : { witness }) };
  return {
    ...{ accepted: true, pending: errors.length > 0, errors, registerRequired },
    transactions: [{ type, medicationId, quantity, at: args.at ?? facts.now, by, ...more }],
    balance: written(after),
  };
}
