// SPDX-License-Identifier: Apache-2.0
import type { RecordClass } from '../record-class.js';
import { deepFreeze } from '../untrusted.js';
import { elementsOf, valueIn } from './elements-of.js';
import { same } from './same.js';

type Content = Readonly<Record<string, unknown>>;

/** One element of two edits of the same version. */
export interface ComparedEdit {
  readonly key: string;
  /** The standard's name; of an element this version does not know, its key. */
  readonly name: string;
  /** `same`: nobody changed it, or both wrote the same. `both`: each wrote something else, and a person must say which. */
  readonly who: 'same' | 'only-mine' | 'only-theirs' | 'both';
  /** Undefined where it was not recorded, or was removed. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Sets two edits of one version beside each other, element by element, in the standard's order: for a person to bring
 * them together after a `VersionConflictError`. Nothing is decided here. What a commit fills in by itself is left out.
 *
 * Pure; the result is frozen and shares nothing with the contents.
 */
export function compareEdits(base: Content, mine: Content, theirs: Content, recordClass: RecordClass): ComparedEdit[] {
  const edits = elementsOf(recordClass, [base, mine, theirs]).map(({ key, name }) => {
    const [was, my, their] = [base, mine, theirs].map((content) => valueIn(content, key));
    const who = same(my, their) ? 'same' : same(was, their) ? 'only-mine' : same(was, my) ? 'only-theirs' : 'both';
    return { key, name, who, ...structuredClone({ base: was, mine: my, theirs: their }) } as const;
  });
  return deepFreeze(edits);
}
