// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { CareActor, Instant } from './values.js';

/**
 * MODS Change log: who created, changed, completed or authorised a record, when, and in which system (class
 * 463963). Nine rows were read on the standard's page. A tenth, "Change", was cut off there; it is for systems that
 * overwrite records, and every version is kept here, so it is left out.
 */
export const ChangeLogEntry = z.looseObject({
  /** When the change was committed, which may be later than the event it records. */
  date: Instant,
  /** Kind of audit activity. The standard types this as text; these are the words this library writes. */
  changeType: z.string(),
  /** Why the change was committed. */
  description: z.optional(z.string()),
  /** The system in which it was committed: the host's own identifier. */
  systemIdentifier: z.string(),
  reasonForAttestation: z.optional(z.string()),
  proof: z.optional(z.string()),
  committer: CareActor,
  recordUid: z.string(),
  recordVersion: z.int().check(z.minimum(1)),
});
export type ChangeLogEntry = z.infer<typeof ChangeLogEntry>;
