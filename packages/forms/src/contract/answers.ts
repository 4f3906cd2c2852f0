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

/** A measured amount: digits as typed and the UCUM code of the unit it was typed in. */
export interface QuantityAnswer {
  readonly value: string;
  readonly unit: string;
}

/** A coded answer chosen from a terminology, with the words it was chosen by. */
export interface CodedAnswer {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  /** Of the terminology, if the look-up said it. */
  readonly version?: string | undefined;
}

/** Words in place of an option or a code: "another", in the worker's own words. */
export interface OwnWords {
  readonly text: string;
}

/** Who signed, how, and when. */
export interface SignatureAnswer {
  readonly signedBy: string;
  /** Of the signer to the person: "son", "attorney for health". */
  readonly relation?: string | undefined;
  readonly method: 'drawn' | 'typed';
  /** ISO instant. */
  readonly signedAt: string;
  /** The drawing. Only with `method: 'drawn'`. */
  readonly image?: Attachment | undefined;
}

/** One mark on a drawing of the body. */
export interface BodyMark {
  /** Given when the mark was made, and never used again in the form. */
  readonly id: string;
  readonly view: 'front' | 'back';
  /** Code of the region, so that the mark can be read without the drawing. */
  readonly region: string;
  /** Place on the drawing in thousandths of its width and height, from the top left. Without it, the region alone. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** Code of what was seen: one of the item's kinds. */
  readonly kind?: string | undefined;
  readonly note?: string | undefined;
  /** Longest side. */
  readonly size?: QuantityAnswer | undefined;
  readonly photo?: Attachment | undefined;
}

/** A record of the person that the answer points at. */
export interface ReferenceAnswer {
  /** Name of the class, or the type of a FHIR resource. */
  readonly class: string;
  readonly recordUid: string;
  readonly display?: string | undefined;
}

/**
 * An answer that could be read as its item's type.
 *
 * - text: the text
 * - yes or no: a boolean
 * - integer, decimal, scale: the digits as typed ("70.0"), never a binary float
 * - date `YYYY-MM-DD`; time `HH:MM` or `HH:MM:SS`; partial date as the model's `PartialDate`
 * - date-time: `YYYY-MM-DDTHH:MM[:SS]` by the clock on the wall, with an offset only if one was given
 * - choice: the option's code, or {@link OwnWords} where the item is open
 * - multiple choice: the codes in the order of the options, then own words
 * - quantity, look-up, attachment, signature, reference: an object; body map: its marks
 */
export type AnswerValue =
  | string
  | boolean
  | readonly (string | OwnWords)[]
  | readonly BodyMark[]
  | Attachment
  | QuantityAnswer
  | CodedAnswer
  | OwnWords
  | SignatureAnswer
  | ReferenceAnswer;

/** What was typed, when it cannot be read as the item's type ("31/2/1940", "about 70"). It is kept and shown. */
export interface Entered {
  readonly entered: string;
}

/**
 * Why there is no answer. Never the same as a blank: somebody said it.
 * `not-asked` nobody has asked; `none-known` asked, and there is none; `declined` asked, and not told; `unknown` asked,
 * and nobody knows.
 */
export type UnknownReason = 'not-asked' | 'none-known' | 'declined' | 'unknown';

/** The worker said why there is no answer, where the item allows it. */
export interface Unknown {
  readonly unknown: UnknownReason;
}

export type StoredAnswer = AnswerValue | Entered | Unknown;

/**
 * Answers by key of the question. A blank answer has no entry: blank is never "none". The key is the item's id, in a
 * repeating group followed by the id of each entry it is in, the outermost first: `site~e1`.
 */
export type Answers = Readonly<Record<string, StoredAnswer>>;

/** The ids of the entries of each repeating item, in order, by the item's key. */
export type Entries = Readonly<Record<string, readonly string[]>>;

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

/** The record an entry was filled from, or the place in a list of that record. */
export interface EntryOrigin {
  readonly class: string;
  readonly recordUid: string;
  readonly versionNumber: number;
  /** Place in the list, from 0. Without it, the entry is the whole record. */
  readonly at?: number | undefined;
}

/** Where entries came from, by key of the entry; those that were taken away too. */
export type Origins = Readonly<Record<string, EntryOrigin>>;

/** Everything that must be kept to open the same form again as it was: what a draft holds. */
export interface FormSnapshot {
  readonly answers: Answers;
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Absent when nothing in the form repeats. */
  readonly entries?: Entries | undefined;
  /** Absent when no entry came from the record. */
  readonly origins?: Origins | undefined;
  /** Totals the worker confirmed, by id of the score. Absent when there are none. */
  readonly confirmed?: Readonly<Record<string, string>> | undefined;
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

const REASONS: ReadonlySet<unknown> = new Set<UnknownReason>(['not-asked', 'none-known', 'declined', 'unknown']);

export function isUnknown(answer: StoredAnswer | null | undefined): answer is Unknown {
  return typeof answer === 'object' && answer !== null && 'unknown' in answer && REASONS.has(answer.unknown);
}

/** The key of an item inside the entries it stands in. */
export function keyOf(itemId: string, entryIds: readonly string[] = []): string {
  return [itemId, ...entryIds].join('~');
}

/** The item's id and the ids of the entries it is in. */
export function partsOfKey(key: string): { readonly itemId: string; readonly entryIds: readonly string[] } {
  const [itemId = '', ...entryIds] = key.split('~');
  return { itemId, entryIds };
}
