// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CalendarDate } from '@careplan-kit/model';
import { ClockTime, Id, Words, Happened } from './parts.js';

/** An interruption or a hand-over of a round (R66). */
export const Interruption = z.looseObject({
  at: Happened,
  reason: z.optional(Words),
  handedTo: z.optional(Id),
  handedFrom: z.optional(Id),
});
export type Interruption = z.output<typeof Interruption>;

/** A slot that was given over to a named person when a round closed. */
export const HandedOver = z.looseObject({ slotKey: Id, to: Id, at: z.optional(Happened), reason: z.optional(Words) });

/** A block of work between two instants, half-open; it may cross midnight or a change of clocks (R67). */
export const Round = z.looseObject({
  id: Id,
  date: z.optional(CalendarDate),
  from: Happened,
  to: Happened,
  locationId: z.optional(Id),
  visitId: z.optional(Id),
  /** The people of this round; all people of the facts where it is absent. */
  personIds: z.optional(z.array(Id)),
  startedBy: z.optional(Id),
  startedAt: z.optional(Happened),
  currentHolder: z.optional(Id),
  closedBy: z.optional(Id),
  closedAt: z.optional(Happened),
  state: z.optional(z.enum(['open', 'handed-over', 'closed'])),
  interruptions: z.optional(z.array(Interruption)),
  handedOver: z.optional(z.array(HandedOver)),
});
export type Round = z.output<typeof Round>;

/** A visit of home care. Its band is the window of the doses that fall due in it (R16). */
export const Visit = z.looseObject({
  id: Id,
  personId: z.optional(Id),
  plannedStart: Happened,
  plannedEnd: z.optional(Happened),
  /** Both ends on the clock of the service, both part of the band. */
  band: z.optional(z.looseObject({ from: ClockTime, to: ClockTime })),
});
export type Visit = z.output<typeof Visit>;
