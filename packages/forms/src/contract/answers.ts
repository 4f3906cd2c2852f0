// SPDX-License-Identifier: Apache-2.0

/** A photo, sound, film or other file given as an answer: what is known of it. The bytes are kept apart. */
export interface Attachment {
  /** Where the bytes are: `draft`, under `id`, until they are handed over; `record`, where the record has them. */
  readonly held: 'draft' | 'record';
  /** Of the bytes in the draft. Only with `held: 'draft'`. */
  readonly id?: string | undefined;
  /** Base name; PRSB leaves the extension out. */
  readonly filename?: string | undefined;
  /** A registered media type, such as `video/mp4`. */
  readonly mimeType?: string | undefined;
  /** Bytes. */
  readonly size?: number | undefined;
  /** Where another system keeps the bytes. Only with `held: 'record'`. */
  readonly url?: string | undefined;
  /** Base64, in imports alone. Prefill never copies it into an answer. */
  readonly file?: string | undefined;
  /** Words for those who cannot see or hear it. Ours: no element of the standard. */
  readonly transcript?: string | undefined;
}

/**
 * An answer that could be read as its item's type.
 * Text: the text. Yes or no: a boolean. Integer and decimal: the digits as typed ("70.0"), never a binary float.
 * Date: `YYYY-MM-DD`. Choice: the option's code. Multiple choice: the codes, in the order of the options.
 * Attachment: what is known of the file.
 */
export type AnswerValue = string | boolean | readonly string[] | Attachment;

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

/** True for a plain object that says where its bytes are held. Its other parts are not looked at. */
export function isAttachment(value: unknown): value is Attachment {
  // Asked by tag and not by prototype, since an answer may come from another window.
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const held = Object.hasOwn(value as object, 'held') && (value as Attachment).held;
  return held === 'draft' || held === 'record';
}

export function isEntered(answer: StoredAnswer | null | undefined): answer is Entered {
  return typeof answer === 'object' && answer !== null && 'entered' in answer;
}
