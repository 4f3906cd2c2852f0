// SPDX-License-Identifier: Apache-2.0
// What a sentence at one place of a form may speak of. Inside a repeating group the items of the same entry are named
// plainly; from outside they are reached through all entries.
import type { Draft, DraftItem } from '../draft.js';
import { isNode, isText } from './shape.js';

/** A question a sentence may be about. */
export interface Askable {
  readonly item: DraftItem;
  /** Label of the outermost group it is in, so that a long list can be told apart. */
  readonly section: string;
}

/** A form's questions, scores and named calculations, from where the sentence stands. */
export interface Speakable {
  readonly questions: readonly Askable[];
  /** Given several times, and not from inside one of its entries. */
  readonly repeats: readonly Askable[];
  readonly scores: readonly DraftScore[];
  readonly names: readonly string[];
}

/** A score of a form in the making, as far as it can be read. */
export interface DraftScore {
  readonly id: string;
  readonly title: string;
  readonly bands: readonly { readonly code: string; readonly label: string }[];
  readonly flags: readonly { readonly code: string; readonly label: string }[];
}

export const isQuestionItem = ({ type }: DraftItem): boolean => type !== 'group' && type !== 'display';
export const isRepeated = ({ repeats }: DraftItem): boolean => repeats !== undefined;

/** Every item with the groups and questions it is in, the outermost first. */
export function* everyPlace(
  items: readonly DraftItem[],
  above: readonly DraftItem[] = [],
): Iterable<{ readonly item: DraftItem; readonly above: readonly DraftItem[] }> {
  for (const item of items) {
    yield { item, above };
    if (Array.isArray(item.items)) yield* everyPlace(item.items, [...above, item]);
  }
}

const listOf = (value: unknown) => (Array.isArray(value) ? value.filter(isNode) : []);
const textOf = (value: unknown, otherwise: string) => (isText(value) && value !== '' ? value : otherwise);

const labelled = (list: unknown) =>
  listOf(list).flatMap(({ code, label }) => (isText(code) ? [{ code, label: textOf(label, code) }] : []));

export function scoresOf(draft: Draft): readonly DraftScore[] {
  return listOf(draft.scores).flatMap(({ id, title, bands, flags }) =>
    isText(id) ? [{ id, title: textOf(title, id), bands: labelled(bands), flags: labelled(flags) }] : [],
  );
}

/**
 * The ids of the repeating items that stand round a place, the outermost first.
 *
 * @param itself - counts the item too when it repeats: its calculation is worked out in each entry, its condition is not
 */
export function entriesRound(draft: Draft, id: string | null, itself = false): readonly string[] {
  for (const { item, above } of everyPlace(draft.items)) {
    if (item.id !== id) continue;
    return [...above, ...(itself ? [item] : [])].filter(isRepeated).map((one) => one.id);
  }
  return [];
}

const begins = (whole: readonly string[], with_: readonly string[]) => with_.every((one, at) => one === whole[at]);

/**
 * What a sentence may speak of.
 *
 * @param within - ids of the repeating items in whose entry it is said
 * @param of - the item the sentence belongs to: neither it nor what is in it can be asked about
 */
export function speakable(draft: Draft, within: readonly string[] = [], of: string | null = null): Speakable {
  const questions: Askable[] = [];
  const repeats: Askable[] = [];
  for (const { item, above } of everyPlace(draft.items)) {
    if (item.id === of || above.some(({ id }) => id === of)) continue;
    const round = above.filter(isRepeated).map(({ id }) => id);
    if (!begins(within, round)) continue;
    const section = above.find(({ label }) => label)?.label ?? '';
    const own = isRepeated(item) ? [...round, item.id] : round;
    if (!begins(within, own)) repeats.push({ item, section });
    else if (isQuestionItem(item)) questions.push({ item, section });
  }
  const names = listOf(draft.variables).flatMap(({ name }) => (isText(name) ? [name] : []));
  return { questions, repeats, scores: scoresOf(draft), names };
}
