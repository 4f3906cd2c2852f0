// SPDX-License-Identifier: Apache-2.0
import { type FormSnapshot, type Provenance, type StoredAnswer, keyOf, partsOfKey } from '../contract/answers.js';
import { alike } from '../change/pair.js';
import {
  type EntryContent,
  type HeldAnswer,
  type MergeChoice,
  MergeChoiceError,
  type MergeChoices,
  type MergeResult,
  type MergedAnswer,
  type MergedItem,
  type MergedOrder,
  type MergedTotal,
} from './contract.js';
import { own } from './side.js';

type SideName = 'mine' | 'theirs';

const isSide = (choice: unknown): choice is SideName => choice === 'mine' || choice === 'theirs';

/** Only an answer can become something that neither side said. */
function fits({ kind }: MergedItem, choice: MergeChoice): boolean {
  return isSide(choice) || (kind === 'answer' && typeof choice === 'object' && choice?.stored !== undefined);
}

function assertWhole({ conflicts }: MergeResult, choices: MergeChoices): void {
  const byId = new Map(conflicts.map((item) => [item.id, item]));
  const missing = conflicts.filter(({ id }) => own(choices, id) === undefined).map(({ id }) => id);
  const misplaced = Object.entries(choices).flatMap(([id, choice]) => {
    const conflict = byId.get(id);
    return choice === undefined || (conflict && fits(conflict, choice)) ? [] : [id];
  });
  if (missing.length + misplaced.length > 0) throw new MergeChoiceError(missing, misplaced);
}

const written = (answer: HeldAnswer) => JSON.stringify(answer) ?? '';

/** Of two ways to say the same, the one that is not as it was; of two new ones always the same one, whoever asks. */
function oneOf({ base, mine, theirs }: MergedAnswer): HeldAnswer {
  if (alike(mine, theirs) || alike(theirs, base)) return mine;
  if (alike(mine, base)) return theirs;
  return written(mine) <= written(theirs) ? mine : theirs;
}

/** The side an item is taken from; null for an answer that is on neither. */
function sideOf({ id, outcome }: MergedItem, choices: MergeChoices): SideName | null {
  if (outcome === 'mine' || outcome === 'theirs') return outcome;
  if (outcome === 'same') return 'mine';
  const choice = own(choices, id)!;
  return isSide(choice) ? choice : null;
}

function answerOf(item: MergedAnswer, choices: MergeChoices): HeldAnswer {
  if (item.outcome === 'same') return oneOf(item);
  const side = sideOf(item, choices);
  if (side) return item[side];
  const { stored } = own(choices, item.id) as { readonly stored: StoredAnswer | null };
  return { stored, provenance: { from: 'worker' } };
}

/** One list with the entries of both: those only one side has come after the one they stood after there. */
function interleaved(first: readonly string[], second: readonly string[]): string[] {
  const list = [...first];
  second.forEach((id, at) => {
    if (list.includes(id)) return;
    const before = second.slice(0, at).findLast((other) => list.includes(other));
    let place = before === undefined ? 0 : list.indexOf(before) + 1;
    // Mine that were put in at the same place stay in front.
    while (place < list.length && !second.includes(list[place]!)) place += 1;
    list.splice(place, 0, id);
  });
  return list;
}

function listOf(item: MergedOrder, choices: MergeChoices, gone: ReadonlySet<string>): string[] {
  const other = sideOf(item, choices) === 'theirs';
  const inOrder = interleaved(item.mine, item.theirs);
  const ranked = other ? interleaved(item.theirs, item.mine) : inOrder;
  const { itemId, entryIds } = partsOfKey(item.key);
  return ranked.filter((id) => !gone.has(keyOf(itemId, [...entryIds, id])));
}

/** The snapshot in the making. */
class Resolved {
  readonly answers: Record<string, StoredAnswer> = {};
  readonly provenance: Record<string, Provenance> = {};
  readonly entries: Record<string, readonly string[]> = {};
  readonly gone = new Set<string>();

  put(key: string, { stored, provenance }: HeldAnswer): void {
    if (stored === null) return;
    // A plain assignment to a key that stands in a prototype would be lost.
    define(this.answers, key, stored);
    if (provenance) define(this.provenance, key, provenance);
  }

  putAll({ answers, entries }: EntryContent): void {
    for (const [key, answer] of Object.entries(answers)) this.put(key, answer);
    for (const [key, ids] of Object.entries(entries)) define(this.entries, key, ids);
  }
}

const define = <Part>(into: Record<string, Part>, key: string, value: Part) =>
  void Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });

/** Whether all that a total counts is what that side had when it was confirmed. */
function stands(
  { counts }: MergedTotal,
  side: SideName,
  { items, workedOut }: MergeResult,
  choices: MergeChoices,
): boolean {
  const counted = new Set(counts);
  const takes = (item: MergedItem) => {
    if (item.outcome === 'same' || item.outcome === side) return true;
    return item.outcome === 'conflict' && own(choices, item.id) === side;
  };
  const keysIn = (content: EntryContent | null) => (content ? Object.keys(content.answers) : []);
  const touches = (item: MergedItem) =>
    counted.has(item.itemId) ||
    (item.kind === 'entry' &&
      [item.mine, item.theirs].some((part) => keysIn(part).some((key) => counted.has(partsOfKey(key).itemId))));
  return (
    items.every((item) => item.kind === 'order' || !touches(item) || takes(item)) &&
    // What is worked out follows from the rest, which is looked at too; without its parts nobody can tell.
    (counts.length > 0 || workedOut.length === 0)
  );
}

function confirmedOf(result: MergeResult, choices: MergeChoices): Record<string, string> {
  const kept = result.totals.flatMap((total) => {
    const standing = (['mine', 'theirs'] as const).flatMap((side) =>
      total[side] !== null && stands(total, side, result, choices) ? [total[side]] : [],
    );
    return new Set(standing).size === 1 ? [[total.score, standing[0]!] as const] : [];
  });
  return Object.fromEntries(kept);
}

const unlessEmpty = <Part extends object>(name: string, value: Part) =>
  Object.keys(value).length > 0 ? { [name]: value } : {};

/**
 * The merged form, once somebody has chosen in every conflict. `createForm(definition, { snapshot })` opens it, and
 * works out what is worked out. A confirmed total stays only where all that it counts is as it was when it was
 * confirmed.
 *
 * @param result - of `mergeAnswers`
 * @param choices - one for each of `result.conflicts`, by its `id`
 * @throws MergeChoiceError when one is missing, or fits no conflict
 */
export function resolve(result: MergeResult, choices: MergeChoices = {}): FormSnapshot {
  assertWhole(result, choices);
  const resolved = new Resolved();
  for (const item of result.items) {
    if (item.kind === 'answer') resolved.put(item.key, answerOf(item, choices));
    if (item.kind !== 'entry') continue;
    const content = item[sideOf(item, choices)!];
    if (content) resolved.putAll(content);
    else resolved.gone.add(item.key);
  }
  for (const item of result.items) {
    if (item.kind === 'order') define(resolved.entries, item.key, listOf(item, choices, resolved.gone));
  }
  const { answers, provenance, entries } = resolved;
  return {
    answers,
    provenance,
    ...unlessEmpty('entries', entries),
    ...unlessEmpty('origins', result.origins),
    ...unlessEmpty('confirmed', confirmedOf(result, choices)),
  };
}
