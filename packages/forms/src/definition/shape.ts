// SPDX-License-Identifier: Apache-2.0
// How the shape of a document is written down: as data, so that a page loads a table and no library to make one.

/** What a text has to be like as a whole: a regular expression, or anything else that can say. */
export interface Test {
  test(text: string): boolean;
}

/** A text, a number, yes or no. */
export interface ValueShape {
  readonly is: 'value';
  /** As `typeof` says them, the one that is meant first. */
  readonly kinds: readonly string[];
  /** Characters of a text. */
  readonly shortest?: number;
  readonly longest?: number;
  readonly like?: Test;
  /** What a text like that is called. */
  readonly called?: string;
  /** A number has no part after the point, and lies between these. */
  readonly whole?: true;
  readonly least?: number;
  readonly most?: number;
}

/** One of some words. */
export interface OneOf {
  readonly is: 'one of';
  readonly words: readonly string[];
}

export interface ListShape {
  readonly is: 'list';
  readonly of: Shape;
  /** Fewest entries. */
  readonly least?: number;
}

/** An object with these keys and no others. */
export interface ObjectShape {
  readonly is: 'object';
  /** What has to be there. */
  readonly has?: Readonly<Record<string, Shape>>;
  /** What may be there. */
  readonly may?: Readonly<Record<string, Shape>>;
  /** What this has besides. */
  readonly as?: ObjectShape;
}

/** An object whose shape one of its keys says. That key is not among those of the shape. */
export interface ToldApart {
  readonly is: 'told apart';
  readonly by: string;
  readonly shapes: Readonly<Record<string, ObjectShape>>;
}

/** An object with any keys, and the same under each. */
export interface ByKey {
  readonly is: 'by key';
  readonly keys?: Test;
  readonly of: Shape;
}

/** Whatever JSON can hold. */
export interface Anything {
  readonly is: 'anything';
}

/** A shape that stands further down in the same table: what holds itself names itself by this. */
export interface Again {
  readonly is: 'again';
  readonly shape: Shape;
}

export type Shape = ValueShape | OneOf | ListShape | ObjectShape | ToldApart | ByKey | Anything | Again;
