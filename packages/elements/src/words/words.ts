// SPDX-License-Identifier: Apache-2.0

/** A sentence of the library's own, with `{names}` for what is filled in. Content of forms is not a phrase. */
export interface Phrase {
  readonly en: string;
  /** The same in Welsh. */
  readonly cy: string;
  /** A Welsh speaker has checked it. */
  readonly cyReviewed?: true;
  /** For translators: where it stands and what fills it. In the sources only; what is published leaves it out. */
  readonly note?: string;
}

export type PhraseValues = Readonly<Record<string, string | number>>;

/** How views are handed the words of the element they are in. */
export type Say = (phrase: Phrase, values?: PhraseValues) => string;

/** Which words to show. */
export interface Language {
  /** BCP 47. */
  readonly locale: string;
  /** Words nobody has checked may be shown. */
  readonly unreviewed: boolean;
}

export const ENGLISH: Language = { locale: 'en-GB', unreviewed: false };

/** Whether the locale asks for Welsh. */
export function isWelsh({ locale }: Pick<Language, 'locale'>): boolean {
  return /^cy\b/i.test(locale);
}

const primary = (locale: string) => locale.split('-')[0]!.toLowerCase();

/** Whether both are read out with the same voice: `cy` and `cy-GB` are. */
export const isSameLanguage = (one: string, other: string) => one === other || primary(one) === primary(other);

/** Fills a phrase. A name nobody gives a value stays visible, so that a mistake shows. */
export function say(phrase: Phrase, values: PhraseValues = {}, language = ENGLISH): string {
  const welsh = isWelsh(language) && (language.unreviewed || phrase.cyReviewed);
  const words = welsh ? phrase.cy : phrase.en;
  if (!words.includes('{')) return words;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
