// SPDX-License-Identifier: Apache-2.0
import { INSTEAD_WORDS, REFUSAL_WORDS, type RefusalCode } from './refusal.words.js';

/** Why a pack or a catalogue is not used. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The file of the pack, where there is one. */
  readonly path?: readonly (string | number)[] | undefined;
  /** What its sentence is filled with. */
  readonly with?: Readonly<Record<string, string>> | undefined;
}

/** Marks that turn the direction of text, or cannot be seen, and ends of lines: words from outside are one plain line. */
const ODD = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const plain = (text: string) => text.replace(ODD, ' ').slice(0, 2_000);

/** Fills a phrase. What is filled in came from outside. */
export const fill = (phrase: string, filling: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, key: string) => (Object.hasOwn(filling, key) ? plain(filling[key]!) : '…'));

/**
 * A refusal in a sentence that says what is wrong, and one that says what to do.
 *
 * @param language - Welsh is not reviewed yet; a host decides whether to show it
 */
export function refusalWords({ code, with: filling = {} }: Refusal, language: 'en' | 'cy' = 'en'): string {
  const use = filling['instead'];
  const instead = fill(INSTEAD_WORDS[use ? 'use' : 'none'][language], use ? { instead: use } : {});
  return fill(REFUSAL_WORDS[code][language], { ...filling, instead });
}
