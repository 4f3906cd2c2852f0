// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DecimalText } from './decimal-text.js';
import { Words } from './words.js';

/** The system of UCUM codes. */
export const UCUM = 'http://unitsofmeasure.org';

/** When the true value is not the one given but beyond it: "less than 0.1". */
export const QUANTITY_COMPARATORS = ['<', '<=', '>=', '>'] as const;

/**
 * A measured amount: the number as exact text, the unit in words as people read it, and the unit's UCUM code where there
 * is one (`{value: '70.5', unit: 'kilograms', code: 'kg'}`). Without a unit a number is not a quantity. A UCUM code this
 * library does not know is kept; `checkUcumCode` says so. Nothing here converts between units.
 */
export interface Quantity {
  value: DecimalText;
  /** Absent when the value is what was measured. */
  comparator?: (typeof QUANTITY_COMPARATORS)[number] | undefined;
  /** In words: "kilograms", "millimetres of mercury". */
  unit: string;
  /** UCUM, case-sensitive: `kg`, `mm[Hg]`. */
  code?: string | undefined;
  [other: string]: unknown;
}

export const Quantity: z.ZodMiniType<Quantity> = z.looseObject({
  value: DecimalText,
  comparator: z.optional(z.enum(QUANTITY_COMPARATORS)),
  unit: Words,
  code: z.optional(Words),
});
