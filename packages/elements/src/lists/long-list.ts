// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';

/** As many radio buttons as fit on a telephone without losing the question. */
const MOST_RADIOS = 15;

/** One answer of more than anybody wants to scroll through, or that its author wished to be a list. */
export function isLongList(item: QuestionItem): boolean {
  if (item.type !== 'choice' || item.control === 'radio') return false;
  return item.control === 'drop-down' || item.control === 'autocomplete' || item.options.length > MOST_RADIOS;
}

/** Several answers of such a list. */
export function isLongSeveral(item: QuestionItem): boolean {
  if (item.type !== 'multiple-choice' || item.control === 'check-box') return false;
  return item.control === 'drop-down' || item.control === 'autocomplete' || item.options.length > MOST_RADIOS;
}

/** Answers that may be given in own words. */
export const isOpenChoice = (item: QuestionItem): boolean => 'options' in item && item.open !== undefined;
