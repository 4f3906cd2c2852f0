// SPDX-License-Identifier: Apache-2.0
import type { Phrase, PhraseValues, Say } from '../words/words.js';

/** A sentence with `{number}` in it, in the forms that the number asks for. `few` is 3 and 6. */
export interface Counted {
  readonly one?: Phrase;
  readonly two?: Phrase;
  readonly few?: Phrase;
  readonly other: Phrase;
}

/**
 * The form for a number. The rules are those of CLDR for English and Welsh taken together, which is enough because
 * each form has both; written out here because few browsers carry the rules of Welsh.
 */
export function sayCounted(say: Say, counted: Counted, number: number, values: PhraseValues = {}): string {
  const form =
    number === 1 ? counted.one : number === 2 ? counted.two : number === 3 || number === 6 ? counted.few : undefined;
  return say(form ?? counted.other, { ...values, number });
}
