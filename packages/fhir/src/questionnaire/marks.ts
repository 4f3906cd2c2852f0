// SPDX-License-Identifier: Apache-2.0
import { type Bag, isBag } from '../bag.js';

/*
 * What an imported item must remember of how R4 said it, so that it is written, and its answers are, as they came. It
 * rides in `carried`, under keys that no element of FHIR can have.
 */
export interface Marks {
  /** Address of the value set the options were read from. Written as long as the options are what it lists. */
  readonly $valueSet?: string;
  /** R4's type, where it is not the one ours is written as. */
  readonly $type?: string;
  /** Types of the values of the options that are no codings, by our codes. */
  readonly $values?: Readonly<Record<string, string>>;
  /** Codes of options as they came, by our codes; null where there was none. */
  readonly $codes?: Readonly<Record<string, string | null>>;
  /** That points stand beside the values of the options and not in them. */
  readonly $weights?: 'option';
  /** Where units stand, if not where ours are written. */
  readonly $units?: 'option' | 'initial';
  /** Systems of units that are not UCUM, by our codes; null where there was none. */
  readonly $systems?: Readonly<Record<string, string | null>>;
}

const NONE: Marks = {};

/** Carried parts come with a definition, which may have been stored anywhere: what is no mark is none. */
export function marksOf(item: object): Marks {
  const carried = (item as { carried?: unknown }).carried;
  return isBag(carried) ? (carried as Marks) : NONE;
}

/** What a mark says of one code; undefined when it says nothing. */
export function markOf(map: unknown, code: string): string | null | undefined {
  const value = isBag(map) && Object.hasOwn(map, code) ? map[code] : undefined;
  return typeof value === 'string' || value === null ? value : undefined;
}

/** The marks alone of what an item carries. */
export function marksIn(carried: unknown): Bag | undefined {
  const marks = Object.entries(isBag(carried) ? carried : {}).filter(([key]) => key.startsWith('$'));
  return marks.length > 0 ? Object.fromEntries(marks) : undefined;
}
