// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { FormDefinition } from '../contract/definition.js';
import { ExpressionSchema, ItemId } from './expression-schema.js';
import { ItemSchema } from './schema-items.js';
import { Carried, Code, Words } from './schema-parts.js';
import { ScoreSchema } from './score-schema.js';

const byCode = z.optional(z.record(z.string(), Words));
const ItemWordsSchema = z.strictObject({
  label: z.optional(Words),
  help: z.optional(Words),
  prompts: z.optional(z.array(Words)),
  options: byCode,
  unit: z.optional(Words),
  units: byCode,
  marks: byCode,
  open: z.optional(Words),
  signer: z.optional(Words),
  each: z.optional(Words),
});
const ScoreWordsSchema = z.strictObject({
  title: z.optional(Words),
  parts: z.optional(z.array(Words)),
  bands: byCode,
  flags: byCode,
  results: byCode,
});
const TranslationSchema = z.strictObject({
  reviewed: z.boolean(),
  title: z.optional(Words),
  description: z.optional(Words),
  items: z.record(ItemId, ItemWordsSchema),
  scores: z.optional(z.record(ItemId, ScoreWordsSchema)),
});

/** The shape of a definition. What a shape cannot say (unique ids, known references) is in `parse-definition.ts`. */
export const FormDefinitionSchema = z.strictObject({
  format: z.literal('careplan-kit/form-1'),
  id: ItemId,
  url: Words,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  status: z.enum(['draft', 'active', 'retired']),
  title: Words,
  description: z.optional(z.string()),
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  licence: z.strictObject({ kind: z.enum(['open', 'own-words', 'licence-gated']), text: z.string() }),
  derivedFrom: z.optional(z.array(z.string())),
  codes: z.optional(z.array(Code)),
  items: z.array(ItemSchema),
  scores: z.optional(z.array(ScoreSchema)),
  variables: z.optional(z.array(z.strictObject({ name: ItemId, value: ExpressionSchema }))),
  translations: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), TranslationSchema)),
  carried: Carried,
}) as unknown as z.ZodMiniType<FormDefinition>;
