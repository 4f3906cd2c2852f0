// SPDX-License-Identifier: Apache-2.0

/** A sentence of the library's own, with `{names}` for what is filled in. Content of forms is not a phrase. */
export interface Phrase {
  readonly en: string;
  readonly cy?: string;
  /** For translators: where it stands and what fills it. */
  readonly note: string;
}

export type PhraseValues = Readonly<Record<string, string | number>>;

/** How views are handed the words of the element they are in. */
export type Say = (phrase: Phrase, values?: PhraseValues) => string;

/** Fills a phrase. A name nobody gives a value stays visible, so that a mistake shows. */
export function say(phrase: Phrase, values: PhraseValues = {}): string {
  return phrase.en.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
