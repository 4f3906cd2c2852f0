// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type FormItem,
  type FormSubmission,
  type QuestionItem,
  type StoredAnswer,
  type UnknownReason,
  isAttachment,
  isEntered,
  isUnknown,
  keyOf,
} from '@careplan-kit/forms';
import { DATA_ABSENT_REASON, ENTERED, ENTRY, UNKNOWN } from '../addresses.js';
import { type Bag, bagsIn, put } from '../bag.js';
import { fhirTypeOf, isQuestion } from '../questionnaire/item-types.js';
import { linkIdOf } from '../questionnaire/names.js';
import { withValue } from '../questionnaire/value-type.js';
import { fhirText } from '../text.js';

/** Where the bytes of a file are now. */
export type Place = { readonly url: string } | { readonly file: string };

/** R4's reasons for a missing answer. That there is none is no reason of R4's, so an extension of ours says it. */
export const REASONS: Readonly<Record<UnknownReason, string | undefined>> = {
  'not-asked': 'not-asked',
  declined: 'asked-declined',
  unknown: 'asked-unknown',
  'none-known': undefined,
};

export interface Writing {
  readonly answers: FormSubmission['answers'];
  readonly entries: NonNullable<FormSubmission['entries']>;
  readonly withheld: ReadonlySet<string>;
  readonly inProgress: boolean;
  readonly places: ReadonlyMap<string, Place>;
  readonly zone: string;
  refuse(key: string): never;
}

/** Items directly inside an item. */
export const innerOf = (item: FormItem): readonly FormItem[] => ('items' in item ? item.items : undefined) ?? [];

export const isRepeating = (item: FormItem): boolean => 'repeats' in item && item.repeats !== undefined;

const MASKED: Bag = { url: DATA_ABSENT_REASON, valueCode: 'masked' };

/** Why there is no answer, as extensions. */
function absence(reason: UnknownReason): Bag {
  const code = REASONS[reason];
  return code === undefined ? { url: UNKNOWN, valueCode: reason } : { url: DATA_ABSENT_REASON, valueCode: code };
}

/** A file of the draft whose bytes have a place by now is one of the record. */
function placed(stored: StoredAnswer, places: Writing['places']): StoredAnswer {
  const place = isAttachment(stored) && stored.held === 'draft' ? places.get(stored.id ?? '') : undefined;
  if (!place) return stored;
  const { id: _id, ...parts } = stored as Attachment;
  return { ...parts, held: 'record', ...place };
}

/** What stands for one answer: its values, or extensions that say why there are none. */
function answered(item: QuestionItem, key: string, writing: Writing): { answers: Bag[]; extension: Bag[] } {
  if (writing.withheld.has(key)) return { answers: [], extension: [{ ...MASKED }] };
  const stored = Object.hasOwn(writing.answers, key) ? writing.answers[key] : undefined;
  if (stored === undefined) return { answers: [], extension: [] };
  if (isUnknown(stored)) return { answers: [], extension: [absence(stored.unknown)] };
  if (isEntered(stored)) {
    const valueString = writing.inProgress ? fhirText(stored.entered) : undefined;
    return { answers: [], extension: valueString === undefined ? [] : [{ url: ENTERED, valueString }] };
  }
  const { several, write } = fhirTypeOf(item);
  const values: readonly unknown[] = several && Array.isArray(stored) ? stored : [placed(stored, writing.places)];
  const answers = values.map((one) => {
    const value = write(one, item, writing.zone);
    return value ? withValue({}, 'value', value) : writing.refuse(key);
  });
  return { answers, extension: [] };
}

function question(into: Bag, item: QuestionItem, entryIds: readonly string[], writing: Writing): void {
  const { answers, extension } = answered(item, keyOf(item.id, entryIds), writing);
  const inner = writeItems(innerOf(item), entryIds, writing);
  const [first] = answers;
  // R4 has no place for items under a question without an answer but the question itself.
  if (first) put(first, 'item', inner);
  else put(into, 'item', inner);
  put(into, 'answer', answers);
  put(into, 'extension', extension);
}

/** The entries of a repeating question are the answers of one element. */
function entriesOfQuestion(into: Bag, item: QuestionItem, entryIds: readonly string[], writing: Writing): void {
  const ids = writing.entries[keyOf(item.id, entryIds)] ?? [];
  const all = ids.flatMap((id, at) => {
    const here = [...entryIds, id];
    const { answers, extension } = answered(item, keyOf(item.id, here), writing);
    const [answer = {}, ...more] = answers;
    put(answer, 'extension', extension);
    put(answer, 'item', writeItems(innerOf(item), here, writing));
    if (Object.keys(answer).length === 0) return [];
    if (!fhirTypeOf(item).several) return [answer];
    // Several answers of one entry: R4 has them all in one list.
    return [answer, ...more].map((one) => ({
      ...one,
      extension: [...bagsIn(one['extension']), { url: ENTRY, valueInteger: at + 1 }],
    }));
  });
  put(into, 'answer', all);
}

const isEmpty = (into: Bag) => !('item' in into || 'answer' in into || 'extension' in into);

/** Names that several of these items have, as some forms do: which of them was answered is known by their order. */
function sharedNames(items: readonly FormItem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(items.map(linkIdOf).filter((name) => seen.size === seen.add(name).size));
}

/** Items in the order and the groups of the form; what has no answer is left out. */
export function writeItems(items: readonly FormItem[], entryIds: readonly string[], writing: Writing): Bag[] {
  const shared = sharedNames(items);
  return items.flatMap((item) => {
    const element = (): Bag => {
      const into: Bag = { linkId: linkIdOf(item) };
      put(into, 'text', fhirText(item.label));
      return into;
    };
    if (isRepeating(item) && writing.withheld.has(keyOf(item.id, entryIds))) {
      return [{ ...element(), extension: [{ ...MASKED }] }];
    }
    if (item.type === 'group' && isRepeating(item)) {
      const ids = writing.entries[keyOf(item.id, entryIds)] ?? [];
      return ids.map((id) => {
        const into = element();
        put(into, 'item', writeItems(item.items, [...entryIds, id], writing));
        return into;
      });
    }
    const into = element();
    if (item.type === 'group') put(into, 'item', writeItems(item.items, entryIds, writing));
    else if (isQuestion(item)) (isRepeating(item) ? entriesOfQuestion : question)(into, item, entryIds, writing);
    return isEmpty(into) && !shared.has(linkIdOf(item)) ? [] : [into];
  });
}
