// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';

/** Which library, and which form if one was used, wrote a version: an incident can be traced. */
export interface WrittenBy {
  readonly library: string;
  /** The form as `url|version`. */
  readonly form?: string | undefined;
}

/**
 * MODS Versioned record: one identity for the life of a record and a number that rises by one with each change
 * (both rows read on the standard's page, class 465097). Earlier versions are kept, never overwritten.
 */
export interface VersionedRecord<Content = Readonly<Record<string, unknown>>> {
  /** Name of the class, such as "About Me". */
  readonly class: string;
  readonly recordUid: string;
  readonly versionNumber: number;
  /**
   * Identifier of the person the record is about, from the care record it was committed to. Ours: most classes of MODS
   * have this element only as a guess, so that the frame carries it and not their content. Absent of what was written
   * before the frame carried it; then the care record it stands in is all that says whose it is.
   */
  readonly subjectOfCare?: string | undefined;
  /** The class's own elements. */
  readonly content: Content;
  readonly writtenBy: WrittenBy;
  /**
   * True on the version that took the record out of force: its content is that of the version before, and its change
   * log entry says who, when and why. Ours: the standard has no element for it.
   */
  readonly withdrawn?: boolean | undefined;
}

export const VersionedRecord: z.ZodMiniType<VersionedRecord> = z.looseObject({
  class: z.string(),
  recordUid: z.string(),
  versionNumber: z.int().check(z.minimum(1)),
  subjectOfCare: z.optional(z.string()),
  content: z.record(z.string(), z.unknown()),
  writtenBy: z.looseObject({ library: z.string(), form: z.optional(z.string()) }),
  withdrawn: z.optional(z.boolean()),
});
