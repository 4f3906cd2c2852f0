// SPDX-License-Identifier: Apache-2.0
import { type Phrase } from './phrase.js';
import { inOneLine } from './quote.js';
import { HOME_TIME_ZONE } from './zoned-clock.js';

/** English, or Welsh that has not been reviewed. */
export type SentenceLanguage = 'en' | 'cy';

/** How sentences are told. */
export interface SpeechOptions {
  /**
   * Language of the sentences; "en" without. **The Welsh has not been reviewed** by anybody who speaks it at work, so it
   * is never chosen for you: ask for "cy" when your organisation has read `changes.words.ts` and `dates.words.ts`.
   * What people wrote stays in the language they wrote it in.
   */
  readonly language?: SentenceLanguage;
  /**
   * Welsh for the names of classes and elements, such as `allTerms` of `@careplan-kit/model/glossary` or those of its
   * terms that you have had reviewed. A name without a term stays the standard's own, which is English.
   */
  readonly terms?: readonly { readonly term: { readonly en: string; readonly cy: string } }[];
  /** IANA name of the zone in which moments are told; "Europe/London" without. */
  readonly timeZone?: string;
}

/** What sentences are made with. */
export interface Speech {
  readonly timeZone: string;
  say(words: Phrase, values?: Readonly<Record<string, string>>): string;
  /** The name of a class or an element. */
  nameOf(name: string): string;
}

export function speechOf({ language, terms = [], timeZone = HOME_TIME_ZONE }: SpeechOptions): Speech {
  const inWelsh = language === 'cy';
  const welsh = new Map(inWelsh ? terms.map(({ term }) => [term.en.toLowerCase(), term.cy]) : []);
  return {
    timeZone,
    say: (words, values = {}) =>
      // One pass over the phrase: braces in what somebody wrote are not filled.
      (inWelsh ? words.cy : words.en).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    nameOf: (name) => inOneLine(welsh.get(name.toLowerCase()) ?? name),
  };
}
