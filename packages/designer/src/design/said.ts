// SPDX-License-Identifier: Apache-2.0

/** Words people read, in the two languages of the library. The Welsh has not been reviewed. */
export interface Phrase {
  readonly en: string;
  readonly cy: string;
  /** For the translator. */
  readonly note: string;
}

/** A sentence and what fills it: what was done, why something cannot be done, what is wrong. */
export interface Said {
  readonly phrase: Phrase;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The sentence in a language; a name that nobody gave a value stays visible. */
export function saidIn({ phrase, values = {} }: Said, language: 'en' | 'cy' = 'en'): string {
  return phrase[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
