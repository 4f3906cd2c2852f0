// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';

/**
 * How sure we are that a row belongs to the standard.
 * `confirmed`: read on a page of the MODS data browser. `prsb`: exactly an element of a PRSB standard.
 * `inferred`: neither; it may not be in the standard at all. `own`: ours, of a class that is in no standard and never
 * shown as one; its minimum is enforced, for nobody else's page can say otherwise.
 */
export type ElementStatus = 'confirmed' | 'prsb' | 'inferred' | 'own';

/** How the standard types an element, in its own words. A look-up is a code from a list, or a reference to a record. */
export type ElementType =
  | 'Text'
  | 'Number'
  | 'Date'
  | 'Time'
  | 'Date and Time'
  | 'Yes or No'
  | 'Lookup'
  | 'Reference code'
  | 'Group';

/** What a commit fills in by itself. */
export type Stamp = 'subjectOfCare' | 'committer' | 'committedAt';

/** One element of a class, readable at run time so that forms, checks and docs share one truth. */
export interface ElementRow {
  /** The property in our type. */
  readonly key: string;
  /** The standard's own name. */
  readonly name: string;
  readonly type: ElementType;
  /** `max: null` is "many". An inferred minimum is a finding of the check and never enforced. */
  readonly occurs: { readonly min: number; readonly max: number | null };
  readonly status: ElementStatus;
  /** Where the row was read. */
  readonly source: string;
  /** Id of the code list the source names on the element. */
  readonly codeList?: string;
  /** Class of the records a look-up points to: our reading, for the standard does not print it. */
  readonly target?: string;
  /** Key of the group the element sits in. */
  readonly partOf?: string;
  /** Of inferred rows: how good the guess is. Weak guesses are left out altogether. */
  readonly confidence?: 'likely' | 'plausible';
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

/**
 * What a schema gives, under the name it is given here: an editor says `Need` where it would print all of `z.infer` in full.
 *
 * @example `type Need = ValueOf<typeof schema>`
 */
export type ValueOf<Schema extends z.ZodMiniType> = { [Key in keyof z.output<Schema>]: z.output<Schema>[Key] };

/** Declares a class; its only work is to keep the content's type. */
export function defineRecordClass<S extends z.ZodMiniType>(
  definition: Omit<RecordClass, 'schema'> & { readonly schema: S },
): RecordClass<z.output<S>> {
  return definition as unknown as RecordClass<z.output<S>>;
}
