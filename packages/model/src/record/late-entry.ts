// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Instant } from '../values.js';
import { spanOf, TimeOfEvent } from './time-of-event.js';
import { HOME_TIME_ZONE, zonedClock } from './zoned-clock.js';

/** When an entry counts as late. The library has no opinion: without a rule nothing is marked. */
export interface LateEntryRule {
  /** How many minutes after the event. Exactly as many is still in time. */
  readonly afterMinutes: number;
  /** IANA name of the zone the wall clock is in; "Europe/London" without. */
  readonly timeZone?: string | undefined;
}

export const LateEntryRule: z.ZodMiniType<LateEntryRule> = z.object({
  afterMinutes: z.number().check(z.minimum(0)),
  timeZone: z.optional(z.string()),
});

/**
 * The mark of an entry made long after the event. It says both times and the rule that was used, so that a reader sees
 * how late it was, and nothing of the entry is held back for being late.
 */
export const LateEntry = z.looseObject({
  timeOfEvent: TimeOfEvent,
  timeOfEntry: Instant,
  afterMinutes: z.number(),
});
export type LateEntry = z.infer<typeof LateEntry>;

/**
 * The mark, where one is due. Of an event whose time is known in part only, the last moment it can have been counts: an
 * entry is called late when it is late however the date is read, and never on a guess.
 *
 * @param event - when it happened
 * @param enteredAt - when it was written down, as an ISO instant
 */
export function lateEntryOf(event: TimeOfEvent, enteredAt: string, rule: LateEntryRule): LateEntry | undefined {
  const happened = spanOf(event, zonedClock(rule.timeZone ?? HOME_TIME_ZONE));
  const { afterMinutes } = rule;
  if (!happened || Date.parse(enteredAt) - happened.to <= afterMinutes * 60_000) return undefined;
  return { timeOfEvent: event, timeOfEntry: enteredAt, afterMinutes };
}
