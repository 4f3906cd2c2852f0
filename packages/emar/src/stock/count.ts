// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { exact, sum, ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import type { Facts } from '../facts/facts.js';
import { Id, Words } from '../facts/parts.js';
import { toMs } from '../time/instants.js';
import { linesOf } from './lines.js';

const Args = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  counted: z.number().check(z.nonnegative()),
  by: Id,
  at: z.optional(Instant),
  reason: z.optional(Words),
  /** The balance of the facts is that of the last count; movements since are listed beside it. */
  fromLastCount: z.optional(z.boolean()),
});

/** A count against what was expected (R59). */
export interface StockCountAnswer {
  readonly expected: number;
  readonly counted: number;
  readonly difference: number;
  readonly investigation: {
    readonly required: boolean;
    readonly likely: readonly string[];
    readonly reviewRecordsSince?: 'last-count';
    readonly since?: string;
  };
  readonly adjustment: {
    readonly type: 'count-adjustment';
    readonly quantity: number;
    readonly reasonRequired: true;
    readonly reason?: string;
    readonly by: string;
    readonly at: string;
  } | null;
}

const MORE = ['dose signed but not given', 'receipt not booked in'];
const FEWER = ['dose given but not signed', 'loss or disposal not recorded', 'taken for somebody else'];

/**
 * Compares a count with last count plus what came in less what went out (R59).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function countStock(facts: Facts, input: unknown): StockCountAnswer {
  const args = parseWith('This count', Args, input);
  const lines = linesOf(facts, args.medicationId, args.personId ?? facts.person?.id);
  const since = lines
    .flatMap(({ countedAt }) => (countedAt === undefined ? [] : [countedAt]))
    .sort((a, b) => toMs(a) - toMs(b))[0];
  const at = toMs(args.at ?? facts.now);
  const moved = facts.stockTransactions.filter(
    (one) =>
      (one.medicationId ?? args.medicationId) === args.medicationId &&
      toMs(one.at) <= at &&
      (since === undefined || toMs(one.at) > toMs(since)),
  );
  const start = sum(lines.map((line) => exact(line.balance)));
  const expected = args.fromLastCount ? start.plus(sum(moved.map(({ quantity }) => exact(quantity)))) : start;
  const difference = exact(args.counted).minus(expected);
  const same = difference.eq(ZERO);
  return {
    expected: written(expected),
    counted: args.counted,
    difference: written(difference),
    investigation: same
      ? { required: false, likely: [] }
      : {
          required: true,
          likely: difference.gt(ZERO) ? MORE : FEWER,
          reviewRecordsSince: 'last-count',
          ...(since === undefined ? {} : { since }),
        },
    adjustment: same
      ? null
      : {
          ...{ type: 'count-adjustment', quantity: written(difference), reasonRequired: true },
          ...(args.reason === undefined ? {} : { reason: args.reason }),
          ...{ by: args.by, at: args.at ?? facts.now },
        },
  };
}
