// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { DataError, type DataIssue } from './errors.js';
import { copySafeDocument, deepFreeze } from './untrusted.js';

/** The part of a zod issue we read. Its shape is the same in zod and zod/mini. */
interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
  readonly message: string;
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A union fails once for each alternative; the one that got furthest is what the author meant. */
function furthest(issue: SchemaIssue): SchemaIssue {
  const deepest = (issue.errors ?? [])
    .filter((alternative) => alternative.length > 0)
    .map((alternative) => alternative.map(furthest).sort((a, b) => b.path.length - a.path.length)[0]!)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return deepest ? { ...deepest, path: [...issue.path, ...deepest.path] } : issue;
}

/** zod/mini carries no messages of its own ("Invalid input"), so each code gets a sentence here. */
function sentence(issue: SchemaIssue & Record<string, unknown>): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${String(issue.expected)}`;
    case 'invalid_value':
      return `expected one of ${(issue.values as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'unrecognized_keys':
      return `has keys this version does not know: ${(issue.keys as string[]).join(', ')}`;
    case 'too_small':
      return `is smaller than ${String(issue.minimum)}`;
    case 'too_big':
      return `is larger than ${String(issue.maximum)}`;
    case 'invalid_format':
      return `is not in the form ${String(issue.format)}`;
    case 'invalid_union':
      return issue.note
        ? `${String(issue.note)}: ${String(issue.discriminator ?? '')}`
        : 'fits none of the allowed shapes';
    default:
      return issue.message;
  }
}

/** Turns zod's issues into ours. Two halves of one schema may see the same fault: it is told once. */
export function toDataIssues(issues: readonly SchemaIssue[]): DataIssue[] {
  const told = new Map<string, DataIssue>();
  for (const issue of issues.map(furthest)) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const message = sentence(issue as SchemaIssue & Record<string, unknown>);
    told.set(JSON.stringify([path, message]), { path, code: issue.code ?? 'invalid', message });
  }
  return [...told.values()];
}

/**
 * Reads untrusted data with a schema: first the walk that bounds and copies it, then the schema, then a deep freeze of
 * the copy, so that the caller's object is never touched.
 *
 * @throws DataError with a path for each fault.
 */
export function parseWith<S extends z.ZodMiniType>(what: string, schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(copySafeDocument(what, input));
  if (!result.success) throw new DataError(what, toDataIssues(result.error.issues as readonly SchemaIssue[]));
  return deepFreeze(result.data) as z.output<S>;
}
