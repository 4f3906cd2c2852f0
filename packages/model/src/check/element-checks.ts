// SPDX-License-Identifier: Apache-2.0
import { toDataIssues } from '../parse.js';
import type { ElementRow, RecordClass } from '../record-class.js';
import { type Content, type Path, isRecorded, placesOf } from './content.js';
import type { CheckFinding } from './finding.js';

const STANDING: Readonly<Record<ElementRow['status'], string>> = {
  confirmed: 'the standard',
  prsb: 'a PRSB standard',
  inferred: 'a row nobody has confirmed',
  own: 'this library',
};

/** What a finding says of the element it is about. */
const about = ({ known }: Content, row: ElementRow | undefined) => ({
  class: known.name,
  ...(row && { element: row.name, status: row.status }),
});

/** The row a path inside the content leads to or through. */
function rowAt(rows: readonly ElementRow[], path: Path): ElementRow | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const [outer, inner, ...deeper] = keys;
  const row =
    rows.find(({ key, partOf }) => partOf !== undefined && partOf === outer && key === inner) ??
    rows.find(({ key }) => key === outer);
  // Rows of a document are a tree.
  if (!row || inner === undefined || !('children' in row)) return row;
  return rowAt(row.children as readonly ElementRow[], [inner, ...deeper]) ?? row;
}

/** What stands at a path: undefined when nothing does. */
function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** Faults a schema sees, each with the row it is about. */
function faultsOf({ value }: Content, { schema, elements }: RecordClass) {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return toDataIssues(result.error.issues).map((issue) => ({ ...issue, row: rowAt(elements, issue.path) }));
}

/** What is against the stable part of the class is an error. The rest may not be in the standard: never an error. */
function schemaFindings(content: Content): CheckFinding[] {
  const { stable, provisional, name } = content.known;
  const guesses = content.current && provisional ? faultsOf(content, provisional) : [];
  return [...(stable ? faultsOf(content, stable) : []), ...guesses.filter(({ row }) => row?.status === 'inferred')].map(
    ({ path, message, row }) => {
      const what = row ? `"${row.name}" of ${name}` : name;
      const missing = path.length > 0 && at(content.value, path) === undefined;
      return {
        path: [...content.path, ...path],
        rule: missing ? ('missing-element' as const) : ('wrong-value' as const),
        severity: row?.status === 'inferred' ? ('warning' as const) : ('error' as const),
        message: missing ? `${what} must be recorded, and it or a part of it is missing` : `${what}: ${message}`,
        ...about(content, row),
      };
    },
  );
}

/** Those the schema enforces: it says itself when they are missing. */
const ENFORCED: readonly ElementRow['status'][] = ['confirmed', 'own'];

/** Minimums that are kept as data and enforced nowhere. */
function minimumFindings(content: Content): CheckFinding[] {
  // Of a document its own findings say so, at every depth.
  if (content.known.documents) return [];
  return content.known.rows
    .filter(({ occurs, status }) => occurs.min > 0 && !ENFORCED.includes(status))
    .flatMap((row) =>
      placesOf(row, content)
        .filter(({ holder }) => !isRecorded(holder[row.key]))
        .map(({ path }) => ({
          path: [...path, row.key],
          rule: 'minimum' as const,
          severity: 'note' as const,
          message: `"${row.name}" of ${content.known.name} is not recorded; ${STANDING[row.status]} would have it`,
          ...about(content, row),
        })),
    );
}

/** Elements no row and no schema speaks of. */
function unknownFindings({ known, value, path }: Content): CheckFinding[] {
  const names = new Set([...known.rows.map(({ key }) => key), ...known.ownKeys]);
  return Object.keys(value)
    .filter((key) => !names.has(key))
    .map((key) => ({
      path: [...path, key],
      rule: 'unknown-element' as const,
      severity: 'note' as const,
      message: `${known.name} has an element this version does not know; it is kept and not checked`,
      class: known.name,
    }));
}

/** Everything the class itself says of its content. */
export function elementFindings(content: Content): CheckFinding[] {
  const faults = schemaFindings(content);
  return content.current ? [...faults, ...minimumFindings(content), ...unknownFindings(content)] : faults;
}
