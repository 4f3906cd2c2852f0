// SPDX-License-Identifier: Apache-2.0
import type { ElementRow, RecordClass } from '../record-class.js';

/** One class of a standard as a check sees it: its stable part, its provisional part, or both. */
export interface KnownClass {
  readonly name: string;
  readonly stable?: RecordClass;
  readonly provisional?: RecordClass;
  /** Stable rows first. */
  readonly rows: readonly ElementRow[];
  /** Keys beside the rows that a schema speaks of: our own additions to the standard. */
  readonly ownKeys: ReadonlySet<string>;
}

export type KnownClasses = ReadonlyMap<string, KnownClass>;

/** Keys an object schema declares; none for a schema of another kind. */
function declaredKeys(recordClass: RecordClass | undefined): string[] {
  const definition = recordClass?.schema._zod.def as { readonly shape?: object } | undefined;
  return Object.keys(definition?.shape ?? {});
}

/** A row that stands in the stable part is not asked for again. */
function rowsOf(stable: RecordClass | undefined, provisional: RecordClass | undefined): ElementRow[] {
  const rows = [...(stable?.elements ?? [])];
  const has = ({ key, partOf }: ElementRow) => rows.some((row) => row.key === key && row.partOf === partOf);
  return [...rows, ...(provisional?.elements ?? []).filter((row) => !has(row))];
}

/** Brings the two parts of each class together, by the standard's name. */
export function knownClasses(stable: readonly RecordClass[], provisional: readonly RecordClass[]): KnownClasses {
  const names = new Set([...stable, ...provisional].map(({ name }) => name));
  return new Map(
    [...names].map((name): [string, KnownClass] => {
      const [one, other] = [stable, provisional].map((classes) => classes.find((candidate) => candidate.name === name));
      const ownKeys = new Set([...declaredKeys(one), ...declaredKeys(other)]);
      return [
        name,
        { name, ...(one && { stable: one }), ...(other && { provisional: other }), rows: rowsOf(one, other), ownKeys },
      ];
    }),
  );
}
