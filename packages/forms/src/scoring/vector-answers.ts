// SPDX-License-Identifier: Apache-2.0
import { DataError, isPrototypeKey } from '@careplan-kit/model';
import { type AnswerValue, type FormSnapshot, type StoredAnswer, keyOf } from '../contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from '../contract/definition.js';
import { exact } from '../decimal.js';

/** Answers of an instrument as plain JSON: by item id, a list for what repeats or allows several. */
export type VectorInput = Readonly<Record<string, unknown>>;

/** More entries than one sheet of any chart, and few enough to be worked out at once. */
const MOST_ENTRIES = 2000;

interface Place {
  readonly item: FormItem;
  /** The repeating items round it and itself, the outermost first. */
  readonly repeats: readonly FormItem[];
}

/** The entries the input is inside of: their ids, and the items they are entries of. */
interface Within {
  readonly outer: readonly string[];
  readonly round: readonly FormItem[];
}

function fault(path: readonly (string | number)[], code: string, message: string): DataError {
  return new DataError('The answers', [{ path: [...path], code, message }]);
}

function placesOf(
  items: readonly FormItem[],
  round: readonly FormItem[],
  into: Map<string, Place>,
): Map<string, Place> {
  for (const item of items) {
    const repeats = 'repeats' in item && item.repeats ? [...round, item] : round;
    into.set(item.id, { item, repeats });
    if ('items' in item && item.items) placesOf(item.items, repeats, into);
  }
  return into;
}

/** Digits without an exponent, which no answer may have. */
const digits = (value: number) => (Number.isFinite(value) ? exact(String(value)).toString() : String(value));

function yesOrNo(value: unknown, item: QuestionItem): unknown {
  if (item.type === 'boolean') return value === 'yes' ? true : value === 'no' ? false : value;
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

function answerOf(given: unknown, item: QuestionItem): StoredAnswer {
  const value = yesOrNo(given, item);
  if (item.type === 'quantity' && (typeof value === 'number' || typeof value === 'string')) {
    return { value: typeof value === 'number' ? digits(value) : value, unit: item.units[0]!.code };
  }
  if (typeof value === 'number') return digits(value);
  if (Array.isArray(value))
    return value.map((part: unknown) => (typeof part === 'number' ? digits(part) : part)) as AnswerValue;
  return value as AnswerValue;
}

/**
 * Turns plain input into the answers of a form. A number becomes digits, and the code of an option where the item is a
 * choice; `true` and `false` are the options `yes` and `no` of a choice; null and absent are blank. For a repeating
 * item, or one inside a repeating group, a list gives one entry for each of its values; for a repeating group itself, a
 * list of objects of such input.
 *
 * What an item cannot hold is passed on as it is: the form keeps it as entered, and there is no total.
 *
 * @throws DataError when a key is not the id of an item, or has more than 2,000 entries
 */
export function vectorAnswers(definition: FormDefinition, input: VectorInput): FormSnapshot {
  const places = placesOf(definition.items, [], new Map());
  const answers: Record<string, StoredAnswer> = {};
  const entries: Record<string, string[]> = {};

  const entryAt = (key: string, index: number): string => {
    const ids = (entries[key] ??= []);
    while (ids.length <= index) ids.push(`e${ids.length + 1}`);
    return ids[index]!;
  };
  const give = (id: string, given: unknown, { outer, round }: Within, path: readonly (string | number)[]): void => {
    const place = isPrototypeKey(id) ? undefined : places.get(id);
    const here = place && outer.every((_entry, depth) => place.repeats[depth] === round[depth]);
    if (!here || place.item.type === 'display') throw fault(path, 'unknown-item', `no question has the id "${id}"`);
    if (given === null || given === undefined) return;
    const { item, repeats } = place;
    const next = repeats[outer.length];
    if (next) {
      const list: readonly unknown[] = Array.isArray(given) ? given : [given];
      if (list.length > MOST_ENTRIES) throw fault(path, 'too-many', `more than ${MOST_ENTRIES} entries`);
      const key = keyOf(next.id, outer);
      entries[key] ??= [];
      list.forEach((one, index) =>
        give(id, one, { outer: [...outer, entryAt(key, index)], round: [...round, next] }, [...path, index]),
      );
    } else if (item.type === 'group') {
      if (typeof given !== 'object') throw fault(path, 'wrong-type', 'is not an object');
      for (const [inside, value] of Object.entries(given)) give(inside, value, { outer, round }, [...path, inside]);
    } else {
      answers[keyOf(id, outer)] = answerOf(given, item as QuestionItem);
    }
  };
  for (const [id, given] of Object.entries(input)) give(id, given, { outer: [], round: [] }, [id]);
  return { answers, provenance: {}, ...(Object.keys(entries).length > 0 && { entries }) };
}
