// SPDX-License-Identifier: Apache-2.0

/** A sentence in both languages. The Welsh has not been reviewed. */
export interface Phrase {
  readonly en: string;
  readonly cy: string;
  /** For whoever translates: where it stands, and what fills it. */
  readonly note: string;
}

export const phrase = (en: string, cy: string, note: string): Phrase => ({ en, cy, note });
