// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ValueOf } from './record-class.js';
import { LateEntry } from './record/late-entry.js';
import { TimeOfEvent } from './record/time-of-event.js';
import { CareActor, Instant } from './values.js';

/**
 * MODS Change log: who created, changed, completed or authorised a record, when, and in which system (class
 * 463963). Nine rows were read on the standard's page. A tenth, "Change", was cut off there; it is for systems that
 * overwrite records, and every version is kept here, so it is left out. `timeOfEvent` and `lateEntry` are ours.
 */
export const ChangeLogEntry = z.looseObject({
  /** When the change was committed, which may be later than the event it records. */
  date: Instant,
  /** Kind of audit activity. The standard types this as text; `CHANGE_TYPES` are the words this library writes. */
  changeType: z.string(),
  /** Why the change was committed. */
  description: z.optional(z.string()),
  /** The system in which it was committed: the host's own identifier. */
  systemIdentifier: z.string(),
  reasonForAttestation: z.optional(z.string()),
  /** The signature, or where the signed document is, as the host keeps it. */
  proof: z.optional(z.string()),
  committer: CareActor,
  recordUid: z.string(),
  recordVersion: z.int().check(z.minimum(1)),
  /** When it happened, where the operation said so beside the Event block of the content. */
  timeOfEvent: z.optional(TimeOfEvent),
  /** There when the entry was made long after the event. */
  lateEntry: z.optional(LateEntry),
});
export type ChangeLogEntry = ValueOf<typeof ChangeLogEntry>;
