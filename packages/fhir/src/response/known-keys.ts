// SPDX-License-Identifier: Apache-2.0
import { type Entries, type FormDefinition, type FormItem, keyOf } from '@careplan-kit/forms';
import { isQuestion } from '../questionnaire/item-types.js';
import { innerOf, isRepeating } from './write-items.js';

/** Keys of every question of a form in the entries there are, and of everything in it that repeats. */
export function knownKeys(
  { items }: FormDefinition,
  entries: Entries,
): { readonly questions: ReadonlySet<string>; readonly repeats: ReadonlySet<string> } {
  const questions = new Set<string>();
  const repeats = new Set<string>();
  const collect = (item: FormItem, entryIds: readonly string[]): void => {
    if (!isRepeating(item)) {
      inside(item, entryIds);
      return;
    }
    const key = keyOf(item.id, entryIds);
    repeats.add(key);
    for (const id of Object.hasOwn(entries, key) ? entries[key]! : []) inside(item, [...entryIds, id]);
  };
  const inside = (item: FormItem, entryIds: readonly string[]): void => {
    if (isQuestion(item)) questions.add(keyOf(item.id, entryIds));
    for (const inner of innerOf(item)) collect(inner, entryIds);
  };
  for (const item of items) collect(item, []);
  return { questions, repeats };
}
