// SPDX-License-Identifier: Apache-2.0
import type { Draft, DraftItem } from './draft.js';

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes the words that each language has for items, or for scores; a language whose words are none stays as it is. */
function eachLanguage(draft: Draft, part: 'items' | 'scores', change: (words: Bag) => Bag): Draft {
  if (!isBag(draft.translations)) return draft;
  const changed = Object.entries(draft.translations).map(([language, translation]): [string, unknown] => {
    const words = isBag(translation) ? translation[part] : undefined;
    const now = isBag(words) ? change(words) : words;
    return [language, now === words ? translation : { ...(translation as Bag), [part]: now }];
  });
  const before = draft.translations;
  return changed.every(([language, now]) => before[language] === now)
    ? draft
    : { ...draft, translations: Object.fromEntries(changed) };
}

/** Takes the words of items, or of scores, out of every language. */
export const withoutWords = (draft: Draft, part: 'items' | 'scores', gone: ReadonlySet<string>): Draft =>
  eachLanguage(draft, part, (words) =>
    Object.keys(words).some((id) => gone.has(id))
      ? Object.fromEntries(Object.entries(words).filter(([id]) => !gone.has(id)))
      : words,
  );

/** Words go with the item when its id becomes another. */
export const withWordsRenamed = (draft: Draft, renamed: ReadonlyMap<string, string>): Draft =>
  eachLanguage(draft, 'items', (words) =>
    Object.keys(words).some((id) => renamed.has(id))
      ? Object.fromEntries(Object.entries(words).map(([id, own]) => [renamed.get(id) ?? id, own]))
      : words,
  );

/** A copy of an item has the words of the one it was copied from. */
export const withWordsCopied = (draft: Draft, copies: ReadonlyMap<string, string>): Draft =>
  eachLanguage(draft, 'items', (words) => {
    const more = Object.entries(words).flatMap(([id, own]) =>
      copies.has(id) ? [[copies.get(id)!, own] as const] : [],
    );
    return more.length > 0 ? { ...words, ...Object.fromEntries(more) } : words;
  });

const codesOf = (list: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(list) ? list.map((one: unknown) => (isBag(one) ? String(one.code) : '')) : []);

/** Whether an item has a part of its own that words of this name are for, and which of the words under codes. */
function kept(item: DraftItem, part: string, words: unknown): unknown {
  const { type, repeats, open } = item;
  const only = (codes: ReadonlySet<string>) => {
    if (!isBag(words)) return undefined;
    const left = Object.entries(words).filter(([code]) => codes.has(code));
    if (left.length === Object.keys(words).length) return words;
    return left.length > 0 ? Object.fromEntries(left) : undefined;
  };
  if (part === 'options') return only(codesOf(type === 'body-map' ? item.kinds : item.options));
  if (part === 'units') return only(codesOf(item.units));
  if (part === 'marks') return only(new Set(isBag(item.marks) ? Object.keys(item.marks) : []));
  if (part === 'open') return isBag(open) && open.label !== undefined ? words : undefined;
  if (part === 'each') return isBag(repeats) && repeats.each !== undefined ? words : undefined;
  return item[part] === undefined ? undefined : words;
}

/** Takes out of every language the words of parts that an item no longer has: nobody could see or mend them. */
export const withWordsFitting = (draft: Draft, item: DraftItem): Draft =>
  eachLanguage(draft, 'items', (words) => {
    const own = Object.hasOwn(words, item.id) ? words[item.id] : undefined;
    if (!isBag(own)) return words;
    const left = Object.entries(own).map(([part, said]) => [part, kept(item, part, said)] as const);
    if (left.every(([part, said]) => said === own[part])) return words;
    return { ...words, [item.id]: Object.fromEntries(left.filter(([, said]) => said !== undefined)) };
  });
