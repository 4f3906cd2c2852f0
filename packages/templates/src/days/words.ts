// SPDX-License-Identifier: Apache-2.0
import type { FormItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { isUnknown } from '@careplan-kit/forms/contract';
import { textOf } from './rows.js';

/** What is said where a form lets somebody say why there is no answer. */
export const NOT_KNOWN = 'not known';

const optionsOf = (items: readonly FormItem[], id: string): readonly { code: string; label: string }[] => {
  const item = items.find((one) => one.id === id);
  return item && 'options' in item ? (item.options as readonly { code: string; label: string }[]) : [];
};

/** The words of a choice, in the words of the form; own words as they were written. */
export function choiceWords(items: readonly FormItem[], id: string, answer: StoredAnswer | undefined): string {
  const said = textOf(answer);
  return optionsOf(items, id).find(({ code }) => code === said)?.label ?? said;
}

export const isSaidUnknown = (answer: StoredAnswer | undefined): boolean => isUnknown(answer);

/** "1 time", "2 times". */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
