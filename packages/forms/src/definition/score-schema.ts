// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { Score } from '../contract/score.js';
import { ExpressionSchema, ItemId, rangeParts } from './expression-schema.js';

const words = z.string().check(z.minLength(1));
/** Codes stand in submissions and as names of results. */
const code = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/));

/** The shape of a score. Unique codes and what its expressions name are asked where the whole form is known. */
export const ScoreSchema = z.strictObject({
  id: ItemId,
  title: words,
  version: z.optional(words),
  parts: z.array(z.strictObject({ label: z.optional(words), value: ExpressionSchema })),
  total: z.optional(ExpressionSchema),
  bands: z.optional(z.array(z.strictObject({ ...rangeParts, code, label: words, when: z.optional(ExpressionSchema) }))),
  flags: z.optional(z.array(z.strictObject({ code, label: words, when: ExpressionSchema }))),
  results: z.optional(z.array(z.strictObject({ code, label: words, value: ExpressionSchema }))),
}) as unknown as z.ZodMiniType<Score>;
