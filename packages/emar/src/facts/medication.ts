// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DayCount, Id, Quantity } from './parts.js';

/** An active ingredient and how much of it is in one unit of the product. */
export const Ingredient = z.looseObject({ id: Id, perUnit: z.optional(Quantity) });
export type Ingredient = z.output<typeof Ingredient>;

/** A product. Without ingredients no limit can be checked, and the answer says so (R81). */
export const Medication = z.looseObject({
  id: Id,
  /** As staff read it, never shortened. */
  name: z.string(),
  form: z.optional(z.string()),
  strengthText: z.optional(z.string()),
  /** What the person handles: tablet, ml, patch. */
  unit: z.optional(z.string()),
  ingredients: z.optional(z.array(Ingredient)),
  /** Classes for the check of allergies, such as `penicillin`. */
  classes: z.optional(z.array(z.string())),
  controlledDrugSchedule: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  safeCustody: z.optional(z.boolean()),
  highRisk: z.optional(z.array(z.string())),
  timeCriticalDefault: z.optional(z.boolean()),
  siteReuseMinDays: z.optional(DayCount),
  useWithinDaysOfOpening: z.optional(DayCount),
  crushable: z.optional(z.string()),
  tradeName: z.optional(z.string()),
  /** Name of the generic product this brand is. */
  vmpOf: z.optional(z.string()),
  /** `thickener`, `oxygen`, `feed`, `dressing`: what is not a dose at a time (R80). */
  kind: z.optional(z.string()),
  iddsiLevel: z.optional(z.int()),
});
export type Medication = z.output<typeof Medication>;
