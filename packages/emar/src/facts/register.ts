// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id, Quantity, Words, Happened } from './parts.js';

export const CD_ENTRY_TYPES = [
  ...(['receipt', 'administration', 'disposal', 'return-to-pharmacy', 'count', 'correction', 'signature'] as const),
] as const;

/** One line of the register of controlled drugs (R56). A mistake is put right by a new line that names it; a `signature` that came later names the line it signs. */
export const CdEntry = z.looseObject({
  id: z.optional(Id),
  type: z.enum(CD_ENTRY_TYPES),
  /** Positive in, negative out. */
  quantity: z.number(),
  balance: z.optional(z.number()),
  /** Of a count: what was there. */
  counted: z.optional(z.number()),
  at: Happened,
  by: Id,
  witness: z.optional(Id),
  givenAmount: z.optional(Quantity),
  wastedAmount: z.optional(Quantity),
  refRecordId: z.optional(Id),
  refEntryId: z.optional(Id),
  reason: z.optional(Words),
  source: z.optional(Words),
});
export type CdEntry = z.output<typeof CdEntry>;

/** One page of the register: one product, one person, one running balance. */
export const CdRegister = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  openingBalance: z.number().check(z.nonnegative()),
  entries: z.array(CdEntry),
});
export type CdRegister = z.output<typeof CdRegister>;
