// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant, parseWith } from '@careplan-kit/model';
import { written } from '../amounts/units.js';
import type { Facts } from '../facts/facts.js';
import { Id } from '../facts/parts.js';
import type { CdEntry, CdRegister } from '../facts/register.js';
import { registerWitnessError } from './append.js';
import { exactBalance, laterSignature, witnessProblem } from './balance.js';

const SignArgs = z.looseObject({
  id: z.optional(Id),
  entryId: Id,
  /** Who had it signed; may be the witness. */
  by: Id,
  witness: z.optional(Id),
  witnessProof: z.optional(z.unknown()),
  at: Instant,
});

/** The answer to a signature that came later. */
export interface CdSignAnswer {
  readonly accepted: boolean;
  readonly errors: readonly string[];
  /** The new line that signs the old one. */
  readonly entry?: CdEntry;
}

/**
 * Signs a line that had no second person, by a new line that names it: the old line stays as it was written, and says that it
 * was signed later (R33, R55, R56). It moves nothing.
 *
 * @throws DataError for arguments of a wrong shape
 */
export function signRegisterEntry(facts: Facts, register: CdRegister, input: unknown): CdSignAnswer {
  const { id, entryId, by, witness, witnessProof, at } = parseWith('This signature', SignArgs, input);
  const entry = register.entries.find((one) => one.id === entryId);
  const isWhole = entry && (entry.type === 'signature' || !witnessProblem(entry) || laterSignature(register, entry));
  const problem = entry && registerWitnessError(facts, { by: entry.by, ...(witness === undefined ? {} : { witness }) });
  const errors = [
    ...(entry ? [] : ['CD_ENTRY_UNKNOWN']),
    ...(isWhole ? ['NOTHING_TO_CORRECT'] : []),
    ...(problem ? [problem] : []),
  ];
  if (errors.length > 0) return { accepted: false, errors };
  return {
    accepted: true,
    errors: [],
    entry: {
      ...{ id: id ?? `${entryId}.signature`, type: 'signature', refEntryId: entryId, quantity: 0, at, by },
      balance: written(exactBalance(register)),
      ...(witness === undefined ? {} : { witness }),
      ...(witnessProof === undefined ? {} : { witnessProof }),
    },
  };
}
