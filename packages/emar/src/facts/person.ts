// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { ClockTime, DateOrInstant, Id, Minutes, Quantity, Words } from './parts.js';

/** What may be taken of one ingredient, in its own unit (R24, R28). */
export const IngredientLimit = z.looseObject({
  maxPer24h: z.optional(Quantity),
  minIntervalMinutes: z.optional(Minutes),
  source: z.optional(Words),
});
export type IngredientLimit = z.output<typeof IngredientLimit>;

const LimitsByIngredient = z.record(z.string(), IngredientLimit);

/** The limits of a person, as a table by ingredient or as a list that names it. */
const PersonLimits = z.pipe(
  z.union([LimitsByIngredient, z.array(z.extend(IngredientLimit, { ingredient: z.string() }))]),
  z.transform(
    (limits): z.output<typeof LimitsByIngredient> =>
      Array.isArray(limits) ? Object.fromEntries(limits.map((one) => [one.ingredient, one])) : limits,
  ),
);

/** An allergy. One that has words but no substance cannot be checked, and the answer says so (R81). */
export const Allergy = z.looseObject({
  id: z.optional(Id),
  /** The substance or class as medications name it. */
  substance: z.optional(z.string()),
  text: z.optional(Words),
  reaction: z.optional(z.unknown()),
  severity: z.optional(z.string()),
});
export type Allergy = z.output<typeof Allergy>;

/** Unknown is not none (R36). */
export const ALLERGY_STATUSES = ['recorded', 'none-known', 'unknown'] as const;

/** Kinds of absence (R44, R45). */
export const ABSENCE_KINDS = ['hospital', 'social-leave', 'day-centre', 'respite', 'other'] as const;

/** A time in which the person is not here. */
export const StatusPeriod = z.looseObject({
  /** One of `ABSENCE_KINDS`; any other is an absence too. */
  kind: z.string(),
  from: DateOrInstant,
  to: z.optional(DateOrInstant),
  medsSupplied: z.optional(z.boolean()),
});
export type StatusPeriod = z.output<typeof StatusPeriod>;

const Times = z.record(z.string(), ClockTime);

/** What the medicines record has to know about a person. */
export const Person = z.looseObject({
  id: Id,
  allergyStatus: z.optional(z.enum(ALLERGY_STATUSES)),
  allergies: z.optional(z.array(Allergy)),
  weightKg: z.optional(z.number().check(z.positive())),
  /** By ingredient. */
  ingredientLimits: z.optional(PersonLimits),
  statusPeriods: z.optional(z.array(StatusPeriod)),
  /** The person's own times of waking, meals and bed, over those of the service (R12). */
  eventTimes: z.optional(Times),
  mealTimes: z.optional(Times),
  sleepTimes: z.optional(Times),
});
export type Person = z.output<typeof Person>;
