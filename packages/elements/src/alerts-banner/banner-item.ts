// SPDX-License-Identifier: Apache-2.0
import type { Rights, Shown } from '../record-views/rights.js';
import type { RecordTools } from '../record-views/record-tools.js';

/** What the banner is made from, for one drawing. */
export interface BannerSource {
  readonly rights: Rights;
  readonly tools: RecordTools;
}

/** How a thing is known: what stands in the mark beside it, never told by colour alone. */
export type Known = 'harm' | 'outstanding' | 'noted' | 'none';

/** One thing to know, in words. */
export interface BannerItem {
  readonly key: string;
  /** What it is about: "Allergies", "Alert". */
  readonly about: string;
  readonly known: Known;
  /** The mark: "Nobody has asked yet". Empty where the words say it all. */
  readonly mark: string;
  /** What is known, one line each, the worst first. */
  readonly lines: readonly ItemLine[];
  /** Who said so and when, and who recorded it. */
  readonly sources: readonly string[];
}

export interface ItemLine {
  readonly words: string;
  /** How bad, where somebody wrote that down: "Severe". */
  readonly severity?: string;
  /** It is of the worst kind. */
  readonly worst?: boolean;
  /** What more is known of it. */
  readonly more?: readonly string[];
}

/** The banner, in the order in which it is read. */
export interface Banner {
  /** What can do harm, and allergies whatever is known of them. */
  readonly first: readonly BannerItem[];
  readonly adjustments: readonly BannerItem[];
  /** When the adjustments are looked at again, and an objection to sharing them. */
  readonly adjustmentNotes: readonly string[];
  /** Nobody has asked, or nobody could or would say. */
  readonly outstanding: readonly BannerItem[];
  readonly noted: readonly BannerItem[];
  /** Asked, and there is none. */
  readonly none: readonly BannerItem[];
  /** What the person says must be known first. */
  readonly ownWords: readonly BannerItem[];
  /** Names of what this worker may not see. */
  readonly withheld: readonly string[];
  /** How many entries cannot be read. */
  readonly unreadable: number;
  /** Versions of which something is on screen. */
  readonly shown: readonly Shown<unknown>[];
}
