// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate } from '@careplan-kit/model';
import { Id } from './parts.js';

/** A worker as far as medicines go. */
export const Staff = z.looseObject({
  id: Id,
  name: z.optional(z.string()),
  initials: z.optional(z.string()),
  /** Names of competences, or names with the day on which each runs out (R41). */
  competencies: z.optional(
    z.array(z.union([z.string(), z.looseObject({ id: z.string(), validUntil: z.optional(CalendarDate) })])),
  ),
  mayWitness: z.optional(z.boolean()),
});
export type Staff = z.output<typeof Staff>;
