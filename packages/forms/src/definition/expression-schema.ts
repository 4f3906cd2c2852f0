// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { Expression } from '../contract/expression.js';

/** Ids become parts of HTML ids, of answer keys and of FHIR linkIds, so they are plain. */
export const ItemId = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,99}$/));

/** A number of a definition, exact. */
export const DecimalText = z.union([z.number(), z.string().check(z.maxLength(40), z.regex(/^-?\d+(\.\d+)?$/))]);

/** The ends of a range of numbers. */
export const rangeParts = {
  min: z.optional(DecimalText),
  over: z.optional(DecimalText),
  max: z.optional(DecimalText),
  under: z.optional(DecimalText),
};

const words = z.string().check(z.minLength(1));
const expressionRef = (): z.ZodMiniType<Expression> => ExpressionSchema;
const list = () => z.array(expressionRef());
const pair = (op: readonly [string, ...string[]]) =>
  z.strictObject({
    op: z.enum(op),
    get left() {
      return expressionRef();
    },
    get right() {
      return expressionRef();
    },
  });

/**
 * The shape of an expression, taken apart by its `op`. Whether the items, variables and scores it names are there is
 * asked where the whole form is known.
 */
export const ExpressionSchema: z.ZodMiniType<Expression> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['answer', 'weight', 'exists']), item: ItemId }),
  z.strictObject({
    op: z.literal('unknown'),
    item: ItemId,
    is: z.optional(z.enum(['not-asked', 'none-known', 'declined', 'unknown'])),
  }),
  z.strictObject({ op: z.literal('constant'), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ op: z.literal('today') }),
  z.strictObject({
    op: z.enum(['sum', 'count', 'and', 'or']),
    get of() {
      return list();
    },
  }),
  z.strictObject({
    op: z.enum(['least', 'greatest', 'first-known']),
    get of() {
      return list().check(z.minLength(1));
    },
  }),
  pair(['subtract', 'multiply', 'divide']),
  pair(['equal', 'not-equal', 'less', 'less-or-equal', 'greater', 'greater-or-equal']),
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
  z.strictObject({
    op: z.literal('band'),
    get value() {
      return expressionRef();
    },
    bands: z.array(z.strictObject({ ...rangeParts, gives: z.union([z.string(), z.number()]) })).check(z.minLength(1)),
  }),
  z.strictObject({
    op: z.literal('which'),
    get of() {
      return z.array(
        z.strictObject({
          get when() {
            return expressionRef();
          },
          gives: words,
        }),
      );
    },
  }),
  z.strictObject({
    op: z.literal('age'),
    get born() {
      return expressionRef();
    },
    get on() {
      return z.optional(expressionRef());
    },
  }),
  z.strictObject({
    op: z.literal('days-between'),
    get from() {
      return expressionRef();
    },
    get to() {
      return expressionRef();
    },
  }),
  z.strictObject({
    op: z.literal('add-to-date'),
    get date() {
      return expressionRef();
    },
    get amount() {
      return expressionRef();
    },
    unit: z.enum(['days', 'weeks', 'months', 'years']),
  }),
  z.strictObject({
    op: z.literal('over'),
    items: ItemId,
    fold: z.enum(['sum', 'count', 'any', 'all', 'least', 'greatest', 'first', 'last']),
    get value() {
      return z.optional(expressionRef());
    },
  }),
  z.strictObject({ op: z.literal('score'), score: ItemId, of: z.optional(z.enum(['total', 'band'])) }),
  z.strictObject({ op: z.literal('flag'), score: ItemId, flag: words }),
  z.strictObject({ op: z.literal('variable'), name: ItemId }),
  z.strictObject({ op: z.literal('foreign'), language: words, expression: words }),
]) as unknown as z.ZodMiniType<Expression>;
