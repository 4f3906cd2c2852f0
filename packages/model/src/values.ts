// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ValueOf } from './record-class.js';

/** A day in the calendar, `YYYY-MM-DD`. It has no time zone and never becomes a JS Date. */
export const CalendarDate = z.iso.date();

/** A moment with its offset, `2026-11-22T14:02:00Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** A value from a terminology: system, code, and what was shown when it was chosen. */
export const Coding = z.looseObject({
  system: z.string(),
  code: z.string(),
  display: z.optional(z.string()),
  version: z.optional(z.string()),
});
export type Coding = ValueOf<typeof Coding>;

/** A person or organisation taking part in care: the target of MODS look-ups such as Committer. */
export const CareActor = z.looseObject({
  /** The host's own identifier. */
  id: z.string(),
  name: z.string(),
  /** Such as "Agency care worker". */
  role: z.optional(z.string()),
});
export type CareActor = ValueOf<typeof CareActor>;

export const SNOMED_CT = 'http://snomed.info/sct';
