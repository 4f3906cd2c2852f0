// SPDX-License-Identifier: Apache-2.0
import type { PrsbDocument } from '../prsb/section.js';
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
  /** The documents it is, when it is no class: one, or one and what is only guessed of it. */
  readonly documents?: readonly PrsbDocument[];
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

/** A document of a PRSB standard as a class: its sections are the rows. */
const asClass = ({ name, standard, schema, rows }: PrsbDocument): RecordClass =>
  ({ name, standard, schema, elements: rows, onePerPerson: false }) as RecordClass;

/** The classes, with each document as one. The second of two documents of one name holds guesses. */
export function withDocuments(
  stable: readonly RecordClass[],
  provisional: readonly RecordClass[],
  documents: readonly PrsbDocument[],
): KnownClasses {
  const isFirst = ({ name }: PrsbDocument, index: number) =>
    documents.findIndex((document) => document.name === name) === index;
  const known = knownClasses(
    [...stable, ...documents.filter(isFirst).map(asClass)],
    [...provisional, ...documents.filter((document, index) => !isFirst(document, index)).map(asClass)],
  );
  return new Map(
    [...known].map(([name, one]): [string, KnownClass] => {
      const same = documents.filter((document) => document.name === name);
      return [name, same.length > 0 ? { ...one, documents: same } : one];
    }),
  );
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
