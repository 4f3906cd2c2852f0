// SPDX-License-Identifier: Apache-2.0
import { isPrototypeKey } from '@careplan-kit/model/plain';
import { alike } from '../alike.js';
import type { Command } from '../command.js';
import type { DraftItem } from '../draft.js';
import { nameOf } from '../name-of.js';
import { withKey } from '../readers.js';
import { itemOf } from '../tree.js';
import { asData } from './settings.js';
import { type Act, nothing, refuse, tell } from './step.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

const bagOf = (value: unknown): Bag => (isBag(value) ? value : {});

const OF_FORM: ReadonlySet<string> = new Set(['title', 'description', 'reviewed', 'scores']);
const OF_ITEM: ReadonlySet<string> = new Set([
  ...['label', 'help', 'prompts', 'options', 'unit', 'units', 'marks', 'open', 'signer', 'each'],
]);

/** Whether an item has words of its own of a kind. */
function has(item: DraftItem, key: string): boolean {
  if (key === 'open') return bagOf(item.open).label !== undefined;
  if (key === 'each') return bagOf(item.repeats).each !== undefined;
  if (key === 'options') return item.options !== undefined || item.kinds !== undefined;
  return item[key] !== undefined;
}

const isNone = (value: unknown): boolean =>
  value === undefined || value === '' || (isBag(value) && Object.keys(value).length === 0);

/** By code, words that are there; what was emptied is not. */
const filled = (value: unknown): unknown =>
  isBag(value) ? Object.fromEntries(Object.entries(value).filter(([, words]) => words !== '')) : value;

/** By id of the score: one of which no words are left is not there. */
const ofScores = (value: unknown): unknown =>
  isBag(value) ? Object.fromEntries(Object.entries(value).filter(([, words]) => !isNone(words))) : value;

export const setTranslation: Act<Extract<Command, { kind: 'set-translation' }>> = (command, step) => {
  const { language, id, key, text: given } = command;
  const { draft } = step;
  if (typeof language !== 'string' || !/^[a-z]{2,3}$/.test(language)) {
    return refuse('notLanguage', { language: String(language) });
  }
  if (String(draft.language).split('-')[0]!.toLowerCase() === language) return refuse('ownLanguage');
  const data = asData(given);
  if (!data) return refuse('notData');
  if (typeof key !== 'string' || isPrototypeKey(key) || !(id === null ? OF_FORM : OF_ITEM).has(key)) {
    return refuse('notSetting', { key: String(key) });
  }
  const all = bagOf(draft.translations);
  const before = Object.hasOwn(all, language) ? bagOf(all[language]) : { reviewed: false, items: {} };
  const text = key === 'scores' ? ofScores(data.value) : filled(data.value);
  const value = isNone(text) ? undefined : text;
  let translation: Bag;
  if (id === null) translation = withKey(before, key, key === 'reviewed' ? value === true : value);
  else {
    const item = itemOf(draft, id);
    if (!item) return refuse('gone');
    if (value !== undefined && !has(item, key)) return refuse('nothingToTranslate', { item: nameOf(item) });
    const items = bagOf(before.items);
    const words = withKey(Object.hasOwn(items, id) ? bagOf(items[id]) : {}, key, value);
    translation = { ...before, items: withKey(items, id, isNone(words) ? undefined : words) };
  }
  // Words that were changed are words that nobody has checked.
  const isChange = key !== 'reviewed' && !alike(before, translation);
  const now = isChange && translation.reviewed === true ? { ...translation, reviewed: false } : translation;
  if (alike(Object.hasOwn(all, language) ? all[language] : undefined, now)) return nothing(step);
  return tell({ ...draft, translations: { ...all, [language]: now } }, 'translated', { language }, id ?? '');
};
