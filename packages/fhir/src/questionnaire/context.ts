// SPDX-License-Identifier: Apache-2.0
import type { FormItem, QuestionItem } from '@careplan-kit/forms';
import { isQuestion } from './item-types.js';
import { linkIdOf } from './names.js';
import { isOtherLanguage } from './translations.js';

/** What one item must know of the others to be written or read: conditions name them, and linkIds are unique. */
export interface Context {
  byId(id: string): QuestionItem | undefined;
  byLinkId(linkId: string): QuestionItem | undefined;
  /** Whether words in this language can be kept as a translation. */
  isOtherLanguage(lang: string): boolean;
  /** A linkId no item has, for a child that is not an item of ours. */
  freeLinkId(wanted: string): string;
}

/** @param language - the language of the form's own words */
export function contextOf(items: readonly FormItem[], language?: unknown): Context {
  const ids = new Map<string, FormItem>();
  const linkIds = new Map<string, FormItem>();
  const collect = (item: FormItem): void => {
    ids.set(item.id, item);
    linkIds.set(linkIdOf(item), item);
    if (item.type === 'group') item.items.forEach(collect);
  };
  items.forEach(collect);
  const question = (item: FormItem | undefined) => (item && isQuestion(item) ? item : undefined);
  return {
    byId: (id) => question(ids.get(id)),
    byLinkId: (linkId) => question(linkIds.get(linkId)),
    isOtherLanguage: (lang) => isOtherLanguage(lang, language),
    freeLinkId: (wanted) => {
      let free = wanted;
      while (linkIds.has(free)) free += '-';
      return free;
    },
  };
}
