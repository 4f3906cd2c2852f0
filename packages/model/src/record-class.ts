// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';

/**
 * How sure we are that a row belongs to the standard.
 * `confirmed`: read on a page of the MODS data browser. `prsb`: exactly an element of a PRSB standard.
 * `inferred`: neither; it may not be in the standard at all.
 */
export type ElementStatus = 'confirmed' | 'prsb' | 'inferred';

/** What a commit fills in by itself. */
export type Stamp = 'subjectOfCare' | 'committer' | 'committedAt';

/** One element of a class, readable at run time so that forms, checks and docs share one truth. */
export interface ElementRow {
  /** The property in our type. */
  readonly key: string;
  /** The standard's own name. */
  readonly name: string;
  /** `max: null` is "many". */
  readonly occurs: { readonly min: number; readonly max: number | null };
  readonly status: ElementStatus;
  /** Where the row was read. */
  readonly source: string;
  /** Filled at commit from who, whom and when. */
  readonly stamp?: Stamp;
  /** Parts whose value the standard fixes, added when the element is present. */
  readonly fixed?: Readonly<Record<string, unknown>>;
}

/** A class of the standard: its schema, and its elements as data. */
export interface RecordClass<Content = unknown> {
  /** The standard's own name, as it stands in stored records. */
  readonly name: string;
  readonly standard: string;
  readonly schema: z.ZodMiniType<Content>;
  readonly elements: readonly ElementRow[];
  /** True when a person has one record of this class, amended over time (About Me). */
  readonly onePerPerson: boolean;
}

/** Declares a class; its only work is to keep the content's type. */
export function defineRecordClass<S extends z.ZodMiniType>(
  definition: Omit<RecordClass, 'schema'> & { readonly schema: S },
): RecordClass<z.output<S>> {
  return definition as unknown as RecordClass<z.output<S>>;
}
