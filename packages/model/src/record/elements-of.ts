// SPDX-License-Identifier: Apache-2.0
import type { ElementRow, RecordClass } from '../record-class.js';

type Content = Readonly<Record<string, unknown>>;

/** An element as it is shown: of one this version does not know, the key is all the name there is. */
export interface NamedElement {
  readonly key: string;
  /** The standard's name. */
  readonly name: string;
  readonly row?: ElementRow;
}

/** What a commit fills in by itself says nothing about what an author changed. */
const ALWAYS_STAMPED = ['subjectOfCare', 'committedAt'];

/** Elements of a class that an author writes, in the standard's order, then those in the contents that it does not know. */
export function elementsOf({ elements }: RecordClass, contents: readonly Content[]): NamedElement[] {
  const known = elements.filter(({ partOf }) => partOf === undefined);
  const names = new Set(known.map(({ key }) => key));
  const others = new Set(contents.flatMap((content) => Object.keys(content)).filter((key) => !names.has(key)));
  return [
    ...known
      .filter(({ stamp }) => !stamp || !ALWAYS_STAMPED.includes(stamp))
      .map((row) => ({ key: row.key, name: row.name, row })),
    ...[...others].map((key) => ({ key, name: key })),
  ];
}

/** A value of a content. Keys may be called like something every object inherits. */
export function valueIn(content: Content | undefined, key: string): unknown {
  return content && Object.hasOwn(content, key) ? content[key] : undefined;
}
