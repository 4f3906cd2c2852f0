// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OUTCOME_CODES } from './outcome.js';
import { Id, Quantity, Words, Happened } from './parts.js';

/** Whose hands gave it (R27). */
export const RECORD_SOURCES = ['staff', 'family', 'self', 'hcp', 'hospital', 'ambulance', 'other-agency'] as const;

/** Where a version of a record stands (R52, R54). */
export const RECORD_STATUSES = ['active', 'superseded', 'entered-in-error'] as const;

/** One attempt to give or support one dose. It is never edited: a correction is a new version that names this one. */
export const AdministrationRecord = z.looseObject({
  /** Made on the device, unique everywhere: the same id is the same attempt (R68). */
  id: Id,
  version: z.optional(z.int()),
  supersedes: z.optional(Id),
  supersededBy: z.optional(Id),
  status: z.optional(z.enum(RECORD_STATUSES)),
  /** Absent for a when-required dose. */
  slotKey: z.optional(Id),
  /** Absent for a homely remedy. */
  orderId: z.optional(Id),
  orderVersionSeen: z.optional(z.int()),
  personId: z.optional(Id),
  /** Where the product differs from the order's, or there is no order. */
  medicationId: z.optional(Id),
  outcome: z.enum(OUTCOME_CODES),
  /** When it happened. */
  givenAt: Happened,
  /** For a dose somebody else gave at a time not surely known. */
  givenAtEarliest: z.optional(Happened),
  givenAtLatest: z.optional(Happened),
  /** When it was written down; set by the system. */
  recordedAt: z.optional(Happened),
  givenAtDevice: z.optional(Happened),
  clockOffsetSeconds: z.optional(z.number()),
  administratorId: z.optional(Id),
  /** One of `RECORD_SOURCES`; a dose from any other hands is kept and counts like theirs. */
  source: z.optional(z.string()),
  witnessId: z.optional(Id),
  witnessProof: z.optional(z.looseObject({ method: z.string() })),
  /** What was taken: for a part of a dose, the part. */
  dose: z.optional(z.nullable(Quantity)),
  site: z.optional(z.string()),
  reason: z.optional(Words),
  retrospectiveReason: z.optional(Words),
  approvedBy: z.optional(Id),
  supportGiven: z.optional(z.string()),
  measurements: z.optional(z.record(z.string(), z.unknown())),
  /** Answer to "did it work?" (R30). */
  effectCheck: z.optional(
    z.looseObject({
      at: Happened,
      observedOutcome: z.optional(Words),
      effective: z.optional(z.boolean()),
      actionIfNot: z.optional(Words),
      by: z.optional(Id),
    }),
  ),
  /** When a patch came off. */
  removedAt: z.optional(Happened),
  removedBy: z.optional(Id),
  offline: z.optional(z.boolean()),
  deviceId: z.optional(Id),
  flags: z.optional(z.array(z.string())),
  override: z.optional(
    z.looseObject({ codes: z.optional(z.array(z.string())), reason: z.optional(Words), advisedBy: z.optional(Words) }),
  ),
  correctionReason: z.optional(Words),
  correctedBy: z.optional(Id),
  enteredInErrorReason: z.optional(Words),
  enteredInErrorAt: z.optional(Happened),
  enteredInErrorBy: z.optional(Id),
  /** A real event that still lacks something; it counts all the same (R33). */
  pending: z.optional(z.boolean()),
  missing: z.optional(z.array(z.string())),
  homelyRemedy: z.optional(z.boolean()),
});
export type AdministrationRecord = z.output<typeof AdministrationRecord>;

/** A look whether a patch is still where it was put (R64). */
export const PatchCheck = z.looseObject({
  id: z.optional(Id),
  orderId: z.optional(Id),
  at: Happened,
  inPlace: z.boolean(),
  site: z.optional(z.string()),
  by: z.optional(Id),
});
export type PatchCheck = z.output<typeof PatchCheck>;
