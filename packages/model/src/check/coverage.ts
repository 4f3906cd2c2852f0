// SPDX-License-Identifier: Apache-2.0
import type { ElementRow } from '../record-class.js';
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
  /** Elements read on the standard's pages or taken exactly from a PRSB standard. */
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

function coverageOf({ rows }: KnownClass, contents: readonly Content[]): ClassCoverage {
  const stable = rows.filter(({ status }) => status !== 'inferred');
  const mandatory = stable.filter(({ occurs, partOf }) => occurs.min > 0 && partOf === undefined);
  return {
    recorded: contents.length,
    elements: countOf(stable, contents),
    mandatoryMissing: mandatory
      .filter((row) => contents.some((content) => !holds(row, content)))
      .map(({ name }) => name),
    provisional: countOf(
      rows.filter(({ status }) => status === 'inferred'),
      contents,
    ),
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
