// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate } from '@careplan-kit/model';
import { DayCount, Id, Words, Happened } from './parts.js';

/** What is in the cupboard of one product, as last counted. */
export const StockLine = z.looseObject({
  medicationId: Id,
  personId: z.optional(Id),
  balance: z.number(),
  countedAt: z.optional(Happened),
  openedOn: z.optional(CalendarDate),
  useWithinDaysOfOpening: z.optional(DayCount),
  useBy: z.optional(CalendarDate),
  expiry: z.optional(CalendarDate),
  batch: z.optional(z.string()),
});
export type StockLine = z.output<typeof StockLine>;

export const STOCK_MOVES = [
  ...(['opening', 'carried-forward', 'receipt', 'administration', 'disposal', 'return-to-pharmacy'] as const),
  ...(['leave-out', 'leave-return', 'transfer', 'count-adjustment', 'reversal'] as const),
] as const;

/** One movement of stock: positive in, negative out (R58). */
export const StockTransaction = z.looseObject({
  id: z.optional(Id),
  medicationId: z.optional(Id),
  personId: z.optional(Id),
  type: z.enum(STOCK_MOVES),
  quantity: z.number(),
  at: Happened,
  by: z.optional(Id),
  checkedBy: z.optional(Id),
  refRecordId: z.optional(Id),
  reason: z.optional(Words),
});
export type StockTransaction = z.output<typeof StockTransaction>;
