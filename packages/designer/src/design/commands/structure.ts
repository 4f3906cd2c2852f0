// SPDX-License-Identifier: Apache-2.0
import type { Command, Place } from '../command.js';
import { DID_WORDS } from '../did.words.js';
import type { Refused } from '../applied.js';
import type { Draft, DraftItem } from '../draft.js';
import { freeId, idsOfCopy, takenIds, withIds } from '../ids.js';
import { beginningOf, holdsItems, isAsked, isKnownType } from '../item-kinds.js';
import { nameOf } from '../name-of.js';
import { saidIn } from '../said.js';
import { everyItem, findItem, itemsAt, levelsOf, placed, withItem, without } from '../tree.js';
import { withWordsCopied, withoutWords } from '../words-beside.js';
import { lockedContent, lockedPlace, lockedRound } from './locks.js';
import { type Act, type Step, nothing, onItem, refuse, tell } from './step.js';

/** Deeper than anybody finds their way. */
const MOST_LEVELS = 10;
const MOST_ITEMS = 20_000;

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

const isPlace = (place: Place): boolean =>
  typeof place === 'object' &&
  place !== null &&
  (place.parent === null || typeof place.parent === 'string') &&
  Number.isInteger(place.index);

/** Why items cannot stand at a place; undefined when they can. */
function misplaced({ draft }: Step, place: Place, added: DraftItem): Refused | undefined {
  if (!isPlace(place)) return refuse('noPlace');
  if (place.parent === null)
    return levelsOf(added) > MOST_LEVELS ? refuse('tooDeep', { most: MOST_LEVELS }) : undefined;
  const parent = findItem(draft.items, place.parent);
  if (!parent) return refuse('noPlace');
  if (!holdsItems(parent.item)) return refuse('holdsNone', { item: nameOf(parent.item) });
  const levels = parent.path.length + 1 + levelsOf(added);
  return levels > MOST_LEVELS ? refuse('tooDeep', { most: MOST_LEVELS }) : undefined;
}

function tooMany({ draft }: Step, added: DraftItem): Refused | undefined {
  const count = [...everyItem(draft.items)].length + [...everyItem([added])].length;
  return count > MOST_ITEMS ? refuse('tooMany', { most: MOST_ITEMS }) : undefined;
}

/** What an item is called that has no words yet, in its id. */
const nameless = (type: string) => (type === 'group' ? 'section' : type === 'display' ? 'text' : 'question');

const ADDED = { section: 'addedSection', text: 'addedWords', question: 'addedQuestion' } as const;

export const addItem: Act<Of<'add-item'>> = ({ type, at, label = '' }, step) => {
  if (!isKnownType(type)) return refuse('unknownType', { type: String(type) });
  const id = freeId(label, takenIds(step.draft, step.around.retired), nameless(type));
  const item: DraftItem = { id, type, label, ...beginningOf(type) };
  const wrong = misplaced(step, at, item) ?? tooMany(step, item);
  if (wrong) return wrong;
  const draft = { ...step.draft, items: placed(step.draft.items, at, [item]) };
  return tell(draft, item.label ? 'added' : ADDED[nameless(type)], { item: nameOf(item) }, id);
};

export const moveItem: Act<Of<'move-item'>> = ({ id, to }, step) =>
  onItem(step, id, (item, { path, index }) => {
    if (!isPlace(to)) return refuse('noPlace');
    if (to.parent !== null && [...everyItem([item])].some((inside) => inside.id === to.parent)) {
      return refuse('intoItself', { item: nameOf(item) });
    }
    const from = path.at(-1) ?? null;
    if (from === to.parent && index === to.index) return nothing(step);
    const wrong = misplaced(step, to, item) ?? (from === to.parent ? undefined : lockedPlace(step, item));
    if (wrong) return wrong;
    const items = placed(without(step.draft.items, id), to, [item]);
    return tell({ ...step.draft, items }, 'moved', { item: nameOf(item) }, id);
  });

const languageOf = ({ language }: Draft) => (/^cy\b/i.test(String(language)) ? 'cy' : 'en');

/** A copy as it stands in a form: two questions that fill one place of the record would overwrite one another. */
function asCopy({ binding: _link, ...item }: DraftItem, isOfCore: boolean): DraftItem {
  const { locked: _lock, ...free } = item;
  const copy = (isOfCore ? free : item) as DraftItem;
  return copy.items ? { ...copy, items: copy.items.map((inside) => asCopy(inside, isOfCore)) } : copy;
}

export const copyItem: Act<Of<'copy-item'>> = ({ id, to }, step) =>
  onItem(step, id, (item, { path, index }) => {
    const place = to ?? { parent: path.at(-1) ?? null, index: index + 1 };
    const wrong = misplaced(step, place, item) ?? tooMany(step, item);
    if (wrong) return wrong;
    const ids = idsOfCopy(item, takenIds(step.draft, step.around.retired));
    const copy = withIds(asCopy(item, step.around.core !== undefined), ids);
    const phrase = DID_WORDS.copyLabel;
    const label = copy.label && saidIn({ phrase, values: { item: copy.label } }, languageOf(step.draft));
    const named: DraftItem = label ? { ...copy, label } : copy;
    const draft = withWordsCopied({ ...step.draft, items: placed(step.draft.items, place, [named]) }, ids);
    return tell(draft, 'copied', { item: nameOf(item) }, ids.get(id));
  });

export const wrapInGroup: Act<Of<'wrap-in-group'>> = ({ id, label = '' }, step) =>
  onItem(step, id, (item, { path }) => {
    const group = freeId(label, takenIds(step.draft, step.around.retired), 'section');
    const round: DraftItem = { id: group, type: 'group', label, items: [item] };
    if (path.length + levelsOf(round) > MOST_LEVELS) return refuse('tooDeep', { most: MOST_LEVELS });
    const locked = lockedPlace(step, item);
    if (locked) return locked;
    const items = withItem(step.draft.items, id, () => [round]);
    return tell({ ...step.draft, items }, 'wrapped', { item: nameOf(item) }, group);
  });

export const unwrap: Act<Of<'unwrap'>> = ({ id }, step) =>
  onItem(step, id, (item) => {
    const values = { item: nameOf(item) };
    if (isAsked(item) || !holdsItems(item)) return refuse('notGroup', values);
    if (item.repeats !== undefined || item.enableWhen !== undefined || item.hidden === true) {
      return refuse('groupRead', values);
    }
    const locked = lockedContent(step, item) ?? lockedRound(step, item);
    if (locked) return locked;
    for (const inside of item.items ?? []) {
      const stays = lockedPlace(step, inside);
      if (stays) return stays;
    }
    const items = withItem(step.draft.items, id, () => item.items ?? []);
    const draft = withoutWords({ ...step.draft, items }, 'items', new Set([id]));
    return tell(draft, 'unwrapped', values, item.items?.[0]?.id);
  });

/** The item after one, before it, or round it: where to go on once it is removed. */
export function besides(draft: Draft, id: string): string | undefined {
  const found = findItem(draft.items, id);
  if (!found) return undefined;
  const round = found.path.at(-1) ?? null;
  const list = itemsAt(draft, round);
  return (list[found.index + 1] ?? list[found.index - 1])?.id ?? round ?? undefined;
}
