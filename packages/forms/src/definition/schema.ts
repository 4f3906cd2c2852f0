// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { Expression, FormDefinition, FormItem } from '../contract/definition.js';

const Code = z.strictObject({ system: z.string(), code: z.string(), display: z.optional(z.string()) });

/** Ids become parts of HTML ids, of answer keys and of FHIR linkIds, so they are plain. */
const ItemId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/));

const expressionRef = (): z.ZodMiniType<Expression> => ExpressionSchema;
const list = () => z.array(expressionRef());
const binary = (op: readonly [string, ...string[]]) =>
  z.strictObject({
    op: z.enum(op),
    get left() {
      return expressionRef();
    },
    get right() {
      return expressionRef();
    },
  });

const ExpressionSchema: z.ZodMiniType<Expression> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['answer', 'weight', 'exists']), item: ItemId }),
  z.strictObject({ op: z.literal('constant'), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ op: z.literal('today') }),
  z.strictObject({
    op: z.enum(['sum', 'count', 'and', 'or']),
    get of() {
      return list();
    },
  }),
  binary(['subtract', 'multiply', 'divide']),
  binary(['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal']),
  z.strictObject({
    op: z.literal('round'),
    get value() {
      return expressionRef();
    },
    places: z.int().check(z.minimum(0), z.maximum(20)),
  }),
  z.strictObject({
    op: z.literal('between'),
    get value() {
      return expressionRef();
    },
    get low() {
      return expressionRef();
    },
    get high() {
      return expressionRef();
    },
  }),
  z.strictObject({
    op: z.literal('in'),
    get value() {
      return expressionRef();
    },
    list: z.array(z.union([z.string(), z.number()])),
  }),
  z.strictObject({
    op: z.literal('not'),
    get of() {
      return expressionRef();
    },
  }),
  z.strictObject({
    op: z.literal('if'),
    get when() {
      return expressionRef();
    },
    get then() {
      return expressionRef();
    },
    get otherwise() {
      return expressionRef();
    },
  }),
]) as unknown as z.ZodMiniType<Expression>;

const carried = z.optional(z.record(z.string(), z.unknown()));
const base = {
  id: ItemId,
  codes: z.optional(z.array(Code)),
  enableWhen: z.optional(ExpressionSchema),
  carried,
};
const question = {
  ...base,
  label: z.string().check(z.minLength(1)),
  help: z.optional(z.string()),
  prompts: z.optional(z.array(z.string())),
  required: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  calculate: z.optional(ExpressionSchema),
  initial: z.optional(ExpressionSchema),
  binding: z.optional(
    z.strictObject({
      class: z.string(),
      element: z.string(),
      select: z.optional(z.string()),
      mode: z.optional(z.enum(['read', 'write', 'both'])),
      on: z.optional(z.enum(['create', 'amend'])),
    }),
  ),
  whenHidden: z.optional(z.enum(['keep', 'clear'])),
};
const count = z.int().check(z.minimum(0));
const positive = z.int().check(z.minimum(1));
const DecimalText = z.union([z.number(), z.string().check(z.regex(/^-?\d+(\.\d+)?$/))]);
const DateLimit = z.union([z.iso.date(), z.literal('today')]);
const OptionSchema = z.strictObject({
  code: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  system: z.optional(z.string()),
  weight: z.optional(z.number()),
});

const itemRef = (): z.ZodMiniType<FormItem> => ItemSchema;

const ItemSchema: z.ZodMiniType<FormItem> = z.discriminatedUnion('type', [
  z.strictObject({
    ...question,
    type: z.enum(['text', 'long-text']),
    minLength: z.optional(count),
    maxLength: z.optional(count),
  }),
  z.strictObject({ ...question, type: z.literal('boolean') }),
  z.strictObject({
    ...question,
    type: z.enum(['integer', 'decimal']),
    min: z.optional(DecimalText),
    max: z.optional(DecimalText),
    decimalPlaces: z.optional(count),
    unit: z.optional(z.string()),
  }),
  z.strictObject({ ...question, type: z.literal('date'), min: z.optional(DateLimit), max: z.optional(DateLimit) }),
  z.strictObject({
    ...question,
    type: z.enum(['choice', 'multiple-choice']),
    options: z.array(OptionSchema).check(z.minLength(1)),
  }),
  z.strictObject({
    ...question,
    type: z.literal('attachment'),
    kinds: z.optional(z.array(z.enum(['photo', 'audio', 'video', 'file'])).check(z.minLength(1))),
    maxSize: z.optional(positive),
    maxSeconds: z.optional(positive),
  }),
  z.strictObject({ ...base, type: z.literal('display'), label: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('group'),
    label: z.optional(z.string()),
    help: z.optional(z.string()),
    get items() {
      return z.array(itemRef());
    },
  }),
]) as unknown as z.ZodMiniType<FormItem>;

const words = z.string().check(z.minLength(1));
const TranslationSchema = z.strictObject({
  reviewed: z.boolean(),
  title: z.optional(words),
  description: z.optional(words),
  items: z.record(
    ItemId,
    z.strictObject({
      label: z.optional(words),
      help: z.optional(words),
      prompts: z.optional(z.array(words)),
      options: z.optional(z.record(z.string(), words)),
      unit: z.optional(words),
    }),
  ),
});

/** The shape of a definition. What a shape cannot say (unique ids, known references) is in `parse-definition.ts`. */
export const FormDefinitionSchema = z.strictObject({
  format: z.literal('careplan-kit/form-1'),
  id: ItemId,
  url: z.string().check(z.minLength(1)),
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  status: z.enum(['draft', 'active', 'retired']),
  title: z.string().check(z.minLength(1)),
  description: z.optional(z.string()),
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  licence: z.strictObject({ kind: z.enum(['open', 'own-words', 'licence-gated']), text: z.string() }),
  derivedFrom: z.optional(z.array(z.string())),
  codes: z.optional(z.array(Code)),
  items: z.array(ItemSchema),
  translations: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), TranslationSchema)),
  carried,
}) as unknown as z.ZodMiniType<FormDefinition>;
