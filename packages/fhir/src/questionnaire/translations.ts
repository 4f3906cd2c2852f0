// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, ItemWords, Translation } from '@careplan-kit/forms';
import { FORM_TRANSLATION, TRANSLATION } from '../addresses.js';
import { type Bag, bagsIn, isBag } from '../bag.js';
import { fhirText } from '../text.js';

/*
 * A definition keeps its translations together, by language; R4 puts each beside the text it translates. Here every
 * item is handed its own words, under `translations`, on the way out, and gives them back on the way in.
 */

export type Translations = NonNullable<FormDefinition['translations']>;
/** The words of one item, by language. */
export type WordsOfItem = Readonly<Record<string, ItemWords>>;
/** What a translation says of the form itself. */
export type WordsOfForm = Readonly<Record<string, Partial<Omit<Translation, 'items'>>>>;

/** Adds to a text of an element what it is in other languages. */
export function putTranslations(
  into: Bag,
  key: string,
  words: readonly (readonly [lang: string, text: unknown])[],
): void {
  if (into[key] === undefined) return;
  const extension = words.flatMap(([lang, text]) => {
    const content = fhirText(text);
    if (content === undefined) return [];
    const parts = [
      { url: 'lang', valueCode: lang },
      { url: 'content', valueString: content },
    ];
    return [{ url: TRANSLATION, extension: parts }];
  });
  if (extension.length > 0) into[`_${key}`] = { extension };
}

function partOf(extension: Bag, url: string, key: string): unknown {
  return bagsIn(extension['extension']).find((part) => part['url'] === url)?.[key];
}

/** The languages an element gives a text in, each with the text. */
export function* translationsIn(element: Bag, key: string): Iterable<readonly [lang: string, text: string]> {
  const beside = element[`_${key}`];
  if (element[key] === undefined || !isBag(beside)) return;
  for (const extension of bagsIn(beside['extension'])) {
    if (extension['url'] !== TRANSLATION) continue;
    const lang = partOf(extension, 'lang', 'valueCode');
    const content = partOf(extension, 'content', 'valueString') ?? partOf(extension, 'content', 'valueMarkdown');
    if (typeof lang === 'string' && typeof content === 'string') yield [lang, content];
  }
}

/** Whether our definitions can have a translation to this language beside their own. */
export function isOtherLanguage(lang: string, own: unknown): boolean {
  const [primary] = String(own ?? 'en-GB').split('-');
  return /^[a-z]{2,3}$/.test(lang) && lang !== primary!.toLowerCase();
}

/** Says of each language whether its words were checked. */
export function putLanguages(into: Bag, translations: WordsOfForm): void {
  const languages = byLanguage(translations).map(([lang, { reviewed }]) => ({
    url: FORM_TRANSLATION,
    extension: [
      { url: 'lang', valueCode: lang },
      { url: 'reviewed', valueBoolean: reviewed },
    ],
  }));
  if (languages.length > 0) into['extension'] = [...bagsIn(into['extension']), ...languages];
}

export function languagesIn(source: Bag): Record<string, { reviewed: boolean; title?: string; description?: string }> {
  const found: Record<string, { reviewed: boolean; title?: string; description?: string }> = {};
  const of = (lang: string) => (found[lang] ??= { reviewed: false });
  for (const extension of bagsIn(source['extension'])) {
    if (extension['url'] !== FORM_TRANSLATION) continue;
    const lang = partOf(extension, 'lang', 'valueCode');
    if (typeof lang !== 'string' || !isOtherLanguage(lang, source['language'])) continue;
    of(lang).reviewed = partOf(extension, 'reviewed', 'valueBoolean') === true;
  }
  for (const key of ['title', 'description'] as const) {
    for (const [lang, text] of translationsIn(source, key)) {
      if (isOtherLanguage(lang, source['language'])) of(lang)[key] ??= text;
    }
  }
  return found;
}

/** What the translations say of the form itself; undefined when there are none. */
export function wordsOfForm(translations: Translations | undefined): WordsOfForm | undefined {
  if (!translations) return undefined;
  return Object.fromEntries(Object.entries(translations).map(([lang, { items: _items, ...words }]) => [lang, words]));
}

/** Items with their own words in other languages. */
export function withTranslations(items: readonly FormItem[], translations: Translations | undefined): FormItem[] {
  const languages = Object.entries(translations ?? {});
  return items.map((item) => {
    const inside = (
      'items' in item && item.items ? { ...item, items: withTranslations(item.items, translations) } : item
    ) as FormItem;
    const own = languages.filter(([, { items: words }]) => Object.hasOwn(words, item.id));
    if (own.length === 0) return inside;
    return {
      ...inside,
      translations: Object.fromEntries(own.map(([lang, { items: words }]) => [lang, words[item.id]])),
    };
  });
}

/** By language, in one order, so that the same words are written alike however they were read. */
export function byLanguage<Words>(translations: Readonly<Record<string, Words>> = {}): [lang: string, words: Words][] {
  return Object.entries(translations).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The words an item was handed, or read with. */
export function translationsOf(item: object): [lang: string, words: ItemWords][] {
  return byLanguage((item as { translations?: WordsOfItem }).translations);
}

/** Takes the words of the items together; the items it gives back are as a definition has them. */
export function collectTranslations(
  items: readonly FormItem[],
  into: Record<string, Record<string, ItemWords>> = {},
): { readonly items: FormItem[]; readonly words: Record<string, Record<string, ItemWords>> } {
  const plain = items.map((item) => {
    const { translations, ...rest } = item as FormItem & { translations?: WordsOfItem };
    for (const [lang, words] of Object.entries(translations ?? {})) (into[lang] ??= {})[item.id] = words;
    if (!('items' in rest) || !rest.items) return rest;
    return { ...rest, items: collectTranslations(rest.items, into).items } as FormItem;
  });
  return { items: plain, words: into };
}
