// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { type Decimal, exact, ZERO } from '../amounts/decimal.js';
import { written } from '../amounts/units.js';
import type { Facts } from '../facts/facts.js';
import { Id, Words } from '../facts/parts.js';
import type { CdEntry, CdRegister } from '../facts/register.js';
import { registerWitnessError } from './append.js';
import { exactBalance } from './balance.js';

const CorrectEntry = z.looseObject({
  id: z.optional(Id),
  entryId: Id,
  by: Id,
  witness: z.optional(Id),
  at: Instant,
  reason: z.optional(Words),
  correctQuantity: z.number(),
});

/** The answer to a correction of the register. */
export interface CdCorrectAnswer {
  readonly accepted: boolean;
  readonly errors: readonly string[];
  /** The line as it was written, and the new one that names it. */
  readonly entries: readonly (CdEntry & { readonly unchanged?: true })[];
  readonly balance: number;
}

/** What a line stands for after the corrections it has had. */
export function standsFor(register: CdRegister, entry: CdEntry): Decimal {
  return register.entries
    .filter(({ type, refEntryId }) => type === 'correction' && refEntryId === entry.id)
    .reduce((sum, { quantity }) => sum.plus(quantity), exact(entry.quantity));
}

/**
 * Puts a mistake right by a new line that names it; the old line is never touched (R56).
 *
 * @throws DataError for arguments of a wrong shape
 */
export function correctRegister(facts: Facts, register: CdRegister, input: unknown): CdCorrectAnswer {
  const args = parseWith('This correction', CorrectEntry, input);
  const before = exactBalance(register);
  const index = register.entries.findIndex(({ id }) => id === args.entryId);
  const entry = register.entries[index];
  const difference = entry ? exact(args.correctQuantity).minus(standsFor(register, entry)) : ZERO;
  const after = before.plus(difference);
  const witness = registerWitnessError(facts, args);
  const errors = [
    ...(entry ? [] : ['CD_ENTRY_UNKNOWN']),
    ...(entry?.type === 'correction' || entry?.type === 'count' ? ['CORRECT_THE_ENTRY_ITSELF'] : []),
    ...((args.reason ?? '').trim() === '' ? ['REASON_REQUIRED'] : []),
    ...(witness ? [witness] : []),
    ...(entry && difference.eq(ZERO) ? ['NOTHING_TO_CORRECT'] : []),
    ...(after.lt(ZERO) ? ['CD_BALANCE_INSUFFICIENT'] : []),
  ];
  if (errors.length > 0 || !entry) return { accepted: false, errors, entries: [], balance: written(before) };
  const balance = register.entries
    .slice(0, index + 1)
    .reduce((sum, { quantity }) => sum.plus(quantity), exact(register.openingBalance));
  const corrections = register.entries.filter(({ refEntryId }) => refEntryId === entry.id).length;
  return {
    accepted: true,
    errors: [],
    entries: [
      { ...entry, balance: written(balance), unchanged: true },
      {
        id: args.id ?? `${args.entryId}.c${corrections + 1}`,
        type: 'correction',
        refEntryId: args.entryId,
        quantity: written(difference),
        balance: written(after),
        ...{ at: args.at, by: args.by, reason: args.reason! },
        ...(args.witness === undefined ? {} : { witness: args.witness }),
      },
    ],
    balance: written(after),
  };
}
