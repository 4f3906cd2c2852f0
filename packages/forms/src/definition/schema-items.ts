// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { FormItem } from '../contract/definition.js';
import { DecimalText, ExpressionSchema, ItemId, rangeParts } from './expression-schema.js';
import {
  Carried,
  Code,
  CodeText,
  Count,
  DateLimit,
  DateTimeLimit,
  Positive,
  TimeLimit,
  Words,
} from './schema-parts.js';

const itemRef = (): z.ZodMiniType<FormItem> => ItemSchema;

const Mode = z.enum(['read', 'write', 'both']);
const Binding = z.strictObject({
  class: z.string(),
  element: z.string(),
  select: z.optional(z.string()),
  mode: z.optional(Mode),
  on: z.optional(z.enum(['create', 'amend'])),
  as: z.optional(z.enum(['code', 'coded-value'])),
});
const EntryBinding = z.strictObject({
  class: z.string(),
  element: z.optional(z.string()),
  select: z.optional(z.string()),
  mode: z.optional(Mode),
  whenRemoved: z.optional(z.enum(['keep', 'close'])),
  where: z.optional(
    z.strictObject({
      element: z.string(),
      select: z.optional(z.string()),
      is: z.array(z.string()).check(z.minLength(1)),
    }),
  ),
  listedIn: z.optional(z.strictObject({ class: z.string(), element: z.string(), select: z.optional(z.string()) })),
});
const MOST_ENTRIES = 2_000;
const Repeats = z.strictObject({
  min: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_ENTRIES))),
  max: z.optional(z.int().check(z.minimum(1), z.maximum(MOST_ENTRIES))),
  each: z.optional(Words),
});

const base = {
  id: ItemId,
  codes: z.optional(z.array(Code)),
  enableWhen: z.optional(ExpressionSchema),
  hidden: z.optional(z.boolean()),
  prefix: z.optional(Words),
  control: z.optional(Words),
  locked: z.optional(z.enum(['always', 'may-hide'])),
  carried: Carried,
};
const question = {
  ...base,
  label: Words,
  help: z.optional(z.string()),
  prompts: z.optional(z.array(z.string())),
  required: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  calculate: z.optional(ExpressionSchema),
  initial: z.optional(ExpressionSchema),
  binding: z.optional(Binding),
  whenHidden: z.optional(z.enum(['keep', 'clear'])),
  unknowns: z.optional(z.array(z.enum(['not-asked', 'none-known', 'declined', 'unknown'])).check(z.minLength(1))),
  repeats: z.optional(Repeats),
  // Lazy and not a getter: a getter would be asked while it is spread, before there is an item.
  items: z.optional(z.array(z.lazy(itemRef))),
};

const points = z.optional(z.array(z.strictObject({ ...rangeParts, weight: DecimalText })).check(z.minLength(1)));
const numberLimits = { min: z.optional(DecimalText), max: z.optional(DecimalText), decimalPlaces: z.optional(Count) };
const limits = <T extends z.ZodMiniType>(limit: T) => ({ min: z.optional(limit), max: z.optional(limit) });
const open = z.optional(z.strictObject({ label: z.optional(Words) }));
const Option = z.strictObject({
  code: CodeText,
  label: Words,
  system: z.optional(z.string()),
  version: z.optional(z.string()),
  weight: z.optional(z.number()),
  exclusive: z.optional(z.boolean()),
});
const Unit = z.strictObject({
  code: CodeText,
  label: Words,
  factor: z.optional(z.string().check(z.maxLength(40), z.regex(/^\d+(\.\d+)?$/))),
});

/** The shape of an item, told apart by its type. A key the type does not have is a fault, never passed over. */
export const ItemSchema: z.ZodMiniType<FormItem> = z.discriminatedUnion('type', [
  z.strictObject({
    ...question,
    type: z.enum(['text', 'long-text']),
    minLength: z.optional(Count),
    maxLength: z.optional(Count),
    format: z.optional(z.literal('url')),
    pattern: z.optional(z.string().check(z.minLength(1), z.maxLength(1_000))),
  }),
  z.strictObject({ ...question, type: z.literal('boolean') }),
  z.strictObject({
    ...question,
    type: z.enum(['integer', 'decimal']),
    ...numberLimits,
    unit: z.optional(z.string()),
    unitCode: z.optional(CodeText),
    points,
  }),
  z.strictObject({
    ...question,
    type: z.literal('quantity'),
    units: z.array(Unit).check(z.minLength(1)),
    ...numberLimits,
    points,
  }),
  z.strictObject({
    ...question,
    type: z.literal('scale'),
    min: z.int(),
    max: z.int(),
    step: z.optional(Positive),
    marks: z.optional(z.record(z.string().check(z.regex(/^(?:0|-?[1-9]\d{0,15})$/)), Words)),
    points,
  }),
  z.strictObject({ ...question, type: z.enum(['date', 'partial-date']), ...limits(DateLimit) }),
  z.strictObject({ ...question, type: z.literal('time'), ...limits(TimeLimit) }),
  z.strictObject({ ...question, type: z.literal('date-time'), ...limits(DateTimeLimit) }),
  z.strictObject({ ...question, type: z.literal('choice'), options: z.array(Option).check(z.minLength(1)), open }),
  z.strictObject({
    ...question,
    type: z.literal('multiple-choice'),
    options: z.array(Option).check(z.minLength(1)),
    open,
    mostChoices: z.optional(Positive),
  }),
  z.strictObject({ ...question, type: z.literal('look-up'), valueSet: Words, open }),
  z.strictObject({
    ...question,
    type: z.literal('attachment'),
    kinds: z.optional(z.array(z.enum(['photo', 'audio', 'video', 'file'])).check(z.minLength(1))),
    maxSize: z.optional(Positive),
    maxSeconds: z.optional(Positive),
  }),
  z.strictObject({
    ...question,
    type: z.literal('signature'),
    methods: z.optional(z.array(z.enum(['drawn', 'typed'])).check(z.minLength(1))),
    signer: z.optional(Words),
  }),
  z.strictObject({
    ...question,
    type: z.literal('body-map'),
    kinds: z.optional(z.array(Option).check(z.minLength(1))),
    mostMarks: z.optional(Positive),
  }),
  z.strictObject({
    ...question,
    type: z.literal('reference'),
    classes: z.optional(z.array(Words).check(z.minLength(1))),
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
    repeats: z.optional(Repeats),
    layout: z.optional(z.enum(['list', 'table'])),
    binding: z.optional(EntryBinding),
  }),
]) as unknown as z.ZodMiniType<FormItem>;
