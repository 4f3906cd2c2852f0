// SPDX-License-Identifier: Apache-2.0
import type { Entries, Origins, Provenance, StoredAnswer } from '../contract/answers.js';

/** An answer as one side has it, with where it came from. */
export interface HeldAnswer {
  /** Null for a blank. */
  readonly stored: StoredAnswer | null;
  readonly provenance?: Provenance | undefined;
}

/**
 * What became of an item.
 *
 * - `same`: both sides say the same.
 * - `mine`, `theirs`: only that side changed it, and its state is taken.
 * - `conflict`: both changed it, each in its own way. Somebody has to choose.
 */
export type Outcome = 'same' | 'mine' | 'theirs' | 'conflict';

/** One question, in the entries it stands in. */
export interface MergedAnswer {
  readonly kind: 'answer';
  /** The key of the answer. */
  readonly id: string;
  readonly key: string;
  readonly itemId: string;
  /** What the question is called in the definition's own language; its id when the definition has no such question. */
  readonly label: string;
  readonly outcome: Outcome;
  readonly base: HeldAnswer;
  readonly mine: HeldAnswer;
  readonly theirs: HeldAnswer;
}

/** All that stands in one entry, keys as in the form. */
export interface EntryContent {
  readonly answers: Readonly<Record<string, HeldAnswer>>;
  /** The lists of repeating items inside it. */
  readonly entries: Entries;
}

/**
 * One entry of a repeating item that is not on both sides: added by one, or taken away by one. It stays or goes as a
 * whole. A conflict when one side took away what the other changed.
 */
export interface MergedEntry {
  readonly kind: 'entry';
  /** `entry:` and the key of the entry. */
  readonly id: string;
  readonly key: string;
  /** Of the repeating item. */
  readonly itemId: string;
  readonly label: string;
  readonly outcome: Outcome;
  /** Null where the side does not have the entry. */
  readonly base: EntryContent | null;
  readonly mine: EntryContent | null;
  readonly theirs: EntryContent | null;
}

/** The order of the entries of a repeating item. A conflict when both sides put the same entries in other orders. */
export interface MergedOrder {
  readonly kind: 'order';
  /** `order:` and the key of the list. */
  readonly id: string;
  readonly key: string;
  readonly itemId: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly base: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export type MergedItem = MergedAnswer | MergedEntry | MergedOrder;

/** An answer that the form works out. It is never merged: the form works it out anew from the merged answers. */
export interface WorkedOut {
  readonly key: string;
  readonly mine: StoredAnswer | null;
  readonly theirs: StoredAnswer | null;
}

/** A total that somebody confirmed. It stays confirmed only while every answer it counts is the one that was confirmed. */
export interface MergedTotal {
  /** Id of the score. */
  readonly score: string;
  readonly label: string;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Ids of the items the score depends on. */
  readonly counts: readonly string[];
}

/** Three states of one form, side by side. Plain data. */
export interface MergeResult {
  /** Every answer, entry and list of the three, in the order of the form. */
  readonly items: readonly MergedItem[];
  /** Those of `items` that somebody has to choose in. */
  readonly conflicts: readonly MergedItem[];
  readonly workedOut: readonly WorkedOut[];
  readonly totals: readonly MergedTotal[];
  /** Where entries came from, on either side. */
  readonly origins: Origins;
  /**
   * Entries of `theirs` that got another id, by their key on that side: two workers who each added an entry may have
   * given it the same number.
   */
  readonly renamed: Readonly<Record<string, string>>;
}

/** What is taken in a conflict: one side, or for an answer something else, such as both texts in one. */
export type MergeChoice = 'mine' | 'theirs' | { readonly stored: StoredAnswer | null };

/** By the `id` of the conflict. */
export type MergeChoices = Readonly<Record<string, MergeChoice>>;

/** Something is left open, or was chosen that nobody asked. Nothing was merged. */
export class MergeChoiceError extends Error {
  override readonly name = 'MergeChoiceError';

  constructor(
    /** Ids of the conflicts without a choice. */
    readonly missing: readonly string[],
    /** Ids of choices that fit no conflict. */
    readonly misplaced: readonly string[],
  ) {
    const of = (what: string, ids: readonly string[]) => (ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : []);
    super([...of('Conflicts without a choice', missing), ...of('Choices that fit no conflict', misplaced)].join('. '));
  }
}
