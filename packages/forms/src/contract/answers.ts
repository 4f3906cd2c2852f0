// SPDX-License-Identifier: Apache-2.0

/**
 * An answer that could be read as its item's type.
 * Text: the text. Yes or no: a boolean. Integer and decimal: the digits as typed ("70.0"), never a binary float.
 * Date: `YYYY-MM-DD`. Choice: the option's code. Multiple choice: the codes, in the order of the options.
 */
export type AnswerValue = string | boolean | readonly string[];

/** What was typed, when it cannot be read as the item's type ("31/2/1940", "about 70"). It is kept and shown. */
export interface Entered {
  readonly entered: string;
}

export type StoredAnswer = AnswerValue | Entered;

/** Answers by item id. A blank answer has no entry: blank is never "none". */
export type Answers = Readonly<Record<string, StoredAnswer>>;

/** Where an answer came from. */
export type Provenance =
  | { readonly from: 'worker' }
  | { readonly from: 'initial' }
  | { readonly from: 'calculation' }
  | {
      readonly from: 'record';
      readonly class: string;
      readonly recordUid: string;
      readonly versionNumber: number;
      /** When that version was committed, as an ISO instant, if the change log says. */
      readonly recordedAt?: string | undefined;
    };

/** Everything that must be kept to open the same form again as it was: what a draft holds. */
export interface FormSnapshot {
  readonly answers: Answers;
  readonly provenance: Readonly<Record<string, Provenance>>;
}

export function isEntered(answer: StoredAnswer | null | undefined): answer is Entered {
  return typeof answer === 'object' && answer !== null && 'entered' in answer;
}
