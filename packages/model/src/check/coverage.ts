// SPDX-License-Identifier: Apache-2.0
import type { ElementRow } from '../record-class.js';
import { walkPrsbRows, walkPrsbValues } from '../prsb/walk.js';
import { type Content, isRecorded, valuesOf } from './content.js';
import type { KnownClass, KnownClasses } from './known-class.js';

/** How many of a number of elements hold something, in at least one record. */
export interface ElementCount {
  readonly present: number;
  readonly all: number;
}

/** How much of one class a care record holds. */
export interface ClassCoverage {
  /** Records, each counted once however many versions it has. */
  readonly recorded: number;
  /** Elements read on the standard's pages or taken exactly from a PRSB standard; of a class of ours, all of them. */
  readonly elements: ElementCount;
  /** Names of those with a minimum that at least one record does not have. */
  readonly mandatoryMissing: readonly string[];
  /** Elements that may not be in the standard. */
  readonly provisional: ElementCount;
}

const holds = (row: ElementRow, content: Content) => valuesOf(row, content).some(({ value }) => isRecorded(value));

function countOf(rows: readonly ElementRow[], contents: readonly Content[]): ElementCount {
  return { present: rows.filter((row) => contents.some((content) => holds(row, content))).length, all: rows.length };
}

/** Of a document every node counts, groups and items alike. */
function countOfNodes(
  { documents = [] }: KnownClass,
  contents: readonly Content[],
  wanted: (row: ElementRow) => boolean,
): ElementCount {
  const rows = documents.flatMap((document) => document.rows);
  const nodes = [...walkPrsbRows(rows)].map(({ row }) => row).filter(wanted);
  const present = new Set<ElementRow>(
    contents.flatMap(({ value }) =>
      [...walkPrsbValues(rows, value)].filter((at) => isRecorded(at.value)).map(({ row }) => row),
    ),
  );
  return { present: nodes.filter((row) => present.has(row)).length, all: nodes.length };
}

const isGuess = ({ status }: ElementRow) => status === 'inferred';

function coverageOf(known: KnownClass, contents: readonly Content[]): ClassCoverage {
  const { rows } = known;
  const count = (wanted: (row: ElementRow) => boolean) =>
    known.documents ? countOfNodes(known, contents, wanted) : countOf(rows.filter(wanted), contents);
  const stable = rows.filter((row) => !isGuess(row));
  const mandatory = stable.filter(({ occurs, partOf }) => occurs.min > 0 && partOf === undefined);
  return {
    recorded: contents.length,
    elements: count((row) => !isGuess(row)),
    mandatoryMissing: mandatory
      .filter((row) => contents.some((content) => !holds(row, content)))
      .map(({ name }) => name),
    provisional: count(isGuess),
  };
}

/** Coverage of every class that is known, by the standard's name: one with no record has `recorded: 0`. */
export function coverageByClass(
  classes: KnownClasses,
  contents: readonly Content[],
): Readonly<Record<string, ClassCoverage>> {
  const current = contents.filter((content) => content.current);
  return Object.fromEntries(
    [...classes].map(([name, known]) => [
      name,
      coverageOf(
        known,
        current.filter((content) => content.known === known),
      ),
    ]),
  );
}
