// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { exact, ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import { type Facts, withDefaults } from '../facts/index.js';
import { Id } from '../facts/parts.js';
import type { CdEntry, CdRegister } from '../facts/register.js';
import { registerWitnessError } from './append.js';
import { exactBalance } from './balance.js';

const Count = z.looseObject({
  counted: z.number().check(z.nonnegative()),
  by: Id,
  witness: z.optional(Id),
  at: z.optional(Instant),
});

/** The answer to a count of what is in the cupboard. */
export interface CdCountAnswer {
  readonly match: boolean;
  /** Counted less what the register says. */
  readonly difference: number;
  readonly registerBalanceUnchanged: number;
  readonly errors: readonly string[];
  /** The line that says that it was counted. It moves nothing. */
  readonly entry: CdEntry;
  readonly incident: {
    readonly type: 'cd-discrepancy';
    readonly notify: readonly string[];
    readonly blocksFurtherUse: false;
  } | null;
}

/** Whom to tell unless the provider's policy names others (R57). */
const TOLD = ['registered-manager', 'controlled-drugs-accountable-officer'];

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * Compares a count with the register. A difference never changes the balance: it opens an incident (R57).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function countRegister(facts: Facts, register: CdRegister, input: unknown): CdCountAnswer {
  const args = parseWith('This count', Count, input);
  const balance = exactBalance(register);
  const difference = exact(args.counted).minus(balance);
  const policy = withDefaults(facts.settings).cdPolicy as Readonly<Record<string, unknown>>;
  const match = difference.eq(ZERO);
  const witness = registerWitnessError(facts, args);
  return {
    match,
    difference: written(difference),
    registerBalanceUnchanged: written(balance),
    errors: witness ? [witness] : [],
    entry: {
      ...{ type: 'count', quantity: 0, balance: written(balance), at: args.at ?? facts.now, by: args.by },
      ...(args.witness === undefined ? {} : { witness: args.witness }),
      counted: args.counted,
      // It was counted all the same (R33).
      ...(witness ? { pending: true, missing: [witness] } : {}),
    },
    incident: match
      ? null
      : {
          type: 'cd-discrepancy',
          notify: isNames(policy.notifyOnDiscrepancy) ? policy.notifyOnDiscrepancy : TOLD,
          blocksFurtherUse: false,
        },
  };
}
